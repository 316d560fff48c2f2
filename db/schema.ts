// The database as Kysely sees it: one commented interface per table. The migrations make it; this file only describes it.
// Booleans are 0/1, days and instants ISO text, JSON text that a zod schema parses. Every row belongs to a cluster.
import type { Generated } from 'kysely';

export type ClusterTable = { id: string; slug: string; name: string; lang: string };

/** One counter per cluster that every write bumps: the key of cached answers and of ETags. */
export type DataVersionTable = { cluster_id: string; version: number };

export type PersonTable = {
  id: string;
  cluster_id: string;
  /** Of an erased person: a name that says so. */
  name: string;
  /** In lower case; one person per address in a cluster. Null: cannot sign in. */
  email: Generated<string | null>;
  /** The institution that the person comes from. */
  partner_id: Generated<string | null>;
  /** Of the mails they get. */
  lang: Generated<string>;
  /** The sign-in library's user, once they have signed in. */
  user_id: Generated<string | null>;
  erased_at: Generated<string | null>;
  version: Generated<number>;
  search_text: Generated<string>;
  is_sample: number;
};

/** What a person was called at each version. The audit trail names versions, so that erasing these rows erases the name. */
export type PersonVersionTable = {
  person_id: string;
  version: number;
  cluster_id: string;
  name: string;
  email: string | null;
};

/** A role held in a body or group for a time. */
export type RoleAssignmentTable = {
  id: string;
  cluster_id: string;
  person_id: string;
  body_id: string;
  role: string;
  is_leader: number;
  seat: Generated<string>;
  /** Before their name in an attendance table, where it is more than the institution's name; or empty. */
  organisation: Generated<string>;
  from_on: string;
  /** The last day; null while no end is set. */
  to_on: string | null;
  version: number;
  /** Set on one that was never meant to be. */
  archived_at: string | null;
};

/** The token itself is only in the mail. */
export type InvitationTable = {
  id: string;
  cluster_id: string;
  person_id: string;
  token_hash: string;
  invited_by: string;
  created_at: string;
  expires_at: string;
  accepted_at: string | null;
  revoked_at: string | null;
};

/** The one-time link that the first start prints for the administrator. */
export type SetupLinkTable = {
  token_hash: string;
  cluster_id: string;
  created_at: string;
  expires_at: string;
  used_at: string | null;
};

/** How long the cluster keeps what it has of people; without a row `usualRetention` holds. */
export type RetentionTable = {
  cluster_id: string;
  /** After the last role; 0 for never by itself. */
  person_months: number;
  mail_days: number;
  invitation_days: number;
  version: number;
};

/** Who has asked to be erased, until that is done or taken back. */
export type ErasureRequestTable = { person_id: string; cluster_id: string; asked_at: string };

/** How often something was tried until `ends_at`; keys are hashed. */
export type AttemptTable = { key: string; count: number; ends_at: string };

export type PartnerTable = {
  id: string;
  cluster_id: string;
  short_name: string;
  name: string;
  kind: string;
  /** 1: a partner of the cluster. 0: an organisation that a strategy names (a ministry, say). */
  is_member: number;
  lang: string;
  url: string;
  sort_order: number;
  is_sample: number;
  search_text: string;
};

/** Bodies and groups; a group is a body of kind `group`. Their names live in `body_name`. */
export type BodyTable = {
  id: string;
  cluster_id: string;
  kind: string;
  mandate: string;
  lang: string;
  source: string;
  sort_order: number;
  is_sample: number;
  version: Generated<number>;
  search_text: string;
};

export type BodyNameTable = {
  id: string;
  cluster_id: string;
  body_id: string;
  name: string;
  from_on: string | null;
  to_on: string | null;
};

export type StrategyTable = {
  id: string;
  cluster_id: string;
  slug: string;
  title: string;
  short_title: string;
  lang: string;
  starts_on: string | null;
  ends_on: string | null;
  /** `levelNamesSchema` */
  level_names: string;
  /** `foundationSchema` */
  foundation: string;
  sort_order: number;
  version: Generated<number>;
  /** How many open measures a priority was agreed to have at most; null where nothing was agreed. */
  agreed_measures: Generated<number | null>;
  recorded_at: string;
};

