// Everybody who stands behind a value is named, in each language.
import { expect, it } from 'vitest';
import { recordedByWords } from '#shared/strategy/recorded-by.ts';
import { langs } from '#shared/strategy/strategy-type.ts';
import { loadTexts, translatorFor } from '#shared/text/text.ts';

const own = { recordedBy: 'Kari', onBehalfOf: null, approvedBy: null };

it('names the recorder alone where nobody else stands behind it', async () => {
  for (const lang of langs)
    expect(recordedByWords(translatorFor(lang, await loadTexts(lang)), own)).toBe('Kari');
});

it.each([
  ['nb', 'Kari på vegne av Ola', 'Kari, godkjent av Per', 'Kari på vegne av Ola, godkjent av Per'],
  [
    'nn',
    'Kari på vegner av Ola',
    'Kari, godkjend av Per',
    'Kari på vegner av Ola, godkjend av Per',
  ],
  [
    'en',
    'Kari on behalf of Ola',
    'Kari, approved by Per',
    'Kari on behalf of Ola, approved by Per',
  ],
] as const)('names all in %s', async (lang, onBehalf, approved, both) => {
  const t = translatorFor(lang, await loadTexts(lang));
  expect(recordedByWords(t, { ...own, onBehalfOf: 'Ola' })).toBe(onBehalf);
  expect(recordedByWords(t, { ...own, approvedBy: 'Per' })).toBe(approved);
  expect(recordedByWords(t, { ...own, onBehalfOf: 'Ola', approvedBy: 'Per' })).toBe(both);
});
