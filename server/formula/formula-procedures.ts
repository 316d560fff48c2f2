// A computed indicator before it is saved, and the rows behind each of its values.
import * as z from 'zod/mini';
import { eventSpan, listNamed, listSourceRows } from '#db/formula/source-queries.ts';
import { findIndicator, listIndicators } from '#db/indicator/indicator-queries.ts';
import { findStrategy, findStrategyBySlug } from '#db/strategy/strategy-queries.ts';
import { listPartners } from '#db/people/people-queries.ts';
import { listSeriesNames } from '#db/event/event-queries.ts';
import { found, refuseField } from '#server/refusal.ts';
import type { ActorContext } from '#server/request-context.ts';
import { readProcedure } from '#server/trpc.ts';
import { seriesKey } from '#shared/event/event-total.ts';
import { evaluate, type Computation } from '#shared/formula/evaluate.ts';
import { lastEndedSpan } from '#shared/formula/formula-period.ts';
import { formulaSchema } from '#shared/formula/formula-schema.ts';
import { formulaSources } from '#shared/formula/formula-source.ts';
import type { Formula } from '#shared/formula/formula-type.ts';
import { frequencies, type Frequency, type Period } from '#shared/indicator/indicator-type.ts';
import { periodSchema } from '#shared/indicator/period-field.ts';
import { shiftPeriod } from '#shared/indicator/period-calendar.ts';
import { periodFrequency } from '#shared/indicator/period.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import type { StrategyRow } from '#shared/strategy/snapshot.ts';
import { slugField } from '#shared/strategy/as-of-schema.ts';
import { strategyYears } from '#shared/strategy/strategy-year.ts';
import { idField } from '#shared/text-field.ts';

/** So many periods that have ended are tried before a formula is saved. */
const triedPeriods = 4;

export const formulaProcedures = {
  /** What a formula may name: partners, series of events, and the strategy's indicators. */
  formulaChoices: readProcedure('indicator:edit')
    .input(z.object({ strategy: slugField }))
    .query(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      const strategy = found(await findStrategyBySlug(ctx.db.read, clusterId, input.strategy));
      const names = await listSeriesNames(ctx.db.read, clusterId);
      const seriesOf = new Map(names.map((name) => [seriesKey(name), name]));
      const indicators = await listIndicators(ctx.db.read, clusterId, strategy.id);
      return {
        partners: await listPartners(ctx.db.read, clusterId),
        series: [...seriesOf.values()],
        indicators: indicators.map(({ id, title, lang, unit, frequency, formula }) => {
          return { id, title, lang, unit, frequency, formula };
        }),
      };
    }),

  /** What a formula comes to in the newest periods, the running one first; nothing is kept. */
  tryFormula: readProcedure('indicator:edit')
    .input(
      z.object({
        strategy: slugField,
        formula: formulaSchema,
        frequency: z.enum(frequencies, 'choice_invalid'),
        decimals: z.int().check(z.minimum(0), z.maximum(6)),
      }),
    )
    .query(async ({ ctx, input }) => {
      const { formula, frequency, decimals } = input;
      const strategy = found(
        await findStrategyBySlug(ctx.db.read, ctx.actor.clusterId, input.strategy),
      );
      const running = runningPeriod(frequency, norwegianDay(ctx.now));
      const periods = Array.from({ length: triedPeriods + 1 }, (_, back) =>
        shiftPeriod(running, -back),
      );
      const computed = await compute(ctx, strategy, formula, decimals, periods);
      return computed.map(({ period, computation }) => ({
        period,
        isRunning: period === running,
        value: computation?.value ?? null,
        from: computation?.from ?? null,
      }));
    }),

  /** The rows behind a period's value as they are now, the running period included; null where there are none. */
  trace: readProcedure('indicator:read')
    .input(z.object({ id: idField, period: periodSchema }))
    .query(async ({ ctx, input: { id, period } }) => {
      const { clusterId } = ctx.actor;
      const row = found(await findIndicator(ctx.db.read, clusterId, id));
      const { formula, frequency, decimals } = row;
      if (formula === null || periodFrequency(period) !== frequency)
        return refuseField('period', 'period_frequency');
      const strategy = found(await findStrategy(ctx.db.read, clusterId, row.strategyId));
      const [traced] = await compute(ctx, strategy, formula, decimals, [period]);
      return traced?.computation ?? null;
    }),
};

/** The period that today falls in. */
function runningPeriod(frequency: Frequency, today: string): Period {
  return shiftPeriod(lastEndedSpan(frequency, today).period, 1);
}

async function compute(
  ctx: ActorContext,
  strategy: StrategyRow,
  formula: Formula,
  decimals: number,
  periods: readonly Period[],
): Promise<{ period: Period; computation: Computation | null }[]> {
  const { clusterId } = ctx.actor;
  const read = [...periods, ...(formula.kind === 'index' ? [formula.base] : [])];
  const span = eventSpan(read);
  const rows = await listSourceRows(ctx.db.read, clusterId, strategy.id, [formula], span);
  const indicators = await listNamed(ctx.db.read, clusterId, strategy.id, formula);
  const sources = formulaSources({ ...rows, indicators });
  const { first } = strategyYears(strategy, norwegianDay(ctx.now));
  const context = { decimals, sinceOn: `${first}-01-01` };
  return periods.map((period) => ({
    period,
    computation: evaluate(formula, period, context, sources),
  }));
}
