// What people call the columns of their own lists of events, besides the headings that our files have.
import type { ColumnKey } from './import-column.ts';

const alsoCalled: Partial<Record<ColumnKey, readonly string[]>> = {
  title: ['arrangement', 'navn', 'namn', 'tema', 'tittel på arrangement', 'event', 'name'],
  eventKind: ['arrangementstype', 'kategori', 'category', 'event type'],
  series: ['møteplass', 'rekke', 'rekkje'],
  firstDay: 'dato,når,dag,start,startdato,fra,frå,fra dato,frå dato,date,when,day,start date'.split(
    ',',
  ),
  lastDay: ['slutt', 'sluttdato', 'til', 'til dato', 'end', 'end date'],
  fromTime: ['klokkeslett', 'kl.', 'tid', 'starttid', 'time', 'start time'],
  toTime: ['slutt kl.', 'sluttid', 'end time'],
  venue: ['stad', 'hvor', 'kvar', 'lokale', 'location', 'venue'],
  organisers: ['arrangør', 'arrangør(er)', 'medarrangører', 'medarrangørar', 'organiser'],
  registered: ['antall påmeldte', 'påmelding', 'tal på påmelde', 'påmelde', 'sign-ups'],
  present: ['antall deltakere', 'deltakere', 'deltakarar', 'antall', 'oppmøte', 'attended'],
  eventGoals: ['mål', 'satsing', 'satsinger', 'delmål', 'goal', 'goals'],
  about: ['omtale', 'beskrivelse', 'skildring', 'om', 'description'],
  webPage: ['lenke', 'lenkje', 'nettadresse', 'url', 'link'],
};

export const eventHeadings: ReadonlyMap<string, ColumnKey> = new Map(
  Object.entries(alsoCalled).flatMap(([column, words]) =>
    words.map((word) => [word, column as ColumnKey] as const),
  ),
);
