// Plans of every kind that the schemas let through, for what must hold of all of them.
import * as fc from 'fast-check';
import type { KnownPlan } from '#shared/import/known-plan.ts';
import type {
  GoalRow,
  IndicatorRow,
  MeasureRow,
  ObservationRow,
} from '#shared/strategy/snapshot.ts';
import { goalLevels, langs } from '#shared/strategy/strategy-type.ts';
import { measurePhases } from '#shared/measure/measure-type.ts';
import { longTextField, titleField } from '#shared/text-field.ts';
import { emptyPlan, idAt, strategy } from './empty-plan.ts';

// What has gone wrong in files before: formulas, quotation marks, separators, escapes, lists within lists.
const spice = fc.constantFrom(
  '=SUM(A1)',
  "'=1",
  '-5',
  '+47 12',
  '@navn',
  '"',
  '""',
  ';',
  ',',
  '\n',
  '\r\n',
  '\t',
  ' | ',
  '– | – | ',
  '2026: 5',
  '1.2 ',
  '_x000D_',
  '_x0041_',
  '&amp;<b>',
  ']]>',
  'ÆØÅ',
  '😀',
  'ja',
  '01.02.2026',
  '1e5',
  'TRUE',
  '\uFFFD',
  '\uFDD0',
  '\u{1FFFE}',
);
const text = fc
  .array(fc.oneof(spice, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 5 })
  .map((parts) => parts.join(''));
const long = text.map((raw) => longTextField.safeParse(raw).data ?? '');
const title = fc
  .oneof({ weight: 20, arbitrary: text }, fc.constantFrom('__proto__', 'constructor', 'toString'))
  .map((raw) => titleField.safeParse(raw).data ?? 'Uten tittel');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const amount = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, decimals]) => digits / 10 ** decimals || 0);
const weight = fc.constantFrom(1, 0.5, 2.25, 1000, 1e-9);
const day = fc.constantFrom('2026-01-31', '1900-01-01', '2199-12-31', '2024-02-29');
const owner = fc.constantFrom(
  { ownerBodyId: null, responsiblePersonId: null },
  { ownerBodyId: idAt(900), responsiblePersonId: null },
  { ownerBodyId: idAt(901), responsiblePersonId: idAt(921) },
);
const lang = fc.constantFrom(...langs);

const goalBase = fc.record({
  title,
  aim: long,
  arena: long,
  description: long,
  lang,
  weight,
  isSample: fc.boolean(),
  owner,
  parent: fc.nat(),
  level: fc.constantFrom(...goalLevels),
});

/** A tree as rules allow it: each goal under one of a higher level, or at the top. */
const goals = fc.array(goalBase, { minLength: 1, maxLength: 7 }).map((drafts) => {
  const made: GoalRow[] = [];
  for (const [place, { parent, owner: own, ...draft }] of drafts.entries()) {
    const above = made.filter(
      ({ level }) => goalLevels.indexOf(level) < goalLevels.indexOf(draft.level),
    );
    const parentId = above.length > 0 ? (above[parent % (above.length + 1)]?.id ?? null) : null;
    made.push({
      ...draft,
      ...own,
      id: idAt(100 + place),
      strategyId: strategy.id,
      parentId,
      sortOrder: place,
      archivedAt: null,
      version: 1 + place,
    });
  }
  return made;
});

const indicatorBase = fc.record({
  title,
  definition: long,
  source: long,
  caveat: long,
  lang,
  weight,
  isSample: fc.boolean(),
  owner,
  baseline: amount,
  target: amount,
  shape: fc.constantFrom('way', 'bare', 'band', 'yes_no'),
});

const observationBase = fc.record({
  year: fc.integer({ min: 2015, max: 2026 }),
  value: maybe(amount),
  noValueReason: fc.constantFrom('not_applicable' as const, 'not_available' as const),
  isPreliminary: fc.boolean(),
  isBreak: fc.boolean(),
  isSample: fc.boolean(),
  note: long,
  source: long,
});

