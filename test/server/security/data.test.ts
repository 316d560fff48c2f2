// What is sent to procedures with ill intent: other clusters' ids, fields that are nobody's to set, and database code.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listProcedures } from '#server/permission-document.ts';
import { dialects } from '#test/database.ts';
import { openTestServer, secretary, type TestServer } from '#test/server/caller.ts';
import {
  attachmentDraft,
  caseDraft,
  decisionDraft,
  followUpDraft,
  goalDraft,
  indicatorDraft,
  measureDraft,
  meetingDraft,
  observationDraft,
} from '#test/server/draft.ts';
import {
  addOtherCluster,
  neighbour,
  otherBodyId,
  otherCluster,
  otherStrategyId,
} from '#test/server/other-cluster-fixture.ts';
import { procedureInputs, type Things } from '#test/server/procedure-input.ts';
import type { Actor } from '#shared/permission.ts';

/** May everything that anybody may, so that only the cluster decides. */
const almighty: Actor = {
  ...secretary,
  roles: [...secretary.roles, { ...secretary.roles[0]!, role: 'administrator' }],
};
const procedures = listProcedures().filter(({ permission }) => permission !== null);

/** Nothing, or lists and objects with nothing in them. */
function isEmpty(answer: unknown): boolean {
  if (answer === null || answer === undefined) return true;
  return typeof answer === 'object' && Object.values(answer).every(isEmpty);
}

describe.each(dialects)('ill intent, on %s', (dialect) => {
  let server: TestServer;
  let theirs: Things;

  beforeAll(async () => {
    server = await openTestServer(dialect);
    await addOtherCluster(server.connection);
    const as = server.as(neighbour);
    const strategyId = otherStrategyId;
    const goal = await as.strategy.goal.create({ ...goalDraft(null), strategyId });
    const indicator = await as.indicator.create(indicatorDraft(goal.id));
    const measure = await as.measure.create({
      ...measureDraft(goal.id),
      leadPartnerIds: [],
      contributorPartnerIds: [],
    });
    const meeting = await as.meeting.create(meetingDraft(otherBodyId));
    const item = await as.meeting.addCase(caseDraft(meeting.id));
    const guest = await as.meeting.addGuest({
      meetingId: meeting.id,
      name: 'Gro Gjest',
      organisation: '',
    });
    theirs = {
      goalId: goal.id,
      indicatorId: indicator.id,
      measureId: measure.id,
      meetingId: meeting.id,
      caseId: item.id,
      decisionId: (await as.meeting.recordDecision(decisionDraft(item.id))).id,
      followUpId: (await as.meeting.recordFollowUp(followUpDraft(item.id))).id,
      attendeeId: guest.id,
      attachmentId: (await as.meeting.attach(attachmentDraft(item.id))).id,
    };
  });
  afterAll(() => server.close());

  function call(name: string, input: unknown): Promise<unknown> {
    const procedure = name
      .split('.')
      .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], server.as(almighty));
    return (procedure as (input: unknown) => Promise<unknown>)(input);
  }

  async function rowsOf(clusterId: string): Promise<string> {
    const tables = [
      'goal',
      'indicator',
      'measure',
      'observation',
      'assessment',
      'person',
      'meeting',
      'meeting_case',
    ] as const;
    const rows = await Promise.all(
      tables.map((table) =>
        server.connection.read
          .selectFrom(table)
          .selectAll()
          .where('cluster_id', '=', clusterId)
          .orderBy('id')
          .execute(),
      ),
    );
    return JSON.stringify(rows);
  }

  it('another cluster’s ids lead to nothing, in any procedure', async () => {
    const before = await rowsOf(otherCluster.id);
    const told: string[] = [];
    let tried = 0;
    for (const { name } of procedures) {
      const input = procedureInputs[name]!.input(theirs, otherBodyId);
      const isAboutThem = JSON.stringify(input ?? null).match(
        new RegExp([...Object.values(theirs), otherBodyId].join('|')),
      );
      if (!isAboutThem) continue;
      tried += 1;
      const answer = await call(name, input).catch(() => null);
      const text = JSON.stringify(answer);
      if (!isEmpty(answer)) told.push(`${name}: ${text.slice(0, 80)}`);
    }
    expect(tried).toBeGreaterThan(15);
    expect(told).toEqual([]);
    expect(await rowsOf(otherCluster.id)).toBe(before);
  });

  it('fields that are nobody’s to set are left alone', async () => {
    const more = {
      id: theirs.goalId,
      clusterId: otherCluster.id,
      cluster_id: otherCluster.id,
      isSample: true,
      version: 99,
      archivedAt: '2020-01-01T00:00:00.000Z',
      sortOrder: -1,
      recordedById: neighbour.personId,
      recordedAt: '2020-01-01T00:00:00.000Z',
      roles: ['administrator'],
      progress: 100,
      phase: 'completed',
    };
    const as = server.as(secretary);
    const goal = await as.strategy.goal.create({ ...goalDraft(null), ...more });
    const indicator = await as.indicator.create({ ...indicatorDraft(goal.id), ...more });
    const measure = await as.measure.create({ ...measureDraft(goal.id), ...more });
    for (const [table, { id }] of [
      ['goal', goal],
      ['indicator', indicator],
      ['measure', measure],
    ] as const) {
      expect(id).not.toBe(theirs.goalId);
      const row = await server.connection.read
        .selectFrom(table)
        .select(['cluster_id', 'is_sample', 'version', 'archived_at', 'sort_order'])
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      expect(row).toMatchObject({
        cluster_id: secretary.clusterId,
        is_sample: 0,
        version: 1,
        archived_at: null,
      });
      expect(row.sort_order).toBeGreaterThanOrEqual(0);
    }
    expect(measure).toMatchObject({ progress: 0, phase: 'not_started' });
    await as.indicator.recordObservation({
      ...more,
      ...observationDraft(indicator.id),
    });
    const { revisions } = await as.indicator.get({ id: indicator.id });
    expect(revisions[0]).toMatchObject({ recordedBy: secretary.name, isSample: false });
    expect(revisions[0]?.recordedAt).not.toBe(more.recordedAt);
  });

  const injections = [
    "'; drop table goal; --",
    "' or '1'='1",
    '") or 1=1 --',
    "x' union select email from person --",
    '\\',
    '%',
    '_',
    '\u{1F642}',
  ];

  it('database code is text, wherever it is sent', async () => {
    const before = await server.connection.read
      .selectFrom('goal')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    const broken: string[] = [];
    for (const injection of injections) {
      for (const { name, type } of procedures) {
        if (type !== 'query') continue;
        for (const input of [
          { id: injection },
          { strategy: injection },
          { query: injection },
          { entity: injection, id: injection },
          { words: injection, actorId: injection },
          { entities: [injection], id: injection },
          { strategy: 'alrek-2026', reportingOn: injection },
          { strategy: 'alrek-2026', year: injection, lang: injection },
        ]) {
          const failure = await call(name, input).then(
            () => null,
            (error: { code?: string }) => error.code ?? 'unknown',
          );
          if (failure === 'INTERNAL_SERVER_ERROR') broken.push(`${name} ${JSON.stringify(input)}`);
        }
      }
      expect(Array.isArray(await call('strategy.search', { query: injection }))).toBe(true);
    }
    expect(broken).toEqual([]);
    const after = await server.connection.read
      .selectFrom('goal')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    expect(after).toEqual(before);
  });
});
