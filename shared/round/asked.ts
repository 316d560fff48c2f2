// Who is asked for what in a round: from the strategy as it stands, and from who may answer for it.
import type { Period } from '#shared/indicator/indicator-type.ts';
import { latestFinishedPeriod } from '#shared/indicator/period-calendar.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import { periodEnd } from '#shared/indicator/period.ts';
import { knownObservations } from '#shared/indicator/known-observation.ts';
import { can, type Actor, type Permission, type Resource } from '#shared/permission.ts';
import type {
  GoalRow,
  IndicatorRow,
  MeasureRow,
  ObservationRow,
  StrategySnapshot,
} from '#shared/strategy/snapshot.ts';
import { assessmentResource, ownedResource } from '#shared/strategy/strategy-resource.ts';
import type { AskedKind, RoundItemRow, RoundRow } from './round-type.ts';

/** Somebody who can be asked: with the roles held today, and the bodies they lead. */
export type Askable = { actor: Actor; leads: readonly string[] };

export type Asked = Pick<
  RoundItemRow,
  'kind' | 'subjectId' | 'period' | 'bodyId' | 'personId' | 'dueOn'
>;

export type RoundChoice = Pick<
  RoundRow,
  'period' | 'asks' | 'goalIds' | 'bodyIds' | 'personIds' | 'contentDueOn' | 'dueOn'
>;
type Content = Pick<
  StrategySnapshot,
  'goals' | 'measures' | 'indicators' | 'observations' | 'bodies'
>;

/** What it takes to answer. */
export const permissionFor: Record<AskedKind, Permission> = {
  measure: 'measure:update',
  indicator: 'indicator:record',
  goal: 'strategy:assess',
};

/** Everything a round asks for, in the strategy's order: measures, indicators, then the goals they build up to. */
export function askedIn(
  round: RoundChoice,
  content: Content,
  people: readonly Askable[],
  { clusterId, today }: { clusterId: string; today: IsoDate },
): Asked[] {
  const within = goalsWithin(content.goals, round.goalIds);
  const isOwned = (bodyId: string | null) =>
    round.bodyIds.length === 0 || (bodyId !== null && round.bodyIds.includes(bodyId));
  // Whoever asks some alone asks nobody else, and nothing of nobody.
  const isChosen = (personId: string | null) =>
    round.personIds.length === 0 || (personId !== null && round.personIds.includes(personId));

  const ask = (kind: AskedKind, subjectId: string, period: Period, owner: Owner): Asked => ({
    kind,
    subjectId,
    period,
    bodyId: owner.bodyId,
    personId: whoAnswers(people, permissionFor[kind], owner),
    dueOn: kind === 'goal' ? round.dueOn : round.contentDueOn,
  });

  const measures = content.measures
    .filter((row) => within.has(row.homeGoalId) && isUnderWay(row, round.period))
    .map((row) => ask('measure', row.id, round.period, ownerOf(clusterId, row)));
  const observationsOf = Map.groupBy(content.observations, ({ indicatorId }) => indicatorId);
  const indicators = content.indicators
    .filter((row) => within.has(row.goalId))
    .flatMap((row) => {
      const period = awaitedIn(row, observationsOf.get(row.id) ?? [], round.period, today);
      return period === null ? [] : [ask('indicator', row.id, period, ownerOf(clusterId, row))];
    });
  const goals = content.goals
    .filter((row) => within.has(row.id))
    .map((row) => ask('goal', row.id, round.period, goalOwner(clusterId, row, content)));
  return [...measures, ...indicators, ...goals].filter(
    ({ kind, bodyId, personId }) =>
      round.asks.includes(kind) && isOwned(bodyId) && isChosen(personId),
  );
}

/** Who answers for a thing, and as what permissions know it. */
type Owner = { bodyId: string | null; personId: string | null; resource: Resource };

function ownerOf(clusterId: string, row: MeasureRow | IndicatorRow): Owner {
  const { ownerBodyId: bodyId, responsiblePersonId: personId } = row;
  return { bodyId, personId, resource: ownedResource(clusterId, row) };
}