const measureBase = fc.record({
  title,
  description: long,
  subPoints: fc.array(title, { maxLength: 3 }),
  lang,
  owner,
  startsOn: fc.constantFrom(null, '2025-12-01'),
  dueOn: fc.constantFrom(null, '2026-12-31'),
  milestones: fc.array(
    fc.record({ title, dueOn: maybe(day), reachedOn: fc.constantFrom(null, '2026-01-31') }),
    { maxLength: 3 },
  ),
  progress: fc.integer({ min: 0, max: 100 }),
  phase: fc.constantFrom(...measurePhases),
  isSample: fc.boolean(),
  leads: fc.subarray([idAt(910), idAt(912)]),
});

export const somePlan: fc.Arbitrary<KnownPlan> = fc
  .record({
    goals,
    indicators: fc.array(indicatorBase, { maxLength: 4 }),
    observations: fc.array(observationBase, { maxLength: 6 }),
    measures: fc.array(measureBase, { maxLength: 4 }),
    pick: fc.nat(),
  })
  .map(({ goals, indicators, observations, measures, pick }) => {
    const goalAt = (place: number) => goals[(pick + place) % goals.length]!.id;
    const indicatorRows = indicators.map((draft, place) =>
      indicatorRow(draft, place, goalAt(place)),
    );
    return {
      ...emptyPlan,
      goals,
      indicators: indicatorRows,
      observations: observationRows(observations, indicatorRows),
      measures: measures.map((draft, place) => measureRow(draft, place, goalAt(place), goals)),
    };
  });

type Drawn<A> = A extends fc.Arbitrary<infer T> ? T : never;

function indicatorRow(
  { shape, baseline, target, owner: own, ...draft }: Drawn<typeof indicatorBase>,
  place: number,
  goalId: string,
): IndicatorRow {
  const isWay = shape === 'way' && baseline !== target;
  return {
    goalId,
    unit: 'prosjekter',
    aggregation: 'last',
    frequency: 'year',
    paceMethod: 'linear',
    formula: null,
    resultsStep: 'output',
    sourceUrl: 'https://eksempel.example/a?b=c',
    ...draft,
    ...own,
    decimals: 4,
    direction: shape === 'band' ? 'maintain' : shape === 'yes_no' ? 'yes_no' : 'increase',
    baseline: isWay ? { period: '2014', value: baseline } : null,
    targets:
      shape === 'yes_no'
        ? [{ period: '2027', value: 1 }]
        : isWay
          ? [{ period: '2026', value: target }]
          : [],
    band: shape === 'band' ? { low: -1.5, high: 2, tolerance: 0.25 } : null,
    id: idAt(200 + place),
    strategyId: strategy.id,
    sortOrder: place,
    archivedAt: null,
    version: 1,
  };
}

function observationRows(
  drafts: readonly Drawn<typeof observationBase>[],
  indicators: readonly IndicatorRow[],
): ObservationRow[] {
  const rows = indicators.flatMap((indicator, place) =>
    drafts
      .filter((_, at) => at % indicators.length === place)
      .map(({ year, value, noValueReason, ...draft }) => ({
        ...draft,
        indicatorId: indicator.id,
        period: String(year),
        value: indicator.direction === 'yes_no' && value !== null ? 1 : value,
        noValueReason: value === null ? noValueReason : null,
        revision: 1,
        isWithdrawn: false,
        computed: null,
        recordedBy: 'Kari Skisse',
        onBehalfOf: null,
        approvedBy: null,
        recordedAt: '2026-01-01T00:00:00.000Z',
      })),
  );
  const seen = new Set<string>();
  return rows
    .toSorted((one, other) => (one.period < other.period ? -1 : 1))
    .filter(({ indicatorId, period }) => {
      const isNew = !seen.has(indicatorId + period);
      seen.add(indicatorId + period);
      return isNew;
    });
}

function measureRow(
  { owner: own, leads, phase, progress, ...draft }: Drawn<typeof measureBase>,
  place: number,
  homeGoalId: string,
  goals: readonly GoalRow[],
): MeasureRow {
  const served = goals.map(({ id }) => id).filter((id) => id !== homeGoalId);
  return {
    homeGoalId,
    sourceUrl: '',
    ...draft,
    ...own,
    phase,
    progress: phase === 'completed' ? 100 : phase === 'not_started' ? 0 : progress,
    servedGoalIds: served.slice(0, place),
    leadPartnerIds: leads,
    contributorPartnerIds: [idAt(911)],
    id: idAt(300 + place),
    strategyId: strategy.id,
    sortOrder: place,
    archivedAt: null,
    version: 1,
  };
}
