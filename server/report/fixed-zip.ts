// Zip files that are the same to the byte whenever and wherever they are made: dated by what they hold, not by the clock.
import { zipSync, type Zippable } from 'fflate';
import type { IsoDate } from '#shared/iso-date.ts';

/** Files in the order given. What is packed already gains nothing by being packed again. */
export function fixedZip(
  files: Readonly<Record<string, Uint8Array>>,
  day: IsoDate,
  packed = /\.(?:pdf|png|jpe?g|docx|xlsx|pptx|zip)$/i,
): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // Zip keeps the time of the place it is made in: noon is the same day there.
  const mtime = new Date(Math.max(year, 1980), month - 1, date, 12);
  const entries: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [
      name,
      [bytes, { mtime, level: packed.test(name) ? 0 : 9 }],
    ]),
  );
  return zipSync(entries);
}
