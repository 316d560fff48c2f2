// Rows of a strategy of any size, the same every time: areas, priorities and sub-goals, indicators with years of values,
// measures with updates, and what the forum and the steering group have said of them.
import type {
  AssessmentRow,
  DecisionRow,
  GoalRow,
  IndicatorRow,
  MeasureRow,
  MeasureUpdateRow,
  ObservationRow,
  StrategySnapshot,
} from '#shared/strategy/snapshot.ts';
import type { JudgedStatus } from '#shared/strategy/strategy-type.ts';
import { goal, indicator, measure, observation, strategy } from '#test/unit/report/row-fixture.ts';
import { snapshot } from '#test/unit/report/snapshot-fixture.ts';
import { paragraph, sentence, titleOf } from './largest-text.ts';

export type ReportSize = {
  areas: number;
  prioritiesEach: number;
  indicators: number;
  measures: number;
  years: number;
  /** Of each chapter's text. */
  letters: number;
  pictures: number;
};

export const lastYear = 2025;

const kinds = { goal: 1, indicator: 2, measure: 3, picture: 4, decision: 5 } as const;
export const idOf = (kind: keyof typeof kinds, at: number) =>
  `00000000-0000-4000-8000-${kinds[kind]}${String(at).padStart(11, '0')}`;

const day = (year: number, rest = '02-01') => `${year}-${rest}`;
const instant = (on: string) => `${on}T09:00:00.000Z`;
const judged: readonly JudgedStatus[] = ['on_track', 'behind', 'off_track', 'achieved'];
const said = { isSample: false, recordedBy: 'Kari Prøve', onBehalfOf: null, approvedBy: null };

export function largestRows(size: ReportSize): StrategySnapshot {
  const first = lastYear - size.years + 1;
  const goals = goalRows(size);
  const judgedGoals = goals.filter(({ level }) => level !== 'sub_goal');
  const leaves = goals.filter(({ level }) => level === 'sub_goal');
  const homes = [...leaves, ...judgedGoals.filter(({ level }) => level === 'priority')];
  const homeOf = (at: number) => homes[at % homes.length]!.id;
  const indicators = Array.from({ length: size.indicators }, (_, at) =>
    indicatorRow(at, homeOf(at), first),
  );
  const measures = Array.from({ length: size.measures }, (_, at) => measureRow(at, homeOf(at)));
  return {
    ...snapshot,
    strategy: { ...strategy, startsOn: day(first, '01-01'), endsOn: day(lastYear + 1, '12-31') },
    goals,
    indicators,
    observations: indicators.flatMap((row, at) => observationRows(row, at, first)),
    measures,
    measureUpdates: measures.map(updateRow),
    assessments: [...judgedGoals, ...leaves.filter((_, at) => at % 2 === 0)].map(assessmentRow),
    decisions: judgedGoals.filter((_, at) => at % 2 === 0).map(decisionRow),
  };
}

function goalRows({ areas, prioritiesEach }: ReportSize): GoalRow[] {
  let made = -1;
  const one = (parent: string | null, level: GoalRow['level'], order: number) => {
    made += 1;
    return goal(idOf('goal', made), parent, level, order, {
      title: titleOf(made),
      arena: level === 'focus_area' ? sentence(made) : '',
      aim: level === 'focus_area' ? paragraph(made, 'nb', 2) : '',
    });
  };
  return Array.from({ length: areas }, (_, place) => place).flatMap((place) => {
    const area = one(null, 'focus_area', place);
    const below = Array.from({ length: prioritiesEach }, (__, order) => {
      const priority = one(area.id, 'priority', order);
      return [priority, one(priority.id, 'sub_goal', 0), one(priority.id, 'sub_goal', 1)];
    });
    return [area, ...below.flat()];
  });
}

