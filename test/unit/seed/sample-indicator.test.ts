// The sample's indicators show everything the rules know, and pass the schemas that users' input passes.
import { expect, test } from 'vitest';
import { seedId } from '#db/seed/seed-id.ts';
import { alrekSample } from '#db/seed/sample/alrek-sample.ts';
import { definitionProblems } from '#shared/indicator/definition-check.ts';
import {
  createIndicatorInput,
  recordObservationInput,
} from '#shared/indicator/indicator-schema.ts';
import {
  aggregations,
  directions,
  frequencies,
  indicatorStatuses,
  noValueReasons,
  paceMethods,
  resultsSteps,
} from '#shared/indicator/indicator-type.ts';
import { observationProblem } from '#shared/indicator/observation-rule.ts';
import { periodStart } from '#shared/indicator/period.ts';
import { figureOf, toObservation, today } from './sample-fixture.ts';

const { indicators } = alrekSample;
const observations = indicators.flatMap((indicator) => indicator.observations);

test('everything the rules know is there', () => {
  const fields = indicators.map((indicator) => indicator.fields);
  expect(new Set(fields.map(({ direction }) => direction))).toEqual(new Set(directions));
  expect(new Set(fields.map(({ aggregation }) => aggregation))).toEqual(new Set(aggregations));
  expect(new Set(fields.map(({ frequency }) => frequency))).toEqual(new Set(frequencies));
  expect(new Set(fields.map(({ paceMethod }) => paceMethod))).toEqual(new Set(paceMethods));
  expect(new Set(fields.map(({ resultsStep }) => resultsStep))).toEqual(new Set(resultsSteps));
  expect(new Set(observations.flatMap(({ reason }) => reason ?? []))).toEqual(
    new Set(noValueReasons),
  );
  expect(observations.some(({ preliminary }) => preliminary)).toBe(true);
  expect(observations.some((one) => one.break)).toBe(true);
  expect(fields.some(({ targets }) => targets.length > 1)).toBe(true);
  expect(indicators.some((indicator) => indicator.observations.length === 0)).toBe(true);
});

test.each(['2025-12-31', today])(
  'every computed status is there on %s, and something is outdated',
  (date) => {
    const figures = indicators.map((indicator) => figureOf(indicator, date));
    expect(new Set(figures.flatMap(({ status }) => status ?? []))).toEqual(
      new Set(indicatorStatuses),
    );
    expect(figures.some(({ isStale }) => isStale)).toBe(true);
    expect(figures.some(({ trend }) => trend !== null)).toBe(true);
  },
);

test.each(indicators)(
  'indicator $key passes its schema and the rules, and its values those of theirs',
  (indicator) => {
    const { fields } = indicator;
    const parsed = createIndicatorInput.safeParse({
      ...fields,
      goalId: seedId('goal', indicator.goalKey),
      ownerBodyId: null,
      responsiblePersonId: null,
      lang: 'nb',
    });
    expect(parsed.error?.issues).toBeUndefined();
    expect(definitionProblems(fields)).toEqual([]);
    const days = indicator.observations.map(({ on }) => on);
    expect(days).toEqual(days.toSorted());
    const seen = new Set<string>();
    for (const one of indicator.observations) {
      const { noValueReason, ...rest } = toObservation(one);
      const input = {
        ...rest,
        indicatorId: seedId('indicator', indicator.key),
        noValueReason,
        source: one.source ?? '',
        revision: 0,
      };
      expect(recordObservationInput.safeParse(input).error?.issues, one.period).toBeUndefined();
      // One that is computed now was recorded before.
      expect(observationProblem({ ...fields, formula: null }, one, one.on)).toBeNull();
      expect(one.on >= indicator.recordedOn && one.on <= today).toBe(true);
      expect(one.on > periodStart(one.period)).toBe(true);
      // A correction, a mark and a reason each say why.
      const needsNote = seen.has(one.period) || one.preliminary || one.break || one.value === null;
      expect(!needsNote || (one.note ?? '') !== '', one.period).toBe(true);
      seen.add(one.period);
    }
  },
);

test('a sample series says so, a real one names its source', () => {
  for (const { isSample, fields } of indicators) {
    expect(fields.source.includes('eksempeldata')).toBe(isSample);
    if (!isSample) expect(URL.canParse(fields.sourceUrl)).toBe(true);
  }
});
