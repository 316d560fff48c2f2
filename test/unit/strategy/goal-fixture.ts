// Small goal trees and indicators for the tests of the roll-up.
import { indicatorFigure } from '#shared/indicator/indicator-figure.ts';
import type { IndicatorDefinition } from '#shared/indicator/indicator-type.ts';
import type { LeafIndicator } from '#shared/strategy/goal-figure.ts';
import type { TreeRow } from '#shared/strategy/goal-tree.ts';
import { band, dueIn, indicator, observed } from '#test/unit/indicator/indicator-fixture.ts';

export const on = '2025-01-31';

/** Each entry is `child < parent`, or a topmost goal alone; siblings in the order given. */
export function goals(...entries: string[]): TreeRow[] {
  return entries.map((entry, sortOrder) => {
    const [id = '', parentId = null] = entry.split(' < ');
    const level = parentId === null ? 'focus_area' : 'priority';
    return { id, parentId, level, sortOrder, weight: 1 };
  });
}

/** Plan at the end of 2024: 60 of 100. So the value is the attainment in percent, and pace is value / 60. */
export function percentOfWay(): IndicatorDefinition {
  return indicator({
    baseline: { period: '2021', value: 0 },
    targets: [{ period: '2026', value: 100 }],
  });
}

export function leaf(
  id: string,
  value: number | null,
  overrides: { goalId?: string; weight?: number; definition?: IndicatorDefinition } = {},
): LeafIndicator {
  const { goalId = 'A', weight = 1, definition = percentOfWay() } = overrides;
  const observations = value === null ? [] : [observed('2024', value)];
  return { id, goalId, weight, figure: indicatorFigure(definition, observations, on) };
}

export const bandOf4To5 = indicator(band(4, 5, 0.5));
export const dueLater = indicator(dueIn('2026'));
export const dueAlready = indicator(dueIn('2024'));
export const trendOnly = indicator({ targets: [] });
export const noBaseline = indicator({ baseline: null, targets: [{ period: '2026', value: 100 }] });
