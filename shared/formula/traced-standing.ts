// The rows behind an amount of what stands at a period's end: measures, and other indicators.
import { firstDayOf, lastDayOf, type PeriodSpan } from '#shared/indicator/period.ts';
import { norwegianDay, type IsoDate } from '#shared/iso-date.ts';
import { progressShare } from '#shared/measure/implementation.ts';
import { measureStanding } from '#shared/measure/measure-standing.ts';
import type { FormulaSources } from './formula-source.ts';
import type { ComputedFrom, IndicatorAmount, MeasureAmount, TracedRow } from './formula-type.ts';
import { exact, servesGoal } from './traced-place.ts';

/**
 * All that there were, those of another phase as 0. Whether one counts that nobody has reported on is not known. Cancelled
 * ones are left out unless they are asked for.
 */
export function measureRows(
  { figure, phases, partnerId, goalId }: MeasureAmount,
  span: PeriodSpan,
  sources: FormulaSources,
): TracedRow[] {
  const endsOn = lastDayOf(span.lastMonth);
  return sources.measures
    .filter(
      (row) =>
        (partnerId === null ||
          [...row.leadPartnerIds, ...row.contributorPartnerIds].includes(partnerId)) &&
        servesGoal(goalId, [row.homeGoalId, ...row.servedGoalIds], sources),
    )
    .flatMap((row): TracedRow[] => {
      const { state, updates } = measureStanding(row, sources.updatesOf(row.id), {
        reportingOn: endsOn,
        knownOn: null,
      });
      // Planned for later, or not thought of yet: nobody owed a report on it.
      if (state === null && (row.startsOn ?? madeOn(row.id)) > endsOn) return [];
      if (state?.phase === 'cancelled' && !phases.includes('cancelled')) return [];
      const isInPhase = phases.length === 0 || (state !== null && phases.includes(state.phase));
      if (figure === 'progress' && state !== null && !isInPhase) return [];
      const isKnown = state !== null || (figure === 'count' && phases.length === 0);
      const share = state === null ? 0 : Math.round(progressShare(state) * 100);
      const value = figure === 'count' ? Number(isInPhase) : share;
      return [
        {
          kind: 'measure',
          id: row.id,
          key: row.id,
          title: row.title,
          lang: row.lang,
          on: updates.at(-1)?.recordedAt.slice(0, 10) ?? null,
          ...exact,
          value: isKnown ? value : null,
        },
      ];
    });
}

/** The day a row was made: a version 7 id begins with its moment. Of any other id, before all days. */
function madeOn(id: string): IsoDate {
  const moment = /^([\da-f]{8})-([\da-f]{4})-7/.exec(id);
  if (!moment) return firstDayOf(0);
  return norwegianDay(new Date(Number.parseInt(`${moment[1]}${moment[2]}`, 16)).toISOString());
}

/** Each indicator that is named is a row, also where it has no value. */
export function indicatorRows(
  { indicatorIds }: IndicatorAmount,
  span: PeriodSpan,
  { indicatorOf, valueIn }: FormulaSources,
): TracedRow[] {
  return indicatorIds.flatMap((id): TracedRow[] => {
    const indicator = indicatorOf(id);
    if (!indicator) return [];
    const found = valueIn(id, span);
    return [
      {
        kind: 'indicator',
        id,
        key: id,
        title: indicator.title,
        lang: indicator.lang,
        on: null,
        value: found?.judged.value ?? null,
        isApproximate: found?.isApproximate ?? false,
        isIncomplete: found?.isIncomplete ?? false,
        parts: found?.computed ? sharePartsOf(found.computed) : null,
      },
    ];
  });
}

/** An index has a figure and a base, which are not to be added to another's. */
function sharePartsOf({ kind, numerator, denominator, times }: ComputedFrom): TracedRow['parts'] {
  return kind === 'index' || numerator === null || denominator === null
    ? null
    : { numerator, denominator, times };
}
