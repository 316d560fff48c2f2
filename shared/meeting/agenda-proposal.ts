// The agenda fills itself: which cases a meeting should have, from the figures and from what the body has left open. Each
// says what it rests on; words come at the edge, and the secretariat decides.
import type { IsoDate } from '#shared/iso-date.ts';
import { itemsBelow, buildGoalTree } from '#shared/strategy/goal-tree.ts';
import { changesSince, type RecentChange } from '#shared/strategy/recent-change.ts';
import { attentionItems } from '#shared/strategy/attention.ts';
import type { DecisionEffect, DecisionRecord, FollowUpRow } from './decision-type.ts';
import type { GoalStanding, StrategyStanding } from '#shared/strategy/standing.ts';
import { strategyYears } from '#shared/strategy/strategy-year.ts';
import type { CaseKind, CaseLink } from './meeting-type.ts';

/** A case's links are at most so many (`meeting-schema.ts`). */
const mostLinks = 40;
/** The annual report is the first half-year's business. */
const reportMonths = 6;

export type AgendaFacts = {
  heldOn: IsoDate;
  /** A group speaks of what it answers for; null for bodies that answer for everything. */
  ownBodyId: string | null;
  /** How the strategies stand that run on the day. */
  standings: readonly StrategyStanding[];
  /** The body's last meeting before this one, if any. */
  previous: { heldOn: IsoDate } | null;
  /** What the body has decided and not closed, oldest first. */
  openDecisions: readonly (Pick<
    DecisionRecord,
    'id' | 'caseId' | 'caseNumber' | 'decidedOn' | 'text'
  > & { effects: readonly Pick<DecisionEffect, 'kind' | 'targetId'>[] })[];
  /** What earlier meetings have asked for that is not closed, oldest first. */
  openFollowUps: readonly (Pick<FollowUpRow, 'id' | 'caseId' | 'text' | 'dueOn'> & {
    caseNumber: string;
    saidOn: IsoDate;
  })[];
  /** Whether a later meeting of the body is planned. */
  isNextPlanned: boolean;
  /** Keys of proposals that this meeting has cases of. */
  taken: ReadonlySet<string>;
  /** Keys that any meeting of the body has had a case of: some are proposed once. */
  everTaken: ReadonlySet<string>;
};

export type ProposalGround =
  | { about: 'approval'; previousOn: IsoDate | null }
  | {
      about: 'since_last';
      since: IsoDate;
      strategy: string;
      observations: number;
      updates: number;
      assessments: number;
    }
  | {
      about: 'open_decision';
      caseNumber: string;
      decidedOn: IsoDate;
      /** The first of what it bears on; empty for nothing. */
      thing: string;
      text: string;
    }
  | {
      about: 'open_follow_up';
      caseNumber: string;
      saidOn: IsoDate;
      text: string;
      dueOn: IsoDate | null;
    }
  | {
      about: 'failing_area';
      area: string;
      goals: readonly Pick<GoalStanding['row'], 'id' | 'title'>[];
    }
  | { about: 'stale'; strategy: string; count: number }
  | { about: 'report'; strategy: string; year: number }
  | { about: 'meeting_dates' }
  | { about: 'information' }
  | { about: 'other_business' };

export type Proposal = {
  /** The same finding has the same key: `failing:<goal>`, `decision:<id>`, `follow_up:<id>`. */
  key: string;
  kind: CaseKind;
  ground: ProposalGround;
  links: CaseLink[];
  /** The case that asked for it, where one did. */
  followsCaseId: string | null;
};

/** In the order of an agenda: approvals first, what fails before what is told, eventuelt last. */
export function agendaProposals(facts: AgendaFacts): Proposal[] {
  const { previous, openDecisions, openFollowUps, standings, isNextPlanned, taken, everTaken } =
    facts;
  const things = standings.flatMap(({ goals, indicators, measures }) => [
    ...goals,
    ...indicators,
    ...measures,
  ]);
  const titles = new Map(things.map(({ row }) => [row.id, row.title]));
  const proposals: Proposal[] = [
    proposal('approval', 'approval', {
      about: 'approval',
      previousOn: previous?.heldOn ?? null,
    }),
    ...(previous ? standings.flatMap((standing) => sinceLast(standing, previous.heldOn)) : []),
    ...openDecisions.map(({ id, caseId, caseNumber, decidedOn, text, effects }) => ({
      ...proposal(
        `decision:${id}`,
        'information',
        {
          about: 'open_decision',
          caseNumber,
          decidedOn,
          thing: effects.flatMap(({ targetId }) => titles.get(targetId) ?? [])[0] ?? '',
          text,
        },
        effects.map(({ kind, targetId }) => ({ kind, targetId })),
      ),
      followsCaseId: caseId,
    })),
    ...openFollowUps.map(({ id, caseId, caseNumber, saidOn, text, dueOn }) => ({
      ...proposal(`follow_up:${id}`, 'information', {
        about: 'open_follow_up',
        caseNumber,
        saidOn,
        text,
        dueOn,
      }),
      followsCaseId: caseId,
    })),
    ...standings.flatMap((standing) => failingAreas(standing, facts.ownBodyId)),
    ...standings
      .flatMap((standing) => dueReport(standing, facts.heldOn))
      .filter(({ key }) => !everTaken.has(key)),
    ...standings.flatMap((standing) => silentFigures(standing, facts.ownBodyId)),
    ...(isNextPlanned
      ? []
      : [proposal('meeting_dates', 'meeting_dates', { about: 'meeting_dates' })]),
    proposal('information', 'information', { about: 'information' }),
    proposal('other_business', 'other_business', { about: 'other_business' }),
  ];
  return proposals.filter(({ key }) => !taken.has(key));
}

