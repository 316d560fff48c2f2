// The year's meeting places in the annual report, in nynorsk.
export const reportEvents = {
  title: 'Møteplassar og arrangement i {year}',
  text: 'Kvart arrangement er rekna med éin gong, under det første området det medverkar til. Deltakarane står slik dei vart melde.',
  soFar: 'Tabellen viser arrangement som er haldne til og med {date}.',
  caption: 'Arrangement i {year}, med deltakarar slik dei vart melde',
  none: 'Ingen møteplassar eller arrangement er lagde inn for {year}.',
  date: 'Dato',
  event: 'Arrangement',
  serves: 'Medverkar til',
  servesNone: 'Utan plass i strategien',
  times: '{count, plural, one {éin gong} other {# gonger}}',
  sum: '{count, plural, one {Eitt arrangement} other {# arrangement til saman}}',
  figure: {
    count: '{count, plural, one {arrangement i {year}} other {arrangement i {year}}}',
    before: '{count, plural, one {eitt} other {#}} i {year}',
  },
} as const;