export type GoalTable = {
  id: string;
  cluster_id: string;
  strategy_id: string;
  parent_id: string | null;
  level: string;
  sort_order: number;
  title: string;
  aim: string;
  arena: string;
  description: string;
  lang: string;
  owner_body_id: string | null;
  responsible_person_id: Generated<string | null>;
  weight: number;
  is_sample: number;
  archived_at: string | null;
  version: Generated<number>;
  search_text: string;
};

export type MeasureTable = {
  id: string;
  cluster_id: string;
  strategy_id: string;
  home_goal_id: string;
  title: string;
  description: string;
  /** JSON list of strings. */
  sub_points: string;
  lang: string;
  owner_body_id: string | null;
  responsible_person_id: Generated<string | null>;
  starts_on: string | null;
  due_on: string | null;
  /** JSON list of `{title, dueOn, reachedOn}`. */
  milestones: string;
  source_url: string;
  /** Mirrors the newest `measure_update`. */
  phase: string;
  /** Whole percent, 0–100. Mirrors the newest `measure_update`. */
  progress: number;
  sort_order: number;
  is_sample: number;
  archived_at: string | null;
  version: Generated<number>;
  search_text: string;
};

/** Further goals that a measure serves; the home goal stands in `measure`. */
export type MeasureGoalTable = {
  cluster_id: string;
  measure_id: string;
  goal_id: string;
  sort_order: number;
};

export type MeasurePartnerTable = {
  cluster_id: string;
  measure_id: string;
  partner_id: string;
  role: string;
  sort_order: number;
};

/** Dated status lines of a measure. Append-only: one is taken back by a later row that names it in `withdraws_id`. */
export type MeasureUpdateTable = {
  id: string;
  cluster_id: string;
  measure_id: string;
  /** Phase and progress from here on; of a withdrawing row, those that stand again. */
  phase: string;
  progress: number;
  text: string;
  withdraws_id: string | null;
  is_sample: number;
  recorded_by: string;
  /** Whose answer it is, and who approved it, where that is somebody else. */
  on_behalf_of: Generated<string | null>;
  approved_by: Generated<string | null>;
  recorded_at: string;
};

export type IndicatorTable = {
  id: string;
  cluster_id: string;
  strategy_id: string;
  goal_id: string;
  title: string;
  definition: string;
  unit: string;
  decimals: number;
  direction: string;
  aggregation: string;
  frequency: string;
  pace_method: string;
  results_step: string;
  baseline_period: string | null;
  baseline_value: number | null;
  /** JSON list of `{period, value}`, ascending; the last is the final target. */
  targets: string;
  band_low: number | null;
  band_high: number | null;
  band_tolerance: number | null;
  weight: number;
  /** JSON that `formulaSchema` reads; null for one whose values are recorded. */
  formula: Generated<string | null>;
  source: string;
  source_url: string;
  caveat: string;
  lang: string;
  owner_body_id: string | null;
  responsible_person_id: Generated<string | null>;
  sort_order: number;
  is_sample: number;
  archived_at: string | null;
  version: Generated<number>;
  search_text: string;
};

/** Recorded values. Append-only: a correction is the period's next revision, and taking one back is a withdrawn revision. */
export type ObservationTable = {
  id: string;
  cluster_id: string;
  indicator_id: string;
  period: string;
  revision: number;
  value: number | null;
  no_value_reason: string | null;
  is_preliminary: number;
  is_break: number;
  is_withdrawn: number;
  note: string;
  source: string;
  is_sample: number;
  recorded_by: string;
  /** Whose answer it is, and who approved it, where that is somebody else. */
  on_behalf_of: Generated<string | null>;
  approved_by: Generated<string | null>;
  recorded_at: string;
  /** JSON that `computedFromSchema` reads; null for one that somebody recorded. */
  computed: Generated<string | null>;
};

/** What a computed indicator reads: an entity of the audit trail, or `indicator:<id>`. */
export type FormulaReadTable = { indicator_id: string; cluster_id: string; reads: string };

/** The forum's judgement of a goal for a period. Append-only, revisions as in `observation`. */
export type AssessmentTable = {
  id: string;
  cluster_id: string;
  goal_id: string;
  period: string;
  revision: number;
  status: string;
  text: string;
  /** Of a goal that slips; empty otherwise, and in old ones. */
  cause: Generated<string>;
  next_step: Generated<string>;
  lang: string;
  is_withdrawn: number;
  is_sample: number;
  recorded_by: string;
  /** Whose answer it is, and who approved it, where that is somebody else. */
  on_behalf_of: Generated<string | null>;
  approved_by: Generated<string | null>;
  recorded_at: string;
};

