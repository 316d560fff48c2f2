// Each step of a figure in the reader's words: the rule, and the rule with the numbers put in.
import type { Format } from '#client/ui/format.ts';
import type { FigureStep, ValueStep } from '#shared/indicator/figure-step.ts';
import type { AdminTranslate } from '#shared/text/text.ts';
import type { IndicatorFormat } from '#shared/indicator/indicator-format.ts';

export type StepWords = {
  /** What the step gives. */
  name: string;
  rule: string;
  /** The rule with its numbers, one line per computation. */
  lines: string[];
  result: string;
};

type Words = { a: AdminTranslate; format: Format; valueFormat: IndicatorFormat };

const minus = '\u2212';

export function stepWords(step: FigureStep, words: Words): StepWords {
  const { a, format, valueFormat } = words;
  const { exact } = valueFormat;
  const name = a(`figure.step.${step.code}`);
  const ratio = (value: number) => format.number(value, 3);
  const share = (value: number) =>
    a('figure.thatIs', { ratio: ratio(value), share: format.share(value) });
  if (step.code === 'value') return { name, ...valueWords(step, words) };
  const { inputs } = step;
  const period =
    'period' in inputs ? inputs.period : 'duePeriod' in inputs ? inputs.duePeriod : null;
  const rule = a(`figure.formula.${step.formula}`, { period: period ? format.period(period) : '' });
  switch (step.formula) {
    case 'share_of_way': {
      const { value, baseline, target } = step.inputs;
      const line = fraction([value, baseline], [target, baseline], exact);
      return { name, rule, lines: [line], result: share(step.result) };
    }
    case 'target_met_by_baseline':
    case 'reached_without_baseline':
    case 'in_band':
    case 'done_or_not':
    case 'kept_all_the_time':
    case 'due_or_not':
      return { name, rule, lines: [], result: format.share(step.result) };
    case 'outside_band': {
      const { distance, tolerance } = step.inputs;
      if (tolerance <= 0) {
        const plainRule = a('figure.formula.outside_band_no_tolerance');
        return { name, rule: plainRule, lines: [], result: format.share(step.result) };
      }
      const way = `1 ${minus} ${exact(distance)} / ${exact(tolerance)}`;
      const line = distance > tolerance ? `max(0; ${way})` : way;
      return { name, rule, lines: [line], result: share(step.result) };
    }
    case 'on_the_path': {
      const { from, to, months, ofMonths } = step.inputs;
      const line = `${exact(from)} + (${exact(to)} ${minus} ${inner(from, exact)}) · ${months} / ${ofMonths}`;
      return { name, rule, lines: [line], result: valueFormat.exactValue(step.result) };
    }
    case 'before_the_path':
    case 'after_the_path':
      return { name, rule, lines: [], result: valueFormat.value(step.result) };
    case 'planned_share': {
      const { planned, baseline, target } = step.inputs;
      const line = fraction([planned, baseline], [target, baseline], exact);
      return { name, rule, lines: [line], result: share(step.result) };
    }
    case 'linear_ratio': {
      const { value, baseline, planned } = step.inputs;
      const line = fraction([value, baseline], [planned, baseline], exact);
      return { name, rule, lines: [line], result: format.number(step.result, 2) };
    }
    case 'no_gain_planned':
      return { name, rule, lines: [], result: format.number(step.result, 0) };
    case 'growth_ratio': {
      const { sign, value, baseline, target, years, neededYears, growth, neededGrowth } =
        step.inputs;
      const turn = sign < 0 ? `${minus}1 · ` : '';
      return {
        name,
        rule,
        lines: [
          a('figure.growth', {
            value: exact(value),
            baseline: exact(baseline),
            years: yearsText(years, format),
            rate: percent(growth, format),
          }),
          a('figure.neededGrowth', {
            target: exact(target),
            baseline: exact(baseline),
            years: yearsText(neededYears, format),
            rate: percent(neededGrowth, format),
          }),
          `${turn}${percent(growth, format)} / ${percent(Math.abs(neededGrowth), format)}`,
        ],
        result: format.number(step.result, 2),
      };
    }
    case 'yearly_growth': {
      const { sign, value, baseline, years } = step.inputs;
      const line = `(${exact(value)} / ${exact(baseline)}) ^ (1 / ${yearsText(years, format)}) ${minus} 1`;
      const turned = `${rule}. ${a('figure.formula.yearly_growth_down')}`;
      return {
        name,
        rule: sign < 0 ? turned : rule,
        lines: [sign < 0 ? `${minus}(${line})` : line],
        result: percent(step.result, format),
      };
    }
  }
}

function valueWords(step: ValueStep, { a, format, valueFormat }: Words): Omit<StepWords, 'name'> {
  const period = format.period(step.inputs.period);
  const result = `${valueFormat.exactValue(step.result)} (${period})`;
  if (!('parts' in step.inputs)) {
    return { rule: a(`figure.value.${step.formula}`, { period }), lines: [], result };
  }
  const parts = step.inputs.parts.flatMap(({ value, months }) =>
    value === null ? [] : [{ value, months }],
  );
  const rule = a(`figure.value.${step.formula}`, { period });
  const exact = (value: number) => inner(value, valueFormat.exact);
  if (step.formula === 'sum') {
    return { rule, lines: [parts.map(({ value }) => exact(value)).join(' + ')], result };
  }
  const isEven = parts.every(({ months }) => months === parts[0]?.months);
  const total = parts.reduce((sum, { months }) => sum + months, 0);
  const line = isEven
    ? `(${parts.map(({ value }) => exact(value)).join(' + ')}) / ${parts.length}`
    : `(${parts.map(({ value, months }) => `${exact(value)} · ${months}`).join(' + ')}) / ${total}`;
  return { rule, lines: [line], result };
}

type Exact = (value: number) => string;

/** (a − b) / (c − d) */
function fraction(above: [number, number], below: [number, number], exact: Exact): string {
  const difference = ([a, b]: [number, number]) => `(${exact(a)} ${minus} ${inner(b, exact)})`;
  return `${difference(above)} / ${difference(below)}`;
}

/** A negative number within a computation stands in brackets. */
function inner(value: number, exact: Exact): string {
  return value < 0 ? `(${exact(value)})` : exact(value);
}

function yearsText(years: number, format: Format): string {
  return format.number(years, Number.isInteger(years) ? 0 : 2);
}

function percent(share: number, format: Format): string {
  return format.value(share * 100, '%', 2);
}
