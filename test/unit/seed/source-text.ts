// The sources' own wording, for comparing word for word: the copies beside this file keep the line breaks and
// hyphenation of the PDF extraction, so both sides are compared without white space and hyphens.
import { readFileSync } from 'node:fs';

export type SourceName = 'source-000' | 'source-004-vedlegg-1' | 'source-004-satsingar';

export function squash(text: string): string {
  return text.toLowerCase().replaceAll(/[\s-]+/g, '');
}

export function squashedSource(name: SourceName): string {
  return squash(readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8'));
}

/** Every string inside a value, at any depth. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}
