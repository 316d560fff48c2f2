// Why an indicator's figure is what it is: the steps with their numbers, the rule behind the status and
// everything that was left out. Language-free; the page looks the words up.
import type { IsoDate } from '#shared/iso-date.ts';
import { isTooLong } from './aggregation.ts';
import type { FigureStep, ValueStep } from './figure-step.ts';
import { figureAt, type IndicatorFigure, type JudgedValue } from './indicator-figure.ts';
import { indicatorSeries, type IndicatorSeries } from './indicator-series.ts';
import type {
  IndicatorDefinition,
  IndicatorStatus,
  NoValueReason,
  Observation,
  Period,
} from './indicator-type.ts';
import { lastEndedMonth } from './period.ts';
import type { PeriodPart } from './recorded-period.ts';
import { waySteps } from './way-steps.ts';

export const statusRules = [
  'no_value',
  'no_baseline',
  'no_target',
  'target_reached',
  'in_band',
  'done',
  'pace',
  'tolerance',
  'due_period',
] as const;
/** Which of the rules, tried in order, gave the status. */
export type StatusRule = (typeof statusRules)[number];

/** `growth_undefined`: pace was asked for by growth and is computed linearly. */
export const figureNotes = ['growth_undefined', 'preliminary', 'break_in_series', 'stale'] as const;
export type FigureNote = (typeof figureNotes)[number];

/** A period that does not count. `within` is the judged period it belongs to, itself where it stands alone. */
export type LeftOutPeriod = {
  period: Period;
  within: Period;
  reason: NoValueReason | 'not_recorded' | 'not_ended' | 'longer_than_target';
};

export type IndicatorExplanation = {
  figure: IndicatorFigure;
  steps: FigureStep[];
  status: IndicatorStatus | null;
  statusRule: StatusRule;
  notes: FigureNote[];
  leftOut: LeftOutPeriod[];
};

/** The figure of `indicatorFigure`, and how it came about. Takes the same arguments. */
export function explainIndicator(
  definition: IndicatorDefinition,
  observations: readonly Observation[],
  reportingOn: IsoDate,
): IndicatorExplanation {
  const series = indicatorSeries(definition, observations);
  const figure = figureAt(series, reportingOn);
  return {
    figure,
    steps: figureSteps(definition, figure),
    status: figure.status,
    statusRule: statusRule(definition, figure),
    notes: notesOn(figure),
    leftOut: leftOutPeriods(series, figure),
  };
}

function figureSteps(definition: IndicatorDefinition, figure: IndicatorFigure): FigureStep[] {
  const { judged } = figure;
  if (!judged) return [];
  const { direction } = definition;
  if (direction === 'maintain')
    return [valueStep(judged), ...bandSteps(definition, figure, judged)];
  if (direction === 'yes_no') return [valueStep(judged), ...doneSteps(definition, figure, judged)];
  return [valueStep(judged), ...waySteps({ definition, figure, judged, direction })];
}

function valueStep({ period, value, method, parts }: JudgedValue): ValueStep {
  if (method === 'sum' || method === 'mean') {
    return { code: 'value', formula: method, inputs: { period, parts }, result: value };
  }
  return { code: 'value', formula: method, inputs: { period }, result: value };
}

function bandSteps(
  { band }: IndicatorDefinition,
  { attainment, plannedAttainment }: IndicatorFigure,
  { value, period }: JudgedValue,
): FigureStep[] {
  if (!band || attainment === null || plannedAttainment === null) return [];
  const { low, high, tolerance } = band;
  const distance = Math.max(low - value, value - high, 0);
  return [
    attainment === 1
      ? { code: 'attainment', formula: 'in_band', inputs: { value, low, high }, result: attainment }
      : {
          code: 'attainment',
          formula: 'outside_band',
          inputs: { value, distance, tolerance },
          result: attainment,
        },
    {
      code: 'planned_attainment',
      formula: 'kept_all_the_time',
      inputs: { period },
      result: plannedAttainment,
    },
  ];
}

function doneSteps(
  { targets }: IndicatorDefinition,
  { attainment, plannedAttainment }: IndicatorFigure,
  { value }: JudgedValue,
): FigureStep[] {
  const due = targets.at(-1);
  if (!due || attainment === null || plannedAttainment === null) return [];
  return [
    { code: 'attainment', formula: 'done_or_not', inputs: { value }, result: attainment },
    {
      code: 'planned_attainment',
      formula: 'due_or_not',
      inputs: { duePeriod: due.period },
      result: plannedAttainment,
    },
  ];
}

function statusRule({ direction }: IndicatorDefinition, figure: IndicatorFigure): StatusRule {
  if (!figure.judged) return 'no_value';
  if (!figure.hasTarget) return 'no_target';
  if (figure.status === 'no_data') return 'no_baseline';
  const isAchieved = figure.status === 'achieved';
  if (direction === 'maintain') return isAchieved ? 'in_band' : 'tolerance';
  if (direction === 'yes_no') return isAchieved ? 'done' : 'due_period';
  return isAchieved ? 'target_reached' : 'pace';
}

function notesOn({ judged, pace, breakPeriods, isStale }: IndicatorFigure): FigureNote[] {
  const applies: Record<FigureNote, boolean> = {
    growth_undefined: pace?.isFallback ?? false,
    preliminary: judged?.isPreliminary ?? false,
    break_in_series: breakPeriods.length > 0,
    stale: isStale,
  };
  return figureNotes.filter((note) => applies[note]);
}

function leftOutPeriods(series: IndicatorSeries, figure: IndicatorFigure): LeftOutPeriod[] {
  const { judged, newerWithoutValue, reportingOn } = figure;
  const endedMonth = lastEndedMonth(reportingOn);
  const alone = (period: Period, reason: LeftOutPeriod['reason']) => ({
    period,
    within: period,
    reason,
  });
  return [
    ...(judged ? withoutValue(judged.period, judged.parts) : []),
    ...newerWithoutValue.flatMap(({ period, parts }) => withoutValue(period, parts)),
    ...series.recorded.flatMap(({ span }) => {
      if (span.lastMonth > endedMonth) return [alone(span.period, 'not_ended')];
      return isTooLong(series.rule, span) ? [alone(span.period, 'longer_than_target')] : [];
    }),
  ];
}

function withoutValue(within: Period, parts: readonly PeriodPart[]): LeftOutPeriod[] {
  return parts.flatMap(({ period, reason }) =>
    reason === null ? [] : [{ period, within, reason }],
  );
}
