// Why a number was corrected: never empty, and in the language of what it is about.
import { describe, expect, it } from 'vitest';
import { causeWords, correctedReports } from '#shared/report/correction-cause.ts';
import { langs } from '#shared/strategy/strategy-type.ts';
import { loadTexts, translatorFor } from '#shared/text/text.ts';

const causes = [
  { kind: 'said', text: 'Talt på nytt.' },
  { kind: 'import' },
  { kind: 'round', period: '2025-H1' },
  { kind: 'undone' },
  { kind: 'computed' },
] as const;

describe.each(langs)('in %s', (lang) => {
  it.each(causes)('$kind is told', async (cause) => {
    const words = causeWords(cause, translatorFor(lang, await loadTexts(lang)));
    expect(words).toMatch(/^[A-ZÅ].+\.$/);
    if (cause.kind === 'round') expect(words).toContain('2025');
  });
});

it('is asked for where a report tells another value of the same period', () => {
  const told = { indicatorId: 'a', period: '2024', value: 7, kind: 'year', year: 2024 } as const;
  const said = { indicatorId: 'a', period: '2024', value: 8 };
  expect(correctedReports([told], said)).toEqual([told]);
  expect(correctedReports([told], { ...said, value: null })).toEqual([told]);
  expect(correctedReports([told], { ...said, value: 7 })).toEqual([]);
  expect(correctedReports([told], { ...said, period: '2025' })).toEqual([]);
  expect(correctedReports([told], { ...said, indicatorId: 'b' })).toEqual([]);
});
