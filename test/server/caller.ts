// Procedures called without a network, on a real database of the test's own.
import { pino } from 'pino';
import { expect } from 'vitest';
import type { Connection } from '#db/connection.ts';
import { seedId } from '#db/seed/seed-id.ts';
import { appRouter } from '#server/app-router.ts';
import { createDataWatch } from '#server/data-watch.ts';
import { createMailer, type Mailer } from '#server/mail/mailer.ts';
import type { Auth } from '#server/people/auth.ts';
import type { Session } from '#server/people/visitor.ts';
import { Refusal } from '#server/refusal.ts';
import { createCallerFactory } from '#server/trpc.ts';
import type { ErrorReason, FieldReason } from '#shared/error-reason.ts';
import type { Actor } from '#shared/permission.ts';
import { openTestDatabase, type Dialect } from '#test/database.ts';
import { sampleActor } from '#test/sample-actor.ts';
import { createTestAuth } from '#test/test-auth.ts';

export const secretary: Actor = sampleActor('solveig');
/** Somebody of the cluster without any role. */
export const nobody: Actor = { ...secretary, roles: [] };
/** A secretary of another cluster. */
export const stranger: Actor = { ...secretary, clusterId: seedId('cluster', 'another') };

/** The moment that server tests live in. */
export const now = '2026-11-22T09:00:00.000Z';

export const idOf = seedId;

const createCaller = createCallerFactory(appRouter);

export type TestServer = {
  connection: Connection;
  auth: Auth;
  /** Keeps its mails in the table. */
  mailer: Mailer;
  /** In a session that has just begun, unless told otherwise. */
  as: (actor: Actor | null, session?: Session | null) => ReturnType<typeof createCaller>;
  close: () => Promise<void>;
};

export async function openTestServer(
  dialect: Dialect,
  template: 'empty' | 'filled' = 'filled',
): Promise<TestServer> {
  const connection = await openTestDatabase(dialect, template);
  const logger = pino({ level: 'silent' });
  const auth = createTestAuth(connection, { clock: () => now });
  const mailer = createMailer({
    db: connection.write,
    sending: null,
    clock: () => now,
    logger,
  });
  return {
    connection,
    auth,
    mailer,
    as: (actor, session = { id: '', token: '', userId: '', startedAt: new Date() }) =>
      createCaller({
        db: connection,
        auth,
        actor,
        session: actor && session,
        headers: new Headers(),
        setCookie() {},
        remote: '127.0.0.1',
        dataWatch: createDataWatch(connection.read, logger),
        now,
        requestId: 'test',
        mailer,
        runJob: async () => {},
        logger,
        afterwards: (work) => void work(),
      }),
    close: () => connection.close(),
  };
}

/** Asserts that a call is refused for a reason, and with these field reasons where they are named. */
export async function expectRefusal(
  call: Promise<unknown>,
  reason: ErrorReason,
  fields?: Record<string, FieldReason>,
): Promise<void> {
  const error = await call.then(
    () => expect.fail('the call was not refused'),
    (thrown: unknown) => thrown,
  );
  const cause = error instanceof Error ? error.cause : null;
  if (cause instanceof Refusal) {
    expect(cause.reason).toBe(reason);
    if (fields)
      expect(Object.entries(cause.detail.fields ?? {})).toEqual(
        Object.entries(fields).map(([path, one]) => [path, [one]]),
      );
    return;
  }
  // Input that its schema refuses never reaches a handler.
  const issues = (cause as { issues?: { path: PropertyKey[]; message: string }[] } | null)?.issues;
  expect(issues, String(error)).toBeDefined();
  expect(reason).toBe('invalid_input');
  for (const [path, one] of Object.entries(fields ?? {})) {
    expect(issues?.map((issue) => [issue.path.join('.'), issue.message])).toContainEqual([
      path,
      one,
    ]);
  }
}

/** The audit rows that were written by the test itself. */
export async function auditOf(connection: Connection) {
  const rows = await connection.read
    .selectFrom('audit_entry')
    .select(['action', 'entity', 'entity_id as entityId', 'actor_id as actorId', 'before', 'after'])
    .where('at', '=', now)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    ...row,
    before: row.before && JSON.parse(row.before),
    after: row.after && JSON.parse(row.after),
  }));
}