/** Above the sub-goals the forum assesses. */
function goalOwner(clusterId: string, row: GoalRow, { bodies }: Pick<Content, 'bodies'>): Owner {
  const forumId = bodies.find(({ kind }) => kind === 'forum')?.id ?? null;
  const bodyId = row.level === 'sub_goal' ? row.ownerBodyId : forumId;
  const { responsiblePersonId: personId } = row;
  return { bodyId, personId, resource: assessmentResource(clusterId, row) };
}

/**
 * Who is asked from today on about a thing that stands in a round: the same person while they may answer, whoever may now
 * when they may not or nobody could so far, null where there is nobody. What is answered, or out of the strategy, stays.
 */
export function answererToday(
  {
    kind,
    subjectId,
    personId,
    answer,
  }: Pick<RoundItemRow, 'kind' | 'subjectId' | 'personId' | 'answer'>,
  content: Pick<Content, 'goals' | 'measures' | 'indicators' | 'bodies'>,
  people: readonly Askable[],
  clusterId: string,
): string | null {
  if (answer !== null) return personId;
  const isIt = ({ id }: { id: string }) => id === subjectId;
  const goal = content.goals.find(isIt);
  const thing = content.measures.find(isIt) ?? content.indicators.find(isIt);
  const owner = goal ? goalOwner(clusterId, goal, content) : thing && ownerOf(clusterId, thing);
  if (!owner) return personId;
  const asked = people.find(({ actor }) => actor.personId === personId);
  if (asked && can(asked.actor, permissionFor[kind], owner.resource)) return personId;
  return whoAnswers(people, permissionFor[kind], owner);
}

/** The chosen goals and all below them; all goals where none is chosen. */
function goalsWithin(goals: readonly GoalRow[], chosen: readonly string[]): Set<string> {
  if (chosen.length === 0) return new Set(goals.map(({ id }) => id));
  const within = new Set(chosen);
  // Parents come in any order: again until nothing is added.
  for (let before = 0; before < within.size;) {
    before = within.size;
    for (const { id, parentId } of goals)
      if (parentId !== null && within.has(parentId)) within.add(id);
  }
  return within;
}

/** Begun by the period's end, and neither completed nor cancelled. */
export function isUnderWay({ phase, startsOn }: MeasureRow, period: Period): boolean {
  if (phase === 'completed' || phase === 'cancelled') return false;
  return startsOn === null || startsOn <= periodEnd(period);
}

/** The newest period of the indicator's own that has ended by the end of the round's, if it lacks a final value. */
export function awaitedIn(
  indicator: Pick<IndicatorRow, 'frequency' | 'formula'>,
  observations: readonly ObservationRow[],
  round: Period,
  today: IsoDate,
): Period | null {
  const end = periodEnd(round);
  return awaitedOn(indicator, observations, end < today ? end : today);
}

/** The newest period of the indicator's own that has ended on a day, if it lacks a final value that somebody is to record. */
export function awaitedOn(
  { frequency, formula }: Pick<IndicatorRow, 'frequency' | 'formula'>,
  observations: readonly ObservationRow[],
  day: IsoDate,
): Period | null {
  if (formula !== null) return null;
  const period = latestFinishedPeriod(frequency, day);
  const value = knownObservations(observations, null).find((each) => each.period === period);
  return value && !value.isPreliminary ? null : period;
}

/** The responsible person if they may answer, else who leads the body, else any one who may and is of the body. */
function whoAnswers(
  people: readonly Askable[],
  permission: Permission,
  { bodyId, personId, resource }: Owner,
): string | null {
  const able = people.filter(
    ({ actor }) =>
      can(actor, permission, resource) && actor.roles.some((role) => role.bodyId === bodyId),
  );
  const responsible = people.find(
    ({ actor }) => actor.personId === personId && can(actor, permission, resource),
  );
  const leader = able.find(({ leads }) => bodyId !== null && leads.includes(bodyId));
  return (responsible ?? leader ?? able[0])?.actor.personId ?? null;
}
