// The secretariat's side of rounds: planned, looked over, opened, followed and closed.
import { findRound, insertRound, listRounds, updateRound } from '#db/round/round-queries.ts';
import { listItems } from '#db/round/round-item-queries.ts';
import { listPersons } from '#db/people/person-queries.ts';
import { findStrategy } from '#db/strategy/strategy-queries.ts';
import { listGoals } from '#db/strategy/goal-queries.ts';
import { listBodies } from '#db/people/people-queries.ts';
import { newId } from '#db/id.ts';
import { changeRow, createRow, type RowStore } from '#server/change-row.ts';
import { found, refuse, refuseField } from '#server/refusal.ts';
import type { ActorContext } from '#server/request-context.ts';
import { dueItems, standingNow } from '#server/round/due-items.ts';
import { askEverybody, planRound } from '#server/round/open-round.ts';
import { tellRoundsNow } from '#server/round/tell-round.ts';
import { readProcedure, writeProcedure } from '#server/trpc.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { periodStart } from '#shared/indicator/period.ts';
import { roundProgress } from '#shared/round/round-progress.ts';
import { itemState, roundDateProblem } from '#shared/round/round-date.ts';
import {
  createRoundInput,
  listRoundsInput,
  roundIdInput,
  updateRoundInput,
  type CreateRoundInput,
} from '#shared/round/round-schema.ts';
import type { RoundRow } from '#shared/round/round-type.ts';
import { versionedIdInput } from '#shared/strategy/goal-schema.ts';

const roundStore: RowStore<RoundRow> = {
  entity: 'reporting_round',
  resource: (clusterId) => ({ clusterId, bodyId: null }),
  insert: insertRound,
  find: findRound,
  update: updateRound,
};

