// The agenda that fills itself: what is proposed for a meeting, and taken onto its agenda.
import * as z from 'zod/mini';
import { auditedTransaction } from '#db/audited-transaction.ts';
import { newId } from '#db/id.ts';
import { insertCase, listCases, listOrigins, nextCaseNumber } from '#db/meeting/case-queries.ts';
import { listCasePlaces } from '#db/meeting/case-reference-queries.ts';
import { listDecisionRecords } from '#db/meeting/decision-queries.ts';
import { listFollowUps } from '#db/meeting/follow-up-queries.ts';
import { findMeeting, listMeetings } from '#db/meeting/meeting-queries.ts';
import { listBodies } from '#db/people/people-queries.ts';
import { listStrategies } from '#db/strategy/strategy-queries.ts';
import { authorise } from '#server/authorise.ts';
import { mailWords } from '#server/mail/mail-words.ts';
import { meetingToFill } from '#server/meeting/case-procedures.ts';
import { caseStore, meetingStore } from '#server/meeting/meeting-store.ts';
import { found } from '#server/refusal.ts';
import { writeContextOf, type ActorContext } from '#server/request-context.ts';
import { loadStandingById } from '#server/strategy/load-standing.ts';
import { writeProcedure, readProcedure } from '#server/trpc.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { caseNumber } from '#shared/meeting/case-number.ts';
import { agendaProposals, type Proposal } from '#shared/meeting/agenda-proposal.ts';
import { acceptProposalsInput } from '#shared/meeting/meeting-schema.ts';
import { isReportedOn, ownBodyIdOf } from '#shared/meeting/meeting-scope.ts';
import type { CaseRow, MeetingRow } from '#shared/meeting/meeting-type.ts';
import { proposalReason, proposedCase } from '#shared/meeting/proposal-words.ts';
import { bodyNameOn } from '#shared/people/body-name.ts';
import type { BodyRow } from '#shared/strategy/snapshot.ts';
import { langs } from '#shared/strategy/strategy-type.ts';
import { idField } from '#shared/text-field.ts';

export const proposalProcedures = {
  /** What the figures and open decisions ask of this meeting: worded in its language, the reasons in the reader's. */
  proposals: readProcedure('meeting:manage')
    .input(z.object({ meetingId: idField, lang: z.enum(langs, 'choice_invalid') }))
    .query(async ({ ctx, input }) => {
      const { meeting, body, proposals } = await proposalsFor(ctx, input.meetingId);
      const worded = proposals.map((proposal) => ({
        key: proposal.key,
        kind: proposal.kind,
        ...proposedCase(proposal, mailWords(meeting.lang), bodyNameOn(body, meeting.heldOn)),
        reason: proposalReason(proposal, mailWords(input.lang)),
        linkCount: proposal.links.length,
      }));
      return { asOf: norwegianDay(ctx.now), proposals: worded };
    }),

  /** Makes cases of those that are chosen, in the agenda's order, after the cases that are there. */
  acceptProposals: writeProcedure('meeting:manage')
    .input(acceptProposalsInput)
    .mutation(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      const { body, proposals } = await proposalsFor(ctx, input.meetingId);
      const chosen = proposals.filter(({ key }) => input.keys.includes(key));
      if (chosen.length === 0) return [];
      return auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
        const meeting = await meetingToFill(ctx, trx, input.meetingId);
        const others = await listCases(trx, clusterId, meeting.id);
        const taken = new Set(others.map(({ origin }) => origin));
        const year = Number(meeting.heldOn.slice(0, 4));
        const next = await nextCaseNumber(trx, clusterId, meeting.bodyId, year);
        const last = Math.max(-1, ...others.map(({ sortOrder }) => sortOrder));
        const rows = chosen
          // Somebody may have taken it meanwhile.
          .filter(({ key }) => !taken.has(key))
          .map((proposal, place): CaseRow => ({
            ...proposedCase(proposal, mailWords(meeting.lang), bodyNameOn(body, meeting.heldOn)),
            id: newId(),
            meetingId: meeting.id,
            bodyId: meeting.bodyId,
            year,
            number: next + place,
            kind: proposal.kind,
            presenter: '',
            minutes: '',
            lang: meeting.lang,
            followsCaseId: proposal.followsCaseId,
            links: proposal.links,
            origin: proposal.key,
            sortOrder: last + 1 + place,
            version: 1,
            archivedAt: null,
          }));
        for (const row of rows) {
          await insertCase(trx, clusterId, row);
          const told = { entity: caseStore.entity, entityId: row.id, before: null, after: row };
          await audit({ action: 'meeting.addCase', ...told });
        }
        return rows;
      });
    }),
};

