// What happens without a write stands in the trail all the same: refusals and downloads.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#shared/permission.ts';
import {
  auditOf,
  expectRefusal,
  idOf,
  nobody,
  now,
  openTestServer,
  secretary,
  type TestServer,
} from '#test/server/caller.ts';
import { goalTextDraft } from '#test/server/draft.ts';
import { dialects } from '#test/database.ts';
import { serve } from '#test/served-app.ts';
import { blankPdf } from '#test/server/blank-pdf.ts';

const member: Actor = {
  ...secretary,
  personId: idOf('person', 'member'),
  roles: [{ role: 'contributor', bodyId: idOf('body', 'nowhere'), bodyKind: 'group' }],
};

describe.each(dialects)('refusals, on %s', (dialect) => {
  let server: TestServer;
  let goalId: string;
  beforeAll(async () => {
    server = await openTestServer(dialect);
    const { goals } = await server.as(secretary).strategy.outline({ strategy: 'alrek-2026' });
    goalId = goals[0]!.id;
  });
  afterAll(() => server.close());

  const refused = async () =>
    (await auditOf(server.connection)).filter(({ action }) => action === 'refused');

  it('are recorded, by role and by thing, and nothing else is', async () => {
    await expectRefusal(server.as(nobody).measure.list({ strategy: 'alrek-2026' }), 'forbidden');
    const rename = { ...goalTextDraft, id: goalId, version: 1 };
    await expectRefusal(server.as(member).strategy.goal.update(rename), 'forbidden');
    await expectRefusal(server.as(null).people.list(), 'signed_out');
    await expectRefusal(server.as(secretary).indicator.get({ id: goalId }), 'not_found');
    const stale = server.as(secretary).strategy.goal.update({ ...rename, version: 9 });
    await expectRefusal(stale, 'conflict');
    expect(await refused()).toEqual([
      {
        action: 'refused',
        entity: 'procedure',
        entityId: 'measure.list',
        actorId: nobody.personId,
        before: null,
        after: { permission: 'measure:read' },
      },
      {
        action: 'refused',
        entity: 'procedure',
        entityId: 'strategy.goal.update',
        actorId: member.personId,
        before: null,
        after: { permission: 'strategy:edit' },
      },
    ]);
  });

  it('stand also where they cannot be recorded', async () => {
    // Of a cluster without a chain.
    const lost = { ...nobody, clusterId: idOf('cluster', 'gone') };
    const before = await refused();
    await expectRefusal(server.as(lost).people.list(), 'forbidden');
    expect(await refused()).toEqual(before);
  });

  it('keep no name of a person in the trail, whoever corrects whose figures', async () => {
    const as = server.as(secretary);
    const { indicators } = await as.indicator.list({ strategy: 'alrek-2026' });
    const { row } = indicators.find(({ row: each }) => each.frequency === 'year')!;
    const seen = await as.indicator.get({ id: row.id });
    const newest = seen.revisions.findLast(({ isWithdrawn }) => !isWithdrawn)!;
    const { indicatorId, period, value, note, source, isBreak, noValueReason } = newest;
    const figures = { indicatorId, period, value, note, source, isBreak, noValueReason };
    await as.indicator.recordObservation({
      ...figures,
      isPreliminary: !newest.isPreliminary,
      revision: newest.revision,
    });
    const entry = (await auditOf(server.connection)).at(-1)!;
    expect(entry.before).toMatchObject({ period });
    expect(entry.before).not.toHaveProperty('recordedBy');
  });
});

describe('the report as a file', () => {
  it('leaves a trace when it is fetched, and when it is refused', async () => {
    const server = await openTestServer('sqlite');
    const parts = {
      connection: server.connection,
      pdf: blankPdf,
      clock: () => now,
      pages: () => {},
    };
    const { base, auth, signIn, close } = await serve(parts);
    await auth.migrate();
    const cookie = await signIn();
    const ask = (path: string) => fetch(base + path, { headers: { cookie } });
    const path = '/report/alrek-2026/2025.pdf?lang=nn';
    const told = async () =>
      (await auditOf(server.connection)).filter(({ entity }) => entity !== 'person');
    expect((await ask(path)).status).toBe(200);
    expect((await ask('/report/alrek-2026/1999.pdf')).status).toBe(404);
    expect((await fetch(base + path)).status).toBe(401);
    expect(await told()).toMatchObject([
      {
        action: 'report.download',
        entity: 'strategy',
        entityId: idOf('strategy', 'alrek-2026'),
        actorId: secretary.personId,
        after: { year: 2025, lang: 'nn' },
      },
    ]);
    // What lists events is never answered from what was kept: events leave the data version as it is.
    const search = async (kind: string) => {
      const input = encodeURIComponent(JSON.stringify({ kind }));
      const answer = await ask(`/api/trpc/audit.search?input=${input}`);
      return (await answer.json()).result.data.entries.length as number;
    };
    expect(await search('download')).toBe(1);
    await ask(path);
    expect(await search('download')).toBe(2);
    // Without a role today the same person is refused.
    await server.connection.write
      .updateTable('role_assignment')
      .set({ to_on: '2021-01-01' })
      .execute();
    expect((await ask(path)).status).toBe(403);
    expect((await told()).at(-1)).toMatchObject({
      action: 'refused',
      entityId: '/report/:strategy/:year.pdf',
      after: { permission: 'report:read' },
    });
    await close();
    await server.close();
  });
});
