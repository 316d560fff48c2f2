import { expect, it } from 'vitest';
import { headlineSentences, joinWords } from '#client/strategy/headline-sentence.ts';
import { formatShare } from '#shared/number-format.ts';
import { goalFigure, type LeafIndicator } from '#shared/strategy/goal-figure.ts';
import { figureSummary, type GoalSummary } from '#shared/strategy/overview.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import { loadTexts, translatorFor } from '#shared/text/text.ts';
import { leaf } from '#test/unit/strategy/goal-fixture.ts';

const counts = { total: 0, unreported: 0 };

async function said(lang: Lang) {
  const t = translatorFor(lang, await loadTexts(lang));
  return {
    t,
    format: { share: (share: number) => formatShare(share, lang) },
    areasWord: 'innsatsområder',
  };
}

function area(title: string, leaves: LeafIndicator[]): GoalSummary {
  return { title, depth: 0, figure: figureSummary(goalFigure(leaves)) } as GoalSummary;
}

function overview(areas: Record<string, LeafIndicator[]>, measureCounts = counts) {
  const figure = { ...figureSummary(goalFigure(Object.values(areas).flat())), areas: [] };
  return {
    figure,
    measureCounts,
    goals: Object.entries(areas).map(([title, leaves]) => area(title, leaves)),
  };
}

it('says how the whole stands, which areas are on track and which is weakest', async () => {
  const sentences = headlineSentences(
    overview({
      Forskning: [leaf('a', 60)],
      Formidling: [leaf('b', 30)],
      Utdanning: [leaf('c', 45)],
    }),
    await said('nb'),
  );
  expect(sentences.map((sentence) => sentence.replaceAll('\u00A0', ' '))).toEqual([
    'Strategien ligger samlet sett noe etter: 45 % av veien mot målene er tilbakelagt, mens planen sier 60 %.',
    '1 av 3 innsatsområder er i rute: Forskning.',
    'Svakest står Formidling.',
  ]);
});

it('names the coverage where a quarter or more is missing', async () => {
  const sentences = headlineSentences(
    overview({ Forskning: [leaf('a', 60), leaf('b', 60), leaf('c', null)] }),
    await said('nb'),
  );
  expect(sentences[1]).toBe('Bygger på 2 av 3 indikatorer.');
});

it('does not judge where fewer than half have figures', async () => {
  const sentences = headlineSentences(
    overview({ Forskning: [leaf('a', 60), leaf('b', null), leaf('c', null)] }),
    await said('nn'),
  );
  expect(sentences).toEqual([
    'Det er for tidleg å seie korleis strategien står: berre 1 av 3 indikatorar har tal.',
  ]);
});

it('calls a strategy without indicators not measured, and silence silence', async () => {
  const sentences = headlineSentences(
    overview({ Forskning: [] }, { total: 40, unreported: 40 }),
    await said('nn'),
  );
  expect(sentences).toEqual([
    'Strategien er ikkje målt enno: ingen av måla har indikatorar.',
    '40 tiltak er lagde inn, men ingen har rapportert framdrift enno.',
  ]);
});

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a og b'],
  [['a', 'b', 'c'], 'a, b og c'],
])('joins %j as %j', (words, joined) => {
  expect(joinWords(words, 'og')).toBe(joined);
});