/** What a body decided in a case. `votes`: JSON, null where none was held. */
export type DecisionTable = {
  id: string;
  cluster_id: string;
  body_id: string;
  case_id: string | null;
  case_number: string;
  decided_on: string;
  text: string;
  lang: string;
  owner_id: string | null;
  due_on: string | null;
  closed_on: string | null;
  closed_note: string;
  votes: string | null;
  is_sample: number;
  recorded_by: string;
  recorded_at: string;
  version: number;
  archived_at: string | null;
  search_text: string;
};

/** What a decision bears on: a goal (its status for a period), an indicator (a target, JSON), a measure. */
export type DecisionEffectTable = {
  cluster_id: string;
  decision_id: string;
  kind: string;
  target_id: string;
  period: string | null;
  status: string | null;
  target: string | null;
  sort_order: number;
};

/** What a meeting asks of somebody without deciding anything. */
export type FollowUpTable = {
  id: string;
  cluster_id: string;
  body_id: string;
  case_id: string;
  text: string;
  lang: string;
  owner_id: string | null;
  due_on: string | null;
  closed_on: string | null;
  closed_note: string;
  recorded_by: string;
  recorded_at: string;
  version: number;
  archived_at: string | null;
  search_text: string;
};

/** An annual report, a half-year status or a final report: one of each kind and year in a strategy. */
export type ReportTable = {
  id: string;
  cluster_id: string;
  strategy_id: string;
  kind: string;
  /** Of a final report the last year that it tells of. */
  year: number;
  template: string;
  lang: string;
  state: string;
  due_on: string | null;
  decision_id: string | null;
  approved_at: string | null;
  approved_by: string | null;
  published_at: string | null;
  published_by: string | null;
  is_sample: number;
  version: number;
  archived_at: string | null;
};

/** A part of a report, or the words on one focus area in it. */
export type ReportChapterTable = {
  id: string;
  cluster_id: string;
  report_id: string;
  part: string;
  goal_id: string | null;
  sort_order: number;
  owner_body_id: string | null;
  owner_person_id: string | null;
  due_on: string | null;
  lang: string;
  text: string;
  is_done: number;
  signed_name: string;
  signed_role: string;
  signed_place: string;
  signed_on: string | null;
  signed_by: string | null;
  is_sample: number;
  version: number;
  archived_at: string | null;
};

/** How somebody thinks a chapter should read. `base_text` is what it read when they began. */
export type ReportSuggestionTable = {
  id: string;
  cluster_id: string;
  chapter_id: string;
  base_text: string;
  text: string;
  note: string;
  lang: string;
  state: string;
  author_id: string;
  created_at: string;
  settled_by: string | null;
  settled_at: string | null;
  version: number;
  archived_at: string | null;
};

/** A picture in a report's text. What it shows stands there, in words. */
export type ReportPictureTable = {
  id: string;
  cluster_id: string;
  report_id: string;
  type: string;
  width: number;
  height: number;
  bytes: Buffer;
  sha256: string;
  added_by: string;
  added_at: string;
};

/** A report as it stood when it was approved. Append-only, as all that hangs on it. */
export type ReportEditionTable = {
  id: string;
  cluster_id: string;
  report_id: string;
  edition: number;
  snapshot: string;
  sha256: string;
  /** A document for each language, as JSON. */
  documents: string;
  documents_sha256: string;
  making: string;
  made_by: string;
  made_at: string;
};

/** A value that an edition tells. */
export type ReportFigureTable = {
  edition_id: string;
  cluster_id: string;
  indicator_id: string;
  period: string;
  value: number;
};

/** A file made from an edition, kept as it was made. */
export type ReportFileTable = {
  edition_id: string;
  cluster_id: string;
  lang: string;
  format: string;
  bytes: Buffer;
  size: number;
  sha256: string;
  made_at: string;
};

/** A correction of a frozen report. */
export type ReportErratumTable = {
  id: string;
  cluster_id: string;
  report_id: string;
  /** What it corrects. */
  edition_id: string;
  number: number;
  kind: string;
  indicator_id: string | null;
  period: string | null;
  was: number | null;
  becomes: number | null;
  title: string;
  text: string;
  lang: string;
  signed_by: string;
  signed_role: string;
  recorded_at: string;
};

