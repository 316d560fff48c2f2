// The year's meeting places in the annual report, in English.
export const reportEvents = {
  title: 'Meeting places and events in {year}',
  text: 'Each event is counted once, under the first area it contributes to. Participants are given as reported.',
  soFar: 'The table shows events held up to and including {date}.',
  caption: 'Events in {year}, with participants as reported',
  none: 'No meeting places or events are entered for {year}.',
  date: 'Date',
  event: 'Event',
  serves: 'Contributes to',
  servesNone: 'Outside the strategy',
  times: '{count, plural, one {once} other {# times}}',
  sum: '{count, plural, one {One event} other {# events in all}}',
  figure: {
    count: '{count, plural, one {event in {year}} other {events in {year}}}',
    before: '{count, plural, one {one} other {#}} in {year}',
  },
} as const;
