// Every procedure and every address × every role × own and another's group × signed out, compared with the table.
import { readFileSync } from 'node:fs';
import type { Express } from 'express';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findDataVersion } from '#db/audited-transaction.ts';
import type { Connection } from '#db/connection.ts';
import { createApp } from '#server/app.ts';
import { httpRoutes } from '#server/http-route.ts';
import { createMailer } from '#server/mail/mailer.ts';
import { listProcedures, permissionDocument } from '#server/permission-document.ts';
import { Refusal } from '#server/refusal.ts';
import { can, permissions, roles, type Actor, type Role } from '#shared/permission.ts';
import { openTestDatabase } from '#test/database.ts';
import { serve, type Served } from '#test/served-app.ts';
import { idOf, now, openTestServer, secretary, type TestServer } from '#test/server/caller.ts';
import {
  prepareThings,
  procedureInputs,
  type Place,
  type Things,
} from '#test/server/procedure-input.ts';
import { createFileMaker } from '#server/report/file-maker.ts';
import { blankPdf } from '#test/server/blank-pdf.ts';

const ownBodyId = idOf('body', 'faggruppe-innovasjon');
const foreignBodyId = idOf('body', 'faggruppe-barn-unge');

/** Holds the role in the group that owns what is `own`, so that only the role decides. */
function actorOf(role: Role): Actor {
  return { ...secretary, roles: [{ role, bodyId: ownBodyId, bodyKind: 'group' }] };
}
const actors: [string, Actor | null][] = [
  ...roles.map((role): [string, Actor] => [role, actorOf(role)]),
  ['no role', { ...secretary, roles: [] }],
  ['signed out', null],
];
const places: Place[] = ['own', 'foreign'];
const procedures = listProcedures();

describe('the walk', () => {
  let server: TestServer;
  let things: Record<Place, Things>;
  beforeAll(async () => {
    server = await openTestServer('sqlite');
    things = {
      own: await prepareThings(server.as(secretary), ownBodyId),
      foreign: await prepareThings(server.as(secretary), foreignBodyId),
    };
  });
  afterAll(() => server.close());

  it('knows an input for every procedure', () => {
    expect(Object.keys(procedureInputs).toSorted()).toEqual(procedures.map(({ name }) => name));
  });

  it('lets through what the table lets through, and nothing else', async () => {
    const surprises: string[] = [];
    let calls = 0;
    for (const { name, permission } of procedures) {
      const { input, isOwned } = procedureInputs[name]!;
      for (const [who, actor] of actors) {
        for (const place of places) {
          calls += 1;
          const bodyId = place === 'own' ? ownBodyId : foreignBodyId;
          const resource = isOwned ? { clusterId: secretary.clusterId, bodyId } : undefined;
          const mayPass = permission === null || can(actor, permission, resource);
          const expected = mayPass ? 'let through' : actor ? 'forbidden' : 'signed_out';
          const before = await findDataVersion(server.connection.read, secretary.clusterId);
          const outcome = await outcomeOf(name, actor, input(things[place], bodyId));
          const after = await findDataVersion(server.connection.read, secretary.clusterId);
          if (outcome !== expected)
            surprises.push(`${name} as ${who} on ${place}: ${outcome}, not ${expected}`);
          if (outcome !== 'let through' && before !== after)
            surprises.push(`${name} as ${who} on ${place}: refused, and wrote all the same`);
        }
      }
    }
    console.log(
      `permission walk: ${procedures.length} procedures × ${actors.length} actors × ${places.length} places = ${calls} calls, ${surprises.length} surprises`,
    );
    expect(surprises).toEqual([]);
    expect(calls).toBe(procedures.length * actors.length * places.length);
  });

  async function outcomeOf(name: string, actor: Actor | null, input: unknown): Promise<string> {
    const caller = name
      .split('.')
      .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], server.as(actor, null));
    try {
      await (caller as (input: unknown) => Promise<unknown>)(input);
    } catch (error) {
      const cause = error instanceof Error ? error.cause : null;
      const reason = cause instanceof Refusal ? cause.reason : null;
      if (reason === 'forbidden' || reason === 'signed_out') return reason;
      // Refused for another reason, it was let through; what nobody foresaw is neither.
      const isForeseen = reason !== null || (cause instanceof Error && 'issues' in cause);
      if (!isForeseen) return `broken: ${String(error)}`;
    }
    return 'let through';
  }
});

