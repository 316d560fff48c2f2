// Seeded meetings: planned with their cases, with who came and what was decided; then those that a later one approved.
import { insertAttendee } from '#db/meeting/attendee-queries.ts';
import { insertCase } from '#db/meeting/case-queries.ts';
import { insertFollowUp } from '#db/meeting/follow-up-queries.ts';
import { insertMeeting, updateMeeting } from '#db/meeting/meeting-queries.ts';
import { listBodyMembers } from '#db/people/member-queries.ts';
import {
  caseId,
  followRow,
  goalDecisionId,
  writeCaseDecision,
} from '#db/seed/seed-decision-writer.ts';
import { seedId } from '#db/seed/seed-id.ts';
import { recordedAt, type SeedTarget } from '#db/seed/seed-target.ts';
import type { CaseSeed, FollowSeed, MeetingSeed } from '#db/seed/seed-type.ts';
import { freeCode, initialsOf, type AttendeeRow } from '#shared/meeting/attendance.ts';
import { caseNumber } from '#shared/meeting/case-number.ts';
import { recordFollowUpInput } from '#shared/meeting/decision-schema.ts';
import { createCaseInput, createMeetingInput } from '#shared/meeting/meeting-schema.ts';
import type { CaseRow, MeetingRow } from '#shared/meeting/meeting-type.ts';
import { sittingOn } from '#shared/people/body-member.ts';

/** The oldest first: cases follow up earlier ones. */
export async function writeMeetings(
  target: SeedTarget,
  seeds: readonly MeetingSeed[],
): Promise<void> {
  const written = [];
  for (const seed of seeds) written.push({ seed, row: await writeMeeting(target, seed) });
  // Afterwards, since the case that approved it is a later meeting's.
  for (const { seed, row } of written) if (seed.approvedOn) await approve(target, seed, row);
}

async function writeMeeting(target: SeedTarget, seed: MeetingSeed): Promise<MeetingRow> {
  const { trx, audit, clusterId } = target;
  const input = createMeetingInput.parse({
    ...seed,
    bodyId: seedId('body', seed.bodyKey),
    roomUrl: '',
    invitation: seed.invitation ?? '',
  });
  const row: MeetingRow = {
    ...input,
    id: seedId('meeting', `${seed.bodyKey}:${seed.heldOn}`),
    state: seed.approvedOn ? 'drafted' : seed.state,
    calledAt: seed.calledOn ? recordedAt(seed.calledOn) : null,
    remarksDueOn: seed.remarksDueOn ?? null,
    approvedOn: null,
    approvedCaseId: null,
    isSample: true,
    version: 1,
    archivedAt: null,
  };
  const actorId = seedId('person', seed.byKey);
  const by = { knownAt: recordedAt(seed.plannedOn), actorId };
  const told = { entity: 'meeting', entityId: row.id, before: null, after: row };
  await insertMeeting(trx, clusterId, row);
  await audit({ action: 'meeting.create', ...told, ...by });
  await writeAttendees(target, seed, row);
  for (const [place, item] of seed.cases.entries()) {
    const number = caseNumber({ year: Number(seed.heldOn.slice(0, 4)), number: item.number });
    const itemRow = caseRow(seed, item, { number, place, meetingId: row.id });
    await insertCase(trx, clusterId, itemRow);
    const toldCase = { entity: 'meeting_case', entityId: itemRow.id, before: null, after: itemRow };
    await audit({ action: 'meeting.addCase', ...toldCase, ...by });
    if (item.decision) await writeCaseDecision(target, seed, number, item.decision);
    if (item.followUp) await writeFollowUp(target, seed, itemRow.id, item.followUp);
  }
  return row;
}

