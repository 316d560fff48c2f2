// Strategies to read: the list, how one stands, one goal, its outline for forms, and search; and the forum's assessment.
import * as z from 'zod/mini';
import { listSteeringMeetingDays } from '#db/meeting/meeting-queries.ts';
import { findResponsible, listMembers } from '#db/people/member-queries.ts';
import { listBodies, listPartners } from '#db/people/people-queries.ts';
import { listDecisions } from '#db/meeting/decision-queries.ts';
import { findGoal, listGoals } from '#db/strategy/goal-queries.ts';
import { searchCluster, type SearchHit } from '#db/strategy/search-queries.ts';
import { findStrategyBySlug, listStrategies } from '#db/strategy/strategy-queries.ts';
import { found } from '#server/refusal.ts';
import { archivedProcedure } from '#server/strategy/archived-procedure.ts';
import { assessmentProcedures } from '#server/strategy/assessment-procedures.ts';
import { goalRouter } from '#server/strategy/goal-router.ts';
import { loadStanding, loadStandingById } from '#server/strategy/load-standing.ts';
import { readProcedure, router } from '#server/trpc.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { can, type Permission } from '#shared/permission.ts';
import { reportYears } from '#shared/strategy/strategy-year.ts';
import { asOfInput, slugField, strategyAsOfInput } from '#shared/strategy/as-of-schema.ts';
import { goalDetailOf } from '#shared/strategy/goal-detail.ts';
import { buildGoalTree } from '#shared/strategy/goal-tree.ts';
import { overviewOf } from '#shared/strategy/overview.ts';
import { idField, titleField } from '#shared/text-field.ts';
import { compareNorwegian } from '#shared/sorting.ts';

/** What a search may find: what its finder may open. */
const permissionOf: Record<SearchHit['kind'], Permission> = {
  goal: 'strategy:read',
  indicator: 'indicator:read',
  measure: 'measure:read',
  event: 'event:read',
  series: 'event:read',
  case: 'meeting:read',
  decision: 'meeting:read',
  partner: 'people:read',
  body: 'people:read',
};

const editing = ['strategy:edit', 'measure:edit', 'indicator:edit'] as const;

export const strategyRouter = router({
  goal: goalRouter,
  ...assessmentProcedures,

  list: readProcedure('strategy:read').query(async ({ ctx }) => {
    const strategies = await listStrategies(ctx.db.read, ctx.actor.clusterId);
    return strategies.map(({ id, slug, title, shortTitle, lang, startsOn, endsOn, recordedAt }) => {
      return { id, slug, title, shortTitle, lang, startsOn, endsOn, recordedAt };
    });
  }),

  /** The data version now, and each after it: whoever listens knows when to ask anew. */
  watch: readProcedure('strategy:read').subscription(async function* ({ ctx, signal }) {
    yield* ctx.dataWatch.versions(ctx.actor.clusterId, signal ?? new AbortController().signal);
  }),

  overview: readProcedure('strategy:read')
    .input(strategyAsOfInput)
    .query(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      const met = await listSteeringMeetingDays(ctx.db.read, clusterId, norwegianDay(ctx.now));
      return overviewOf(await loadStanding(ctx, input.strategy, input), met);
    }),

  /** One goal with its figures, judgements, children, indicators and measures. */
  goalDetail: readProcedure('strategy:read')
    .input(z.extend(asOfInput, { id: idField }))
    .query(async ({ ctx, input }) => {
      const goal = found(await findGoal(ctx.db.read, ctx.actor.clusterId, input.id));
      const standing = await loadStandingById(ctx, goal.strategyId, input);
      const detail = found(goalDetailOf(standing, goal.id));
      const { clusterId } = ctx.actor;
      const { responsiblePersonId } = detail.goal.row;
      const responsible = can(ctx.actor, 'people:read')
        ? await findResponsible(ctx.db.read, clusterId, responsiblePersonId)
        : null;
      return { ...detail, responsible };
    }),

  /** The dates that pages offer to see a strategy from: today, year-ends and the steering group's latest meetings and days of decision, newest first. */
  dates: readProcedure('strategy:read')
    .input(z.object({ strategy: slugField }))
    .query(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      const strategy = found(await findStrategyBySlug(ctx.db.read, clusterId, input.strategy));
      const decisions = await listDecisions(ctx.db.read, clusterId, strategy.id);
      const today = norwegianDay(ctx.now);
      const met = await listSteeringMeetingDays(ctx.db.read, clusterId, today);
      const yearEnds = reportYears(strategy, today).map((year) => `${year}-12-31`);
      return {
        today,
        /** As it was known before this day, there is nothing of it. */
        recordedOn: norwegianDay(strategy.recordedAt),
        yearEnds: yearEnds.filter((day) => day < today),
        meetings: [...new Set([...decisions.map(({ decidedOn }) => decidedOn), ...met])]
          .filter((day) => day <= today)
          .toSorted()
          .toReversed()
          .slice(0, 3),
      };
    }),

  /** What forms choose from: the goals in order, the bodies, the partners. */
  outline: readProcedure('strategy:read')
    .input(z.object({ strategy: slugField }))
    .query(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      const strategy = found(await findStrategyBySlug(ctx.db.read, clusterId, input.strategy));
      const maySeePeople = can(ctx.actor, 'people:read');
      const mayEdit = editing.some((permission) => can(ctx.actor, permission));
      const tree = buildGoalTree(await listGoals(ctx.db.read, clusterId, strategy.id));
      return {
        strategy: {
          id: strategy.id,
          slug: strategy.slug,
          lang: strategy.lang,
          levelNames: strategy.levelNames,
        },
        goals: [...tree.nodes.values()].map(({ row, number, depth }) => ({
          id: row.id,
          parentId: row.parentId,
          level: row.level,
          title: row.title,
          lang: row.lang,
          number,
          depth,
        })),
        bodies: maySeePeople ? await listBodies(ctx.db.read, clusterId) : [],
        partners: maySeePeople ? await listPartners(ctx.db.read, clusterId) : [],
        /** For those who choose who answers for something. */
        people:
          maySeePeople && mayEdit
            ? (await listMembers(ctx.db.read, clusterId, norwegianDay(ctx.now))).toSorted((a, b) =>
                compareNorwegian(a.name, b.name),
              )
            : [],
      };
    }),

  archived: archivedProcedure,

  search: readProcedure('strategy:read')
    .input(z.object({ query: titleField }))
    .query(async ({ ctx, input }) => {
      const hits = await searchCluster(ctx.db.read, ctx.actor.clusterId, input.query);
      return hits.filter(({ kind }) => can(ctx.actor, permissionOf[kind]));
    }),
});
