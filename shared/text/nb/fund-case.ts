// Bokmål: cases about collaboration funds, as they are drafted, and the figures that meetings see.
export const fundCase = {
  ofYear: 'Samarbeidsmidler {year}',
  asOf: 'Tallene er hentet fra Målbar {date}.',
  figure: {
    contributed: 'Bidrag fra partnerne',
    carriedIn: 'Overført inn',
    setAside: 'Avsatt til prosjekter',
    returned: 'Betalt tilbake',
    awarded: 'Tildelt',
    carriedOver: 'Overført videre',
    used: 'Brukt av prosjektene',
    available: 'Til tildeling',
    remaining: 'Gjenstår',
  },
  year: {
    title: 'Budsjett for {year}',
    contributions: 'Bidrag fra partnerne',
    indexed:
      'Bidragene for {year} er foreslått ut fra bidragene i {before}, justert med {index} % og avrundet til nærmeste {roundTo}.',
    notIndexed: 'Bidragene for {year} er foreslått uten justering for prisvekst.',
    noContributions: 'Bidragene for {year} er ikke lagt inn ennå.',
    funds: 'Samarbeidsmidler',
    setAside: 'Det er foreslått å sette av {amount} av bidragene til samarbeidsmidler i {year}.',
    notSetAside: 'Det er ikke foreslått å sette av noe av bidragene til samarbeidsmidler i {year}.',
    available: 'Det gir {available} til tildeling i {year}.',
    carried:
      'Sammen med {carried} som er overført fra {before}, gir det {available} til tildeling i {year}.',
    awarded: 'Så langt er {amount} tildelt, og {left} gjenstår.',
    proposeEach:
      '{body} går inn for at hver partner stiller {amount} til rådighet i {year}, og at {setAside} av bidragene settes av til samarbeidsmidler.',
    proposeEachOnly: '{body} går inn for at hver partner stiller {amount} til rådighet i {year}.',
    proposeSum:
      '{body} går inn for at partnerne til sammen stiller {amount} til rådighet i {year}, fordelt slik saken viser, og at {setAside} av bidragene settes av til samarbeidsmidler.',
    proposeSumOnly:
      '{body} går inn for at partnerne til sammen stiller {amount} til rådighet i {year}, fordelt slik saken viser.',
    proposedWithout: 'Summen er uten {partners}, som ikke har noe tall for {year} ennå.',
    proposeFrame: '{body} går inn for at {setAside} settes av til samarbeidsmidler i {year}.',
  },
  award: {
    title: 'Tildeling av samarbeidsmidler for {year}',
    received:
      '{count, plural, one {Det kom inn én søknad til utlysningen «{title}», om {amount}. Fristen var {deadline}.} other {Det kom inn # søknader til utlysningen «{title}», om til sammen {amount}. Fristen var {deadline}.}}',
    recommended:
      '{count, plural, =0 {Vurderingskomiteen har ikke innstilt noen til tildeling.} one {Vurderingskomiteen innstiller én av dem til tildeling, med {amount}.} other {Vurderingskomiteen innstiller # av dem til tildeling, med til sammen {amount}.}}',
    notRecommended:
      '{count, plural, one {Én søknad er ikke innstilt.} other {# søknader er ikke innstilt.}}',
    notAssessed:
      '{count, plural, one {Én søknad er ikke vurdert ennå.} other {# søknader er ikke vurdert ennå.}}',
    awardedBefore:
      '{count, plural, one {Én søknad har alt fått midler.} other {# søknader har alt fått midler.}}',
    available: 'Det er {amount} til tildeling i {year}.',
    beyond: 'Innstillingen er {amount} høyere enn det.',
    left: 'Følges innstillingen, gjenstår {amount}.',
    application: 'Søknad',
    leads: 'Ledes av {partner}.',
    with: 'Sammen med {partners}.',
    noReason: 'Vurderingen er ikke begrunnet.',
    reasonsLeftOut: 'Begrunnelsene er ikke tatt med, for med dem ville saken blitt for lang.',
    unmet: 'Krav som ikke er oppfylt: {rules}',
    propose: '{body} tildeler samarbeidsmidler for {year} slik:',
    proposeNone: '{body} tildeler ingen samarbeidsmidler for {year}.',
  },
  draft: {
    year: 'Lag budsjettsak',
    award: 'Lag tildelingssak',
    yearForm: 'Budsjettsak for {year}',
    awardForm: 'Tildelingssak for {title}',
    yearLead:
      'Saken får tekst, tabeller og forslag til vedtak ut fra tallene slik de er nå. Etterpå er den en vanlig sak som kan redigeres.',
    awardLead:
      'Saken får innstillingen med begrunnelser og et forslag til vedtak. Alle som har tilgang til møtene, kan lese den. Søknader som ikke er innstilt, er bare talt opp. Forslaget til vedtak står tomt til alle søknadene er vurdert.',
    meeting: 'Møte',
    meetingHint: 'Planlagte møter i styringsgruppen. Er det alt en slik sak på møtet, åpnes den.',
    submit: 'Lag saken',
    noMeeting: 'Styringsgruppen har ingen planlagte møter. Planlegg et møte først.',
    toMeetings: 'Gå til møtene',
    done: 'Saken står på sakslisten.',
    opened: 'Møtet har denne saken fra før.',
  },
  cases: {
    title: 'Saker og vedtak',
    proposed: 'Forslag til vedtak i et kommende møte.',
    none: 'Ingen vedtak i saken.',
  },
  stale: {
    title: 'Sakspapiret har ikke alle tallene slik de er nå',
    text: 'Enten er de endret etter at teksten ble skrevet, eller så er de utelatt. Rett teksten hvis den skal stemme. I innkallingen står tallene i en egen tabell så lenge teksten mangler noen av dem.',
    line: '{what}: {amount}',
  },
  papers: {
    title: '{name}: tallene per {date}',
    what: 'Hva',
    amount: 'Beløp',
  },
  form: {
    funds: 'Samarbeidsmidler saken gjelder',
    call: 'Utlysning: {title}',
    project: 'Prosjekt: {title}',
  },
} as const;
