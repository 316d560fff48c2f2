import type { privacy as source } from '#shared/text/nb/privacy.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const privacy: TextShape<typeof source> = {
  title: 'Personvern i Målbar',
  lead: 'Målbar er laga for å følgje ein strategi, ikkje menneske. Her står det vi likevel må lagre om deg, kvifor, kor lenge, og kva du kan be om.',
  kept: {
    title: 'Kva vi lagrar',
    text: 'Om deg: namn, e-postadresse, institusjonen du kjem frå, språket du vil ha e-post på, kva e-post du vil ha og når han skal vente, kva roller du har hatt i kva organ og når, kva møte du er innkalla til og om du møtte, og om du har ei adresse for å sjå møte i din eigen kalender. Tidlegare namn og adresser tek vi vare på så lenge du er registrert. Vi lagrar også når vi har invitert deg og sendt deg e-post.\n\nDet du gjer: tal, vurderingar, avgjerder og oppdateringar du legg inn, kommentarar du skriv, kven du nemner i dei, og ein logg over det du endrar, lastar ned og får avslag på.\n\nNår du loggar inn: når det skjedde og på kva måte, og ei økt med nettlesaren du bruker. Loggen viser også forsøk med feil passord eller kode for adressa di. Nettverksadressa (IP-adressa) lagrar vi ikkje saman med økta. For å stoppe gjetting tel vi innloggingsforsøk for kvar e-postadresse og nettverksadresse. Teljingane er koda og blir sletta innan to døgn. Vel du passord og kode, lagrar vi passordet slik at det ikkje kan lesast, og nøkkelen til appen kryptert.',
  },
  why: {
    title: 'Kvifor',
    text: 'Institusjonane i klyngja har saman ansvar for at måla blir følgde opp, og for at årsrapporten kan etterprøvast. Då må det stå kven som har lagt inn kva, og berre dei som har ei rolle, kan få sjå strategien. Adressa bruker vi til invitasjonen, innlogging, rapporteringsrundar, kommentarar som gjeld deg, og varsel om kontoen din, ikkje til noko anna.',
  },
  seen: {
    title: 'Kven som ser det',
    text: 'Dei som har ei rolle i klyngja, ser kven som har lagt inn eller endra noko, kven som leier og sit i organa, og kven som er ansvarleg for delmål, tiltak og indikatorar. Dei som redigerer, kan velje ansvarleg person frå ei liste over dei som har ei rolle i dag eller alt er ansvarlege for noko. Kven som leier eller sit i eit panel, ser berre sekretariatet og administratoren. Alle som har ei rolle, les alle kommentarar og ser kven som skreiv dei. Dei kan nemne alle andre som har ei rolle, men dei som berre sit i eit panel, kjem først på lista når dei sjølve har skrive ein kommentar. Har du inga rolle, ser du berre namna på sekretariatet og administratoren.\n\nAdresser, roller og innloggingar ser berre dei som administrerer personar: sekretariatet og administratoren. E-postar som ikkje er sende, kan berre administratoren lese. Ingen lister over personar er offentlege. Kommentarar blir ikkje viste for andre, men kven som helst kan be om innsyn i dei.',
  },
  howLong: {
    title: 'Kor lenge',
    text: 'Så lenge du har ei rolle, og ei tid etterpå som administratoren har sett, vanlegvis 24 månader. Då blir du sletta, slik det står under. Har du aldri hatt ei rolle, eller har administratoren slått av automatisk sletting, må du be om å bli sletta.\n\nØkter blir sletta når dei er over, og innloggingslenkjer når dei har gått ut, seinast eit døgn etterpå. Teksten i ein e-post blir sletta når han er send eller lenkja i han har gått ut. Opplysninga om at han blei send, og invitasjonar som er brukte, trekte tilbake eller har gått ut, blir sletta etter ei tid administratoren har sett, vanlegvis 90 dagar.',
  },
  erased: {
    title: 'Når du blir sletta',
    text: 'Namnet ditt blir bytt ut med «Slettet person» og eit nummer. Adressa, institusjonen, tidlegare namn, økter, passord, koplingar til institusjonen, invitasjonar, e-postval og e-postar til deg blir borte, og du kjem ikkje inn meir.\n\nRollene dine blir avslutta. Tal, vurderingar, avgjerder, roller og loggen blir ståande, for elles kunne ingen etterprøve dei. Der står «Slettet person» og nummeret i staden for namnet ditt. Institusjonen, språket og rollene du hadde, står framleis i loggen, men utan namn. Har du underteikna ein tekst i ein årsrapport, er du nemnd i ein tekst nokon har skrive, eller var du innkalla til eit møte der referatet er godkjent, er det ein del av dokumentet og blir ståande. Kommentarane dine blir også ståande, for andre har svara på dei. Vil du ha teksten bort, må du trekkje kommentarane tilbake først, eller be sekretariatet gjere det. Tryggingskopiar har namnet ditt til dei sjølve blir sletta.',
  },
  rights: {
    title: 'Kva du kan be om',
    text: 'På kontosida kan du sjå alt som er lagra om deg, laste det ned som ei fil, rette namnet ditt og be om å bli sletta. Sekretariatet rettar adressa og rollene dine. Du skal få svar innan ein månad. Er du ikkje nøgd med svaret, kan du klage til Datatilsynet.',
    account: 'Gå til kontosida',
  },
  cookies: {
    title: 'Informasjonskapslar',
    text: 'Éin informasjonskapsel held deg innlogga. Loggar du inn med kode eller gjennom institusjonen din, blir éin til brukt i nokre minutt, til du er inne. Valet av språk og av lys eller mørk utsjånad blir hugsa i nettlesaren din og blir ikkje sendt til oss.',
  },
  thirdParties: {
    title: 'Andre nettstader og tenester',
    text: 'Ingen sider hentar noko frå andre nettstader, og det finst ingen statistikk, sporing eller reklame. Loggar du inn gjennom institusjonen din, får vi vite kven du er derifrå, og institusjonen får vite at du logga inn. Vi ber han ikkje om noko meir, og tek ikkje vare på tilgangen vi får.',
  },
  responsible: {
    title: 'Kven som svarer for dette',
    text: 'Institusjonane i klyngja har felles ansvar. Spør sekretariatet eller administratoren hos dykk, eller personvernombodet ved din eigen institusjon.',
  },
};
