// The year's meeting places in the annual report; kinds and figures are worded as on the events' own pages.
export const reportEvents = {
  title: 'Møteplasser og arrangement i {year}',
  text: 'Hvert arrangement er regnet med én gang, under det første området det bidrar til. Deltakerne står slik de ble meldt.',
  soFar: 'Tabellen viser arrangement holdt til og med {date}.',
  caption: 'Arrangement i {year}, med deltakere slik de ble meldt',
  none: 'Ingen møteplasser eller arrangement er lagt inn for {year}.',
  date: 'Dato',
  event: 'Arrangement',
  serves: 'Bidrar til',
  servesNone: 'Uten plass i strategien',
  times: '{count, plural, one {én gang} other {# ganger}}',
  sum: '{count, plural, one {Ett arrangement} other {# arrangement til sammen}}',
  figure: {
    count: '{count, plural, one {arrangement i {year}} other {arrangement i {year}}}',
    before: '{count, plural, one {ett} other {#}} i {year}',
  },
} as const;
