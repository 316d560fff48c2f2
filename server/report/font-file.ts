// The fonts of the report: static TTF files (Typst reads no woff), two families that complete each
// other (each stack names both) and never a machine's own fonts, so that a report looks the same everywhere.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fontCoverage, type Coverage } from './font-coverage.ts';

const resolve = createRequire(import.meta.url).resolve;

const sansFiles = ['400Regular', '400Regular_Italic', '600SemiBold'];
const serifFiles = ['400Regular', '400Regular_Italic', '600SemiBold'];

function pathOf(packageName: string, family: string, style: string): string {
  const folder = dirname(resolve(`${packageName}/package.json`));
  return join(folder, style, `${family}_${style}.ttf`);
}

export type ReportFonts = { blobs: Buffer[]; coverage: Coverage };

/** Where the fonts are, sans before serif. Throws when a font package is not installed. */
export function fontPaths(): string[] {
  return [
    ...sansFiles.map((style) => pathOf('@expo-google-fonts/source-sans-3', 'SourceSans3', style)),
    ...serifFiles.map((style) =>
      pathOf('@expo-google-fonts/source-serif-4', 'SourceSerif4', style),
    ),
  ];
}

/** All font files, as `fontPaths` has them; about 2 MB. */
export function readFontFiles(): Buffer[] {
  return fontPaths().map((path) => readFileSync(path));
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
