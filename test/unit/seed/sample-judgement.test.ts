// The sample's three voices: computed figures that differ by area, assessments and decisions that sometimes disagree.
import { expect, test } from 'vitest';
import { alrekStrategy } from '#db/seed/alrek-strategy.ts';
import { seedId } from '#db/seed/seed-id.ts';
import { alrekSample } from '#db/seed/sample/alrek-sample.ts';
import { goalFigure } from '#shared/strategy/goal-figure.ts';
import { assessGoalInput, saidAssessment } from '#shared/strategy/goal-schema.ts';
import { figureOf, goals, isBelow, today } from './sample-fixture.ts';

const { indicators } = alrekSample;

test('at the end of 2025 the areas differ, one satsing is achieved and one has too little data', () => {
  const figures = new Map(
    goals.map(({ key }) => {
      const below = indicators.filter(({ goalKey }) => goalKey === key || isBelow(goalKey, key));
      return [
        key,
        goalFigure(
          below.map((one) => ({
            id: one.key,
            goalId: one.goalKey,
            weight: one.fields.weight,
            figure: figureOf(one, '2025-12-31'),
          })),
        ),
      ];
    }),
  );
  const rounded = (key: string) => Math.round((figures.get(key)?.attainment ?? Number.NaN) * 100);
  const areas = goals.filter(({ level }) => level === 'focus_area').map(({ key }) => rounded(key));
  expect(Math.min(...areas)).toBeGreaterThanOrEqual(35);
  expect(Math.max(...areas)).toBeLessThanOrEqual(82);
  expect(Math.max(...areas) - Math.min(...areas)).toBeGreaterThan(30);
  expect(figures.get('utdanning-laering')?.status).toBe('achieved');
  expect(figures.get('brukermedvirkning-kunnskap')?.status).toBe('no_data');
  expect(figures.get('innlegg')?.status).toBe('reversing');
  const differing = alrekSample.assessments.filter(
    ({ goalKey, period, status }) => period === '2025' && figures.get(goalKey)?.status !== status,
  );
  expect(differing.length).toBeGreaterThanOrEqual(6);
  const decidedOtherwise = alrekSample.decisions.filter(
    ({ goalKey, period, status }) =>
      period === '2025' && status !== null && figures.get(goalKey)?.status !== status,
  );
  expect(decidedOtherwise.length).toBeGreaterThanOrEqual(1);
});

test('assessments and decisions are dated, numbered and argued', () => {
  for (const { goalKey, period, on, byKey: _, ...said } of alrekSample.assessments) {
    const input = {
      goalId: seedId('goal', goalKey),
      period,
      cause: '',
      nextStep: '',
      ...said,
      revision: 0,
    };
    const text = [said.text, said.cause, said.nextStep].filter(Boolean).join(' ');
    // Since the last year, what slips is explained.
    const schema = period.startsWith('2026') ? assessGoalInput : saidAssessment;
    expect(schema.safeParse(input).success).toBe(true);
    expect(text.split(/[.!?](?:\s|$)/).length - 1).toBeGreaterThanOrEqual(2);
    expect(on <= today).toBe(true);
  }
  const areas = alrekStrategy.goals.filter(({ level }) => level === 'focus_area');
  for (const { key } of areas) {
    for (const year of ['2023', '2024', '2025']) {
      expect(
        alrekSample.assessments.some(({ goalKey, period }) => goalKey === key && period === year),
      ).toBe(true);
    }
  }
  for (const { caseNumber, on, closedOn } of alrekSample.decisions) {
    expect(caseNumber).toMatch(/^\d\d-\d\d$/);
    expect(caseNumber.slice(3)).toBe(on.slice(2, 4));
    expect(new Date(on).getUTCDay(), 'a Monday').toBe(1);
    expect((closedOn ?? today) >= on && (closedOn ?? today) <= today).toBe(true);
  }
  const cases = alrekSample.decisions.map(({ bodyKey, caseNumber }) => `${bodyKey} ${caseNumber}`);
  expect(new Set(cases).size).toBe(cases.length);
  expect(alrekSample.decisions.some(({ closedOn }) => closedOn === null)).toBe(true);
});

test('both annual reports have their three texts, signed', () => {
  const { reports } = alrekSample;
  const written = reports.flatMap(({ year, chapters }) =>
    chapters.map((chapter) => ({ year, ...chapter })),
  );
  expect(written.map(({ year, part }) => `${year} ${part}`)).toEqual(
    [2024, 2025].flatMap((year) =>
      ['foreword', 'governance', 'outlook'].map((part) => `${year} ${part}`),
    ),
  );
  for (const { part, text, signed } of written) {
    if (part === 'foreword') expect(text.split(/\s+/).length).toBeGreaterThanOrEqual(250);
    expect(signed?.name).toContain('eksempelperson');
    expect(signed?.on).toBeDefined();
  }
});
