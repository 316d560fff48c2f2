// How many took part in a series, year by year, from zero. A year without a figure is a gap, never zero; one that is only about
// right is hollow.
import type { IndicatorChart } from '#shared/chart/chart-spec.ts';
import { indicatorChart } from '#shared/chart/indicator-chart.ts';
import { formatNumber } from '#shared/number-format.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import type { AdminTranslate, Translate } from '#shared/text/text.ts';
import { eventTotal, eventYears, type CountedEvent } from './event-total.ts';
import { participations, type Participation } from './event-type.ts';
import { totalWords } from './event-words.ts';

/** The figure that is known of most of them; of those who signed up where both are. Null: none is known. */
export function chartedParticipation(
  events: readonly Pick<CountedEvent, Participation>[],
): Participation | null {
  const known = (each: Participation) => events.filter((event) => event[each] !== null).length;
  const [best] = participations.toSorted((one, other) => known(other) - known(one));
  return best && known(best) > 0 ? best : null;
}

export function seriesChart(
  { series, events }: { series: string; events: readonly CountedEvent[] },
  participation: Participation,
  { lang, a, t }: { lang: Lang; a: AdminTranslate; t: Translate },
): IndicatorChart {
  const title = a('event.series.chart', {
    participation: a(`event.participation.${participation}`),
    series,
  });
  const years = eventYears(events)
    .toReversed()
    .map((held) => {
      const total = eventTotal(held.events, participation);
      return { year: String(held.year), total, words: totalWords(total, { lang, a }) };
    });
  const isWhole = years.every(({ total }) => total.approximate + total.missing === 0);
  const chart = indicatorChart(
    {
      title,
      unit: a('event.series.people'),
      format: (value) => formatNumber(value, 0, lang),
      observations: years.map(({ year, total }) => ({
        x: Number(year) + 1,
        period: year,
        value: total.sum,
        noValueReason: null,
        isPreliminary: total.sum !== null && total.approximate + total.missing > 0,
        isBreak: false,
      })),
      running: [],
      baseline: null,
      targets: [],
      band: null,
      span: null,
      origin: { source: a('event.series.source'), asOf: '' },
    },
    t,
  );
  return {
    ...chart,
    alt: a('event.series.chartAlt', {
      title,
      figures: years.map(({ year, words }) => `${year}: ${words}`).join('. '),
    }),
    table: {
      columns: [a('event.series.year'), a(`event.participation.${participation}`)],
      rows: years.map(({ year, words }) => [year, words]),
    },
    legend: [
      { mark: 'line', word: title },
      ...(isWhole ? [] : [{ mark: 'preliminary' as const, word: a('event.series.approximate') }]),
    ],
  };
}
