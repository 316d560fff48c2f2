// Rows with everything filled in, for tests that care about one field.
import type {
  GoalRow,
  IndicatorRow,
  MeasureRow,
  ObservationRow,
  StrategyRow,
} from '#shared/strategy/snapshot.ts';

export const strategy: StrategyRow = {
  id: 's1',
  slug: 'small',
  recordedAt: '2022-01-10T09:00:00.000Z',
  title: 'Liten strategi',
  shortTitle: 'Liten',
  lang: 'nb',
  startsOn: '2022-01-01',
  endsOn: '2026-12-31',
  levelNames: {
    focus_area: { one: 'innsatsområde', many: 'innsatsområder' },
    priority: { one: 'satsing', many: 'satsinger' },
    sub_goal: { one: 'delmål', many: 'delmål' },
  },
  foundation: {
    owner: 'Partnermøtet',
    introduction: [],
    vision: 'En visjon',
    visionGoals: [],
    values: ['Åpen', 'Nær'],
    valuesHeading: '',
    overallAim: 'Bedre helse',
    overallAimNote: '',
    coreAreasHeading: '',
    coreAreas: [],
    goalsHeading: '',
    prioritiesHeading: '',
    meansIntroduction: '',
    means: [],
    source: '',
    sourceUrl: '',
  },
};

export function goal(
  id: string,
  parentId: string | null,
  level: GoalRow['level'],
  sortOrder: number,
  overrides: Partial<GoalRow> = {},
): GoalRow {
  return {
    id,
    strategyId: 's1',
    parentId,
    level,
    sortOrder,
    title: `Mål ${id}`,
    aim: '',
    arena: '',
    description: '',
    lang: 'nb',
    ownerBodyId: null,
    responsiblePersonId: null,
    weight: 1,
    isSample: false,
    archivedAt: null,
    version: 1,
    ...overrides,
  };
}

export function indicator(
  id: string,
  goalId: string,
  overrides: Partial<IndicatorRow> = {},
): IndicatorRow {
  return {
    id,
    strategyId: 's1',
    goalId,
    title: `Indikator ${id}`,
    definition: `Slik måles ${id}`,
    unit: 'personer',
    decimals: 0,
    direction: 'increase',
    aggregation: 'last',
    frequency: 'year',
    paceMethod: 'linear',
    resultsStep: 'output',
    baseline: { period: '2021', value: 0 },
    targets: [{ period: '2026', value: 100 }],
    band: null,
    weight: 1,
    source: 'Sekretariatet',
    sourceUrl: '',
    caveat: '',
    lang: 'nb',
    ownerBodyId: null,
    responsiblePersonId: null,
    sortOrder: 0,
    isSample: false,
    archivedAt: null,
    version: 1,
    ...overrides,
  };
}

export function observation(
  indicatorId: string,
  period: string,
  value: number | null,
  overrides: Partial<ObservationRow> = {},
): ObservationRow {
  return {
    indicatorId,
    period,
    value,
    noValueReason: value === null ? 'not_available' : null,
    isPreliminary: false,
    isBreak: false,
    note: '',
    recordedAt: `${Number(period.slice(0, 4)) + 1}-01-10T09:00:00.000Z`,
    revision: 1,
    isWithdrawn: false,
    source: '',
    isSample: false,
    recordedBy: 'Kari Prøve',
    onBehalfOf: null,
    approvedBy: null,
    ...overrides,
  };
}

export function measure(
  id: string,
  homeGoalId: string,
  overrides: Partial<MeasureRow> = {},
): MeasureRow {
  return {
    id,
    strategyId: 's1',
    homeGoalId,
    servedGoalIds: [],
    title: `Tiltak ${id}`,
    description: '',
    subPoints: [],
    lang: 'nb',
    ownerBodyId: null,
    responsiblePersonId: null,
    leadPartnerIds: ['p1'],
    contributorPartnerIds: [],
    startsOn: '2024-01-01',
    dueOn: '2025-06-30',
    milestones: [],
    sourceUrl: '',
    phase: 'not_started',
    progress: 0,
    sortOrder: 0,
    isSample: false,
    archivedAt: null,
    version: 1,
    ...overrides,
  };
}