export const manageProcedures = {
  /** Of one strategy, newest first, each with how far it has come. */
  list: readProcedure('round:read')
    .input(listRoundsInput)
    .query(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      const today = norwegianDay(ctx.now);
      const rounds = await listRounds(ctx.db.read, clusterId, input.strategyId);
      const counted = [];
      for (const round of rounds) {
        const states = (await listItems(ctx.db.read, clusterId, round.id)).map((item) =>
          itemState(item, today),
        );
        const { asked, answered } = roundProgress(states.map((state) => ({ state })));
        counted.push({ ...round, asked, answered });
      }
      return counted;
    }),

  /** One round with all that it asks, of whom, and how each stands today. */
  detail: readProcedure('round:read')
    .input(roundIdInput)
    .query(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      const today = norwegianDay(ctx.now);
      const round = found(await findRound(ctx.db.read, clusterId, input.id));
      const items = await listItems(ctx.db.read, clusterId, round.id);
      const standing = await standingNow(ctx, clusterId, round.strategyId);
      const persons = new Map(
        (await listPersons(ctx.db.read, clusterId)).map((person) => [person.id, person]),
      );
      return {
        round,
        strategy: standing.strategy.slug,
        today,
        items: dueItems(standing, items).map(({ item, subject, goal }) => ({
          id: item.id,
          kind: item.kind,
          subjectId: item.subjectId,
          period: item.period,
          bodyId: item.bodyId,
          personId: item.personId,
          dueOn: item.dueOn,
          answer: item.answer,
          answeredAt: item.answeredAt,
          title: subject.row.title,
          lang: subject.row.lang,
          goal,
          state: itemState(item, today),
          person: persons.get(item.personId ?? '')?.name ?? null,
          partnerId: persons.get(item.personId ?? '')?.partnerId ?? null,
          answeredBy: persons.get(item.answeredById ?? '')?.name ?? null,
          reviewedBy: persons.get(item.reviewedById ?? '')?.name ?? null,
        })),
      };
    }),

  /** Who would be asked for what, were a round like this one opened now. */
  preview: readProcedure('round:manage')
    .input(createRoundInput)
    .query(async ({ ctx, input }) => {
      const { asked, people, titles } = await planRound(
        ctx.db.read,
        ctx.actor.clusterId,
        input,
        ctx,
      );
      const nameOf = new Map(people.map(({ actor }) => [actor.personId, actor.name]));
      return asked.map((one) => ({
        ...one,
        title: titles.get(one.subjectId) ?? '',
        person: nameOf.get(one.personId ?? '') ?? null,
      }));
    }),

  create: writeProcedure('round:manage')
    .input(createRoundInput)
    .mutation(({ ctx, input }) =>
      createRow(ctx, roundStore, 'round.create', async (trx) => {
        found(await findStrategy(trx, ctx.actor.clusterId, input.strategyId));
        await checkChoice(ctx, trx, input.strategyId, input);
        return {
          ...input,
          id: newId(),
          state: 'planned' as const,
          openedAt: null,
          closedAt: null,
          isSample: false,
          version: 1,
          archivedAt: null,
        };
      }),
    ),

  /** Once it is open, only the days after today and the message: what has been asked stays asked. */
  update: writeProcedure('round:manage')
    .input(updateRoundInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, roundStore, input, 'round.update', async (before, trx) => {
        if (before.state === 'closed') refuse('round_over');
        if (before.state === 'open') {
          const { message, lang, graceOn } = input;
          const after = { ...before, message, lang, graceOn };
          checkDates(ctx, after);
          return after;
        }
        await checkChoice(ctx, trx, before.strategyId, input);
        return { ...before, ...input };
      }),
    ),

  /** Asks everybody, by mail. Refuses a round that would ask nobody. */
  open: writeProcedure('round:manage')
    .input(versionedIdInput)
    .mutation(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      const planned = found(await findRound(ctx.db.read, clusterId, input.id));
      const plan = await planRound(ctx.db.read, clusterId, planned, ctx);
      if (plan.asked.every(({ personId }) => personId === null))
        refuseField('id', 'round_has_nobody');
      const opened = await changeRow(ctx, roundStore, input, 'round.open', async (before, trx) => {
        if (before.state !== 'planned') refuse('conflict', { current: before });
        if (before.graceOn < norwegianDay(ctx.now)) refuse('round_over');
        await askEverybody(trx, clusterId, before, plan, ctx.now);
        return { ...before, state: 'open' as const, openedAt: ctx.now };
      });
      await tellRoundsNow(ctx);
      void ctx.mailer.kick();
      return opened;
    }),

  /** No more answers; what has been answered stands. */
  close: writeProcedure('round:manage')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, roundStore, input, 'round.close', (before) => {
        if (before.state !== 'open') refuse('conflict', { current: before });
        return { ...before, state: 'closed' as const, closedAt: ctx.now };
      }),
    ),

  /** One that was planned by mistake. */
  archive: writeProcedure('round:manage')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, roundStore, input, 'round.archive', (before) => {
        if (before.state !== 'planned') refuse('conflict', { current: before });
        return { ...before, archivedAt: ctx.now };
      }),
    ),
};

type Choice = Omit<CreateRoundInput, 'strategyId'>;

function checkDates(ctx: ActorContext, round: Parameters<typeof roundDateProblem>[0]): void {
  const problem = roundDateProblem(round);
  if (problem) refuseField(problem.field, problem.reason);
  if (round.graceOn < norwegianDay(ctx.now)) refuseField('graceOn', 'date_in_past');
}

async function checkChoice(
  ctx: ActorContext,
  trx: Parameters<typeof listGoals>[0],
  strategyId: string,
  input: Choice,
): Promise<void> {
  const { clusterId } = ctx.actor;
  checkDates(ctx, input);
  if (periodStart(input.period) > input.opensOn) refuseField('opensOn', 'round_dates_order');
  const goals = new Set((await listGoals(trx, clusterId, strategyId)).map(({ id }) => id));
  if (!input.goalIds.every((id) => goals.has(id))) refuseField('goalIds', 'choice_invalid');
  const bodies = new Set((await listBodies(trx, clusterId)).map(({ id }) => id));
  for (const field of ['bodyIds', 'reviewBodyIds'] as const)
    if (!input[field].every((id) => bodies.has(id))) refuseField(field, 'choice_invalid');
  const people = new Set((await listPersons(trx, clusterId)).map(({ id }) => id));
  if (!input.personIds.every((id) => people.has(id))) refuseField('personIds', 'choice_invalid');
}
