// The four sheets of a plan and their columns: the same for export, template, mapping and import. Keys never change: files
// that people have kept are recognised by the headings that stand for them in three languages.

export const importKinds = ['goal', 'measure', 'indicator', 'observation'] as const;
export type ImportKind = (typeof importKinds)[number];

/** Events are no part of a plan: they are imported by themselves, by the same means. */
export const sheetKinds = [...importKinds, 'event'] as const;
export type SheetKind = (typeof sheetKinds)[number];

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
  | 'time'
  | 'count'
  | 'organisers'
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
  'eventKind',
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

const eventColumns = {
  title: 'text',
  eventKind: 'eventKind',
  series: 'text',
  firstDay: 'date',
  lastDay: 'date',
  fromTime: 'time',
  toTime: 'time',
  venue: 'text',
  organisers: 'organisers',
  registered: 'count',
  present: 'count',
  eventGoals: 'goals',
  about: 'text',
  webPage: 'text',
  isCancelled: 'flag',
  lang: 'lang',
  calendarId: 'text',
} as const satisfies Record<string, ColumnType>;

export const importColumns = {
  goal: goalColumns,
  indicator: indicatorColumns,
  observation: observationColumns,
  measure: measureColumns,
  event: eventColumns,
} as const satisfies Record<SheetKind, Record<string, ColumnType>>;

export type ColumnKey = { [Kind in SheetKind]: keyof (typeof importColumns)[Kind] }[SheetKind];

export function columnsOf(kind: SheetKind): ColumnKey[] {
  return Object.keys(importColumns[kind]) as ColumnKey[];
}

export function columnType(kind: SheetKind, column: string): ColumnType | undefined {
  return (importColumns[kind] as Record<string, ColumnType>)[column];
}

/** Without these a new row cannot be made: the template marks them, and the mapping asks for them. */
export const requiredColumns: Record<SheetKind, readonly ColumnKey[]> = {
  goal: ['level', 'title'],
  indicator: ['goal', 'title'],
  observation: ['indicator', 'period', 'value'],
  measure: ['goal', 'title'],
  event: ['title', 'firstDay'],
};

/** What other programs call a row: read where it stands, and nothing that people fill in. */
export const unwrittenColumns: readonly ColumnKey[] = ['calendarId'];

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
  'eventKind',
];
