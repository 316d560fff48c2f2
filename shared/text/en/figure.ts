// English: how one indicator's figure came about.
import type { figure as source } from '#shared/text/nb/figure.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const figure: TextShape<typeof source> = {
  title: 'Explain the figure',
  lead: 'How the figure is computed, as of {date}.',
  explain: 'Explain the figure',
  thatIs: '{ratio}, that is {share}',
  step: {
    value: 'The value',
    attainment: 'The attainment',
    planned_value: 'What the plan says',
    planned_attainment: 'The planned share of the way',
    pace: 'The pace',
    trend: 'The trend',
  },
  value: {
    as_recorded: 'The newest value of a period that has ended by the date.',
    last: 'The newest value of a period that has ended by the date, as it stood then.',
    sum: 'The sum of the periods in {period}.',
    mean: 'The mean of the periods in {period}, each counting by its length.',
    notApplicable: 'not applicable, left out',
  },
  formula: {
    share_of_way: '(value − baseline) / (target − baseline)',
    target_met_by_baseline:
      'The baseline already meets the target: 100% while the value does, else 0%.',
    reached_without_baseline:
      'The target is reached: 100%. Without a baseline there is no way to measure.',
    in_band: 'Within the range: 100%.',
    outside_band: '1 − distance to the nearer limit / tolerance, never below 0',
    outside_band_no_tolerance: 'Outside the range, and no tolerance: 0%.',
    done_or_not: 'Yes is 100%, no is 0%.',
    on_the_path:
      'A straight line between two points: from + (to − from) · months gone / months in all',
    before_the_path: 'Until {period} has ended, the plan says the same as where it begins.',
    after_the_path: 'After {period} the plan says the same as the last target.',
    planned_share: '(planned value − baseline) / (target − baseline)',
    kept_all_the_time: 'Something to keep, not to reach: the plan says 100% all the time.',
    due_or_not: '0% until {period} has ended, then 100%.',
    linear_ratio: '(value − baseline) / (planned value − baseline)',
    no_gain_planned:
      'The plan calls for no progress yet: 1 when the value is at the plan or better, else −1.',
    growth_ratio: 'actual growth a year / needed growth a year',
    yearly_growth: '(value / baseline) to the power of (1 / years) − 1',
    yearly_growth_down: 'With the opposite sign, because the value should go down.',
  },
  growth: 'Actual growth a year: ({value} / {baseline}) ^ (1 / {years}) − 1 = {rate}',
  neededGrowth: 'Needed growth a year: ({target} / {baseline}) ^ (1 / {years}) − 1 = {rate}',
  statusTitle: 'Why the status is “{status}”',
  statusNone: 'Why the indicator has no status',
  status: {
    no_value: 'No finished period has a value. What is missing is not 0.',
    no_baseline: 'There is a value and a target, but no baseline to measure the way from.',
    no_target:
      'No target has been set, so there is nothing to measure against. Only the trend is shown.',
    target_reached:
      'The value {value} has reached the target {target}. The status is then “Achieved”, whatever the pace.',
    in_band: 'The value lies in the range {low}–{high}, both limits included.',
    done: 'The answer is yes.',
    pace: 'The pace is {pace}. From 0.95 the indicator is on track, from 0.60 somewhat behind, from 0 off track, and below 0 it is going the wrong way.',
    tolerance:
      'The value lies outside the range {low}–{high}. Within the tolerance of {tolerance} the status is “Somewhat behind”, beyond it “Off track”.',
    due_period:
      'The answer is no. Until {period} has ended the indicator is on track. After that it is off track.',
  },
  notesTitle: 'Worth knowing',
  note: {
    growth_undefined:
      'The pace is computed linearly, since percentage growth can only be computed from figures above zero.',
    preliminary: 'The value is preliminary and may change.',
    break_in_series:
      'There is a break in series in {periods}. Values before and after cannot be compared as they are.',
    stale:
      'The figure is out of date: the next period ended more than 45 days ago and has no value.',
  },
  leftOutTitle: 'Left out',
  leftOutNone: 'Nothing is left out.',
  leftOutCaption: 'Periods that do not count, and why',
  period: 'Period',
  within: 'Part of',
  why: 'Why',
  leftOut: {
    not_recorded: 'Not recorded. What is missing never counts as 0.',
    not_ended: 'The period has not ended by the date.',
    longer_than_target: 'The period is longer than the one the target is for.',
    not_applicable: 'Not applicable',
    not_available: 'Not available',
    not_publishable: 'Cannot be published',
  },
  showAll: 'Show all {count, number}',
  showFewer: 'Show fewer',
};