/** Who changed what, when, from what to what. Append-only, and the history that knowledge dates are answered from. */
export type AuditEntryTable = {
  id: string;
  cluster_id: string;
  /** 1, 2, 3 … within the cluster. */
  sequence: number;
  /** When the write happened. */
  at: string;
  /** When the fact became known: equal to `at`, but for imported history. */
  known_at: string;
  /** A person's id, also after the person was erased; null for who is not known, such as a visitor who failed to sign in. */
  actor_id: string | null;
  action: string;
  entity: string;
  entity_id: string;
  /** JSON of the record before and after; null when it did not or does not exist. */
  before: string | null;
  after: string | null;
  /** What the thing was called before and after, in lower case. */
  search_text: string;
  previous_hash: string;
  /** SHA-256 over all other columns (`db/audit/audit-chain.ts`). */
  hash: string;
};

/** Each cluster's newest entry. Its row lock lets one at a time append. */
export type AuditChainTable = { cluster_id: string; sequence: number; hash: string };
/** Mails to send, sent, or kept. No part of the cluster's content: changes here are neither audited nor bump the data version. */
export type MailTable = {
  id: string;
  cluster_id: string;
  kind: string;
  to_address: string;
  person_id: string | null;
  lang: string;
  subject: string;
  /** Both are emptied once the mail has been sent or has expired: they may hold a sign-in link. */
  text: string;
  html: string;
  /** `queued`, `sent`, `failed`, or `kept` where no mail server is set. */
  state: string;
  attempts: number;
  /** When it may be tried (again); while one process tries it, when another may take it over. Null unless queued. */
  next_attempt_at: string | null;
  /** Why the last try failed: a code of `mailErrors`, and the mail server's number where it gave one. */
  error: string | null;
  created_at: string;
  sent_at: string | null;
  /** When what it says no longer holds, such as a link in it. */
  expires_at: string | null;
  /** Where mail programs post that its kind is no longer wanted; null for what cannot be turned off. */
  unsubscribe_url: Generated<string | null>;
  /** The comment that it tells of: withdrawn, it takes the mail with it. */
  comment_id: Generated<string | null>;
};

/** What one wants mail about, and when; without a row `usualPreference` holds. */
export type MailPreferenceTable = {
  person_id: string;
  cluster_id: string;
  /** JSON list of weekdays, 1 for Monday. */
  quiet_weekdays: string;
  /** The last day without mail. */
  quiet_until: string | null;
  /** JSON list of `optionalMailKinds`. */
  off_kinds: string;
  version: number;
};

/** A reporting round (rapporteringsrunde). `asks`, `goal_ids`, `body_ids`: JSON lists. */
export type ReportingRoundTable = {
  id: string;
  cluster_id: string;
  strategy_id: string;
  period: string;
  meeting_on: string | null;
  message: string;
  lang: string;
  opens_on: string;
  content_due_on: string;
  due_on: string;
  grace_on: string;
  asks: string;
  goal_ids: string;
  body_ids: string;
  /** JSON list: whom it asks; empty for everybody. */
  person_ids: Generated<string>;
  review_body_ids: string;
  state: string;
  opened_at: string | null;
  closed_at: string | null;
  is_sample: number;
  version: number;
  archived_at: string | null;
};

/** One thing asked of one person (null: of nobody) in a round. */
export type RoundItemTable = {
  id: string;
  cluster_id: string;
  round_id: string;
  kind: string;
  subject_id: string;
  period: string;
  body_id: string | null;
  person_id: string | null;
  due_on: string;
  answer: string | null;
  answered_at: string | null;
  answered_by: string | null;
  /** An answer that waits for who leads the group: JSON. It counts once it is approved. */
  submission: string | null;
  submitted_at: string | null;
  submitted_by: string | null;
  /** Why it was returned; empty otherwise. */
  review_note: string;
  reviewed_at: string | null;
  reviewed_by: string | null;
  sort_order: number;
};

/** A person's link to what a round asks of them. */
export type RoundLinkTable = {
  id: string;
  cluster_id: string;
  round_id: string;
  person_id: string;
  created_at: string;
  opened_at: string | null;
  revoked_at: string | null;
  /** When its mail was made; null while its person is still to be told. */
  told_at: string | null;
};

