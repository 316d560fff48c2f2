// A year's frame and what partners contribute: proposed by an index, confirmed by a decision.
import { auditedTransaction } from '#db/audited-transaction.ts';
import { newId } from '#db/id.ts';
import {
  insertContribution,
  listContributions,
  listFundYears,
  updateContribution,
} from '#db/fund/fund-year-queries.ts';
import { listPartners } from '#db/people/people-queries.ts';
import type { Database } from '#db/schema.ts';
import { authorise } from '#server/authorise.ts';
import { changeRow, createRow } from '#server/change-row.ts';
import { checkDecision, refuseImbalance } from '#server/fund/fund-check.ts';
import { contributionStore, fundResource, fundYearStore } from '#server/fund/fund-store.ts';
import { refuse, refuseField } from '#server/refusal.ts';
import { writeContextOf } from '#server/request-context.ts';
import { writeProcedure } from '#server/trpc.ts';
import { indexedContribution } from '#shared/fund/contribution.ts';
import {
  confirmFundYearInput,
  fundYearInput,
  saveContributionInput,
  saveFundYearInput,
} from '#shared/fund/fund-schema.ts';
import type { ContributionRow } from '#shared/fund/fund-type.ts';
import type { Transaction } from 'kysely';

const made = { isSample: false, version: 1, archivedAt: null };

export const fundYearProcedures = {
  saveYear: writeProcedure('fund:manage')
    .input(saveFundYearInput)
    .mutation(async ({ ctx, input: { version, ...input } }) => {
      const { clusterId } = ctx.actor;
      const existing = (await listFundYears(ctx.db.read, clusterId)).find(
        ({ year }) => year === input.year,
      );
      if (!existing)
        return createRow(ctx, fundYearStore, 'fund.saveYear', async (trx) => {
          authorise(ctx, fundResource(clusterId));
          const years = await listFundYears(trx, clusterId);
          // Somebody was first.
          const current = years.find(({ year }) => year === input.year);
          if (current) refuse('conflict', { current });
          return { ...input, id: newId(), decisionId: null, ...made };
        });
      const change = { id: existing.id, version };
      return changeRow(ctx, fundYearStore, change, 'fund.saveYear', async (before, trx) => {
        if (before.decisionId !== null) refuseField('year', 'fund_confirmed');
        const after = { ...before, ...input };
        await refuseImbalance(trx, clusterId, 'setAside', { year: after });
        return after;
      });
    }),

  /** The year's frame and contributions rest on a decision or, with null, are a proposal again. */
  confirmYear: writeProcedure('fund:manage')
    .input(confirmFundYearInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, fundYearStore, input, 'fund.confirmYear', async (before, trx) => {
        const { decisionId } = input;
        await checkDecision(trx, ctx.actor.clusterId, decisionId);
        return { ...before, decisionId };
      }),
    ),

  /** Each partner's contribution of the year before, adjusted by the year's index. Answers the contributions. */
  proposeContributions: writeProcedure('fund:manage')
    .input(fundYearInput)
    .mutation(({ ctx, input: { year } }) =>
      auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
        const { clusterId } = ctx.actor;
        authorise(ctx, fundResource(clusterId));
        const { index, roundTo } = await openYear(trx, clusterId, year);
        if (index === null) return refuseField('index', 'required');
        const earlier = await listContributions(trx, clusterId, year - 1);
        if (earlier.length === 0) refuseField('year', 'contribution_unknown');
        const there = await listContributions(trx, clusterId, year);
        const proposed: ContributionRow[] = [];
        for (const { partnerId, amount: before } of earlier) {
          const amount = indexedContribution(before, { index, roundTo });
          const own = there.find((each) => each.partnerId === partnerId);
          const row: ContributionRow = own
            ? { ...own, amount, version: own.version + 1 }
            : { id: newId(), year, partnerId, amount, note: '', ...made };
          if (!own) await insertContribution(trx, clusterId, row);
          else if (own.amount === amount) continue;
          else if (!(await updateContribution(trx, clusterId, row, own.version)))
            refuse('conflict');
          proposed.push(row);
          await audit({
            action: 'fund.proposeContributions',
            entity: contributionStore.entity,
            entityId: row.id,
            before: own ?? null,
            after: row,
          });
        }
        if (proposed.length === 0) refuseField('year', 'contributions_stand');
        return proposed;
      }),
    ),

  saveContribution: writeProcedure('fund:manage')
    .input(saveContributionInput)
    .mutation(async ({ ctx, input: { version, ...input } }) => {
      const { clusterId } = ctx.actor;
      const ofPartner = (rows: readonly ContributionRow[]) =>
        rows.find(({ partnerId }) => partnerId === input.partnerId);
      const existing = ofPartner(await listContributions(ctx.db.read, clusterId, input.year));
      if (!existing)
        return createRow(ctx, contributionStore, 'fund.saveContribution', async (trx) => {
          authorise(ctx, fundResource(clusterId));
          await openYear(trx, clusterId, input.year);
          const partners = await listPartners(trx, clusterId);
          if (!partners.some(({ id }) => id === input.partnerId))
            refuseField('partnerId', 'choice_invalid');
          const current = ofPartner(await listContributions(trx, clusterId, input.year));
          if (current) refuse('conflict', { current });
          return { ...input, id: newId(), ...made };
        });
      const change = { id: existing.id, version };
      return changeRow(
        ctx,
        contributionStore,
        change,
        'fund.saveContribution',
        async (before, trx) => {
          await openYear(trx, clusterId, before.year);
          return { ...before, amount: input.amount, note: input.note };
        },
      );
    }),
};

/** The year, while it is not decided on. */
async function openYear(trx: Transaction<Database>, clusterId: string, year: number) {
  const row = (await listFundYears(trx, clusterId)).find((each) => each.year === year);
  if (!row) return refuseField('year', 'choice_invalid');
  if (row.decisionId !== null) refuseField('year', 'fund_confirmed');
  return row;
}