function proposal(
  key: string,
  kind: CaseKind,
  ground: ProposalGround,
  links: CaseLink[] = [],
): Proposal {
  return { key, kind, ground, links: links.slice(0, mostLinks), followsCaseId: null };
}

/** One for each focus area: the goals in it that fail, those above left to speak through those below. */
function failingAreas({ goals, strategy }: StrategyStanding, ownBodyId: string | null): Proposal[] {
  const tree = buildGoalTree(goals.map(({ row }) => row));
  const failing = goals.filter((goal) => isFailing(goal) && isOwn(goal.row, ownBodyId));
  const below = itemsBelow(tree, failing, ({ row }) => [row.id]);
  const deepest = failing.filter(({ row }) => (below.get(row.id) ?? []).length === 1);
  const inArea = itemsBelow(tree, deepest, ({ row }) => [row.id]);
  return goals.flatMap(({ row, depth }) => {
    const own = depth === 0 ? (inArea.get(row.id) ?? []) : [];
    if (own.length === 0) return [];
    return proposal(
      `failing:${strategy.id}:${row.id}`,
      'discussion',
      {
        about: 'failing_area',
        area: row.title,
        goals: own.map(({ row: { id, title } }) => ({ id, title })),
      },
      own.map(({ row: { id } }) => ({ kind: 'goal', targetId: id })),
    );
  });
}

function isOwn(row: { ownerBodyId: string | null }, ownBodyId: string | null): boolean {
  return ownBodyId === null || row.ownerBodyId === ownBodyId;
}

/** By the figures or by the forum's word: either is a reason to speak of it. */
function isFailing({ figure, assessment }: GoalStanding): boolean {
  const grave: readonly string[] = ['off_track', 'reversing'];
  return (
    grave.includes(figure.status) || (assessment !== null && grave.includes(assessment.status))
  );
}

function silentFigures(standing: StrategyStanding, ownBodyId: string | null): Proposal[] {
  const indicators = standing.indicators.filter(({ row }) => isOwn(row, ownBodyId));
  const silent = attentionItems({ ...standing, indicators, measures: [] }).filter(
    ({ kind }) => kind === 'stale' || kind === 'no_data',
  );
  if (silent.length === 0) return [];
  const { id, shortTitle } = standing.strategy;
  return [
    proposal(
      `stale:${id}`,
      'information',
      { about: 'stale', strategy: shortTitle, count: silent.length },
      silent.map((item) => ({ kind: item.entity, targetId: item.id })),
    ),
  ];
}

function sinceLast(standing: StrategyStanding, since: IsoDate): Proposal[] {
  const kinds = changesSince(standing, since).map(({ kind }) => kind);
  if (kinds.length === 0) return [];
  const count = (...counted: RecentChange['kind'][]) =>
    kinds.filter((kind) => counted.includes(kind)).length;
  const ground = {
    about: 'since_last',
    since,
    strategy: standing.strategy.shortTitle,
    observations: count('observation', 'correction'),
    updates: count('measure_update'),
    assessments: count('assessment'),
  } as const;
  return [proposal(`since:${standing.strategy.id}`, 'information', ground)];
}

/** The report of the year before, while it is its time. */
function dueReport({ strategy }: StrategyStanding, heldOn: IsoDate): Proposal[] {
  const year = Number(heldOn.slice(0, 4)) - 1;
  const { first, last } = strategyYears(strategy, heldOn);
  const isItsTime = Number(heldOn.slice(5, 7)) <= reportMonths && year >= first && year <= last;
  if (!isItsTime) return [];
  const ground = { about: 'report', strategy: strategy.shortTitle, year } as const;
  const links: CaseLink[] = [{ kind: 'report', targetId: strategy.id, year, reportKind: 'year' }];
  return [proposal(`report:${strategy.id}:${year}`, 'decision', ground, links)];
}