function indicatorRow(at: number, goalId: string, first: number): IndicatorRow {
  return indicator(idOf('indicator', at), goalId, {
    title: titleOf(at + 5),
    definition: paragraph(at, 'nb', at % 10 === 0 ? 12 : 2),
    caveat: at % 4 === 0 ? sentence(at) : '',
    source: at % 3 === 0 ? sentence(at + 1) : 'Sekretariatet',
    decimals: at % 3,
    baseline: { period: String(first - 1), value: 10 },
    targets: at % 9 === 8 ? [] : [{ period: String(lastYear + 1), value: 1000 + at * 37 }],
    ownerBodyId: 'b1',
    sortOrder: at,
  });
}

function observationRows(row: IndicatorRow, at: number, first: number): ObservationRow[] {
  const years = Array.from({ length: lastYear - first + 1 }, (_, place) => first + place);
  return years.flatMap((year, place): ObservationRow[] => {
    const value = (place + 1) * (40 + ((at * 13) % 90)) + (at % 3 === 0 ? 0.25 : 0);
    const isMissing = (at + place) % 17 === 0;
    const recorded = observation(row.id, String(year), isMissing ? null : value, {
      isPreliminary: year === lastYear && at % 2 === 0,
      isBreak: place === 3 && at % 5 === 0,
      note: year === lastYear && at % 3 === 0 ? sentence(at) : '',
    });
    if (at % 20 !== 0 || year !== lastYear - 1) return [recorded];
    const recordedAt = instant(day(lastYear, '03-01'));
    return [recorded, { ...recorded, value: 77, noValueReason: null, revision: 2, recordedAt }];
  });
}

const phases = ['in_progress', 'completed', 'planning', 'in_progress', 'not_started'] as const;

function measureRow(at: number, homeGoalId: string): MeasureRow {
  return measure(idOf('measure', at), homeGoalId, {
    title: titleOf(at + 2),
    leadPartnerIds: at % 3 === 0 ? ['p1', 'p2'] : ['p1'],
    startsOn: day(lastYear - (at % 3), '01-15'),
    dueOn: at % 11 === 0 ? null : day(lastYear + (at % 2), '06-30'),
    servedGoalIds: at % 25 === 0 ? [idOf('goal', 1)] : [],
    sortOrder: at,
  });
}

function updateRow({ id }: MeasureRow, at: number): MeasureUpdateRow {
  const phase = phases[at % phases.length]!;
  const progress = phase === 'completed' ? 100 : (at * 7) % 95;
  return {
    ...said,
    id: `u${at}`,
    measureId: id,
    phase,
    progress,
    text: at % 2 === 0 ? paragraph(at, 'nb', 2) : '',
    withdrawsId: null,
    recordedAt: instant(day(lastYear, '11-20')),
  };
}

function assessmentRow({ id }: GoalRow, at: number): AssessmentRow {
  const isLate = at % judged.length === 2;
  return {
    ...said,
    goalId: id,
    period: String(lastYear),
    revision: 1,
    status: judged[at % judged.length]!,
    text: paragraph(at, 'nb', at % 15 === 14 ? 30 : 3),
    cause: isLate ? sentence(at + 1) : '',
    nextStep: isLate ? sentence(at + 2) : '',
    lang: 'nb',
    isWithdrawn: false,
    recordedAt: instant(day(lastYear + 1)),
  };
}

function decisionRow({ id }: GoalRow, at: number): DecisionRow {
  return {
    id: idOf('decision', at),
    goalId: id,
    period: String(lastYear),
    bodyId: 'b1',
    caseNumber: `${at + 1}-${lastYear % 100}`,
    decidedOn: day(lastYear, '10-20'),
    status: at % 3 === 0 ? null : judged[at % judged.length]!,
    text: paragraph(at + 1, 'nb', 2),
    lang: 'nb',
    closedOn: at % 4 === 0 ? day(lastYear, '12-01') : null,
    isSample: false,
    recordedAt: instant(day(lastYear, '10-20')),
  };
}
