// The four sheets of a plan and their columns: the same for export, template, mapping and import. Keys never change: files
// that people have kept are recognised by the headings that stand for them in three languages.

export const importKinds = ['goal', 'measure', 'indicator', 'observation'] as const;
export type ImportKind = (typeof importKinds)[number];

/** What a cell holds. `id`, `place` and `indicator` say which row it is; all others are the row's content. */
export type ColumnType =
  | 'id'
  | 'place'
  | 'indicator'
  | 'text'
  | 'number'
  | 'date'
  | 'period'
  | 'flag'
  | 'goal'
  | 'goals'
  | 'body'
  | 'person'
  | 'partners'
  | 'lines'
  | 'targets'
  | 'milestones'
  | ChoiceType;

/** Columns with a closed set of words. */
export const choiceTypes = [
  'level',
  'lang',
  'direction',
  'aggregation',
  'frequency',
  'pace',
  'resultsStep',
  'phase',
  'noValue',
] as const;
export type ChoiceType = (typeof choiceTypes)[number];

const goalColumns = {
  id: 'id',
  number: 'place',
  level: 'level',
  parent: 'goal',
  title: 'text',
  aim: 'text',
  arena: 'text',
  description: 'text',
  weight: 'number',
  owner: 'body',
  responsible: 'person',
  lang: 'lang',
  isSample: 'flag',
} as const satisfies Record<string, ColumnType>;

const indicatorColumns = {
  id: 'id',
  goal: 'goal',
  title: 'text',
  definition: 'text',
  unit: 'text',
  decimals: 'number',
  direction: 'direction',
  frequency: 'frequency',
  aggregation: 'aggregation',
  paceMethod: 'pace',
  resultsStep: 'resultsStep',
  baselinePeriod: 'period',
  baselineValue: 'number',
  targets: 'targets',
  bandLow: 'number',
  bandHigh: 'number',
  bandTolerance: 'number',
  weight: 'number',
  source: 'text',
  sourceUrl: 'text',
  caveat: 'text',
  owner: 'body',
  responsible: 'person',
  lang: 'lang',
  isSample: 'flag',
} as const satisfies Record<string, ColumnType>;

const observationColumns = {
  indicatorId: 'id',
  indicator: 'indicator',
  period: 'period',
  value: 'number',
  noValueReason: 'noValue',
  isPreliminary: 'flag',
  isBreak: 'flag',
  note: 'text',
  source: 'text',
  isSample: 'flag',
} as const satisfies Record<string, ColumnType>;

const measureColumns = {
  id: 'id',
  goal: 'goal',
  title: 'text',
  description: 'text',
  subPoints: 'lines',
  phase: 'phase',
  progress: 'number',
  startsOn: 'date',
  dueOn: 'date',
  milestones: 'milestones',
  servedGoals: 'goals',
  leadPartners: 'partners',
  contributorPartners: 'partners',
  sourceUrl: 'text',
  owner: 'body',
  responsible: 'person',
  lang: 'lang',
  isSample: 'flag',
} as const satisfies Record<string, ColumnType>;

export const importColumns = {
  goal: goalColumns,
  indicator: indicatorColumns,
  observation: observationColumns,
  measure: measureColumns,
} as const satisfies Record<ImportKind, Record<string, ColumnType>>;

export type ColumnKey = { [Kind in ImportKind]: keyof (typeof importColumns)[Kind] }[ImportKind];

export function columnsOf(kind: ImportKind): ColumnKey[] {
  return Object.keys(importColumns[kind]) as ColumnKey[];
}

export function columnType(kind: ImportKind, column: string): ColumnType | undefined {
  return (importColumns[kind] as Record<string, ColumnType>)[column];
}

/** Without these a new row cannot be made: the template marks them, and the mapping asks for them. */
export const requiredColumns: Record<ImportKind, readonly ColumnKey[]> = {
  goal: ['level', 'title'],
  indicator: ['goal', 'title'],
  observation: ['indicator', 'period', 'value'],
  measure: ['goal', 'title'],
};

/** An empty cell leaves these as they are; of a new row they are then the usual ones. */
export const keptWhenEmpty: readonly string[] = [
  'level',
  'lang',
  'weight',
  'decimals',
  'direction',
  'aggregation',
  'frequency',
  'paceMethod',
  'resultsStep',
  'phase',
  'progress',
];
