// Decisions (vedtak): what a body decided in a case, what it bears on, and whether it is carried out.
import type { Period } from '#shared/indicator/indicator-type.ts';
import type { IsoDate, IsoInstant } from '#shared/iso-date.ts';
import type { JudgedStatus, Lang } from '#shared/strategy/strategy-type.ts';

/** A target set by a decision: `before` is the one that it replaces, null for none. In the indicator's unit. */
export type DecidedTarget = { period: Period; value: number; before: number | null };

/** What a decision bears on. A goal's status is the body's own word on it for a period. */
export type DecisionEffect =
  | { kind: 'goal'; targetId: string; period: Period; status: JudgedStatus | null }
  | { kind: 'indicator'; targetId: string; target: DecidedTarget | null }
  | { kind: 'measure'; targetId: string };

export type Votes = { for: number; against: number; abstained: number };

export type DecisionRecord = {
  id: string;
  bodyId: string;
  /** Null for one that is older than the cases kept here. */
  caseId: string | null;
  /** `12-24`, as the minutes have it. */
  caseNumber: string;
  decidedOn: IsoDate;
  text: string;
  lang: Lang;
  /** Who carries it out. */
  ownerId: string | null;
  dueOn: IsoDate | null;
  closedOn: IsoDate | null;
  /** How it was carried out, or why it is closed. */
  closedNote: string;
  /** Null where no vote was held. */
  votes: Votes | null;
  effects: DecisionEffect[];
  isSample: boolean;
  recordedById: string;
  recordedAt: IsoInstant;
  version: number;
  archivedAt: IsoInstant | null;
};

/** What a meeting asks of somebody without deciding anything. */
export type FollowUpRow = {
  id: string;
  bodyId: string;
  caseId: string;
  text: string;
  lang: Lang;
  ownerId: string | null;
  dueOn: IsoDate | null;
  closedOn: IsoDate | null;
  closedNote: string;
  recordedById: string;
  recordedAt: IsoInstant;
  version: number;
  archivedAt: IsoInstant | null;
};

export const followStates = ['open', 'overdue', 'closed'] as const;
export type FollowState = (typeof followStates)[number];

/** Where a decision or follow-up stands on a day. */
export function followState(
  { closedOn, dueOn }: Pick<DecisionRecord, 'closedOn' | 'dueOn'>,
  today: IsoDate,
): FollowState {
  if (closedOn !== null) return 'closed';
  return dueOn !== null && dueOn < today ? 'overdue' : 'open';
}
