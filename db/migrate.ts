// Brings a database up to date. A static list: a folder scan is a poor fit under test runners.
import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import * as clusterAndPeople from '#db/migrations/20261122-01-cluster-and-people.ts';
import * as strategy from '#db/migrations/20261122-02-strategy.ts';
import * as measure from '#db/migrations/20261122-03-measure.ts';
import * as indicator from '#db/migrations/20261122-04-indicator.ts';
import * as audit from '#db/migrations/20261122-05-audit.ts';
import * as peopleAndRoles from '#db/migrations/20261122-06-people-and-roles.ts';
import * as auditChain from '#db/migrations/20261122-07-audit-chain.ts';
import * as mail from '#db/migrations/20261122-08-mail.ts';
import * as responsiblePerson from '#db/migrations/20261122-09-responsible-person.ts';
import * as retention from '#db/migrations/20261122-10-retention.ts';
import * as assessmentReason from '#db/migrations/20261122-11-assessment-reason.ts';
import * as round from '#db/migrations/20261122-12-round.ts';
import * as job from '#db/migrations/20261122-13-job.ts';
import * as planImport from '#db/migrations/20261122-14-import.ts';
import * as comment from '#db/migrations/20261122-15-comment.ts';
import * as mailPreference from '#db/migrations/20261122-16-mail-preference.ts';
import * as onBehalf from '#db/migrations/20261122-17-on-behalf.ts';
import * as mailComment from '#db/migrations/20261122-18-mail-comment.ts';
import * as roundPerson from '#db/migrations/20261122-18-round-person.ts';
import * as meeting from '#db/migrations/20261122-19-meeting.ts';
import * as decision from '#db/migrations/20261122-20-decision.ts';
import * as seat from '#db/migrations/20261122-21-seat.ts';
import * as attendee from '#db/migrations/20261122-22-attendee.ts';
import * as bodyVersion from '#db/migrations/20261122-23-body-version.ts';
import * as calendarAddress from '#db/migrations/20261122-24-calendar-address.ts';
import * as minutes from '#db/migrations/20261122-25-minutes.ts';
import * as caseAttachment from '#db/migrations/20261122-26-case-attachment.ts';
import * as followUpSearch from '#db/migrations/20261122-26-follow-up-search.ts';
import * as meetingStage from '#db/migrations/20261122-27-meeting-stage.ts';
import * as fund from '#db/migrations/20261122-30-fund.ts';
import * as event from '#db/migrations/20261122-31-event.ts';
import * as eventImport from '#db/migrations/20261123-32-event-import.ts';
import * as applicationHrcs from '#db/migrations/20261123-33-application-hrcs.ts';
import * as formula from '#db/migrations/20261123-34-formula.ts';
import * as report from '#db/migrations/20261123-35-report.ts';
import * as caseReportKind from '#db/migrations/20261123-36-case-report-kind.ts';
import type { Database } from '#db/schema.ts';

export const migrations = {
  '20261122-01-cluster-and-people': clusterAndPeople,
  '20261122-02-strategy': strategy,
  '20261122-03-measure': measure,
  '20261122-04-indicator': indicator,
  '20261122-05-audit': audit,
  '20261122-06-people-and-roles': peopleAndRoles,
  '20261122-07-audit-chain': auditChain,
  '20261122-08-mail': mail,
  '20261122-09-responsible-person': responsiblePerson,
  '20261122-10-retention': retention,
  '20261122-11-assessment-reason': assessmentReason,
  '20261122-12-round': round,
  '20261122-13-job': job,
  '20261122-14-import': planImport,
  '20261122-15-comment': comment,
  '20261122-16-mail-preference': mailPreference,
  '20261122-17-on-behalf': onBehalf,
  '20261122-18-mail-comment': mailComment,
  '20261122-18-round-person': roundPerson,
  '20261122-19-meeting': meeting,
  '20261122-20-decision': decision,
  '20261122-21-seat': seat,
  '20261122-22-attendee': attendee,
  '20261122-23-body-version': bodyVersion,
  '20261122-24-calendar-address': calendarAddress,
  '20261122-25-minutes': minutes,
  '20261122-26-case-attachment': caseAttachment,
  '20261122-26-follow-up-search': followUpSearch,
  '20261122-27-meeting-stage': meetingStage,
  '20261122-30-fund': fund,
  '20261122-31-event': event,
  '20261123-32-event-import': eventImport,
  '20261123-33-application-hrcs': applicationHrcs,
  '20261123-34-formula': formula,
  '20261123-35-report': report,
  '20261123-36-case-report-kind': caseReportKind,
};

/** Runs what has not run yet; throws what the failing migration threw. */
export async function migrateToLatest(db: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
