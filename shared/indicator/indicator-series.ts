// An indicator with its periods read and its values aggregated, once: the form that is asked for
// figures at many dates (a history asks 40 indicators at 6 year-ends within one request).
import {
  aggregationRule,
  judgedPeriods,
  type AggregationRule,
  type JudgedPeriod,
} from './aggregation.ts';
import type { IndicatorDefinition, Observation } from './indicator-type.ts';
import { plannedPath, type PlannedPath } from './planned-path.ts';
import { readObservations, type RecordedPeriod } from './recorded-period.ts';

export type IndicatorSeries = {
  definition: IndicatorDefinition;
  path: PlannedPath;
  rule: AggregationRule;
  /** Ascending by period end. */
  recorded: RecordedPeriod[];
  /** Ascending by period end; a period counts from the day it has ended. */
  judged: JudgedPeriod[];
};

/** @param observations newest known revisions, one per period, in any order (`knownObservations`) */
export function indicatorSeries(
  definition: IndicatorDefinition,
  observations: readonly Observation[],
): IndicatorSeries {
  const recorded = readObservations(observations);
  const rule = aggregationRule(definition);
  return {
    definition,
    path: plannedPath(definition),
    rule,
    recorded,
    judged: judgedPeriods(rule, recorded),
  };
}

/** Whether there is something to attain: a target, a band, or a due period for `yes_no`. */
export function hasTarget(definition: IndicatorDefinition): boolean {
  return definition.direction === 'maintain'
    ? definition.band !== null
    : definition.targets.length > 0;
}
