// How the figures are computed: the method page in English.
import type { method as source } from '#shared/text/nb/report-method.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const method: TextShape<typeof source> = {
  rule: 'Rule version {version}. Figures are seen as of {reportingOn}, with what had been recorded {knownOn}.',
  knownNow: 'when the report was made',
  knownAt: 'by {date}',
  indicator: {
    term: 'Attainment',
    text: 'The share of the way from baseline to final target: (value − baseline) / (target − baseline). It may exceed 100% or be negative, and the indicator tables show the true share. For indicators that should stay within a range it is 100% inside the range and falls with the distance to the nearer limit. For yes/no questions it is 100% when the answer is yes, otherwise 0%.',
  },
  plan: {
    term: 'The plan',
    text: 'Straight lines through baseline, interim targets and final target. The plan’s mark shows how far we should have come by the end of the period that the value is for.',
  },
  pace: {
    term: 'Pace',
    text: 'How far we have come divided by how far the plan says (linear), or the ratio of actual to required yearly growth (percentage growth).',
  },
  status: {
    term: 'Status',
    text: 'Achieved once the target is met. Otherwise by pace: on track from 0.95, somewhat behind from 0.60, off track from 0, wrong way below 0. No data when nothing has been measured.',
  },
  rollUp: {
    term: 'Goals and areas',
    text: 'A weighted mean over all indicators below the goal that have a figure, each taken between 0 and 100%. The strategy’s figure is the mean of its areas. A goal is achieved only when all its indicators are, and at best somewhat behind when a third or more are off track or going the wrong way. Where fewer than half have a figure, the report says that data are missing. A goal without indicators is not measured: that is neither 0% nor a bad sign.',
  },
  coverage: {
    term: 'Coverage',
    text: 'How many of the indicators with a target have a figure. A mean is always shown with its coverage.',
  },
  implementation: {
    term: 'Implementation',
    text: 'The mean reported progress of the measures, beside what time would say is due. Cancelled measures are left out. Implementation and attainment are never mixed: work done is not the same as effect achieved.',
  },
  stale: {
    term: 'Out of date',
    text: 'The next period ended more than 45 days ago and has no value.',
  },
  voices: {
    term: 'Three voices',
    text: 'Computed status, the professional forum’s assessment and the steering group’s decision stand side by side. None overrules another; where they differ, the report says so.',
  },
  marks: {
    term: 'Symbols in the tables',
    text: '* preliminary · | break in series · . not applicable · .. not available · : not publishable. None of them means 0.',
  },
};
