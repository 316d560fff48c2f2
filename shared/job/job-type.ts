// Work that the server does by the clock.
import type { IsoInstant } from '#shared/iso-date.ts';

/**
 * `turn_rounds` opens rounds whose day has come, closes those that are over, passes on what somebody may no longer answer,
 * and sends the links; `remind` sends the day's reminders; `compute` gives computed indicators the values of periods that have ended;
 * `keep_reports` makes and keeps the files of reports that have been approved.
 */
export const jobNames = ['turn_rounds', 'remind', 'compute', 'keep_reports'] as const;
export type JobName = (typeof jobNames)[number];

export const jobStates = ['running', 'done', 'failed'] as const;
export type JobState = (typeof jobStates)[number];

export type JobRunRow = {
  id: string;
  name: JobName;
  /** When it was due. */
  slot: IsoInstant;
  state: JobState;
  attempts: number;
  /** How many things it did: rounds turned, mails put in the outbox. */
  done: number;
  error: string | null;
  startedAt: IsoInstant;
  finishedAt: IsoInstant | null;
};
