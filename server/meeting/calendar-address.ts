// The address that a person's calendar program reads a body's meetings at, or the whole year. It has no session: the address is signed, good for
// that person and that body, and dies when it is replaced, or the person may no longer read meetings.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Connection } from '#db/connection.ts';
import { findCalendarAddress, type CalendarAddressRow } from '#db/meeting/calendar-queries.ts';
import { findPerson } from '#db/people/person-queries.ts';
import { listHeldRoles } from '#db/people/role-queries.ts';
import { norwegianDay, type IsoInstant } from '#shared/iso-date.ts';
import { can } from '#shared/permission.ts';

function signature(secret: string, id: string): string {
  return createHmac('sha256', secret).update(`calendar-address:${id}`).digest('base64url');
}

/** The token stands in the query, which no log keeps. */
export function calendarUrl(
  { baseUrl, secret }: { baseUrl: string; secret: string },
  { id, bodyId }: Pick<CalendarAddressRow, 'id' | 'bodyId'>,
): string {
  return `${baseUrl}/kalender/${bodyId ?? 'arshjul'}.ics?t=${id}.${signature(secret, id)}`;
}

function addressIdOf(secret: string, token: string): string | null {
  const [id = '', signed = ''] = token.split('.');
  const [given, own] = [Buffer.from(signed), Buffer.from(signature(secret, id))];
  return given.length === own.length && timingSafeEqual(given, own) ? id : null;
}

type Parts = {
  db: Pick<Connection, 'read'>;
  auth: { secret: string; withSample: boolean };
  now: IsoInstant;
};

/** Undefined for an address that opens nothing, or nothing any longer. */
export async function openCalendarAddress(
  { db, auth, now }: Parts,
  token: string,
): Promise<CalendarAddressRow | undefined> {
  const id = addressIdOf(auth.secret, token);
  const address = id === null ? undefined : await findCalendarAddress(db.read, id);
  if (!address || address.revokedAt !== null) return undefined;
  const { clusterId, personId, bodyId } = address;
  const person = await findPerson(db.read, clusterId, personId);
  if (!person || person.erasedAt !== null) return undefined;
  if (person.isSample && !auth.withSample) return undefined;
  const roles = await listHeldRoles(db.read, personId, norwegianDay(now));
  const actor = { personId, clusterId, name: person.name, roles };
  const mayRead =
    can(actor, 'meeting:read', { clusterId, bodyId }) &&
    (bodyId !== null || can(actor, 'event:read'));
  return mayRead ? address : undefined;
}
