// What Målbar keeps of people, in plain words. Each sentence tells what the software does: change both together.
export const privacy = {
  title: 'Personvern i Målbar',
  lead: 'Målbar er laget for å følge en strategi, ikke mennesker. Her står det vi likevel må lagre om deg, hvorfor, hvor lenge, og hva du kan be om.',
  kept: {
    title: 'Hva vi lagrer',
    text: 'Om deg: navn, e-postadresse, institusjonen du kommer fra, språket du vil ha e-post på, hvilken e-post du vil ha og når den skal vente, hvilke roller du har hatt i hvilke organ og når, hvilke møter du er innkalt til og om du møtte, og om du har en adresse for å se møter i din egen kalender. Tidligere navn og adresser tar vi vare på så lenge du er registrert. Vi lagrer også når vi har invitert deg og sendt deg e-post.\n\nDet du gjør: tall, vurderinger, beslutninger og oppdateringer du legger inn, kommentarer du skriver, hvem du nevner i dem, og en logg over det du endrer, laster ned og får avslag på.\n\nNår du logger inn: når det skjedde og på hvilken måte, og en økt med nettleseren du bruker. Loggen viser også forsøk med feil passord eller kode for adressen din. Nettverksadressen (IP-adressen) lagrer vi ikke sammen med økten. For å stoppe gjetting teller vi innloggingsforsøk for hver e-postadresse og nettverksadresse. Tellingene er kodet og slettes innen to døgn. Velger du passord og kode, lagrer vi passordet slik at det ikke kan leses, og nøkkelen til appen kryptert.',
  },
  why: {
    title: 'Hvorfor',
    text: 'Institusjonene i klyngen har sammen ansvar for at målene følges opp, og for at årsrapporten kan etterprøves. Da må det stå hvem som har lagt inn hva, og bare de som har en rolle, kan få se strategien. Adressen bruker vi til invitasjonen, innlogging, rapporteringsrunder, kommentarer som gjelder deg, og varsler om kontoen din, ikke til noe annet.',
  },
  seen: {
    title: 'Hvem som ser det',
    text: 'De som har en rolle i klyngen, ser hvem som har lagt inn eller endret noe, hvem som leder og sitter i organene, og hvem som er ansvarlig for delmål, tiltak og indikatorer. De som redigerer, kan velge ansvarlig person fra en liste over dem som har en rolle i dag eller allerede er ansvarlig for noe. Hvem som leder eller sitter i et panel, ser bare sekretariatet og administratoren. Alle som har en rolle, leser alle kommentarer og ser hvem som skrev dem. De kan nevne alle andre som har en rolle, men de som bare sitter i et panel, kommer først på listen når de selv har skrevet en kommentar. Har du ingen rolle, ser du bare navnene på sekretariatet og administratoren.\n\nAdresser, roller og innlogginger ser bare de som administrerer personer: sekretariatet og administratoren. E-poster som ikke er sendt, kan bare administratoren lese. Ingen lister over personer er offentlige. Kommentarer vises ikke for andre, men hvem som helst kan be om innsyn i dem.',
  },
  howLong: {
    title: 'Hvor lenge',
    text: 'Så lenge du har en rolle, og en tid etterpå som administratoren har satt, vanligvis 24 måneder. Da blir du slettet, slik det står under. Har du aldri hatt en rolle, eller har administratoren slått av automatisk sletting, må du be om å bli slettet.\n\nØkter slettes når de er over, og innloggingslenker når de har gått ut, senest et døgn etterpå. Teksten i en e-post slettes når den er sendt eller lenken i den har gått ut. Opplysningen om at den ble sendt, og invitasjoner som er brukt, trukket tilbake eller gått ut, slettes etter en tid administratoren har satt, vanligvis 90 dager.',
  },
  erased: {
    title: 'Når du blir slettet',
    text: 'Navnet ditt byttes ut med «Slettet person» og et nummer. Adressen, institusjonen, tidligere navn, økter, passord, koblinger til institusjonen, invitasjoner, e-postvalg og e-poster til deg blir borte, og du kommer ikke inn mer.\n\nRollene dine avsluttes. Tall, vurderinger, beslutninger, roller og loggen blir stående, for ellers kunne ingen etterprøve dem. Der står «Slettet person» og nummeret i stedet for navnet ditt. Institusjonen, språket og rollene du hadde, står fortsatt i loggen, men uten navn. Har du undertegnet en tekst i en årsrapport, er du nevnt i en tekst noen har skrevet, eller var du innkalt til et møte der referatet er godkjent, er det en del av dokumentet og blir stående. Kommentarene dine blir også stående, for andre har svart på dem. Vil du ha teksten bort, må du trekke kommentarene tilbake først, eller be sekretariatet gjøre det. Sikkerhetskopier har navnet ditt til de selv blir slettet.',
  },
  rights: {
    title: 'Hva du kan be om',
    text: 'På kontosiden kan du se alt som er lagret om deg, laste det ned som en fil, rette navnet ditt og be om å bli slettet. Sekretariatet retter adressen og rollene dine. Du skal få svar innen en måned. Er du ikke fornøyd med svaret, kan du klage til Datatilsynet.',
    account: 'Gå til kontosiden',
  },
  cookies: {
    title: 'Informasjonskapsler',
    text: 'Én informasjonskapsel holder deg innlogget. Logger du inn med kode eller gjennom institusjonen din, brukes én til i noen minutter, til du er inne. Valget av språk og av lyst eller mørkt utseende huskes i nettleseren din og sendes ikke til oss.',
  },
  thirdParties: {
    title: 'Andre nettsteder og tjenester',
    text: 'Ingen sider henter noe fra andre nettsteder, og det finnes ingen statistikk, sporing eller reklame. Logger du inn gjennom institusjonen din, får vi vite hvem du er derfra, og institusjonen får vite at du logget inn. Vi ber den ikke om noe mer, og tar ikke vare på tilgangen vi får.',
  },
  responsible: {
    title: 'Hvem som svarer for dette',
    text: 'Institusjonene i klyngen har felles ansvar. Spør sekretariatet eller administratoren hos dere, eller personvernombudet ved din egen institusjon.',
  },
} as const;
