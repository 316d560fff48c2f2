// Looks for a document's figures in the text of a file, in the order they stand.
import { expect } from 'vitest';
import type { DocBlock } from '#shared/report/report-document.ts';
import { documentFigures } from './document-figures.ts';

export const flat = (text: string) => text.replace(/[\s\u00AD]+/g, '');

export function expectInOrder(text: string, blocks: readonly DocBlock[]): void {
  const words = flat(text);
  const figures = documentFigures(blocks);
  expect(figures.length).toBeGreaterThan(20);
  let from = 0;
  for (const figure of figures) {
    const at = words.indexOf(flat(figure), from);
    if (at < 0) expect(words.slice(from, from + 400)).toContain(flat(figure));
    from = at + 1;
  }
}
