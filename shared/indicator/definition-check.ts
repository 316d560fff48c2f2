// Whether an indicator's definition can be computed with: problems refuse the save, questions are put
// to the person and may be answered with "yes, I mean it".
import { writtenDecimals } from '#shared/number-format.ts';
import type { FieldReason } from '#shared/error-reason.ts';
import { hasReached, type WayDirection } from './attainment.ts';
import type { Frequency, IndicatorDefinition, Observation, PeriodValue } from './indicator-type.ts';
import { fitsWithin, monthsBetween } from './period-calendar.ts';
import { isPeriod, monthsIn, periodFrequency } from './period.ts';

export type DefinitionField = 'baseline' | 'targets' | 'band' | 'weight' | 'frequency';

/** `index` counts targets from 0; null where the reason concerns the whole field. */
export type DefinitionProblem = {
  field: DefinitionField;
  index: number | null;
  reason: FieldReason;
};

/** Everything that refuses a definition; empty when it can be saved. Never throws. */
export function definitionProblems(definition: IndicatorDefinition): DefinitionProblem[] {
  const unreadable = unreadablePeriods(definition);
  // Without readable periods nothing can be said about order and length.
  if (unreadable.length > 0) return [...unreadable, ...weightProblems(definition)];
  return [
    ...periodProblems(definition),
    ...orderProblems(definition),
    ...directionProblems(definition),
    ...decimalProblems(definition),
    ...weightProblems(definition),
  ];
}

const problem = (
  field: DefinitionField,
  reason: FieldReason,
  index: number | null = null,
): DefinitionProblem => ({ field, index, reason });

function unreadablePeriods({ baseline, targets }: IndicatorDefinition): DefinitionProblem[] {
  const unreadable = (one: PeriodValue) => !isPeriod(one.period);
  return [
    ...(baseline && unreadable(baseline) ? [problem('baseline', 'period_invalid')] : []),
    ...targets.flatMap((target, index) =>
      unreadable(target) ? [problem('targets', 'period_invalid', index)] : [],
    ),
  ];
}

/** What is not shown must not be stored: a figure with more decimals than the indicator would be rounded on every page. */
function decimalProblems({
  baseline,
  targets,
  band,
  decimals,
}: IndicatorDefinition): DefinitionProblem[] {
  const reason: FieldReason = decimals === 0 ? 'decimals_none' : 'decimals_more';
  const isFiner = (value: number) => writtenDecimals(value) > decimals;
  return [
    ...(baseline && isFiner(baseline.value) ? [problem('baseline', reason)] : []),
    ...targets.flatMap(({ value }, index) =>
      isFiner(value) ? [problem('targets', reason, index)] : [],
    ),
    ...(band && [band.low, band.high, band.tolerance].some(isFiner)
      ? [problem('band', reason)]
      : []),
  ];
}

function weightProblems({ weight }: IndicatorDefinition): DefinitionProblem[] {
  return weight > 0 ? [] : [problem('weight', 'weight_out_of_range')];
}

/** Baseline and targets need periods that the indicator's own periods can fill. */
function periodProblems(definition: IndicatorDefinition): DefinitionProblem[] {
  const { baseline, targets, frequency } = definition;
  const judged = targets.at(-1) ?? baseline;
  const reasonFor = ({ period }: PeriodValue): FieldReason | null => {
    const own = periodFrequency(period);
    // A half-year's sum says nothing about a year's; levels (last, mean) compare whatever their length.
    if (definition.aggregation === 'sum' && judged && own !== periodFrequency(judged.period)) {
      return 'period_frequency';
    }
    return lengthReason(frequency, own);
  };
  const baselineReason = baseline && reasonFor(baseline);
  return [
    ...(baselineReason ? [problem('baseline', baselineReason)] : []),
    ...targets.flatMap((target, index) => {
      const reason = reasonFor(target);
      return reason ? [problem('targets', reason, index)] : [];
    }),
  ];
}

function lengthReason(frequency: Frequency, own: Frequency): FieldReason | null {
  if (monthsIn[own] < monthsIn[frequency]) return 'frequency_coarser_than_target';
  return fitsWithin(frequency, own) ? null : 'period_frequency';
}

function orderProblems({ baseline, targets }: IndicatorDefinition): DefinitionProblem[] {
  return targets.flatMap(({ period }, index) => {
    const before = targets[index - 1];
    if (before && monthsBetween(before.period, period) <= 0) {
      return [problem('targets', 'targets_not_ascending', index)];
    }
    return baseline && monthsBetween(baseline.period, period) <= 0
      ? [problem('targets', 'target_before_baseline', index)]
      : [];
  });
}