/** One run of a job: `slot` is the instant it was due, and no job has two runs of one slot. `done`: how many things it did. */
export type JobRunTable = {
  id: string;
  name: string;
  slot: string;
  state: string;
  attempts: number;
  started_at: string;
  /** While it runs, and its process lives. */
  claimed_until: string | null;
  finished_at: string | null;
  done: number;
  error: string | null;
};

/** Who has been reminded on which day: at most once. */
export type ReminderTable = {
  person_id: string;
  day: string;
  cluster_id: string;
  mail_id: string;
  /** As of when it told all there was; null for the mail of a round that opened. */
  digest_at: string | null;
  /** JSON list of the nudges it told; null for none. */
  nudges: string | null;
};

/** One import of a plan. Its rows are also in the audit trail; `changes` is what taking it back needs. */
export type ImportRunTable = {
  id: string;
  cluster_id: string;
  /** `plan` or `event`. */
  what: string;
  /** For events: the one whose goals the file's numbers stand for. */
  strategy_id: string;
  file_name: string;
  created_count: number;
  changed_count: number;
  /** JSON list of `ImportChange`. */
  changes: string;
  imported_by: string;
  imported_at: string;
  undone_by: string | null;
  undone_at: string | null;
};

/** Where one person's calendar program reads a body's meetings; the signature is in the address alone. */
export type CalendarAddressTable = {
  id: string;
  cluster_id: string;
  person_id: string;
  /** Null: the whole year, of all bodies. */
  body_id: string | null;
  created_at: string;
  revoked_at: string | null;
};

/** Who is called to a meeting, and who came. */
export type MeetingAttendeeTable = {
  id: string;
  cluster_id: string;
  meeting_id: string;
  /** Null for a guest. */
  person_id: string | null;
  /** As it was on the day; of one who is erased, only approved minutes keep it. */
  name: string;
  organisation: string;
  code: string;
  seat: string;
  is_leader: number;
  /** Null: not marked yet. */
  attended: number | null;
  sort_order: number;
  version: number;
};

/** A meeting of a body. Times are Norwegian, `14:00`. */
export type MeetingTable = {
  id: string;
  cluster_id: string;
  body_id: string;
  held_on: string;
  starts_at: string;
  ends_at: string;
  place: string;
  room_url: string;
  invitation: string;
  lang: string;
  state: string;
  called_at: string | null;
  /** Until when remarks on the minutes are taken. */
  remarks_due_on: string | null;
  approved_on: string | null;
  /** The case of a later meeting that approved the minutes; null where that meeting is not kept here. */
  approved_case_id: string | null;
  is_sample: number;
  version: number;
  archived_at: string | null;
};

/** A document of a meeting as it was sent out, approved or published. */
export type MeetingDocumentTable = {
  id: string;
  cluster_id: string;
  meeting_id: string;
  /** `papers`, `minutes` or `published`. */
  kind: string;
  /** From 1 per meeting and kind; the newest stands. */
  edition: number;
  /** A `LetterDocument` as JSON. */
  document: string;
  /** Of `document`, in hexadecimal digits. */
  sha256: string;
  /** A digest of what it was made from besides the figures: when that differs, the document is out of date. */
  basis: string;
  made_by: string;
  made_at: string;
};

/** A case (sak). `number` runs per body and year, without gaps; one that is withdrawn keeps it. */
export type MeetingCaseTable = {
  id: string;
  cluster_id: string;
  meeting_id: string;
  body_id: string;
  year: number;
  number: number;
  kind: string;
  title: string;
  paper: string;
  proposal: string;
  presenter: string;
  /** What was said, in Markdown. */
  minutes: string;
  lang: string;
  follows_case_id: string | null;
  origin: string | null;
  sort_order: number;
  version: number;
  archived_at: string | null;
  search_text: string;
};

/** What stands on a meeting's big screen; none before anybody has led it. */
export type MeetingStageTable = {
  meeting_id: string;
  cluster_id: string;
  /** `opening`, `summary`, or a case's id. */
  place: string;
  thing_id: string | null;
  begun_at: string | null;
  since: string | null;
  version: number;
};

