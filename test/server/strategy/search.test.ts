import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  expectRefusal,
  openTestServer,
  secretary,
  stranger,
  type TestServer,
} from '#test/server/caller.ts';
import { dialects } from '#test/database.ts';

describe.each(dialects)('search, on %s', (dialect) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openTestServer(dialect);
  });
  afterAll(() => server.close());
  const find = (query: string) => server.as(secretary).strategy.search({ query });

  it('finds words anywhere, whatever their case, Norwegian letters too', async () => {
    expect((await find('SÅ')).length).toBeGreaterThan(0);
    const hits = await find('digitalhelse');
    expect(hits.map(({ kind }) => kind)).toContain('indicator');
    expect(hits.every(({ strategySlug }) => strategySlug === 'alrek-2026')).toBe(true);
  });

  it('finds every kind of thing', async () => {
    const kinds = new Set(
      (await Promise.all(['helse', 'faggruppe', 'praksis'].map(find)))
        .flat()
        .map(({ kind }) => kind),
    );
    expect([...kinds].toSorted()).toEqual(['body', 'goal', 'indicator', 'measure', 'partner']);
  });

  it('puts what is called so before what only mentions it, kind by kind', async () => {
    const hits = await find('bruker');
    expect(hits[0]).toMatchObject({ kind: 'goal', title: 'Brukermedvirkning' });
    const kinds = hits.map(({ kind }) => kind);
    const order = ['goal', 'indicator', 'measure', 'partner', 'body'];
    expect(kinds).toEqual(kinds.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  it.each(['%', '_', '\\', "'", '%%%'])('takes %j as text, not as a pattern', async (query) => {
    const hits = await find(query);
    const all = await find('e');
    expect(hits.length).toBeLessThan(all.length);
  });

  it('shows nothing of another cluster, and refuses an empty or endless question', async () => {
    expect(await server.as(stranger).strategy.search({ query: 'helse' })).toEqual([]);
    await expectRefusal(find(''), 'invalid_input', { query: 'required' });
    await expectRefusal(find('x'.repeat(301)), 'invalid_input', { query: 'title_too_long' });
  });
});
