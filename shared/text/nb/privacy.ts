// What Målbar keeps of people, in plain words.
export const privacy = {
  title: 'Personvern i Målbar',
  lead: 'Målbar er laget for å følge en strategi, ikke mennesker. Her står det vi likevel må lagre om deg, og hva du kan be om.',
  kept: {
    title: 'Hva vi lagrer',
    text: 'Navnet og e-postadressen din, institusjonen du kommer fra, språket du vil ha e-post på, og hvilke roller du har hatt i hvilke organ og når. Tall, vurderinger og endringer du legger inn, står med navnet ditt. Når du logger inn, lagrer vi en økt med nettleseren du bruker, og at du logget inn.',
  },
  why: {
    title: 'Hvorfor',
    text: 'Institusjonene i klyngen har sammen ansvar for at målene følges opp og at årsrapporten kan etterprøves. Da må det stå hvem som har sagt hva, og bare de som har en rolle, kan slippe inn.',
  },
  seen: {
    title: 'Hvem som ser det',
    text: 'De som er logget inn i klyngen, ser hvem som har lagt inn tall og vurderinger. Adresser, roller og innlogginger ser bare sekretariatet og administratoren. Ingen lister over personer er offentlige.',
  },
  howLong: {
    title: 'Hvor lenge',
    text: 'Så lenge du har en rolle, og en tid etterpå som administratoren har satt. Da byttes navnet ditt ut med et som ikke kan føres tilbake til deg, mens tallene og vedtakene blir stående. Økter slettes når de er over, og e-poster tømmes når lenken i dem er brukt eller utløpt.',
  },
  rights: {
    title: 'Hva du kan be om',
    text: 'På kontosiden ser du alt som er lagret om deg, laster det ned og ber om å bli slettet. Er noe feil, retter sekretariatet det. Du kan også klage til Datatilsynet.',
  },
  cookies: {
    title: 'Informasjonskapsler',
    text: 'Bare én: den som holder deg innlogget. Språk og lyst eller mørkt utseende huskes i nettleseren din og sendes ikke til oss.',
  },
  thirdParties: {
    title: 'Andre',
    text: 'Ingen sider henter noe fra andre nettsteder. Det finnes ingen statistikk, sporing eller reklame. Logger du inn gjennom institusjonen din, får vi vite hvem du er derfra, og ikke noe mer.',
  },
} as const;