function directionProblems(definition: IndicatorDefinition): DefinitionProblem[] {
  switch (definition.direction) {
    case 'maintain':
      return [
        ...unwantedBaseline(definition),
        ...(definition.targets.length > 0 ? [problem('targets', 'targets_not_allowed')] : []),
        ...bandProblems(definition),
      ];
    case 'yes_no':
      return [
        ...unwantedBaseline(definition),
        ...unwantedBand(definition),
        ...(definition.targets.length === 1 ? [] : [problem('targets', 'yes_no_due_required')]),
        ...definition.targets.flatMap(({ value }, index) =>
          value === 1 ? [] : [problem('targets', 'yes_no_value', index)],
        ),
      ];
    default:
      return [...unwantedBand(definition), ...wayProblems(definition)];
  }
}

function unwantedBaseline({ baseline }: IndicatorDefinition): DefinitionProblem[] {
  return baseline ? [problem('baseline', 'baseline_not_allowed')] : [];
}

function unwantedBand({ band }: IndicatorDefinition): DefinitionProblem[] {
  return band ? [problem('band', 'band_not_allowed')] : [];
}

function bandProblems({ band }: IndicatorDefinition): DefinitionProblem[] {
  if (!band) return [problem('band', 'band_required')];
  return [
    ...(band.low > band.high ? [problem('band', 'band_order')] : []),
    ...(band.tolerance < 0 ? [problem('band', 'tolerance_negative')] : []),
  ];
}

function wayProblems({ baseline, targets, paceMethod }: IndicatorDefinition): DefinitionProblem[] {
  const problems: DefinitionProblem[] = [];
  const final = targets.length - 1;
  const target = targets[final];
  if (target && target.value === baseline?.value) {
    problems.push(problem('targets', 'target_equals_baseline', final));
  }
  if (paceMethod !== 'growth' || !target) return problems;
  if (!baseline) problems.push(problem('baseline', 'baseline_required'));
  else if (baseline.value <= 0) problems.push(problem('baseline', 'growth_needs_positive'));
  if (target.value <= 0) problems.push(problem('targets', 'growth_needs_positive', final));
  return problems;
}

/** Why a definition does not go with the values that were recorded under an earlier one, or null. */
export function recordedProblem(
  {
    direction,
    frequency,
    decimals,
  }: Pick<IndicatorDefinition, 'direction' | 'frequency' | 'decimals'>,
  recorded: readonly Observation[],
): { field: 'direction' | 'frequency' | 'decimals'; reason: FieldReason } | null {
  if (recorded.some(({ period }) => periodFrequency(period) !== frequency)) {
    return { field: 'frequency', reason: 'recorded_periods_differ' };
  }
  if (recorded.some(({ value }) => value !== null && writtenDecimals(value) > decimals)) {
    return { field: 'decimals', reason: 'recorded_decimals_differ' };
  }
  const isYesNo = recorded.every(({ value }) => value === null || value === 0 || value === 1);
  return direction === 'yes_no' && !isYesNo
    ? { field: 'direction', reason: 'recorded_values_differ' }
    : null;
}

export const definitionQuestionCodes = [
  /** The baseline already meets the final target: attainment will be 1 or 0, with no way between. */
  'target_met_by_baseline',
  /** An interim target is worse than the one before it. */
  'target_turns_back',
  /** Without a baseline there is no attainment until the target is reached. */
  'baseline_missing',
] as const;
export type DefinitionQuestionCode = (typeof definitionQuestionCodes)[number];
export type DefinitionQuestion = {
  field: 'baseline' | 'targets';
  index: number | null;
  code: DefinitionQuestionCode;
};

/** What to ask before a definition without problems is saved; empty when all is clear. */
export function definitionQuestions(definition: IndicatorDefinition): DefinitionQuestion[] {
  const { direction, baseline, targets } = definition;
  const target = targets.at(-1);
  if (direction === 'maintain' || direction === 'yes_no' || !target) return [];
  if (!baseline) return [{ field: 'baseline', index: null, code: 'baseline_missing' }];
  if (hasReached(direction, baseline.value, target.value)) {
    return [{ field: 'targets', index: targets.length - 1, code: 'target_met_by_baseline' }];
  }
  return targets.flatMap((one, index) =>
    turnsBack(direction, (targets[index - 1] ?? baseline).value, one.value)
      ? [{ field: 'targets' as const, index, code: 'target_turns_back' as const }]
      : [],
  );
}

function turnsBack(direction: WayDirection, before: number, after: number): boolean {
  return !hasReached(direction, after, before);
}
