// What the search box says once it is open: it loads then.
export const search = {
  empty: 'Ingen treff på «{query}».',
  hint: 'Skriv for å søke.',
  count: '{count, plural, =0 {Ingen treff} one {Ett treff} other {# treff}}',
  kind: {
    goal: 'Mål',
    indicator: 'Indikatorer',
    measure: 'Tiltak',
    event: 'Arrangement',
    series: 'Serier',
    case: 'Saker',
    decision: 'Vedtak',
    partner: 'Partnere',
    body: 'Organ',
  },
} as const;
