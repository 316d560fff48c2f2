import type { privacy as source } from '#shared/text/nb/privacy.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const privacy: TextShape<typeof source> = {
  title: 'Personvern i Målbar',
  lead: 'Målbar er laga for å følgje ein strategi, ikkje menneske. Her står det vi likevel må lagre om deg, kvifor, kor lenge, og kva du kan be om.',
  kept: {
    title: 'Kva vi lagrar',
    text: 'Om deg: namn, e-postadresse, institusjonen du kjem frå, språket du vil ha e-post på, og kva roller du har hatt i kva organ og når. Kva du har heitt og kva adresse du har hatt her, tek vi vare på så lenge du er registrert.\n\nDet du gjer: tal, vurderingar og oppdateringar du legg inn, og ein logg over det du endrar, lastar ned og får avslag på.\n\nNår du loggar inn: når det skjedde og på kva måte, og ei økt med nettlesaren du bruker. Nettverksadressa lagrar vi ikkje saman med økta. Vel du passord og kode, lagrar vi passordet slik at det ikkje kan lesast, og nøkkelen til appen kryptert.',
  },
  why: {
    title: 'Kvifor',
    text: 'Institusjonane i klyngja har saman ansvar for at måla blir følgde opp, og for at årsrapporten kan etterprøvast. Då må det stå kven som har sagt kva, og berre dei som har ei rolle, kan sleppe inn. Adressa bruker vi til innlogging og til varsel om kontoen din, ikkje til noko anna.',
  },
  seen: {
    title: 'Kven som ser det',
    text: 'Dei som er logga inn i klyngja, ser kven som har lagt inn tal og vurderingar. Adresser, roller og innloggingar ser berre dei som administrerer personar: sekretariatet og administratoren. E-postar som ikkje er sende, kan berre administratoren lese. Ingen lister over personar er offentlege.',
  },
  howLong: {
    title: 'Kor lenge',
    text: 'Så lenge du har ei rolle, og ei tid etterpå som administratoren har sett, vanlegvis 24 månader. Då blir du sletta, slik det står under.\n\nØkter blir sletta når dei er over, innloggingslenkjer når dei har gått ut. Teksten i ein e-post blir sletta når han er send eller lenkja i han har gått ut. At han blei send, og invitasjonar som er brukte eller har gått ut, blir sletta etter ei tid administratoren har sett, vanlegvis 90 dagar.',
  },
  erased: {
    title: 'Når du blir sletta',
    text: 'Namnet ditt blir bytt ut med «Slettet person» og eit nummer. Adressa, institusjonen, tidlegare namn, økter, passord, koplingar til institusjonen, invitasjonar og e-postar til deg blir borte, og du kjem ikkje inn meir.\n\nTal, vurderingar, vedtak og loggen blir ståande, for elles kunne ingen etterprøve dei. Der står det berre eit nummer som ikkje lenger fører til deg. Har du underteikna ein tekst i ein årsrapport, eller er du nemnd i ein tekst nokon har skrive, er det ein del av dokumentet og blir ståande. Tryggingskopiar har det gamle namnet til dei sjølve blir sletta.',
  },
  rights: {
    title: 'Kva du kan be om',
    text: 'På kontosida ser du alt som er lagra om deg, lastar det ned som ei fil, rettar namnet ditt og ber om å bli sletta. Sekretariatet rettar adressa og rollene dine. Er du ikkje nøgd med svaret, kan du klage til Datatilsynet.',
    account: 'Gå til kontosida',
  },
  cookies: {
    title: 'Informasjonskapslar',
    text: 'Éin held deg innlogga. Loggar du inn med kode eller gjennom institusjonen din, blir éin til brukt i nokre minutt, til du er inne. Språk og lyst eller mørkt utsjånad blir hugsa i nettlesaren din og blir ikkje sende til oss.',
  },
  thirdParties: {
    title: 'Andre',
    text: 'Ingen sider hentar noko frå andre nettstader, og det finst ingen statistikk, sporing eller reklame. Loggar du inn gjennom institusjonen din, får vi vite kven du er derifrå, og institusjonen får vite at du logga inn. Vi ber han ikkje om noko meir, og tek ikkje vare på tilgangen vi får.',
  },
  responsible: {
    title: 'Kven som svarer for dette',
    text: 'Institusjonane i klyngja har felles ansvar. Spør sekretariatet eller administratoren hos dykk, eller personvernombodet ved din eigen institusjon.',
  },
};
