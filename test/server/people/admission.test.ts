// Somebody comes in while what they come in by is being changed: the write looks again.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Connection } from '#db/connection.ts';
import { findUserId } from '#db/people/person-queries.ts';
import { attachUser } from '#server/people/admission.ts';
import { dialects, openTestDatabase } from '#test/database.ts';

import { changesOf, personId } from './people-fixture.ts';
import { now, openTestServer, type TestServer } from '#test/server/caller.ts';

describe.each(dialects)('admission, on %s', (dialect) => {
  let server: TestServer;
  /** As it was before the change: what a slow request has read. */
  let before: Connection;
  beforeEach(async () => {
    server = await openTestServer(dialect);
    before = await openTestDatabase(dialect, 'filled');
  });
  afterEach(async () => {
    await server.close();
    await before.close();
  });

  const user = { id: 'new', email: 'leif@eksempel.example', emailVerified: true };

  it.each([
    ['has got another address', { email: 'leif@ny.example' }],
    ['has been erased', { erased_at: now }],
    ['is somebody else’s by now', { user_id: 'other' }],
  ])('attaches nothing to a person who %s', async (_, change) => {
    const { read, write } = server.connection;
    await write.updateTable('person').set(change).where('id', '=', personId('leif')).execute();
    const late = { ...server.connection, read: before.read };
    expect(await attachUser(late, user, now, { withSample: true })).toBe(false);
    const userId = 'user_id' in change ? change.user_id : null;
    expect(await findUserId(read, personId('leif'))).toBe(userId);
    expect(await changesOf(server)).toEqual([]);
  });

  it('attaches whoever still is at the address', async () => {
    expect(await attachUser(server.connection, user, now, { withSample: true })).toBe(true);
    expect(await findUserId(server.connection.read, personId('leif'))).toBe('new');
  });
});