async function proposalsFor(
  ctx: ActorContext,
  meetingId: string,
): Promise<{ meeting: MeetingRow; body: BodyRow; proposals: Proposal[] }> {
  const { clusterId } = ctx.actor;
  const meeting = found(await findMeeting(ctx.db.read, clusterId, meetingId));
  authorise(ctx, meetingStore.resource(clusterId, meeting));
  const bodies = await listBodies(ctx.db.read, clusterId);
  const body = found(bodies.find(({ id }) => id === meeting.bodyId));
  const standings = await standingsOn(ctx, meeting);
  const others = (await listMeetings(ctx.db.read, clusterId, meeting.bodyId)).filter(
    ({ id, state }) => id !== meeting.id && state !== 'cancelled',
  );
  const cases = await listCases(ctx.db.read, clusterId, meeting.id);
  const proposals = agendaProposals({
    heldOn: meeting.heldOn,
    ownBodyId: ownBodyIdOf(body),
    standings,
    previous: others.find(({ heldOn }) => heldOn < meeting.heldOn) ?? null,
    openDecisions: await openDecisionsOf(ctx, meeting, cases),
    openFollowUps: await openFollowUpsOf(ctx, meeting),
    isNextPlanned: others.some(({ heldOn }) => heldOn > meeting.heldOn),
    taken: new Set(cases.flatMap(({ origin }) => origin ?? [])),
    everTaken: new Set(await listOrigins(ctx.db.read, clusterId, body.id)),
  });
  return { meeting, body, proposals };
}

/** What the body has decided by the day of this meeting, and not in it; the oldest first. */
async function openDecisionsOf(
  { db, actor }: ActorContext,
  { bodyId, heldOn }: MeetingRow,
  cases: readonly CaseRow[],
) {
  const own = new Set(cases.map(({ id }) => id));
  const decisions = await listDecisionRecords(db.read, actor.clusterId, { bodyId });
  return decisions
    .filter(({ closedOn, decidedOn, caseId }) => {
      return closedOn === null && decidedOn <= heldOn && !own.has(caseId ?? '');
    })
    .toReversed();
}

/** What the body's other meetings have asked for by the day of this one. */
async function openFollowUpsOf({ db, actor }: ActorContext, { id, bodyId, heldOn }: MeetingRow) {
  const followUps = await listFollowUps(db.read, actor.clusterId, { bodyId });
  const open = followUps.filter(({ closedOn }) => closedOn === null);
  if (open.length === 0) return [];
  const places = await listCasePlaces(db.read, actor.clusterId);
  const placeOf = new Map(places.map((place) => [place.id, place]));
  return open
    .flatMap((row) => {
      const place = placeOf.get(row.caseId);
      if (!place || place.meetingId === id || place.heldOn > heldOn) return [];
      return { ...row, caseNumber: caseNumber(place), saidOn: place.heldOn };
    })
    .toSorted((a, b) => (a.saidOn < b.saidOn ? -1 : a.saidOn > b.saidOn ? 1 : 0));
}

/** Of the strategies that run on the day, or have just ended, as they stand today. */
async function standingsOn(ctx: ActorContext, { heldOn }: MeetingRow) {
  const strategies = await listStrategies(ctx.db.read, ctx.actor.clusterId);
  const current = strategies.filter((strategy) => isReportedOn(strategy, heldOn));
  return Promise.all(current.map(({ id }) => loadStandingById(ctx, id, {})));
}
