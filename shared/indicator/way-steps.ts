// The steps of an indicator that is to increase or decrease: share of the way, plan, pace, trend.
import { hasReached, signOf, type WayDirection } from './attainment.ts';
import type { AttainmentStep, FigureStep, PaceStep, PlanStep } from './figure-step.ts';
import type { IndicatorFigure, JudgedValue } from './indicator-figure.ts';
import type { IndicatorDefinition, Period } from './indicator-type.ts';
import { yearlyGrowth } from './pace.ts';
import { monthsBetween, yearsBetween } from './period-calendar.ts';

type Reading = {
  definition: IndicatorDefinition;
  figure: IndicatorFigure;
  judged: JudgedValue;
  direction: WayDirection;
};

export function waySteps(reading: Reading): FigureStep[] {
  const steps = [
    attainmentStep(reading),
    plannedValueStep(reading),
    plannedShareStep(reading),
    paceStep(reading),
    trendStep(reading),
  ];
  return steps.filter((step) => step !== null);
}

function attainmentStep({ definition, figure, judged, direction }: Reading): AttainmentStep | null {
  const target = definition.targets.at(-1)?.value;
  const baseline = definition.baseline?.value;
  const result = figure.attainment;
  if (result === null || target === undefined) return null;
  const { value } = judged;
  if (baseline === undefined) {
    return {
      code: 'attainment',
      formula: 'reached_without_baseline',
      inputs: { value, target },
      result,
    };
  }
  const isMetBefore = hasReached(direction, baseline, target);
  const formula = isMetBefore ? 'target_met_by_baseline' : 'share_of_way';
  return { code: 'attainment', formula, inputs: { value, baseline, target }, result };
}

function plannedValueStep({ definition, figure, judged }: Reading): PlanStep | null {
  const result = figure.plannedValue;
  if (result === null) return null;
  const { baseline, targets } = definition;
  const points = baseline ? [baseline, ...targets] : targets;
  const isAfter = (period: Period) => monthsBetween(period, judged.period) > 0;
  const next = points.findIndex(({ period }) => !isAfter(period));
  const [from, to] = [points[next - 1], points[next]];
  if (from && to) {
    const months = monthsBetween(from.period, judged.period);
    const ofMonths = monthsBetween(from.period, to.period);
    const inputs = { from: from.value, to: to.value, months, ofMonths };
    return { code: 'planned_value', formula: 'on_the_path', inputs, result };
  }
  const edge = to ?? points.at(-1);
  if (!edge) return null;
  const formula = to ? 'before_the_path' : 'after_the_path';
  return { code: 'planned_value', formula, inputs: { period: edge.period }, result };
}

function plannedShareStep({ definition, figure, direction }: Reading): PlanStep | null {
  const { baseline, targets } = definition;
  const target = targets.at(-1);
  const { plannedValue: planned, plannedAttainment: result } = figure;
  if (!baseline || !target || planned === null || result === null) return null;
  if (hasReached(direction, baseline.value, target.value)) {
    const inputs = { period: baseline.period };
    return { code: 'planned_attainment', formula: 'kept_all_the_time', inputs, result };
  }
  const inputs = { planned, baseline: baseline.value, target: target.value };
  return { code: 'planned_attainment', formula: 'planned_share', inputs, result };
}

function paceStep({ definition, figure, judged, direction }: Reading): PaceStep | null {
  const { baseline, targets } = definition;
  const target = targets.at(-1);
  const { pace, plannedValue: planned } = figure;
  if (!pace || !baseline || !target || planned === null) return null;
  const { value } = judged;
  if (pace.method === 'linear') {
    const formula = pace.rule === 'ratio' ? 'linear_ratio' : 'no_gain_planned';
    return {
      code: 'pace',
      formula,
      inputs: { value, baseline: baseline.value, planned },
      result: pace.value,
    };
  }
  const years = yearsBetween(baseline.period, judged.period);
  const neededYears = yearsBetween(baseline.period, target.period);
  const inputs = {
    sign: signOf(direction),
    value,
    baseline: baseline.value,
    target: target.value,
    years,
    neededYears,
    growth: yearlyGrowth(baseline.value, value, years),
    neededGrowth: yearlyGrowth(baseline.value, target.value, neededYears),
  };
  return { code: 'pace', formula: 'growth_ratio', inputs, result: pace.value };
}

function trendStep({ definition, figure, judged, direction }: Reading): FigureStep | null {
  const { baseline } = definition;
  const result = figure.trend?.yearlyImprovement ?? null;
  if (!baseline || result === null) return null;
  const inputs = {
    sign: signOf(direction),
    value: judged.value,
    baseline: baseline.value,
    years: yearsBetween(baseline.period, judged.period),
  };
  return { code: 'trend', formula: 'yearly_growth', inputs, result };
}
