import type { privacy as source } from '#shared/text/nb/privacy.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const privacy: TextShape<typeof source> = {
  title: 'Personvern i Målbar',
  lead: 'Målbar er laga for å følgje ein strategi, ikkje menneske. Her står det vi likevel må lagre om deg, og kva du kan be om.',
  kept: {
    title: 'Kva vi lagrar',
    text: 'Namnet og e-postadressa di, institusjonen du kjem frå, språket du vil ha e-post på, og kva roller du har hatt i kva organ og når. Tal, vurderingar og endringar du legg inn, står med namnet ditt. Når du loggar inn, lagrar vi ei økt med nettlesaren du bruker, og at du logga inn.',
  },
  why: {
    title: 'Kvifor',
    text: 'Institusjonane i klyngja har saman ansvar for at måla blir følgde opp, og at årsrapporten kan etterprøvast. Då må det stå kven som har sagt kva, og berre dei som har ei rolle, kan sleppe inn.',
  },
  seen: {
    title: 'Kven som ser det',
    text: 'Dei som er logga inn i klyngja, ser kven som har lagt inn tal og vurderingar. Adresser, roller og innloggingar ser berre sekretariatet og administratoren. Ingen lister over personar er offentlege.',
  },
  howLong: {
    title: 'Kor lenge',
    text: 'Så lenge du har ei rolle, og ei tid etterpå som administratoren har sett. Då blir namnet ditt bytt ut med eit som ikkje kan førast tilbake til deg, medan tala og vedtaka blir ståande. Økter blir sletta når dei er over, og e-postar blir tømde når lenkja i dei er brukt eller har gått ut.',
  },
  rights: {
    title: 'Kva du kan be om',
    text: 'På kontosida ser du alt som er lagra om deg, lastar det ned og ber om å bli sletta. Er noko feil, rettar sekretariatet det. Du kan òg klage til Datatilsynet.',
  },
  cookies: {
    title: 'Informasjonskapslar',
    text: 'Berre éin: den som held deg innlogga. Språk og lyst eller mørkt utsjånad blir hugsa i nettlesaren din og blir ikkje sende til oss.',
  },
  thirdParties: {
    title: 'Andre',
    text: 'Ingen sider hentar noko frå andre nettstader. Det finst ingen statistikk, sporing eller reklame. Loggar du inn gjennom institusjonen din, får vi vite kven du er derifrå, og ikkje noko meir.',
  },
};
