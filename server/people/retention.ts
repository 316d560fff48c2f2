// What is kept of people for a time only: at every start and once a day, all whose time is up goes.
import type { Logger } from 'pino';
import type { Connection } from '#db/connection.ts';
import { deleteEndedAttempts } from '#db/people/attempt-queries.ts';
import { findPerson, listPersons, listPersonsOfUser } from '#db/people/person-queries.ts';
import {
  deleteEndedInvitations,
  deleteMailsBefore,
  findRetention,
  listClusterIds,
} from '#db/people/retention-queries.ts';
import { deleteRemindersBefore } from '#db/round/reminder-queries.ts';
import { listRoles } from '#db/people/role-queries.ts';
import { systemPersonId } from '#db/people/system-person.ts';
import type { Auth } from '#server/people/auth.ts';
import { erasePerson } from '#server/people/erase-person.ts';
import { deleteUser } from '#server/people/forget-user.ts';
import { Refusal } from '#server/refusal.ts';
import { norwegianDay, type IsoDate, type IsoInstant } from '#shared/iso-date.ts';
import { erasureDueOn } from '#shared/people/retention.ts';

type Databases = Pick<Connection, 'read' | 'write'>;

const day = 24 * 60 * 60_000;

type Log = Pick<Logger, 'error'>;

export async function applyRetention(
  db: Databases,
  auth: Auth,
  now: IsoInstant,
  logger: Log,
): Promise<void> {
  const before = (days: number) => new Date(Date.parse(now) - days * day).toISOString();
  for (const clusterId of await listClusterIds(db.read)) {
    const { mailDays, invitationDays } = await findRetention(db.read, clusterId);
    await deleteEndedInvitations(db.write, clusterId, before(invitationDays));
    await deleteMailsBefore(db.write, clusterId, before(mailDays));
    await deleteRemindersBefore(db.write, clusterId, norwegianDay(before(mailDays)));
    for (const { personId, dueOn } of await listDue(db, clusterId))
      if (dueOn <= norwegianDay(now))
        await eraseDue({ db, auth, logger, clusterId, now }, personId);
  }
  await deleteEndedAttempts(db.write, now);
  await deleteEndedSignIns(db, auth, now);
}

type DueParts = { db: Databases; auth: Auth; logger: Log; clusterId: string; now: IsoInstant };

/** One who cannot be erased keeps nobody else from it, and is tried again the next day. */
async function eraseDue(
  { db, auth, logger, clusterId, now }: DueParts,
  personId: string,
): Promise<void> {
  try {
    await erasePerson({ db, auth }, { clusterId, actorId: systemPersonId, now }, personId);
  } catch (error) {
    // Another process, or an administrator, came first.
    const refusal = error instanceof Error && error.cause instanceof Refusal ? error.cause : null;
    if (refusal && (await findPerson(db.read, clusterId, personId))?.erasedAt) return;
    // Neither name nor words: a driver's may hold the row.
    const told = refusal ? refusal.reason : error instanceof Error ? error.name : 'unknown';
    logger.error({ person: personId, error: told }, 'retention: person not erased');
  }
}

export type DuePerson = { personId: string; dueOn: IsoDate };

/** Everyone whose time will be up by itself, soonest first. */
export async function listDue(db: Databases, clusterId: string): Promise<DuePerson[]> {
  const { personMonths } = await findRetention(db.read, clusterId);
  const roles = Map.groupBy(await listRoles(db.read, clusterId), ({ personId }) => personId);
  const due = (await listPersons(db.read, clusterId)).flatMap((person) => {
    const dueOn = erasureDueOn(person, roles.get(person.id) ?? [], personMonths);
    return dueOn === null ? [] : [{ personId: person.id, dueOn }];
  });
  return due.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

/** Sessions that are over, links that have run out, and users who are nobody in any cluster. */
async function deleteEndedSignIns(db: Databases, auth: Auth, now: IsoInstant): Promise<void> {
  const { adapter } = await auth.context;
  const at = new Date(now);
  const isOlder = (field: string, value: Date) => [{ field, operator: 'lt' as const, value }];
  const oldest = new Date(at.getTime() - auth.maxHours * 3_600_000);
  await adapter.deleteMany({ model: 'session', where: isOlder('expiresAt', at) });
  await adapter.deleteMany({ model: 'session', where: isOlder('createdAt', oldest) });
  await adapter.deleteMany({ model: 'verification', where: isOlder('expiresAt', at) });
  // Of somebody who is just coming in the user is there a moment before the person.
  const yesterday = isOlder('createdAt', new Date(at.getTime() - day));
  const users = await adapter.findMany<{ id: string }>({
    model: 'user',
    where: yesterday,
    limit: 100_000,
  });
  for (const { id } of users)
    if ((await listPersonsOfUser(db.read, id)).length === 0) await deleteUser(auth, id);
}

type TimerParts = { connection: Databases; auth: Auth; clock: () => IsoInstant; logger: Logger };

/** Now and every 24 hours, beside the requests. `close` stops it and lets a round that is under way be finished. */
export function startRetention({ connection, auth, clock, logger }: TimerParts) {
  let running = Promise.resolve();
  const round = () => {
    running = running
      .then(() => applyRetention(connection, auth, clock(), logger))
      // Only its name: a driver's words may hold the row.
      .catch((error: unknown) => {
        const name = error instanceof Error ? error.name : 'unknown';
        logger.error({ error: name }, 'retention: round failed');
      });
  };
  round();
  const timer = setInterval(round, day);
  timer.unref();
  return {
    async close(): Promise<void> {
      clearInterval(timer);
      await running;
    },
  };
}
