import type { wheel as source } from '#shared/text/nb/wheel.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const wheel: TextShape<typeof source> = {
  title: 'Year wheel',
  lead: 'What the cluster goes through in the course of the year: events, reporting, meetings, calls and deadlines.',
  year: 'Year',
  show: 'Show',
  list: 'Month by month',
  note: 'The wheel shows week by week. The same stands as a list below, with links.',
  nothing: 'Nothing',
  empty: {
    title: 'Nothing in {year} yet',
    text: 'Events, meetings, reporting rounds and deadlines come here by themselves when they get a date.',
  },
  count: '{count, plural, one {one date} other {# dates}}',
  source: {
    event: 'Events',
    round: 'Reporting',
    meeting: 'Meetings',
    deadline: 'Deadlines',
    fund: 'Funds',
    report: 'Annual report',
  },
  what: {
    event: '{title}',
    meeting: 'Meeting: {title}',
    roundOpens: 'Reporting opens: {title}',
    roundContentDue: 'Measures and indicators due: {title}',
    roundDue: 'Assessments due: {title}',
    measureDue: 'Measure due: {title}',
    milestoneDue: 'Milestone: {title}',
    followUpDue: 'Follow-up due: {title}',
    callOpens: 'The call opens: {title}',
    callDue: 'Application deadline: {title}',
    chapterSigned: 'Signed: {title}',
    chapterDue: 'Chapter due: {title}',
    reportDue: 'Report due: {title}',
  },
  cancelled: 'Cancelled: {title}',
  calendar: {
    title: 'The year wheel in your own calendar',
    note: 'The address is yours alone. Add it to your calendar, and it keeps up when something changes. It shows all strategies.',
  },
  print: 'Print',
};
