// Cases about collaboration funds: drafted from the figures, found again from what they are about, and the figures they show.
import type { Kysely, Transaction } from 'kysely';
import { auditedTransaction } from '#db/audited-transaction.ts';
import { newId } from '#db/id.ts';
import { findCall, listApplications, listCalls } from '#db/fund/fund-call-queries.ts';
import { listDecisionIdsOfFunds } from '#db/fund/fund-decision-queries.ts';
import { listEntries, listProjects } from '#db/fund/fund-project-queries.ts';
import { findFundYear, listContributions, listFundYears } from '#db/fund/fund-year-queries.ts';
import { insertCase, listCases, nextCaseNumber } from '#db/meeting/case-queries.ts';
import { listCasesAbout } from '#db/meeting/case-reference-queries.ts';
import { listDecisionsById, listDecisionsOfCases } from '#db/meeting/decision-queries.ts';
import { listBodies, listPartners } from '#db/people/people-queries.ts';
import type { Database } from '#db/schema.ts';
import { loadFundFigures } from '#server/fund/load-fund-figures.ts';
import { mailWords } from '#server/mail/mail-words.ts';
import { meetingToFill } from '#server/meeting/case-procedures.ts';
import { bodyResource, caseStore } from '#server/meeting/meeting-store.ts';
import { found, refuse, refuseField } from '#server/refusal.ts';
import { writeContextOf } from '#server/request-context.ts';
import { readProcedure, writeProcedure } from '#server/trpc.ts';
import { awardCase } from '#shared/fund/award-case.ts';
import { callOutcome } from '#shared/fund/call-outcome.ts';
import { availableIn, yearBalances } from '#shared/fund/fund-balance.ts';
import { draftFundCaseInput, fundThingsInput } from '#shared/fund/fund-schema.ts';
import { yearCase, type CaseText } from '#shared/fund/year-case.ts';
import { norwegianDay, type IsoDate } from '#shared/iso-date.ts';
import type { CaseRow, MeetingRow } from '#shared/meeting/meeting-type.ts';
import { bodyNameOn } from '#shared/people/body-name.ts';
import { can } from '#shared/permission.ts';
import { idField } from '#shared/text-field.ts';
import * as z from 'zod/mini';

export const fundCaseProcedures = {
  /** What a case may be about: the newest first. */
  things: readProcedure('fund:read').query(async ({ ctx }) => {
    const { clusterId } = ctx.actor;
    const years = await listFundYears(ctx.db.read, clusterId);
    const calls = await listCalls(ctx.db.read, clusterId);
    const projects = await listProjects(ctx.db.read, clusterId);
    return [
      ...years.toReversed().map(({ id, year, lang }) => {
        return { kind: 'fund_year' as const, id, title: String(year), lang };
      }),
      ...calls.map(({ id, title, lang }) => ({ kind: 'fund_call' as const, id, title, lang })),
      ...projects.map(({ id, title, lang }) => {
        return { kind: 'fund_project' as const, id, title, lang };
      }),
    ];
  }),

  figures: readProcedure('fund:read')
    .input(fundThingsInput)
    .query(({ ctx, input }) => loadFundFigures(ctx.db.read, ctx.actor.clusterId, input.ids)),

  /** Cases about a year, a call or a project, and those that its money was decided in. */
  cases: readProcedure('fund:read')
    .input(z.object({ id: idField }))
    .query(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      const db = ctx.db.read;
      const decisionIds = await listDecisionIdsOfFunds(db, clusterId, input.id);
      const decided = await listDecisionsById(db, clusterId, decisionIds);
      const caseIds = decided.flatMap(({ caseId }) => caseId ?? []);
      const cases = await listCasesAbout(db, clusterId, input.id, caseIds);
      const bodies = new Map((await listBodies(db, clusterId)).map((body) => [body.id, body]));
      const decisions = await listDecisionsOfCases(
        db,
        clusterId,
        cases.map(({ id }) => id),
      );
      return cases.map((item) => {
        const body = found(bodies.get(item.bodyId));
        return {
          ...item,
          body: { name: bodyNameOn(body, item.heldOn), lang: body.lang },
          decisions: decisions
            .filter(({ caseId }) => caseId === item.id)
            .map(({ id, text, lang }) => ({ id, text, lang })),
        };
      });
    }),

  /** A case on a meeting's agenda with the figures of today, in the meeting's language; or the one that is there already. */
  draftCase: writeProcedure('fund:manage')
    .input(draftFundCaseInput)
    .mutation(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      const origin = `${input.kind}:${input.id}`;
      const standingIn = async (db: Kysely<Database>) =>
        (await listCases(db, clusterId, input.meetingId)).find(
          (each) => each.origin === origin && each.archivedAt === null,
        );
      const there = await standingIn(ctx.db.read);
      if (there) return { item: there, isNew: false };
      return auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
        const meeting = await meetingToFill(ctx, trx, input.meetingId);
        if (!can(ctx.actor, 'meeting:manage', bodyResource(clusterId, meeting)))
          refuse('forbidden');
        // Somebody drafted it meanwhile.
        if (await standingIn(trx)) refuse('conflict');
        const draft = { trx, clusterId, meeting, on: norwegianDay(ctx.now) };
        const text = await draftOf[input.kind](draft, input.id);
        const others = await listCases(trx, clusterId, meeting.id);
        const year = Number(meeting.heldOn.slice(0, 4));
        const item: CaseRow = {
          ...text,
          id: newId(),
          meetingId: meeting.id,
          bodyId: meeting.bodyId,
          year,
          number: await nextCaseNumber(trx, clusterId, meeting.bodyId, year),
          kind: 'decision',
          presenter: '',
          minutes: '',
          lang: meeting.lang,
          followsCaseId: null,
          links: [{ kind: input.kind, targetId: input.id }],
          origin,
          sortOrder: Math.max(-1, ...others.map(({ sortOrder }) => sortOrder)) + 1,
          version: 1,
          archivedAt: null,
        };
        await insertCase(trx, clusterId, item);
        await audit({
          action: 'meeting.addCase',
          entity: caseStore.entity,
          entityId: item.id,
          before: null,
          after: item,
        });
        return { item, isNew: true };
      });
    }),
};

