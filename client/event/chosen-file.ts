// A file of events while it is looked over, and the sheets it comes to.
import { choiceOf, type Vocabularies } from '#shared/import/import-vocabulary.ts';
import type { ImportSheet } from '#shared/import/import-schema.ts';
import {
  languageOf,
  mappedSheet,
  sentSheets,
  type MappedSheet,
} from '#shared/import/recognised-sheet.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import type { Calendar, Period } from './calendar-rows.ts';
import type { ReadEventFile } from './read-event-file.ts';

export type ChosenFile = { fileName: string; numbersIn: Lang; vocabularies: Vocabularies } & (
  | { calendar: Calendar; period: Period }
  | { sheets: MappedSheet<'event'>[] }
);

export function chosenFile(
  name: string,
  read: ReadEventFile,
  vocabularies: Vocabularies,
  today: IsoDate,
): ChosenFile {
  const fileName = name.slice(0, 300);
  if ('calendar' in read) {
    // This year and the next: what was held long ago is mostly here, and what is repeated has to end somewhere.
    const year = Number(today.slice(0, 4));
    const period = { from: `${year}-01-01`, to: `${year + 1}-12-31` };
    return { fileName, numbersIn: 'nb', vocabularies, calendar: read.calendar, period };
  }
  const sheets = read.sheets.map((sheet) => mappedSheet(sheet, ['event'], vocabularies));
  return { fileName, numbersIn: languageOf(sheets, vocabularies), vocabularies, sheets };
}

/** `outside`: of a calendar, how many entries have nothing in the period. */
export async function sheetsOf(
  file: ChosenFile,
): Promise<{ sheets: ImportSheet<'event'>[]; outside: number | null }> {
  if ('sheets' in file) return { sheets: sentSheets(file.sheets), outside: null };
  const { calendarRows } = await import('./calendar-rows.ts');
  const { columns, rows, outside } = calendarRows(file.calendar, file.period, (category) =>
    choiceOf(file.vocabularies, 'eventKind', category),
  );
  const name = file.calendar.name.slice(0, 100);
  return { sheets: [{ kind: 'event', name, columns, rows }], outside };
}
