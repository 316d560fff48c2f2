// The agenda: cases come with a number, change, change places, and are withdrawn.
import type { Transaction } from 'kysely';
import { auditedTransaction } from '#db/audited-transaction.ts';
import { newId } from '#db/id.ts';
import {
  findCase,
  isCaseNumberTaken,
  listCases,
  nextCaseNumber,
  placeCases,
} from '#db/meeting/case-queries.ts';
import { listDecisionsOfCases } from '#db/meeting/decision-queries.ts';
import { listFollowUpsOfCases } from '#db/meeting/follow-up-queries.ts';
import { findMeeting } from '#db/meeting/meeting-queries.ts';
import type { Database } from '#db/schema.ts';
import { listStrategies } from '#db/strategy/strategy-queries.ts';
import { authorise } from '#server/authorise.ts';
import { changeRow, createRow, restoreRow, type Write } from '#server/change-row.ts';
import { checkThings } from '#server/meeting/check-things.ts';
import { caseStore, meetingStore } from '#server/meeting/meeting-store.ts';
import { leaveStage } from '#server/meeting/stage-procedures.ts';
import { found, refuse, refuseField } from '#server/refusal.ts';
import { writeContextOf, type ActorContext } from '#server/request-context.ts';
import { writeProcedure } from '#server/trpc.ts';
import { norwegianDay, type IsoDate, type IsoInstant } from '#shared/iso-date.ts';
import { renumbered } from '#shared/meeting/case-number.ts';
import {
  createCaseInput,
  orderCasesInput,
  updateCaseInput,
  type CreateCaseInput,
} from '#shared/meeting/meeting-schema.ts';
import { isUnannounced, takesCases } from '#shared/meeting/meeting-state.ts';
import type { CaseRow, MeetingRow } from '#shared/meeting/meeting-type.ts';
import { versionedIdInput } from '#shared/strategy/goal-schema.ts';
import { reportYears, strategyYears } from '#shared/strategy/strategy-year.ts';

export const caseProcedures = {
  /** Takes the body's next number of the meeting's year. */
  addCase: writeProcedure('meeting:manage')
    .input(createCaseInput)
    .mutation(({ ctx, input }) =>
      createRow(ctx, caseStore, 'meeting.addCase', async (trx) => {
        const { clusterId } = ctx.actor;
        const meeting = await meetingToFill(ctx, trx, input.meetingId);
        await checkReferences(trx, clusterId, null, input, norwegianDay(ctx.now));
        const { bodyId } = meeting;
        const year = Number(meeting.heldOn.slice(0, 4));
        const others = await listCases(trx, clusterId, meeting.id);
        return {
          ...input,
          id: newId(),
          bodyId,
          year,
          number: await numberFor(trx, clusterId, { meeting, number: input.number }, ctx.now),
          minutes: '',
          sortOrder: Math.max(-1, ...others.map(({ sortOrder }) => sortOrder)) + 1,
          version: 1,
          archivedAt: null,
        };
      }),
    ),

  updateCase: writeProcedure('meeting:manage')
    .input(updateCaseInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, caseStore, input, 'meeting.updateCase', async (before, trx) => {
        await meetingToFill(ctx, trx, before.meetingId);
        await checkReferences(trx, ctx.actor.clusterId, before.id, input, norwegianDay(ctx.now));
        return { ...before, ...input };
      }),
    ),

  /** It keeps a number: the one it was announced with or, before that, the last of its agenda's. */
  withdrawCase: writeProcedure('meeting:manage')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, caseStore, input, 'meeting.withdrawCase', async (before, trx, audit) => {
        const meeting = await meetingToFill(ctx, trx, before.meetingId);
        await refuseDealtWith(trx, ctx.actor.clusterId, before);
        const after = { ...before, archivedAt: ctx.now };
        const cases = await listCases(trx, ctx.actor.clusterId, meeting.id);
        const standing = cases.filter(({ id, archivedAt }) => id !== before.id && !archivedAt);
        const gone = cases.filter(({ id, archivedAt }) => id !== before.id && archivedAt);
        await leaveStage({ ctx, trx, audit }, meeting, cases, before.id);
        const placed = await place({ ctx, trx, audit }, meeting, cases, [
          ...standing,
          ...gone,
          after,
        ]);
        return { ...after, ...placed.find(({ id }) => id === before.id) };
      }),
    ),

  restoreCase: writeProcedure('meeting:manage')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      restoreRow(ctx, caseStore, input, 'meeting.restoreCase', async (before, trx) => {
        const meeting = await meetingToFill(ctx, trx, before.meetingId);
        const others = await listCases(trx, ctx.actor.clusterId, meeting.id);
        const isDraftedAnew = others.some(
          ({ id, origin, archivedAt }) =>
            id !== before.id && archivedAt === null && origin !== null && origin === before.origin,
        );
        if (isDraftedAnew) refuseField('id', 'case_drafted_anew');
      }),
    ),

  /** In another order: before the meeting is called the numbers follow, afterwards each case keeps its own. */
  orderCases: writeProcedure('meeting:manage')
    .input(orderCasesInput)
    .mutation(({ ctx, input }) =>
      auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
        const meeting = await meetingToFill(ctx, trx, input.meetingId);
        const cases = await listCases(trx, ctx.actor.clusterId, meeting.id);
        const standing = cases.filter(({ archivedAt }) => archivedAt === null);
        const inOrder = input.caseIds.map((id) => standing.find((each) => each.id === id));
        // Somebody added or withdrew one meanwhile.
        if (new Set(inOrder).size !== standing.length || inOrder.length !== standing.length)
          return refuse('conflict', { current: cases });
        const gone = cases.filter(({ archivedAt }) => archivedAt !== null);
        return place({ ctx, trx, audit }, meeting, cases, [
          ...inOrder.flatMap((each) => each ?? []),
          ...gone,
        ]);
      }),
    ),
};