type Draft = {
  trx: Transaction<Database>;
  clusterId: string;
  meeting: MeetingRow;
  on: IsoDate;
};

const draftOf = { fund_year: draftYearCase, fund_call: draftAwardCase };

async function draftYearCase(
  { trx, clusterId, meeting, on }: Draft,
  id: string,
): Promise<CaseText> {
  const row = found(await findFundYear(trx, clusterId, id));
  // There is nothing left to decide.
  if (row.decisionId !== null) refuseField('id', 'fund_confirmed');
  const amountIn = async (year: number) => {
    const rows = await listContributions(trx, clusterId, year);
    return new Map(rows.map(({ partnerId, amount }) => [partnerId, amount]));
  };
  const [now, before] = [await amountIn(row.year), await amountIn(row.year - 1)];
  const contributions = (await listPartners(trx, clusterId))
    .filter((partner) => partner.isMember || now.has(partner.id) || before.has(partner.id))
    .map(({ id, name: partner, isMember }) => {
      return { partner, isMember, now: now.get(id) ?? null, before: before.get(id) ?? null };
    });
  return yearCase(
    {
      row,
      contributions,
      balances: (await balancesOf(trx, clusterId)).filter(({ year }) => year <= row.year),
      body: await bodyNameOf(trx, clusterId, meeting),
      on,
    },
    wordsOf(meeting),
  );
}

async function draftAwardCase(
  { trx, clusterId, meeting, on }: Draft,
  id: string,
): Promise<CaseText> {
  const call = found(await findCall(trx, clusterId, id));
  const applications = await listApplications(trx, clusterId, call.id);
  if (callOutcome(applications) === 'settled') refuseField('id', 'call_settled');
  return awardCase(
    {
      call,
      applications,
      partners: await listPartners(trx, clusterId),
      available: availableIn(call.year, await balancesOf(trx, clusterId)),
      body: await bodyNameOf(trx, clusterId, meeting),
      on,
    },
    wordsOf(meeting),
  );
}

async function balancesOf(db: Kysely<Database>, clusterId: string) {
  return yearBalances(await listFundYears(db, clusterId), await listEntries(db, clusterId));
}

async function bodyNameOf(
  db: Kysely<Database>,
  clusterId: string,
  { bodyId, heldOn }: MeetingRow,
): Promise<string> {
  const body = (await listBodies(db, clusterId)).find(({ id }) => id === bodyId);
  return bodyNameOn(found(body), heldOn);
}

const wordsOf = ({ lang }: MeetingRow) => ({ lang, a: mailWords(lang).t });
