// Reads a file of events in the browser: a calendar, whose period is then chosen, or sheets, whose columns are.
import { largestBytes, readImportFile, type FileProblem } from '#client/import/read-import-file.ts';
import type { RawSheet } from '#shared/import/recognised-sheet.ts';
import type { Calendar } from './calendar-rows.ts';

export type EventFileProblem =
  | FileProblem
  | 'calendarUnread'
  | 'calendarEmpty'
  | 'calendarTooMany'
  | 'periodEmpty';

export type ReadEventFile = { calendar: Calendar } | { sheets: RawSheet[] };

/** Never throws. The reader of calendars loads with the first of them. */
export async function readEventFile(file: File): Promise<ReadEventFile | EventFileProblem> {
  if (!/\.(ics|ical|ifb|icalendar)$/i.test(file.name) && file.type !== 'text/calendar') {
    const sheets = await readImportFile(file);
    return typeof sheets === 'string' ? sheets : { sheets };
  }
  if (file.size > largestBytes) return 'tooLarge';
  const { readCalendar } = await import('./calendar-rows.ts');
  const calendar = readCalendar(await file.text());
  if (!calendar) return 'calendarUnread';
  if (calendar.entries.length === 0) return 'calendarEmpty';
  const name = calendar.name || file.name.replace(/\.\w+$/, '');
  return { calendar: { ...calendar, name } };
}
