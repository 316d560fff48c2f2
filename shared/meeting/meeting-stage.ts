// Meeting mode: what stands on the big screen, where next and previous lead, and what the presenter's clock says. Pure.
import { norwegianDay, norwegianTime, type IsoInstant } from '#shared/iso-date.ts';
import type { CaseRow, MeetingRow } from './meeting-type.ts';

/** Who is here and what will be dealt with; a case, by its id; or what was decided. */
export type StagePlace = string;
export const opening: StagePlace = 'opening';
export const summary: StagePlace = 'summary';

/** What everybody sees. `thingId`: which of the things that the case is about is shown large. */
export type Shown = { place: StagePlace; thingId: string | null };

export type StageRow = Shown & {
  meetingId: string;
  /** Null: it has not begun. */
  begunAt: IsoInstant | null;
  /** Since when the place is shown. */
  since: IsoInstant | null;
  version: number;
};

/** `notes`: what whoever leads the meeting is to say. `wording`: a decision while it is worded, for all to see. */
export const stageTextKinds = ['notes', 'wording'] as const;
export type StageTextKind = (typeof stageTextKinds)[number];
export type StageTextRow = { caseId: string; kind: StageTextKind; text: string; version: number };

export const stageSteps = ['next', 'previous', 'first', 'last'] as const;
export type StageStep = (typeof stageSteps)[number];

type Placed = Pick<CaseRow, 'id' | 'archivedAt'>;

/** From the opening through the cases that are dealt with, in their order, to what was decided. */
export function stagePlaces(cases: readonly Placed[]): StagePlace[] {
  const standing = cases.filter(({ archivedAt }) => archivedAt === null);
  return [opening, ...standing.map(({ id }) => id), summary];
}

/** The place itself, or the opening where it is none any more. */
export function placeAmong(cases: readonly Placed[], place: StagePlace): StagePlace {
  return stagePlaces(cases).includes(place) ? place : opening;
}

/** Where a step leads; at either end it stays. */
export function stepFrom(cases: readonly Placed[], place: StagePlace, step: StageStep): StagePlace {
  const places = stagePlaces(cases);
  const at = places.indexOf(placeAmong(cases, place));
  const to = { next: at + 1, previous: at - 1, first: 0, last: places.length - 1 }[step];
  return places[Math.max(0, Math.min(places.length - 1, to))] ?? opening;
}

/** The thing after or before the one that is shown large, of those that the case is about; around the ends. */
export function thingFrom(
  thingIds: readonly string[],
  shown: string | null,
  step: 1 | -1,
): string | null {
  if (thingIds.length === 0) return null;
  const at = Math.max(0, thingIds.indexOf(shown ?? ''));
  return thingIds[(at + step + thingIds.length) % thingIds.length] ?? null;
}

export type MeetingClock = {
  /** `14:32`, in Norway. */
  now: string;
  /** `1:02` hours and minutes; null before it has begun. */
  sinceBegun: string | null;
  /** `4:10` minutes and seconds. */
  onPlace: string | null;
  /** Minutes until the planned end, below zero after it; null on any other day. */
  minutesLeft: number | null;
};

export function meetingClock(
  now: IsoInstant,
  stage: Pick<StageRow, 'begunAt' | 'since'>,
  { heldOn, endsAt }: Pick<MeetingRow, 'heldOn' | 'endsAt'>,
): MeetingClock {
  const time = norwegianTime(now);
  // The clocks of two machines differ a little: nothing has lasted less than no time.
  const secondsSince = (instant: IsoInstant) =>
    Math.max(0, Math.floor((Date.parse(now) - Date.parse(instant)) / 1000));
  const { begunAt, since } = stage;
  return {
    now: time,
    sinceBegun: begunAt && sixtieths(Math.floor(secondsSince(begunAt) / 60)),
    onPlace: begunAt && since && sixtieths(secondsSince(since)),
    minutesLeft: norwegianDay(now) === heldOn ? minutesOf(endsAt) - minutesOf(time) : null,
  };
}

/** 62 is `1:02`. */
function sixtieths(count: number): string {
  return `${Math.floor(count / 60)}:${String(count % 60).padStart(2, '0')}`;
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