describe('addresses', () => {
  let connection: Connection;
  let served: Served;
  let app: Express;
  const cookies = new Map<string, string>();
  /** Somebody of the sample for each role. */
  const people: Record<Role, string> = {
    observer: 'sindre',
    contributor: 'gudrun',
    steering_member: 'ragna',
    secretariat: 'solveig',
    administrator: 'aslak',
  };

  beforeAll(async () => {
    connection = await openTestDatabase('sqlite', 'filled');
    const logger = pino({ level: 'silent' });
    const parts = {
      connection,
      logger,
      clock: () => now,
      isDevelopment: false,
      pages: ((_, response) => response.send('<!doctype html>')) satisfies Parameters<
        typeof serve
      >[0]['pages'],
      pdf: blankPdf,
      files: createFileMaker(blankPdf),
      mailer: createMailer({ db: connection.write, sending: null, clock: () => now, logger }),
    };
    served = await serve(parts);
    app = createApp({ ...parts, runJob: async () => {}, auth: served.auth });
    for (const [role, person] of Object.entries(people))
      cookies.set(role, await served.signIn(person));
    cookies.set('no role', await served.signIn('mathias'));
  });
  afterAll(async () => {
    await served.close();
    await connection.close();
  });

  it('besides procedures and pages are those in the list, and no others', () => {
    type Layer = { route?: { path: string; methods: object }; handle: { stack?: unknown } };
    const layers = (app.router as unknown as { stack: Layer[] }).stack;
    const mounted = layers.flatMap(({ route }) => (route ? [route.path] : []));
    expect(mounted).toEqual(httpRoutes.map(({ path }) => path));
    // A router within would have routes that this list cannot see.
    expect(layers.filter(({ route, handle }) => !route && handle.stack)).toEqual([]);
  });

  it('let through whom the table lets through', async () => {
    const surprises: string[] = [];
    let asked = 0;
    for (const { method, path, access } of httpRoutes) {
      const address = path
        .replace(':strategy', 'alrek-2026')
        .replace(':year', '2025')
        .replace(':sheet', 'goal')
        .replace(':provider', 'feide');
      for (const [who, cookie] of [...cookies, ['signed out', '']] as [string, string][]) {
        asked += 1;
        const role = roles.find((each) => each === who);
        const actor = who === 'signed out' ? null : { ...secretary, roles: [] as Actor['roles'] };
        if (actor && role) actor.roles = actorOf(role).roles;
        const expected =
          access === 'public' || can(actor, access) ? 'let through' : actor ? '403' : '401';
        const answer = await fetch(served.base + address, {
          method,
          headers: { cookie },
          redirect: 'manual',
        });
        const outcome = [401, 403].includes(answer.status) ? String(answer.status) : 'let through';
        if (outcome !== expected)
          surprises.push(`${address} as ${who}: ${outcome}, not ${expected}`);
      }
    }
    console.log(
      `address walk: ${httpRoutes.length} addresses × ${asked / httpRoutes.length} actors = ${asked} requests, ${surprises.length} surprises`,
    );
    expect(surprises).toEqual([]);
  });

  it.each([
    '/api',
    '/api/auth/sign-up/email',
    '/api/auth/session',
    '/api/admin',
    '/report',
    '/report/x',
  ])('answer nothing at %s', async (address) => {
    for (const method of ['GET', 'POST'])
      expect((await fetch(served.base + address, { method })).status).toBe(404);
  });
});

describe('the table', () => {
  it('has every procedure, or the reason why it is open', () => {
    for (const { name, permission, openBecause } of procedures)
      expect(permission ?? openBecause, name).toBeTruthy();
  });

  it('has no permission that nothing asks for', () => {
    const asked = new Set([
      ...procedures.map(({ permission }) => permission),
      ...httpRoutes.map(({ access }) => access),
    ]);
    expect(permissions.filter((permission) => !asked.has(permission))).toEqual([]);
  });

  it('is what docs/permissions.md says: `npm run permissions` writes it anew', () => {
    expect(readFileSync('docs/permissions.md', 'utf8')).toBe(permissionDocument());
  });
});
