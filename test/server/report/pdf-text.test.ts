// Cleaning texts for the PDF's fonts, and reading which characters the fonts have.
import { assert, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { readFonts } from '#server/report/font-file.ts';
import { boundedLine, textCleaner } from '#server/report/pdf-text.ts';

const { coverage, blobs } = readFonts();
const clean = textCleaner(coverage);
const strict = textCleaner(coverage, true);

test('the fonts have what Norwegian, Sámi and our own signs need', () => {
  for (const char of 'æøåÆØÅáčđŋšŧžéèòôü–−…’«»·×≥≤→□•\u00A0\u00AD\u200B') {
    expect(coverage(char.codePointAt(0) ?? 0), char).toBe(true);
  }
  expect(coverage(0x1f600)).toBe(false);
  expect(blobs).toHaveLength(6);
});

test('breaks are offered after 28 unbroken letters, not in whole words', () => {
  expect(clean('helseforskningssamarbeid')).toBe('helseforskningssamarbeid');
  expect(
    clean('x'.repeat(60))
      .split('\u200B')
      .map((part) => part.length),
  ).toEqual([28, 28, 4]);
});

test('no-break spaces do not make a text unbreakable', () => {
  expect(clean('ab\u00A0'.repeat(60))).toContain('\u200B');
});

test('strictly: only plain letters stay', () => {
  expect(strict('Ωmega – Ålesund 5 − 3 🎉')).toBe('?mega – Ålesund 5 − 3 ?');
});

test('headings and alternative texts are one bounded line, never empty', () => {
  expect(boundedLine('  a \n b ', 10)).toBe('a b');
  expect(boundedLine('\n', 10)).toBe('–');
  expect(boundedLine('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`);
});

test('any text becomes showable, and stays as it is the second time', () => {
  assert(
    property(oneof(string({ unit: 'binary' }), string({ unit: 'grapheme' })), (raw) => {
      const once = clean(raw);
      for (const char of once)
        expect(char === '\n' || coverage(char.codePointAt(0) ?? 0)).toBe(true);
      expect(once.isWellFormed()).toBe(true);
      expect(clean(once)).toBe(once);
    }),
  );
});
