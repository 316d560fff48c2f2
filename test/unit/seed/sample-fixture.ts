// What the tests of the sample share: its goals as one tree, and the figures the rules give.
import { alrekStrategy } from '#db/seed/alrek-strategy.ts';
import type { IndicatorSeed, ObservationSeed } from '#db/seed/seed-type.ts';
import { alrekSample } from '#db/seed/sample/alrek-sample.ts';
import { indicatorFigure, type IndicatorFigure } from '#shared/indicator/indicator-figure.ts';
import type { Observation } from '#shared/indicator/indicator-type.ts';
import type { IsoDate } from '#shared/iso-date.ts';

/** The day the sample goes up to. */
export const today = '2026-11-22';

export const goals = [...alrekStrategy.goals, ...alrekSample.goals];

export function isBelow(goalKey: string, ancestorKey: string): boolean {
  const parentKey = goals.find(({ key }) => key === goalKey)?.parentKey ?? null;
  return parentKey !== null && (parentKey === ancestorKey || isBelow(parentKey, ancestorKey));
}

export function toObservation(seed: ObservationSeed): Observation {
  return {
    period: seed.period,
    value: seed.value,
    noValueReason: seed.reason ?? null,
    isPreliminary: seed.preliminary ?? false,
    isBreak: seed.break ?? false,
    note: seed.note ?? '',
    recordedAt: `${seed.on}T08:00:00.000Z`,
  };
}

export function figureOf({ fields, observations }: IndicatorSeed, date: IsoDate): IndicatorFigure {
  const newest = new Map(observations.map((seed) => [seed.period, toObservation(seed)]));
  return indicatorFigure(fields, [...newest.values()], date);
}
