// A measure joined with what lists show beside it: its goals, partners and group, and how far it has come.
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '#server/app-router.ts';
import type { IsoInstant } from '#shared/iso-date.ts';
import { progressShare } from '#shared/measure/implementation.ts';
import type { MeasureStanding } from '#shared/measure/measure-standing.ts';
import type { GoalSummary } from '#shared/strategy/overview.ts';
import type { BodyRow, MeasureRow, PartnerRow } from '#shared/strategy/snapshot.ts';
import type { PhaseChoice } from './measure-list-search.ts';

export type MeasureListData = inferRouterOutputs<AppRouter>['measure']['list'];
export type MeasurePageData = inferRouterOutputs<AppRouter>['measure']['get'];

export type MeasureEntry = Pick<MeasureStanding, 'row' | 'state' | 'isOverdue'> & {
  phase: PhaseChoice;
  /** Share done; null while nobody has reported. */
  progress: number | null;
  /** Share that time says is due; null where dates do not tell, or where the measure has come to its end. */
  due: number | null;
  reportedAt: IsoInstant | null;
  home: GoalSummary | null;
  area: GoalSummary | null;
  /** The goals it serves and all goals above them. */
  goalIds: ReadonlySet<string>;
  leads: PartnerRow[];
  contributors: PartnerRow[];
  owner: BodyRow | null;
};

export function measureEntries(
  data: Pick<MeasureListData, 'goals' | 'measures' | 'partners' | 'bodies'>,
): MeasureEntry[] {
  const goalOf = new Map(data.goals.map((goal) => [goal.id, goal]));
  const parentOf = parentIds(data.goals);
  const partnersIn = partnerFinder(data.partners);
  const bodyOf = new Map(data.bodies.map((body) => [body.id, body]));
  return data.measures.map(({ row, state, updates, isOverdue, dueShare }) => {
    const home = goalOf.get(row.homeGoalId) ?? null;
    const wayUp = withParents(row.homeGoalId, parentOf);
    const served = row.servedGoalIds.flatMap((id) => withParents(id, parentOf));
    const hasEnded = state?.phase === 'completed' || state?.phase === 'cancelled';
    return {
      row,
      state,
      isOverdue,
      phase: state?.phase ?? 'unreported',
      progress: state && progressShare(state),
      due: hasEnded ? null : dueShare,
      reportedAt: updates.at(-1)?.recordedAt ?? null,
      home,
      area: goalOf.get(wayUp.at(-1) ?? '') ?? null,
      goalIds: new Set([...wayUp, ...served]),
      leads: partnersIn(row.leadPartnerIds),
      contributors: partnersIn(row.contributorPartnerIds),
      owner: bodyOf.get(row.ownerBodyId ?? '') ?? null,
    };
  });
}

/** Each goal's parent, read from the other end: summaries name their children. */
export function parentIds(goals: readonly GoalSummary[]): ReadonlyMap<string, string> {
  return new Map(
    goals.flatMap(({ id, childIds }) => childIds.map((child) => [child, id] as const)),
  );
}

/** The goal itself and those above it, topmost last. */
export function withParents(id: string, parentOf: ReadonlyMap<string, string>): string[] {
  const way: string[] = [];
  for (let at: string | undefined = id; at; at = parentOf.get(at)) way.push(at);
  return way;
}

/** Partners by id, in the order of the ids. */
export function partnerFinder(partners: readonly PartnerRow[]) {
  const partnerOf = new Map(partners.map((partner) => [partner.id, partner]));
  return (ids: MeasureRow['leadPartnerIds']) => ids.flatMap((id) => partnerOf.get(id) ?? []);
}
