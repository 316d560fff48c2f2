// Taking a user out of the sign-in library: sessions, linked providers, password and code, and what waits under the
// address. Not to be called inside a write: on SQLite both would wait for the one connection.
import type { Connection } from '#db/connection.ts';
import { listPersonsAt, listPersonsOfUser } from '#db/people/person-queries.ts';
import type { Auth } from '#server/people/auth.ts';
import { forgetAddressAltogether } from '#server/people/attempt-limit.ts';

type Gone = { userId: string | null; addresses: readonly string[] };

/** A user who is somebody in another cluster stays, signed out; so does what belongs to an address of theirs. */
export async function forgetUser(
  auth: Auth,
  db: Pick<Connection, 'read' | 'write'>,
  { userId, addresses }: Gone,
): Promise<void> {
  const { internalAdapter, adapter } = await auth.context;
  if (userId !== null) {
    await internalAdapter.deleteUserSessions(userId);
    if ((await listPersonsOfUser(db.read, userId)).length === 0) await deleteUser(auth, userId);
  }
  for (const address of addresses) {
    if ((await listPersonsAt(db.read, address)).length > 0) continue;
    const known = await internalAdapter.findUserByEmail(address);
    if (known && (await listPersonsOfUser(db.read, known.user.id)).length === 0)
      await deleteUser(auth, known.user.id);
    // Links that were asked for and not used yet.
    const where = [{ field: 'value', operator: 'contains' as const, value: address }];
    await adapter.deleteMany({ model: 'verification', where });
    await forgetAddressAltogether(db.write, address);
  }
}

/** Also used for users who are nobody any longer (retention.ts). */
export async function deleteUser(auth: Auth, userId: string): Promise<void> {
  const { internalAdapter, adapter } = await auth.context;
  await adapter.deleteMany({ model: 'twoFactor', where: [{ field: 'userId', value: userId }] });
  const where = [{ field: 'value', operator: 'contains' as const, value: userId }];
  await adapter.deleteMany({ model: 'verification', where });
  await internalAdapter.deleteUser(userId);
}