/** What has been spoken of and decided was no case that was withdrawn. */
async function refuseDealtWith(
  trx: Transaction<Database>,
  clusterId: string,
  { id, minutes }: CaseRow,
): Promise<void> {
  const decided = await listDecisionsOfCases(trx, clusterId, [id]);
  const asked = await listFollowUpsOfCases(trx, clusterId, [id]);
  if (decided.length + asked.length > 0 || minutes !== '') refuseField('id', 'case_has_decisions');
}

/** The body's next number of the year or, of a meeting of the past, the one that the case had. */
async function numberFor(
  trx: Transaction<Database>,
  clusterId: string,
  { meeting, number }: { meeting: MeetingRow; number: number | null },
  now: IsoInstant,
): Promise<number> {
  const { bodyId } = meeting;
  const year = Number(meeting.heldOn.slice(0, 4));
  if (number === null) return nextCaseNumber(trx, clusterId, bodyId, year);
  if (meeting.heldOn >= norwegianDay(now)) refuseField('number', 'case_number_ahead');
  if (await isCaseNumberTaken(trx, clusterId, { bodyId, year, number }))
    refuseField('number', 'case_number_taken');
  return number;
}

/** The cases as placed, where they have been moved. Told of the meeting: a case's own words are as they were. */
async function place(
  { ctx, trx, audit }: Write,
  meeting: MeetingRow,
  before: readonly CaseRow[],
  inOrder: readonly CaseRow[],
): Promise<CaseRow[]> {
  const numbered = isUnannounced(meeting) ? renumbered(inOrder) : inOrder;
  const placed = numbered.map((each, sortOrder) => ({ ...each, sortOrder }));
  await placeCases(trx, ctx.actor.clusterId, placed);
  await audit({
    action: 'meeting.orderCases',
    entity: meetingStore.entity,
    entityId: meeting.id,
    before: { cases: before.map(placeTold) },
    after: { cases: placed.map(placeTold) },
  });
  return placed;
}

const placeTold = ({ id, number }: CaseRow) => ({ id, number });

/** The meeting, if it is the actor's to prepare and still takes cases. */
export async function meetingToFill(
  ctx: ActorContext,
  trx: Transaction<Database>,
  meetingId: string,
): Promise<MeetingRow> {
  const { clusterId } = ctx.actor;
  const meeting = found(await findMeeting(trx, clusterId, meetingId));
  authorise(ctx, meetingStore.resource(clusterId, meeting));
  if (meeting.archivedAt !== null) refuse('not_found');
  if (!takesCases(meeting)) refuseField('meetingId', 'meeting_over');
  return meeting;
}

type References = Pick<CreateCaseInput, 'followsCaseId' | 'links'>;

/** What a case follows up, and what it is about, is the cluster's; and no case comes to follow itself. */
async function checkReferences(
  trx: Transaction<Database>,
  clusterId: string,
  ownId: string | null,
  { followsCaseId, links }: References,
  today: IsoDate,
): Promise<void> {
  for (let at = followsCaseId; at !== null;) {
    if (at === ownId) refuseField('followsCaseId', 'case_loops');
    const followed = await findCase(trx, clusterId, at);
    if (!followed) return refuseField('followsCaseId', 'choice_invalid');
    at = followed.followsCaseId;
  }
  await checkThings(trx, clusterId, 'links', links);
  const strategies = links.some(({ kind }) => kind === 'report')
    ? await listStrategies(trx, clusterId)
    : [];
  for (const [place, link] of links.entries()) {
    if (link.kind !== 'report') continue;
    const strategy = strategies.find(({ id }) => id === link.targetId);
    const isItsYear =
      strategy &&
      reportYears(strategy, today).includes(link.year) &&
      // As reports are begun: a final one is of a strategy's last year.
      (link.reportKind !== 'period' || link.year === strategyYears(strategy, today).last);
    if (!isItsYear) refuseField(`links.${place}`, 'choice_invalid');
  }
}