/** What is written about a case for the meeting itself: `notes` for whoever leads it, `wording` for all. */
export type StageTextTable = {
  case_id: string;
  kind: string;
  cluster_id: string;
  text: string;
  version: number;
};

/** A file of a case. */
export type CaseAttachmentTable = {
  id: string;
  cluster_id: string;
  case_id: string;
  body_id: string;
  title: string;
  file_name: string;
  bytes: Buffer;
  size: number;
  sha256: string;
  added_by: string;
  added_at: string;
  version: number;
  archived_at: string | null;
};

/** What a case is about: something of ours (`target_id`), or a document elsewhere (`title`, `url`). */
export type CaseLinkTable = {
  cluster_id: string;
  case_id: string;
  kind: string;
  target_id: string | null;
  /** Of a report its year. */
  title: string;
  url: string;
  sort_order: number;
  /** Which report of that year; null for what is none. */
  report_kind: string | null;
};
/** A comment on a goal, measure or indicator; one with `thread_id` answers that one. */
export type CommentTable = {
  id: string;
  cluster_id: string;
  entity: string;
  subject_id: string;
  thread_id: string | null;
  /** Names nobody: who is mentioned stands as a token with their id. Emptied when the comment is withdrawn. */
  text: string;
  lang: string;
  author_id: string;
  created_at: string;
  edited_at: string | null;
  resolved_at: string | null;
  resolved_by: string | null;
  version: number;
  archived_at: string | null;
  archived_by: string | null;
};

/** Whom a comment mentions, or has mentioned: each is told of it once. */
export type CommentMentionTable = { comment_id: string; person_id: string; cluster_id: string };

export type EventTable = {
  id: string;
  cluster_id: string;
  kind: string;
  title: string;
  text: string;
  lang: string;
  /** The name of what comes back each year; or empty. */
  series: string;
  starts_on: string;
  /** Null: the same day. */
  ends_on: string | null;
  starts_at: string | null;
  ends_at: string | null;
  place: string;
  url: string;
  /** Null: not known, which is not 0. */
  registered: number | null;
  registered_is_approximate: number;
  /** As it was told, where that says more than the figure: `nærmere 700`; or empty. */
  registered_words: string;
  present: number | null;
  present_is_approximate: number;
  present_words: string;
  /** JSON: titles and addresses. */
  links: string;
  /** The UID of the calendar file it came from. */
  origin: string | null;
  is_cancelled: number;
  /** Why it is not held; or empty. */
  cancelled_reason: string;
  is_sample: number;
  version: number;
  archived_at: string | null;
  search_text: string;
};

/** A partner or a body; the first body answers for the event. */
export type EventOrganiserTable = {
  event_id: string;
  cluster_id: string;
  sort_order: number;
  partner_id: string | null;
  body_id: string | null;
};

export type EventGoalTable = {
  event_id: string;
  goal_id: string;
  cluster_id: string;
  sort_order: number;
};

/** Some of those who took part: from one partner, or of one kind. */
export type EventPartTable = {
  event_id: string;
  cluster_id: string;
  sort_order: number;
  partner_id: string | null;
  kind: string | null;
  registered: number | null;
  present: number | null;
};

/** The sign-in library's, which it makes and writes; we only read it. Its instants are text in SQLite. */
export type AuthSessionTable = {
  id: string;
  token: string;
  userId: string;
  createdAt: string | Date;
  expiresAt: string | Date;
};

/** A year's money for projects. Money is whole øre. */
export type FundYearTable = {
  id: string;
  cluster_id: string;
  year: number;
  set_aside: number;
  /** In hundredths of a percent. */
  index_change: number | null;
  round_to: number;
  note: string;
  lang: string;
  /** What confirmed the year's frame and contributions; null while they are proposed. */
  decision_id: string | null;
  is_sample: number;
  version: number;
  archived_at: string | null;
};

/** What a partner contributes in a year, in øre. */
export type FundContributionTable = {
  id: string;
  cluster_id: string;
  year: number;
  partner_id: string;
  amount: number;
  note: string;
  is_sample: number;
  version: number;
  archived_at: string | null;
};

export type FundCallTable = {
  id: string;
  cluster_id: string;
  year: number;
  title: string;
  text: string;
  lang: string;
  opens_on: string | null;
  deadline_on: string;
  url: string;
  /** `CallCriteria` as JSON. */
  criteria: string;
  is_sample: number;
  version: number;
  archived_at: string | null;
};

