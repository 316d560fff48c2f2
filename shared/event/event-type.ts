// The words of meeting places and events (arrangement), and the row they are kept in.
import type { IsoDate, IsoInstant } from '#shared/iso-date.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

/** Meeting places first, then what is said and shown to others. */
export const eventKinds = [
  'conference',
  'seminar',
  'workshop',
  'course',
  'network',
  'student',
  'visit',
  'article',
  'podcast',
  'other',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** What those who take part are. */
export const participantKinds = [
  'student',
  'researcher',
  'clinician',
  'municipality',
  'user',
  'industry',
  'authority',
  'other',
] as const;
export type ParticipantKind = (typeof participantKinds)[number];

/** Signed up, and who came: two figures that are never added together. */
export const participations = ['registered', 'present'] as const;
export type Participation = (typeof participations)[number];

/** How many, as it was told. A figure that nobody knows is null, never 0. */
export type ParticipantCount = {
  value: number;
  isApproximate: boolean;
  /** `nærmere 700`; empty where the figure says it all. */
  words: string;
};

/** Some of those who took part: from one partner, or of one kind. Null: not known. */
export type EventPart = { registered: number | null; present: number | null } & (
  | { by: 'partner'; partnerId: string }
  | { by: 'kind'; kind: ParticipantKind }
);

export type EventLink = { title: string; url: string };

export type EventRow = {
  id: string;
  kind: EventKind;
  title: string;
  text: string;
  lang: Lang;
  /** What comes back, by its name: DigitalHelse. Empty for what is held once. */
  series: string;
  startsOn: IsoDate;
  /** The last day; null where it is the same. */
  endsOn: IsoDate | null;
  /** `14:00`, Norwegian time; null where the hour is not set. */
  startsAt: string | null;
  endsAt: string | null;
  place: string;
  url: string;
  registered: ParticipantCount | null;
  present: ParticipantCount | null;
  parts: EventPart[];
  organiserPartnerIds: string[];
  /** Bodies and groups; the first one answers for what stands here. */
  organiserBodyIds: string[];
  servedGoalIds: string[];
  links: EventLink[];
  /** What it is known by in the calendar file it came from; null where somebody typed it. */
  origin: string | null;
  /** Called off: it stays where it stood, and counts nowhere. */
  isCancelled: boolean;
  /** Why; may be empty. */
  cancelledReason: string;
  isSample: boolean;
  version: number;
  archivedAt: IsoInstant | null;
};

/** The body that answers for an event; null: the secretariat alone. */
export function ownerBodyOf({ organiserBodyIds }: Pick<EventRow, 'organiserBodyIds'>) {
  return organiserBodyIds[0] ?? null;
}
