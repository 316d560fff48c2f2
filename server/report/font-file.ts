// The fonts of the report: static TTF files (Typst reads no woff), two families that complete each
// other (each stack names both) and never a machine's own fonts, so that a report looks the same everywhere.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fontCoverage, type Coverage } from './font-coverage.ts';

const resolve = createRequire(import.meta.url).resolve;

const sansFiles = ['400Regular', '400Regular_Italic', '600SemiBold'];
const serifFiles = ['400Regular', '400Regular_Italic', '600SemiBold'];

function read(packageName: string, family: string, style: string): Buffer {
  const folder = dirname(resolve(`${packageName}/package.json`));
  return readFileSync(join(folder, style, `${family}_${style}.ttf`));
}

export type ReportFonts = { blobs: Buffer[]; coverage: Coverage };

/** All font files, sans before serif; about 2 MB. Throws when a font package is not installed. */
export function readFontFiles(): Buffer[] {
  return [
    ...sansFiles.map((style) => read('@expo-google-fonts/source-sans-3', 'SourceSans3', style)),
    ...serifFiles.map((style) => read('@expo-google-fonts/source-serif-4', 'SourceSerif4', style)),
  ];
}

export function readFonts(): ReportFonts {
  const blobs = readFontFiles();
  const hasSans = fontCoverage(blobs.slice(0, sansFiles.length));
  const hasSerif = fontCoverage(blobs.slice(sansFiles.length));
  return {
    blobs,
    // Each of the template's stacks names the other family second (ŧ of Sámi names is in Sans alone).
    coverage: (codePoint) => hasSans(codePoint) || hasSerif(codePoint),
  };
}