export type FundApplicationTable = {
  id: string;
  cluster_id: string;
  call_id: string;
  title: string;
  summary: string;
  lang: string;
  kind: string;
  received_on: string;
  applied: number;
  overhead: number;
  /** Null where the budget does not show it. */
  user_payment: number | null;
  is_new_activity: number;
  hrcs: string;
  state: string;
  /** The committee's, 1 to 7. */
  score: number | null;
  assessment: string;
  is_sample: number;
  version: number;
  archived_at: string | null;
};

export type FundProjectTable = {
  id: string;
  cluster_id: string;
  application_id: string | null;
  title: string;
  summary: string;
  lang: string;
  kind: string;
  starts_on: string | null;
  ends_on: string | null;
  state: string;
  result: string;
  /** Codes and percents as JSON. */
  hrcs: string;
  is_sample: number;
  version: number;
  archived_at: string | null;
};

/** Partners of an application or a project. */
export type FundPartyTable = {
  cluster_id: string;
  owner_id: string;
  partner_id: string;
  is_lead: number;
  sort_order: number;
};

/** What an application or a project serves, in hundredths of a percent. */
export type FundShareTable = {
  cluster_id: string;
  owner_id: string;
  goal_id: string;
  share: number;
  sort_order: number;
};

/** Money that moves: awarded to a project, used by it, returned from it. Øre, above 0. */
export type FundEntryTable = {
  id: string;
  cluster_id: string;
  year: number;
  project_id: string;
  kind: string;
  amount: number;
  on_day: string;
  decision_id: string | null;
  note: string;
  is_sample: number;
  version: number;
  archived_at: string | null;
};

export type Database = {
  auth_session: AuthSessionTable;
  cluster: ClusterTable;
  data_version: DataVersionTable;
  person: PersonTable;
  person_version: PersonVersionTable;
  role_assignment: RoleAssignmentTable;
  invitation: InvitationTable;
  setup_link: SetupLinkTable;
  attempt: AttemptTable;
  retention: RetentionTable;
  erasure_request: ErasureRequestTable;
  partner: PartnerTable;
  body: BodyTable;
  body_name: BodyNameTable;
  strategy: StrategyTable;
  goal: GoalTable;
  measure: MeasureTable;
  measure_goal: MeasureGoalTable;
  measure_partner: MeasurePartnerTable;
  measure_update: MeasureUpdateTable;
  indicator: IndicatorTable;
  observation: ObservationTable;
  formula_read: FormulaReadTable;
  assessment: AssessmentTable;
  decision: DecisionTable;
  decision_effect: DecisionEffectTable;
  follow_up: FollowUpTable;
  report: ReportTable;
  report_chapter: ReportChapterTable;
  report_suggestion: ReportSuggestionTable;
  report_picture: ReportPictureTable;
  report_edition: ReportEditionTable;
  report_figure: ReportFigureTable;
  report_file: ReportFileTable;
  report_erratum: ReportErratumTable;
  audit_entry: AuditEntryTable;
  audit_chain: AuditChainTable;
  mail: MailTable;
  mail_preference: MailPreferenceTable;
  reporting_round: ReportingRoundTable;
  round_item: RoundItemTable;
  round_link: RoundLinkTable;
  job_run: JobRunTable;
  reminder: ReminderTable;
  import_run: ImportRunTable;
  meeting: MeetingTable;
  meeting_case: MeetingCaseTable;
  meeting_document: MeetingDocumentTable;
  case_link: CaseLinkTable;
  case_attachment: CaseAttachmentTable;
  meeting_attendee: MeetingAttendeeTable;
  meeting_stage: MeetingStageTable;
  stage_text: StageTextTable;
  calendar_address: CalendarAddressTable;
  event: EventTable;
  event_organiser: EventOrganiserTable;
  event_goal: EventGoalTable;
  event_part: EventPartTable;
  comment: CommentTable;
  comment_mention: CommentMentionTable;
  fund_year: FundYearTable;
  fund_contribution: FundContributionTable;
  fund_call: FundCallTable;
  fund_application: FundApplicationTable;
  fund_project: FundProjectTable;
  fund_party: FundPartyTable;
  fund_share: FundShareTable;
  fund_entry: FundEntryTable;
};