function caseRow(
  { bodyKey, heldOn, lang }: MeetingSeed,
  item: CaseSeed,
  { number, place, meetingId }: { number: string; place: number; meetingId: string },
): CaseRow {
  const { origin, minutes = '' } = item;
  const input = createCaseInput.parse({
    meetingId,
    number: item.number,
    kind: item.kind,
    title: item.title,
    paper: item.paper ?? '',
    proposal: item.proposal ?? '',
    presenter: item.presenter ?? '',
    lang,
    followsCaseId: item.follows ? caseId(bodyKey, item.follows) : null,
    links: [
      ...(item.goalKeys ?? []).map((key) => ({ kind: 'goal', targetId: seedId('goal', key) })),
      ...(item.measureKeys ?? []).map((key) => {
        return { kind: 'measure', targetId: seedId('measure', key) };
      }),
      ...(item.reportYear
        ? [{ kind: 'report', targetId: seedId('strategy', 'alrek-2026'), year: item.reportYear }]
        : []),
    ],
    origin:
      typeof origin === 'object'
        ? `decision:${goalDecisionId({ bodyKey, ...origin })}`
        : (origin ?? null),
  });
  return {
    ...input,
    id: caseId(bodyKey, number),
    bodyId: seedId('body', bodyKey),
    year: Number(heldOn.slice(0, 4)),
    number: item.number,
    minutes,
    sortOrder: place,
    version: 1,
    archivedAt: null,
  };
}

/** Those who sat in the body on the day, and guests. */
async function writeAttendees(
  { trx, audit, clusterId }: SeedTarget,
  { absentKeys, guests = [], heldOn, byKey }: MeetingSeed,
  { id: meetingId, bodyId }: MeetingRow,
): Promise<void> {
  if (!absentKeys) return;
  const members = sittingOn(await listBodyMembers(trx, clusterId, bodyId), heldOn);
  const absent = new Set(absentKeys.map((key) => seedId('person', key)));
  const called = [
    ...members.map(({ personId, name, organisation, seat, isLeader }) => {
      return { personId, name, organisation, seat, isLeader };
    }),
    ...guests.map((guest) => {
      return { ...guest, personId: null, seat: 'guest' as const, isLeader: false };
    }),
  ];
  const codes: string[] = [];
  for (const [sortOrder, given] of called.entries()) {
    const code = freeCode(initialsOf(given.name), codes);
    codes.push(code);
    const row: AttendeeRow = {
      ...given,
      id: seedId('attendee', `${meetingId}:${sortOrder}`),
      meetingId,
      code,
      attended: given.personId === null || !absent.has(given.personId),
      sortOrder,
      version: 1,
    };
    await insertAttendee(trx, clusterId, row);
    // The trail cannot forget: no names, and nothing that is made of them.
    const { name: _name, code: _code, organisation: _organisation, ...after } = row;
    await audit({
      action: row.personId === null ? 'meeting.addGuest' : 'meeting.fetchMembers',
      entity: 'meeting_attendee',
      entityId: row.id,
      before: null,
      after,
      knownAt: recordedAt(heldOn),
      actorId: seedId('person', byKey),
    });
  }
}

async function writeFollowUp(
  { trx, audit, clusterId }: SeedTarget,
  { bodyKey, heldOn, lang, byKey }: MeetingSeed,
  ofCase: string,
  seed: FollowSeed,
): Promise<void> {
  const actorId = seedId('person', byKey);
  const knownAt = recordedAt(heldOn);
  const row = {
    ...followRow(seed, lang),
    id: seedId('follow_up', ofCase),
    bodyId: seedId('body', bodyKey),
    caseId: ofCase,
    recordedById: actorId,
    recordedAt: knownAt,
  };
  recordFollowUpInput.parse(row);
  await insertFollowUp(trx, clusterId, row);
  await audit({
    action: 'meeting.recordFollowUp',
    entity: 'follow_up',
    entityId: row.id,
    before: null,
    after: row,
    knownAt,
    actorId,
  });
}

async function approve(
  { trx, audit, clusterId }: SeedTarget,
  { bodyKey, state, approvedOn, approvedIn, byKey }: MeetingSeed,
  before: MeetingRow,
): Promise<void> {
  const after: MeetingRow = {
    ...before,
    state,
    approvedOn: approvedOn ?? null,
    approvedCaseId: approvedIn ? caseId(bodyKey, approvedIn) : null,
    version: before.version + 1,
  };
  await updateMeeting(trx, clusterId, after, before.version);
  await audit({
    action: 'meeting.approveMinutes',
    entity: 'meeting',
    entityId: after.id,
    before,
    after,
    ...(approvedOn && { knownAt: recordedAt(approvedOn) }),
    actorId: seedId('person', byKey),
  });
}
