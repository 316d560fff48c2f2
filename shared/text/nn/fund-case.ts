// Nynorsk: cases about collaboration funds, as they are drafted, and the figures that meetings see.
export const fundCase = {
  ofYear: 'Samarbeidsmidlar {year}',
  asOf: 'Tala er henta frå Målbar {date}.',
  figure: {
    contributed: 'Bidrag frå partnarane',
    carriedIn: 'Overført inn',
    setAside: 'Sett av til prosjekt',
    returned: 'Betalt tilbake',
    awarded: 'Tildelt',
    carriedOver: 'Overført vidare',
    used: 'Brukt av prosjekta',
    available: 'Til tildeling',
    remaining: 'Står att',
  },
  year: {
    title: 'Budsjett for {year}',
    contributions: 'Bidrag frå partnarane',
    indexed:
      'Forslaget til bidrag for {year} tek utgangspunkt i bidraga i {before}, justerte med {index} % og avrunda til næraste {roundTo}.',
    notIndexed: 'Forslaget til bidrag for {year} er ikkje justert for prisvekst.',
    noContributions: 'Bidraga for {year} er ikkje lagde inn enno.',
    funds: 'Samarbeidsmidlar',
    setAside: 'Forslaget er å setje av {amount} av bidraga til samarbeidsmidlar i {year}.',
    notSetAside:
      'Det er ikkje gjort forslag om å setje av noko av bidraga til samarbeidsmidlar i {year}.',
    available: 'Det gir {available} til tildeling i {year}.',
    carried:
      'Saman med {carried} som er overført frå {before}, gir det {available} til tildeling i {year}.',
    awarded: 'Så langt er {amount} tildelt, og {left} står att.',
    proposeEach:
      '{body} går inn for at kvar partnar stiller {amount} til rådvelde i {year}, og at {setAside} av bidraga blir sette av til samarbeidsmidlar.',
    proposeEachOnly: '{body} går inn for at kvar partnar stiller {amount} til rådvelde i {year}.',
    proposeSum:
      '{body} går inn for at partnarane til saman stiller {amount} til rådvelde i {year}, fordelt slik saka viser, og at {setAside} av bidraga blir sette av til samarbeidsmidlar.',
    proposeSumOnly:
      '{body} går inn for at partnarane til saman stiller {amount} til rådvelde i {year}, fordelt slik saka viser.',
    proposedWithout: 'Summen er utan {partners}, som ikkje har noko tal for {year} enno.',
    proposeFrame: '{body} går inn for at {setAside} blir sette av til samarbeidsmidlar i {year}.',
  },
  award: {
    title: 'Tildeling av samarbeidsmidlar for {year}',
    received:
      '{count, plural, one {Det kom inn éin søknad til utlysinga «{title}», om {amount}. Fristen var {deadline}.} other {Det kom inn # søknader til utlysinga «{title}», om til saman {amount}. Fristen var {deadline}.}}',
    recommended:
      '{count, plural, =0 {Vurderingskomiteen har ikkje innstilt nokon til tildeling.} one {Vurderingskomiteen innstiller éin av dei til tildeling, med {amount}.} other {Vurderingskomiteen innstiller # av dei til tildeling, med til saman {amount}.}}',
    notRecommended:
      '{count, plural, one {Éin søknad er ikkje innstilt.} other {# søknader er ikkje innstilte.}}',
    notAssessed:
      '{count, plural, one {Éin søknad er ikkje vurdert enno.} other {# søknader er ikkje vurderte enno.}}',
    awardedBefore:
      '{count, plural, one {Éin søknad har alt fått midlar.} other {# søknader har alt fått midlar.}}',
    available: 'Det er {amount} til tildeling i {year}.',
    beyond: 'Innstillinga er {amount} høgare enn det.',
    left: 'Dersom innstillinga blir følgd, står {amount} att.',
    application: 'Søknad',
    leads: 'Blir leidd av {partner}.',
    with: 'Saman med {partners}.',
    noReason: 'Vurderinga er ikkje grunngitt.',
    reasonsLeftOut: 'Grunngivingane er ikkje tekne med, for med dei ville saka blitt for lang.',
    unmet: 'Krav som ikkje er oppfylte: {rules}',
    propose: '{body} tildeler samarbeidsmidlar for {year} slik:',
    proposeNone: '{body} tildeler ingen samarbeidsmidlar for {year}.',
  },
  draft: {
    year: 'Lag budsjettsak',
    award: 'Lag tildelingssak',
    yearForm: 'Budsjettsak for {year}',
    awardForm: 'Tildelingssak for {title}',
    yearLead:
      'Saka får tekst, tabellar og forslag til vedtak ut frå tala slik dei er no. Etterpå er ho ei vanleg sak som kan redigerast.',
    awardLead:
      'Saka får innstillinga med grunngivingar og eit forslag til vedtak. Alle som har tilgang til møta, kan lese ho. Søknader som ikkje er innstilte, er berre talde opp. Forslaget til vedtak står tomt til alle søknadene er vurderte.',
    meeting: 'Møte',
    meetingHint: 'Planlagde møte i styringsgruppa. Er det alt ei slik sak på møtet, blir ho opna.',
    submit: 'Lag saka',
    noMeeting: 'Styringsgruppa har ingen planlagde møte. Planlegg eit møte først.',
    toMeetings: 'Gå til møta',
    done: 'Saka står på sakslista.',
    opened: 'Møtet har denne saka frå før.',
  },
  cases: {
    title: 'Saker og vedtak',
    proposed: 'Forslag til vedtak i eit komande møte.',
    none: 'Ingen vedtak i saka.',
  },
  stale: {
    title: 'Sakspapiret har ikkje alle tala slik dei er no',
    text: 'Anten er dei endra etter at teksten blei skriven, eller så er dei utelatne. Rett teksten dersom han skal stemme. I innkallinga står tala i ein eigen tabell så lenge teksten manglar nokre av dei.',
    line: '{what}: {amount}',
  },
  papers: {
    title: '{name}: tala per {date}',
    what: 'Kva',
    amount: 'Beløp',
  },
  form: {
    funds: 'Samarbeidsmidlar saka gjeld',
    call: 'Utlysing: {title}',
    project: 'Prosjekt: {title}',
  },
} as const;
