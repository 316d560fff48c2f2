// What the sign-in library holds of one user, reached through its own adapter: sessions, linked providers, the password
// with its code. Not to be called inside a write: on SQLite both would wait for the one connection.
import type { Auth } from '#server/people/auth.ts';
import type { IsoInstant } from '#shared/iso-date.ts';
import { browserName } from '#shared/people/browser-name.ts';
import type { StoredSession, StoredWay } from '#shared/people/stored-data.ts';

const passwordProvider = 'credential';

/** Those that have not ended, newest first, with the token that ends them. */
export async function listOwnSessions(
  auth: Auth,
  userId: string,
): Promise<(StoredSession & { token: string })[]> {
  const { internalAdapter } = await auth.context;
  const sessions = await internalAdapter.listSessions(userId, { onlyActiveSessions: true });
  const oldest = Date.now() - auth.maxHours * 3_600_000;
  return sessions
    .filter(({ createdAt }) => createdAt.getTime() > oldest)
    .toSorted((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime())
    .map(({ id, token, createdAt, updatedAt, userAgent }) => ({
      id,
      token,
      startedAt: createdAt.toISOString(),
      seenAt: updatedAt.toISOString(),
      browser: browserName(userAgent ?? ''),
    }));
}

/** The providers that know the user, by their label; one that is no longer set up by its id. */
export async function listOwnWays(auth: Auth, userId: string): Promise<StoredWay[]> {
  const accounts = await (await auth.context).internalAdapter.findAccounts(userId);
  return accounts
    .filter(({ providerId }) => providerId !== passwordProvider)
    .map(({ providerId, createdAt }) => ({
      id: providerId,
      label: providerLabel(auth, providerId),
      since: createdAt.toISOString(),
    }));
}

export function providerLabel(auth: Auth, id: string): string {
  return auth.providers.find((provider) => provider.id === id)?.label ?? id;
}

/** Since when the user signs in by password and code; null where that is off or half made. */
export async function twoStepSince(auth: Auth, userId: string): Promise<IsoInstant | null> {
  const { internalAdapter } = await auth.context;
  const user = await internalAdapter.findUserById(userId);
  const account = await internalAdapter.findCredentialAccount(userId);
  const isOn = user && 'twoFactorEnabled' in user && Boolean(user.twoFactorEnabled);
  return isOn && account ? account.createdAt.toISOString() : null;
}

/** The password and its code are gone, whether they were in use or half made. */
export async function dropTwoStep(auth: Auth, userId: string): Promise<void> {
  const { internalAdapter, adapter } = await auth.context;
  await internalAdapter.updateUser(userId, { twoFactorEnabled: false });
  await adapter.deleteMany({ model: 'twoFactor', where: [{ field: 'userId', value: userId }] });
  for (const { id, providerId } of await internalAdapter.findAccounts(userId))
    if (providerId === passwordProvider) await internalAdapter.deleteAccount(id);
}

/** Nothing but a link to the address signs in from now on: password, code and linked providers are gone. */
export async function dropWays(auth: Auth, userId: string): Promise<void> {
  await dropTwoStep(auth, userId);
  const { internalAdapter } = await auth.context;
  for (const { id } of await internalAdapter.findAccounts(userId))
    await internalAdapter.deleteAccount(id);
}

/** A password of which only the hash is kept. It does not sign in before a code has been confirmed (auth.ts). */
export async function setPassword(auth: Auth, userId: string, password: string): Promise<void> {
  const { internalAdapter, password: passwords } = await auth.context;
  await internalAdapter.linkAccount({
    userId,
    providerId: passwordProvider,
    accountId: userId,
    password: await passwords.hash(password),
  });
}
