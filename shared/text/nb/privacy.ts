// What Målbar keeps of people, in plain words. Each sentence tells what the software does: change both together.
export const privacy = {
  title: 'Personvern i Målbar',
  lead: 'Målbar er laget for å følge en strategi, ikke mennesker. Her står det vi likevel må lagre om deg, hvorfor, hvor lenge, og hva du kan be om.',
  kept: {
    title: 'Hva vi lagrer',
    text: 'Om deg: navn, e-postadresse, institusjonen du kommer fra, språket du vil ha e-post på, og hvilke roller du har hatt i hvilke organ og når. Hva du har hett og hvilken adresse du har hatt her, tar vi vare på så lenge du er registrert.\n\nDet du gjør: tall, vurderinger og oppdateringer du legger inn, og en logg over det du endrer, laster ned og får avslag på.\n\nNår du logger inn: når det skjedde og på hvilken måte, og en økt med nettleseren du bruker. Nettverksadressen lagrer vi ikke sammen med økten. Velger du passord og kode, lagrer vi passordet slik at det ikke kan leses, og nøkkelen til appen kryptert.',
  },
  why: {
    title: 'Hvorfor',
    text: 'Institusjonene i klyngen har sammen ansvar for at målene følges opp, og for at årsrapporten kan etterprøves. Da må det stå hvem som har sagt hva, og bare de som har en rolle, kan slippe inn. Adressen bruker vi til innlogging og til varsler om kontoen din, ikke til noe annet.',
  },
  seen: {
    title: 'Hvem som ser det',
    text: 'De som er logget inn i klyngen, ser hvem som har lagt inn tall og vurderinger. Adresser, roller og innlogginger ser bare de som administrerer personer: sekretariatet og administratoren. E-poster som ikke er sendt, kan bare administratoren lese. Ingen lister over personer er offentlige.',
  },
  howLong: {
    title: 'Hvor lenge',
    text: 'Så lenge du har en rolle, og en tid etterpå som administratoren har satt, vanligvis 24 måneder. Da blir du slettet, slik det står under.\n\nØkter slettes når de er over, innloggingslenker når de har gått ut. Teksten i en e-post slettes når den er sendt eller lenken i den har gått ut. At den ble sendt, og invitasjoner som er brukt eller gått ut, slettes etter en tid administratoren har satt, vanligvis 90 dager.',
  },
  erased: {
    title: 'Når du blir slettet',
    text: 'Navnet ditt byttes ut med «Slettet person» og et nummer. Adressen, institusjonen, tidligere navn, økter, passord, koblinger til institusjonen, invitasjoner og e-poster til deg blir borte, og du kommer ikke inn mer.\n\nTall, vurderinger, vedtak og loggen blir stående, for ellers kunne ingen etterprøve dem. Der står det bare et nummer som ikke lenger fører til deg. Har du undertegnet en tekst i en årsrapport, eller er du nevnt i en tekst noen har skrevet, er det en del av dokumentet og blir stående. Sikkerhetskopier har det gamle navnet til de selv blir slettet.',
  },
  rights: {
    title: 'Hva du kan be om',
    text: 'På kontosiden ser du alt som er lagret om deg, laster det ned som en fil, retter navnet ditt og ber om å bli slettet. Sekretariatet retter adressen og rollene dine. Er du ikke fornøyd med svaret, kan du klage til Datatilsynet.',
    account: 'Gå til kontosiden',
  },
  cookies: {
    title: 'Informasjonskapsler',
    text: 'Én holder deg innlogget. Logger du inn med kode eller gjennom institusjonen din, brukes en til i noen minutter, til du er inne. Språk og lyst eller mørkt utseende huskes i nettleseren din og sendes ikke til oss.',
  },
  thirdParties: {
    title: 'Andre',
    text: 'Ingen sider henter noe fra andre nettsteder, og det finnes ingen statistikk, sporing eller reklame. Logger du inn gjennom institusjonen din, får vi vite hvem du er derfra, og institusjonen får vite at du logget inn. Vi ber den ikke om noe mer, og tar ikke vare på tilgangen vi får.',
  },
  responsible: {
    title: 'Hvem som svarer for dette',
    text: 'Institusjonene i klyngen har felles ansvar. Spør sekretariatet eller administratoren hos dere, eller personvernombudet ved din egen institusjon.',
  },
} as const;
