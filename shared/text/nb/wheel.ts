// The wheel of the year: what has a date, and what it is called there.
export const wheel = {
  title: 'Årshjul',
  lead: 'Det klyngen skal gjennom i løpet av året: arrangement, rapportering, møter og frister.',
  year: 'År',
  show: 'Vis',
  list: 'Måned for måned',
  note: 'Hjulet viser uke for uke. Det samme står som liste under, med lenker.',
  nothing: 'Ingenting',
  empty: {
    title: 'Ingenting i {year} ennå',
    text: 'Arrangement, møter, rapporteringsrunder og frister kommer hit av seg selv når de får en dato.',
  },
  count: '{count, plural, one {én dato} other {# datoer}}',
  source: {
    event: 'Arrangement',
    round: 'Rapportering',
    meeting: 'Møter',
    deadline: 'Frister',
    report: 'Årsrapport',
  },
  what: {
    event: '{title}',
    meeting: 'Møte: {title}',
    roundOpens: 'Rapporteringen åpner: {title}',
    roundContentDue: 'Frist for tiltak og indikatorer: {title}',
    roundDue: 'Frist for vurderinger: {title}',
    measureDue: 'Frist for tiltaket: {title}',
    milestoneDue: 'Milepæl: {title}',
    followUpDue: 'Frist for oppfølging: {title}',
    chapterSigned: 'Undertegnet: {title}',
  },
  cancelled: 'Avlyst: {title}',
  calendar: {
    title: 'Årshjulet i din egen kalender',
    note: 'Adressen er bare din. Legg den til i kalenderprogrammet ditt, så følger den med når noe endres. Den viser alle strategiene.',
  },
  print: 'Skriv ut',
} as const;
