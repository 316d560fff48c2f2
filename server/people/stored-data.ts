// Gathers all that is stored about one person: for the account page to word, and for the file to be downloaded.
import type { Connection } from '#db/connection.ts';
import { findMailPreference } from '#db/mail/preference-queries.ts';
import { listCalendarAddresses } from '#db/meeting/calendar-queries.ts';
import { findErasureRequest } from '#db/people/erasure-queries.ts';
import { listInvitations } from '#db/people/invitation-queries.ts';
import { listOwned } from '#db/people/ownership-queries.ts';
import { findCluster, listBodies, listPartners } from '#db/people/people-queries.ts';
import { findPerson, listPersons, listPersonVersions } from '#db/people/person-queries.ts';
import { listRolesEver } from '#db/people/role-queries.ts';
import {
  listAskedOf,
  listAttendanceOf,
  listCommentsOf,
  listEventsAbout,
  listEventsBy,
  listMailsTo,
  listRecordedBy,
} from '#db/people/stored-queries.ts';
import type { Auth } from '#server/people/auth.ts';
import { listOwnSessions, listOwnWays, twoStepSince } from '#server/people/sign-in-account.ts';
import { found } from '#server/refusal.ts';
import { typedComment } from '#shared/comment/mention.ts';
import type { IsoInstant } from '#shared/iso-date.ts';
import { bodyName, bodyNameOn } from '#shared/people/body-name.ts';
import {
  storedDataFormat,
  type StoredAttendance,
  type StoredCharge,
  type StoredComment,
  type StoredData,
  type StoredRole,
} from '#shared/people/stored-data.ts';

type Source = { db: Pick<Connection, 'read'>; auth: Auth; now: IsoInstant };
type Whose = { clusterId: string; personId: string; userId: string };

export async function loadStoredData(
  { db, auth, now }: Source,
  { clusterId, personId, userId }: Whose,
): Promise<StoredData> {
  const person = found(await findPerson(db.read, clusterId, personId));
  const partners = await listPartners(db.read, clusterId);
  const invitations = await listInvitations(db.read, clusterId);
  const sessions = await listOwnSessions(auth, userId);
  return {
    format: storedDataFormat,
    madeAt: now,
    cluster: found(await findCluster(db.read, clusterId)).name,
    person: {
      id: person.id,
      name: person.name,
      email: person.email,
      institution: partners.find(({ id }) => id === person.partnerId)?.name ?? null,
      lang: person.lang,
      isSample: person.isSample,
      askedErasureAt: await findErasureRequest(db.read, clusterId, personId),
    },
    versions: await listPersonVersions(db.read, clusterId, personId),
    roles: await listStoredRoles(db, clusterId, personId),
    responsibleFor: await listCharges(db, clusterId, personId),
    twoStepSince: await twoStepSince(auth, userId),
    ways: await listOwnWays(auth, userId),
    sessions: sessions.map(({ token: _token, ...session }) => session),
    invitations: invitations
      .filter((invitation) => invitation.personId === personId)
      .map(({ createdAt, expiresAt, acceptedAt, revokedAt }) => {
        return { createdAt, expiresAt, acceptedAt, revokedAt };
      }),
    mailPreference: await findMailPreference(db.read, clusterId, personId),
    mails: await listMailsTo(db.read, clusterId, personId),
    asked: await listAskedOf(db.read, clusterId, personId),
    meetings: await listStoredAttendance(db, clusterId, personId),
    calendars: await listStoredCalendars(db, clusterId, personId),
    comments: await listStoredComments(db, clusterId, personId),
    recorded: await listRecordedBy(db.read, clusterId, personId),
    doneByMe: await listEventsBy(db.read, clusterId, personId),
    doneToMe: await listEventsAbout(db.read, clusterId, personId),
  };
}

/** Past, present and withdrawn, by the name that the body had when the role began; newest first. */
export async function listStoredRoles(
  db: Pick<Connection, 'read'>,
  clusterId: string,
  personId: string,
): Promise<StoredRole[]> {
  const bodies = await listBodies(db.read, clusterId);
  const roles = await listRolesEver(db.read, clusterId, personId);
  return roles.toReversed().map(({ bodyId, archivedAt, ...held }) => {
    const body = bodies.find(({ id }) => id === bodyId);
    const { role, isLeader, seat, organisation, fromOn, toOn } = held;
    const name = body ? bodyNameOn(body, fromOn) : '';
    const withdrawnAt = archivedAt;
    return { role, body: name, isLeader, seat, organisation, fromOn, toOn, withdrawnAt };
  });
}

async function listStoredAttendance(
  db: Pick<Connection, 'read'>,
  clusterId: string,
  personId: string,
): Promise<StoredAttendance[]> {
  const bodies = await listBodies(db.read, clusterId);
  const attended = await listAttendanceOf(db.read, clusterId, personId);
  return attended.map(({ bodyId, ...row }) => {
    const body = bodies.find(({ id }) => id === bodyId);
    return { ...row, body: body ? bodyNameOn(body, row.heldOn) : '' };
  });
}

async function listStoredCalendars(
  db: Pick<Connection, 'read'>,
  clusterId: string,
  personId: string,
): Promise<StoredData['calendars']> {
  const bodies = await listBodies(db.read, clusterId);
  const addresses = await listCalendarAddresses(db.read, clusterId, personId);
  return addresses.map(({ bodyId, createdAt, revokedAt }) => {
    const body = bodies.find(({ id }) => id === bodyId);
    return { body: body ? bodyName(body) : null, createdAt, revokedAt };
  });
}

/** Whom they mention is told by name, as on the pages. */
async function listStoredComments(
  db: Pick<Connection, 'read'>,
  clusterId: string,
  personId: string,
): Promise<StoredComment[]> {
  const comments = await listCommentsOf(db.read, clusterId, personId);
  const persons = await listPersons(db.read, clusterId);
  const names = new Map(persons.map(({ id, name }) => [id, name]));
  return comments.map((comment) => ({
    ...comment,
    text: typedComment(comment.text, (id) => names.get(id)),
  }));
}

async function listCharges(
  db: Pick<Connection, 'read'>,
  clusterId: string,
  personId: string,
): Promise<StoredCharge[]> {
  const { goals, measures, indicators } = await listOwned(db.read, clusterId, personId);
  return [
    ...goals.map(({ title }) => ({ kind: 'goal' as const, title })),
    ...measures.map(({ title }) => ({ kind: 'measure' as const, title })),
    ...indicators.map(({ title }) => ({ kind: 'indicator' as const, title })),
  ];
}
