// From a meeting to its minutes.
import type { Kysely } from 'kysely';
import { listNamedThings } from '#db/audit/audit-name-queries.ts';
import { listAttendees } from '#db/meeting/attendee-queries.ts';
import { findCase } from '#db/meeting/case-queries.ts';
import { listDecisionsOfCases } from '#db/meeting/decision-queries.ts';
import { listFollowUpsOfCases } from '#db/meeting/follow-up-queries.ts';
import { listMeetings } from '#db/meeting/meeting-queries.ts';
import { listPersons } from '#db/people/person-queries.ts';
import type { Database } from '#db/schema.ts';
import { mailWords } from '#server/mail/mail-words.ts';
import { loadMeeting } from '#server/meeting/load-meeting.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import { caseNumber } from '#shared/meeting/case-number.ts';
import type { MeetingRow } from '#shared/meeting/meeting-type.ts';
import {
  meetingMinutes,
  type MinutesDocument,
  type MinutesSource,
} from '#shared/report/meeting-minutes.ts';
import { withoutPeople } from '#shared/report/minutes-without-people.ts';
import { loadTexts, translatorFor } from '#shared/text/text.ts';

type Wanted = {
  today: IsoDate;
  /** Names of people are left out. */
  isForAll?: boolean;
};

/** As the meeting stands in `meeting`, which may be about to be written. Undefined where the cluster has no such meeting. */
export async function loadMinutes(
  db: Kysely<Database>,
  clusterId: string,
  meeting: MeetingRow,
  { today, isForAll = false }: Wanted,
): Promise<MinutesDocument | undefined> {
  const source = await loadSource(db, clusterId, meeting);
  if (!source) return undefined;
  const { lang } = meeting;
  const { t: a } = mailWords(lang);
  return meetingMinutes(
    isForAll ? withoutPeople(source, a('meeting.minutes.nameLeftOut')) : source,
    {
      lang,
      t: translatorFor(lang, await loadTexts(lang)),
      a,
    },
    today,
  );
}

async function loadSource(
  db: Kysely<Database>,
  clusterId: string,
  meeting: MeetingRow,
): Promise<MinutesSource | undefined> {
  const loaded = await loadMeeting(db, clusterId, meeting.id);
  if (!loaded) return undefined;
  const caseIds = loaded.cases.map(({ id }) => id);
  const decisions = await listDecisionsOfCases(db, clusterId, caseIds);
  const followUps = await listFollowUpsOfCases(db, clusterId, caseIds);
  const named = [
    ...[...decisions, ...followUps].flatMap(({ ownerId }) => ownerId ?? []),
    ...decisions.flatMap(({ effects }) => effects.map(({ targetId }) => targetId)),
  ];
  const things = await listNamedThings(db, clusterId, named);
  const { approvedCaseId } = meeting;
  const approving = approvedCaseId && (await findCase(db, clusterId, approvedCaseId));
  // The newest first.
  const before = (await listMeetings(db, clusterId, meeting.bodyId)).find(
    ({ heldOn, state }) => heldOn < meeting.heldOn && state !== 'cancelled',
  );
  return {
    ...loaded,
    meeting,
    attendees: await listAttendees(db, clusterId, meeting.id),
    previousOn: before?.heldOn ?? null,
    decisions,
    followUps,
    titles: new Map(things.map(({ id, title }) => [id, title])),
    approvedIn: approving ? caseNumber(approving) : null,
    people: (await listPersons(db, clusterId)).map(({ name }) => name),
  };
}
