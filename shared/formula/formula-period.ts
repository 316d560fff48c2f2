// The periods that a formula has values in: from the first row it may count to the newest period that has ended.
import type { Frequency, Period } from '#shared/indicator/indicator-type.ts';
import { periodsBetween } from '#shared/indicator/period-calendar.ts';
import { lastEndedMonth, monthOf, spanAt, type MonthNumber } from '#shared/indicator/period.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import type { FormulaSources } from './formula-source.ts';
import type { Amount, Formula } from './formula-type.ts';

/** Of a formula: the amounts it is made of. */
export function amountsOf(formula: Formula): Amount[] {
  return formula.kind === 'share' || formula.kind === 'rate'
    ? [formula.amount, formula.whole]
    : [formula.amount];
}

/**
 * Ascending; empty where there is nothing to count. A period that is still running has no value: it would be judged as a whole.
 * @param sinceOn where no row means none, none is counted from here on: the strategy's first day
 */
export function formulaPeriods(
  formula: Formula,
  frequency: Frequency,
  sources: FormulaSources,
  { today, sinceOn }: { today: IsoDate; sinceOn: IsoDate },
): Period[] {
  const firsts = amountsOf(formula)
    .map((amount) => firstMonth(amount, frequency, sources))
    .filter((month) => month !== null);
  if (formula.whenEmpty === 'zero') firsts.push(monthOf(sinceOn));
  if (firsts.length === 0) return [];
  const first = spanAt(frequency, Math.min(...firsts));
  const last = lastEndedSpan(frequency, today);
  return first.firstMonth > last.firstMonth ? [] : periodsBetween(first.period, last.period);
}

export function lastEndedSpan(frequency: Frequency, today: IsoDate) {
  const ended = lastEndedMonth(today);
  const span = spanAt(frequency, ended);
  return span.lastMonth <= ended ? span : spanAt(frequency, span.firstMonth - 1);
}

/** Of any row of the kind: those that the amount leaves out are few, and their periods come to nothing. */
function firstMonth(
  amount: Amount,
  frequency: Frequency,
  sources: FormulaSources,
): MonthNumber | null {
  switch (amount.source) {
    case 'event':
      return earliest(sources.events.map(({ startsOn }) => monthOf(startsOn)));
    case 'project':
      return earliest([
        ...sources.projects.flatMap(({ startsOn, endsOn }) =>
          [startsOn, endsOn].flatMap((day) => (day === null ? [] : [monthOf(day)])),
        ),
        ...sources.entries.map(({ on }) => monthOf(on)),
      ]);
    case 'money':
      return earliest(
        [...sources.years, ...sources.contributions, ...sources.entries].map(
          ({ year }) => year * 12,
        ),
      );
    case 'measure':
      return earliest(sources.measureUpdates.map(({ recordedAt }) => monthOf(recordedAt)));
    case 'indicator':
      return earliest(
        amount.indicatorIds.flatMap((id) =>
          sources.judgedOf(id, frequency).map(({ month }) => month),
        ),
      );
  }
}

function earliest(months: readonly MonthNumber[]): MonthNumber | null {
  return months.length === 0 ? null : months.reduce((one, other) => Math.min(one, other));
}
