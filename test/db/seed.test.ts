import { describe, expect, it } from 'vitest';
import { migrateToLatest } from '#db/migrate.ts';
import { alrekCluster, loadSeed } from '#db/seed/load-seed.ts';
import { loadSnapshot } from '#db/strategy/snapshot-queries.ts';
import { findStrategyBySlug } from '#db/strategy/strategy-queries.ts';
import { strategyStanding } from '#shared/strategy/standing.ts';
import { dialects, openTestDatabase } from '#test/database.ts';

const now = '2026-11-22T09:00:00.000Z';

async function standingOf(
  connection: Awaited<ReturnType<typeof openTestDatabase>>,
  slug: string,
  reportingOn: string,
  knownOn: string | null = null,
) {
  const strategy = (await findStrategyBySlug(connection.read, alrekCluster.id, slug))!;
  return strategyStanding(await loadSnapshot(connection.read, alrekCluster.id, strategy, knownOn), {
    reportingOn,
    knownOn,
  });
}

describe.each(dialects)('the seed, on %s', (dialect) => {
  it('does nothing where the cluster is there already', async () => {
    const connection = await openTestDatabase(dialect, 'filled');
    await migrateToLatest(connection.write);
    expect(await loadSeed(connection.write, { now, withSample: true })).toBe(false);
    await connection.close();
  });

  it('without the sample is the strategies alone, and every figure says that nothing is measured', async () => {
    const connection = await openTestDatabase(dialect, 'empty');
    expect(await loadSeed(connection.write, { now, withSample: false })).toBe(true);
    const alrek = await standingOf(connection, 'alrek-2026', '2026-11-22');
    expect(
      alrek.goals.map(({ row }) => row.level).filter((level) => level === 'priority'),
    ).toHaveLength(20);
    expect([alrek.indicators.length, alrek.measures.length, alrek.hasSampleData]).toEqual([
      0,
      0,
      false,
    ]);
    expect(alrek.figure).toMatchObject({ status: 'not_measured', attainment: null });
    expect(
      alrek.goals.every(
        ({ figure, implementation }) =>
          figure.attainment === null && implementation.progress === null,
      ),
    ).toBe(true);
    await connection.close();
  });

  it('gives HelseOmsorg21 forty measures that nobody has reported on, and no zero', async () => {
    const connection = await openTestDatabase(dialect, 'filled');
    const plan = await standingOf(connection, 'helseomsorg21', '2016-12-31');
    expect(plan.measures).toHaveLength(40);
    expect(plan.measures.every(({ state }) => state === null)).toBe(true);
    expect(plan.goals).toHaveLength(10);
    expect(plan.goals.every(({ figure }) => figure.status === 'not_measured')).toBe(true);
    expect(plan.implementation.progress).toBeNull();
    expect(plan.measureCounts).toEqual({
      total: 40,
      unreported: 40,
      overdue: 0,
      shared: { total: 0, unreported: 0, overdue: 0 },
    });
    await connection.close();
  });

  it('knows on a day only what was recorded by then', async () => {
    const connection = await openTestDatabase(dialect, 'filled');
    const [thenKnown, nowKnown] = [
      await standingOf(connection, 'alrek-2026', '2024-12-31', '2023-06-30'),
      await standingOf(connection, 'alrek-2026', '2024-12-31'),
    ];
    const newest = (standing: typeof nowKnown) =>
      standing.indicators
        .flatMap(({ observations }) => observations.map(({ recordedAt }) => recordedAt))
        .toSorted()
        .at(-1)!;
    expect(newest(thenKnown) < '2023-07-01').toBe(true);
    expect(newest(nowKnown) > '2025').toBe(true);
    expect(thenKnown.indicators.length).toBeLessThanOrEqual(nowKnown.indicators.length);
    expect(thenKnown.figure.attainment).not.toBe(nowKnown.figure.attainment);
    const beforeAll = await standingOf(connection, 'alrek-2026', '2024-12-31', '2020-12-31');
    expect(beforeAll.goals).toEqual([]);
    await connection.close();
  });

  it('says as known today exactly what it says without a knowledge date', async () => {
    const connection = await openTestDatabase(dialect, 'filled');
    const asKnown = await standingOf(connection, 'alrek-2026', '2025-12-31', '2026-11-22');
    const plain = await standingOf(connection, 'alrek-2026', '2025-12-31');
    expect({ ...asKnown, asOf: null }).toEqual({ ...plain, asOf: null });
    await connection.close();
  });
});

it('is the same on both databases', async () => {
  const [sqlite, postgres] = [
    await openTestDatabase('sqlite', 'filled'),
    await openTestDatabase('postgres', 'filled'),
  ];
  expect(await standingOf(postgres, 'alrek-2026', '2025-12-31')).toEqual(
    await standingOf(sqlite, 'alrek-2026', '2025-12-31'),
  );
  await Promise.all([sqlite.close(), postgres.close()]);
});
