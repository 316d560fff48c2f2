// Everything that is stored about one person, as the account page words it and the file for download holds it.
// Never a secret: no key to sign in by, and nothing that one is made or checked with.
import type { IsoDate, IsoInstant } from '#shared/iso-date.ts';
import type { MailPreference } from '#shared/mail/mail-preference.ts';
import type { MailKind, MailState } from '#shared/mail/mail-type.ts';
import type { BrowserName } from '#shared/people/browser-name.ts';
import type { Seat } from '#shared/people/seat.ts';
import type { AskedKind } from '#shared/round/round-type.ts';
import type { Role } from '#shared/permission.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

/** Changes with the shape of the file; docs/operations.md describes it. */
export const storedDataFormat = 'malbar-person-1';

export type StoredRole = {
  role: Role;
  body: string;
  isLeader: boolean;
  seat: Seat;
  organisation: string;
  fromOn: IsoDate;
  toOn: IsoDate | null;
  /** One that was given by mistake was taken back then, and never held. */
  withdrawnAt: IsoInstant | null;
};

/** What somebody answers for, archived things too. */
export type StoredCharge = { kind: 'goal' | 'measure' | 'indicator'; title: string };

export type StoredSession = {
  id: string;
  startedAt: IsoInstant;
  seenAt: IsoInstant;
  browser: BrowserName;
};

export type StoredWay = { id: string; label: string; since: IsoInstant };

/** One thing that somebody recorded: on what, for when, and what was said. */
export type StoredRecord = {
  kind: 'observation' | 'assessment' | 'measure_update' | 'decision' | 'report_suggestion';
  title: string;
  /** The period it is for; null where it is for none. */
  period: string | null;
  value: number | null;
  /** The status or phase that was set. */
  status: string | null;
  text: string;
  at: IsoInstant;
};

/** What one has written on something, and where others have mentioned one: their words are theirs. */
export type StoredComment = {
  kind: 'written' | 'mentioned';
  title: string;
  text: string;
  at: IsoInstant;
  withdrawnAt: IsoInstant | null;
};

/** A meeting that one was called to. */
export type StoredAttendance = {
  body: string;
  heldOn: IsoDate;
  organisation: string;
  code: string;
  attended: boolean | null;
};

/** What a reporting round has asked one about, and when one answered. */
export type StoredAsked = {
  kind: AskedKind;
  title: string;
  period: string;
  dueOn: IsoDate;
  answeredAt: IsoInstant | null;
};

export type StoredEvent = { at: IsoInstant; action: string; entity: string; entityId: string };

export type StoredData = {
  format: typeof storedDataFormat;
  madeAt: IsoInstant;
  cluster: string;
  person: {
    id: string;
    name: string;
    email: string | null;
    institution: string | null;
    lang: Lang;
    isSample: boolean;
    askedErasureAt: IsoInstant | null;
  };
  /** What one was called at each version, oldest first. */
  versions: { version: number; name: string; email: string | null }[];
  roles: StoredRole[];
  responsibleFor: StoredCharge[];
  /** Signing in with two steps, a word of one's own and a code; null where it is off. */
  twoStepSince: IsoInstant | null;
  ways: StoredWay[];
  sessions: StoredSession[];
  invitations: {
    createdAt: IsoInstant;
    expiresAt: IsoInstant;
    acceptedAt: IsoInstant | null;
    revokedAt: IsoInstant | null;
  }[];
  /** What mail one wants, and when. */
  mailPreference: MailPreference;
  mails: {
    kind: MailKind;
    to: string;
    state: MailState;
    createdAt: IsoInstant;
    sentAt: IsoInstant | null;
  }[];
  /** Newest first. */
  recorded: StoredRecord[];
  asked: StoredAsked[];
  /** Newest first. */
  meetings: StoredAttendance[];
  /** Addresses that calendar programs read a body's meetings at. */
  /** Without a body: the whole year. */
  calendars: { body: string | null; createdAt: IsoInstant; revokedAt: IsoInstant | null }[];
  /** Newest first. */
  comments: StoredComment[];
  /** In the audit log, newest first. */
  doneByMe: StoredEvent[];
  doneToMe: StoredEvent[];
};
