// Reads an Excel file in the browser, so that nothing is uploaded. The reader loads with the first file.
import { readSheetList, type ListedPerson } from '#shared/people/invitation-list.ts';

export type SheetProblem = 'fileTooLarge' | 'fileUnread' | 'fileWithoutHeader';

// A list of 200 people takes some 20 kB. Much larger ones the reader would hand to a worker made on the spot, which our
// pages do not allow; it would wait for that for ever.
const largestBytes = 300_000;
const longestMs = 8_000;

export async function readSheet(file: File): Promise<ListedPerson[] | SheetProblem> {
  if (file.size > largestBytes) return 'fileTooLarge';
  try {
    const { readSheet: read } = await import('read-excel-file/browser');
    const rows = await Promise.race([read(file), timeUp()]);
    if (rows === null) return 'fileUnread';
    const { people, isWithoutHeader } = readSheetList(rows);
    return isWithoutHeader ? 'fileWithoutHeader' : people;
  } catch {
    return 'fileUnread';
  }
}

function timeUp(): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), longestMs);
  });
}
