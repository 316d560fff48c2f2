// Sign-in as tests use it: the real library on the test's own database.
import { pino } from 'pino';
import type { Connection } from '#db/connection.ts';
import { createAuth, type Auth, type AuthParts } from '#server/people/auth.ts';

export function createTestAuth(
  connection: Connection,
  parts: Partial<Omit<AuthParts, 'connection'>> = {},
): Auth {
  return createAuth({
    connection,
    baseUrl: 'http://localhost:3000',
    secret: 'a secret of the tests, and of nothing else',
    idleMinutes: 30,
    maxHours: 12,
    providers: [],
    withSample: true,
    logger: pino({ level: 'silent' }),
    clock: () => new Date().toISOString(),
    ...parts,
  });
}
