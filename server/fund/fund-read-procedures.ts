// Collaboration funds as pages read them: the years and where the money is, calls with what came in, projects.
import type { Kysely } from 'kysely';
import * as z from 'zod/mini';
import { findCall, listApplications, listCalls } from '#db/fund/fund-call-queries.ts';
import { findProject, listEntries, listProjects } from '#db/fund/fund-project-queries.ts';
import { listContributions, listFundYears } from '#db/fund/fund-year-queries.ts';
import { listNamedThings } from '#db/audit/audit-name-queries.ts';
import { listCasePlaces } from '#db/meeting/case-reference-queries.ts';
import { listDecisionRecords, listDecisionsById } from '#db/meeting/decision-queries.ts';
import { listPartners } from '#db/people/people-queries.ts';
import type { Database } from '#db/schema.ts';
import { found } from '#server/refusal.ts';
import { loadStanding } from '#server/strategy/load-standing.ts';
import { readProcedure } from '#server/trpc.ts';
import { checkCriteria } from '#shared/fund/criteria-check.ts';
import { projectBalance } from '#shared/fund/fund-balance.ts';
import { toldBalances } from '#shared/fund/fund-record.ts';
import { moneyByGoal } from '#shared/fund/money-by-goal.ts';
import { can } from '#shared/permission.ts';
import { slugField } from '#shared/strategy/as-of-schema.ts';
import { idField } from '#shared/text-field.ts';

export const fundReadProcedures = {
  overview: readProcedure('fund:read')
    .input(z.object({ strategy: slugField }))
    .query(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      const db = ctx.db.read;
      const years = await listFundYears(db, clusterId);
      const entries = await listEntries(db, clusterId);
      const projects = await listProjects(db, clusterId);
      const entriesOf = Map.groupBy(entries, ({ projectId }) => projectId);
      const partners = await listPartners(db, clusterId);
      const standing = await loadStanding(ctx, input.strategy, {});
      const decided = years.flatMap(({ decisionId }) => decisionId ?? []);
      return {
        years,
        decisions: await toldDecisions(db, clusterId, decided),
        balances: toldBalances({ years, entries }),
        contributions: await listContributions(db, clusterId),
        partners: partners.map(({ id, name, shortName, isMember }) => {
          return { id, name, shortName, isMember };
        }),
        calls: await listCalls(db, clusterId),
        projects: projects.map((row) => ({
          row,
          balance: projectBalance(entriesOf.get(row.id) ?? []),
        })),
        byGoal: moneyByGoal(standing, projects, entries),
      };
    }),

  /** A call with its applications and what each of its rules says of them, to those who look after funds; to others the call alone. */
  callDetail: readProcedure('fund:read')
    .input(z.object({ id: idField }))
    .query(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      const db = ctx.db.read;
      const call = found(await findCall(db, clusterId, input.id));
      const partners = await listPartners(db, clusterId);
      const applications = can(ctx.actor, 'fund:manage')
        ? await listApplications(db, clusterId, call.id)
        : null;
      const awards = await awardsOf(db, clusterId, applications ?? []);
      return {
        call,
        partners: partners.map(({ id, name, shortName }) => ({ id, name, shortName })),
        applications:
          applications?.map((row) => ({ row, criteria: checkCriteria(row, call, partners) })) ??
          null,
        /** What became of those that were awarded. */
        awards,
        decisions: await toldDecisions(
          db,
          clusterId,
          awards.flatMap(({ entries }) => entries.flatMap(({ decisionId }) => decisionId ?? [])),
        ),
        things: await listNamedThings(
          db,
          clusterId,
          applications?.flatMap(({ serves }) => serves.map(({ goalId }) => goalId)) ?? [],
        ),
      };
    }),

  project: readProcedure('fund:read')
    .input(z.object({ id: idField }))
    .query(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      const db = ctx.db.read;
      const row = found(await findProject(db, clusterId, input.id));
      const entries = await listEntries(db, clusterId, row.id);
      const partners = await listPartners(db, clusterId);
      const decided = entries.flatMap(({ decisionId }) => decisionId ?? []);
      return {
        row,
        entries,
        balance: projectBalance(entries),
        partners: partners.map(({ id, name, shortName }) => ({ id, name, shortName })),
        things: await listNamedThings(
          db,
          clusterId,
          row.serves.map(({ goalId }) => goalId),
        ),
        decisions: await toldDecisions(db, clusterId, decided),
      };
    }),

  /** What money can be decided by: the newest decisions of the cluster. */
  decisions: readProcedure('fund:manage').query(async ({ ctx }) => {
    const decisions = await listDecisionRecords(ctx.db.read, ctx.actor.clusterId);
    return decisions.slice(0, 100).map(({ id, bodyId, caseNumber, decidedOn, text, lang }) => {
      return { id, bodyId, caseNumber, decidedOn, text, lang };
    });
  }),
};

/** The decisions that money rests on, each with the meeting that it was made in; null where that is not kept here. */
async function toldDecisions(db: Kysely<Database>, clusterId: string, ids: readonly string[]) {
  const decisions = await listDecisionsById(db, clusterId, [...new Set(ids)]);
  if (decisions.length === 0) return [];
  const places = await listCasePlaces(db, clusterId);
  return decisions.map(({ id, caseId, caseNumber, decidedOn }) => {
    const place = places.find((each) => each.id === caseId);
    return { id, caseNumber, decidedOn, meetingId: place?.meetingId ?? null };
  });
}

/** The project that each application led to, with what it was awarded. */
async function awardsOf(
  db: Kysely<Database>,
  clusterId: string,
  applications: readonly { id: string }[],
) {
  if (applications.length === 0) return [];
  const own = new Set(applications.map(({ id }) => id));
  const projects = (await listProjects(db, clusterId)).filter(({ applicationId }) =>
    own.has(applicationId ?? ''),
  );
  const entries = await listEntries(db, clusterId);
  return projects.map(({ id, applicationId }) => ({
    projectId: id,
    applicationId,
    entries: entries
      .filter(({ projectId, kind }) => projectId === id && kind === 'award')
      .map(({ id: entryId, amount, decisionId }) => ({ id: entryId, amount, decisionId })),
  }));
}
