// Rows that formulas are computed from, and formulas, with what a test does not care about filled in.
import type { EventRow } from '#shared/event/event-type.ts';
import type { FundEntryRow, ProjectRow } from '#shared/fund/fund-type.ts';
import {
  formulaSources,
  noRows,
  type FormulaSources,
  type SourceIndicator,
  type SourceRows,
} from '#shared/formula/formula-source.ts';
import type {
  Amount,
  ComputedFrom,
  EventAmount,
  Formula,
  IndicatorAmount,
  MeasureAmount,
  MoneyAmount,
  ProjectAmount,
} from '#shared/formula/formula-type.ts';
import type { MeasureRow, MeasureUpdateRow } from '#shared/strategy/snapshot.ts';

const all = { method: 'sum', goalId: null, partnerId: null } as const;
export const eventAmount = (over: Partial<EventAmount> = {}): EventAmount => ({
  source: 'event',
  ...all,
  figure: 'count',
  kinds: [],
  series: '',
  participantPartnerId: null,
  ...over,
});
export const projectAmount = (over: Partial<ProjectAmount> = {}): ProjectAmount => ({
  source: 'project',
  ...all,
  figure: 'count',
  time: 'started',
  kinds: [],
  fewestPartners: 0,
  partnerKind: null,
  ...over,
});
export const moneyAmount = (over: Partial<MoneyAmount> = {}): MoneyAmount => ({
  source: 'money',
  ...all,
  figure: 'awarded',
  ...over,
});
export const measureAmount = (over: Partial<MeasureAmount> = {}): MeasureAmount => ({
  source: 'measure',
  ...all,
  figure: 'count',
  phases: [],
  ...over,
});
export const indicatorAmount = (
  indicatorIds: string[],
  method: IndicatorAmount['method'] = 'sum',
): IndicatorAmount => ({ source: 'indicator', method, indicatorIds });

export const amountFormula = (
  amount: Amount,
  whenEmpty: Formula['whenEmpty'] = 'missing',
): Formula => ({ kind: 'amount', whenEmpty, amount });

export const sourcesOf = (rows: Partial<SourceRows>): FormulaSources =>
  formulaSources({ ...noRows, ...rows });

const kept = { isSample: false, version: 1, archivedAt: null };

export const event = (id: string, startsOn: string, over: Partial<EventRow> = {}): EventRow => ({
  id,
  kind: 'seminar',
  title: `Arrangement ${id}`,
  text: '',
  lang: 'nb',
  series: '',
  startsOn,
  endsOn: null,
  startsAt: null,
  endsAt: null,
  place: '',
  url: '',
  registered: null,
  present: null,
  parts: [],
  organiserPartnerIds: [],
  organiserBodyIds: [],
  servedGoalIds: [],
  links: [],
  origin: null,
  isCancelled: false,
  cancelledReason: '',
  ...kept,
  ...over,
});

export const told = (value: number, isApproximate = false) => ({
  value,
  isApproximate,
  words: isApproximate ? `nærmere ${value}` : '',
});

export const project = (
  id: string,
  startsOn: string | null,
  over: Partial<ProjectRow> = {},
): ProjectRow => ({
  id,
  applicationId: null,
  title: `Prosjekt ${id}`,
  summary: '',
  lang: 'nb',
  kind: 'research',
  leadPartnerId: 'uib',
  partnerIds: ['uib'],
  startsOn,
  endsOn: null,
  serves: [],
  state: 'running',
  result: '',
  hrcs: [],
  ...kept,
  ...over,
});

export const entry = (
  projectId: string,
  year: number,
  amount: number,
  over: Partial<FundEntryRow> = {},
): FundEntryRow => ({
  id: `${projectId} ${year} ${amount}`,
  year,
  projectId,
  kind: 'award',
  amount,
  on: `${year}-12-01`,
  decisionId: null,
  note: '',
  ...kept,
  ...over,
});

export const measure = (id: string, over: Partial<MeasureRow> = {}): MeasureRow => ({
  id,
  strategyId: 's',
  homeGoalId: 'goal',
  servedGoalIds: [],
  title: `Tiltak ${id}`,
  description: '',
  subPoints: [],
  lang: 'nb',
  ownerBodyId: null,
  responsiblePersonId: null,
  leadPartnerIds: [],
  contributorPartnerIds: [],
  startsOn: null,
  dueOn: null,
  milestones: [],
  sourceUrl: '',
  phase: 'not_started',
  progress: 0,
  sortOrder: 0,
  ...kept,
  ...over,
});

export const update = (
  measureId: string,
  on: string,
  phase: MeasureUpdateRow['phase'],
  progress: number,
): MeasureUpdateRow => ({
  id: `${measureId} ${on}`,
  measureId,
  phase,
  progress,
  text: '',
  withdrawsId: null,
  isSample: false,
  recordedAt: `${on}T12:00:00.000Z`,
  recordedBy: 'En',
  onBehalfOf: null,
  approvedBy: null,
});

/** An indicator by year, with its values. */
export const indicator = (
  id: string,
  values: Record<string, number | null | { value: number; computed: ComputedFrom }>,
  over: Partial<SourceIndicator> = {},
): SourceIndicator => ({
  id,
  title: `Indikator ${id}`,
  lang: 'nb',
  direction: 'increase',
  aggregation: 'last',
  frequency: 'year',
  paceMethod: 'linear',
  decimals: 0,
  baseline: null,
  targets: [],
  band: null,
  weight: 1,
  observations: Object.entries(values).map(([period, recorded]) => {
    const { value, computed } =
      typeof recorded === 'object' && recorded !== null
        ? recorded
        : { value: recorded, computed: null };
    return {
      period,
      value,
      computed,
      noValueReason: value === null ? ('not_available' as const) : null,
      isPreliminary: false,
      isBreak: false,
      note: '',
      recordedAt: '2026-01-15T12:00:00.000Z',
    };
  }),
  ...over,
});

export const shareOf = (numerator: number, denominator: number) => ({
  value: (numerator / denominator) * 100,
  computed: {
    kind: 'share' as const,
    source: 'project' as const,
    rows: numerator + denominator,
    approximate: 0,
    missing: 0,
    numerator,
    denominator,
    times: 100,
  },
});
