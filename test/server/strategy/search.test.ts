import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  expectRefusal,
  idOf,
  openTestServer,
  secretary,
  stranger,
  type TestServer,
} from '#test/server/caller.ts';
import { dialects } from '#test/database.ts';
import { caseDraft, decisionDraft, followUpDraft, meetingDraft } from '#test/server/draft.ts';
import { caseNumber } from '#shared/meeting/case-number.ts';

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
    expect([...kinds].toSorted()).toEqual([
      'body',
      'decision',
      'goal',
      'indicator',
      'measure',
      'partner',
    ]);
  });

  it('puts what is called so before what only mentions it, kind by kind', async () => {
    const hits = await find('bruker');
    expect(hits[0]).toMatchObject({ kind: 'goal', title: 'Brukermedvirkning' });
    const kinds = hits.map(({ kind }) => kind);
    const order = ['goal', 'indicator', 'measure', 'case', 'decision', 'partner', 'body'];
    expect(kinds).toEqual(kinds.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  it('finds cases and decisions by their words and by their number', async () => {
    const { meeting } = server.as(secretary);
    const { id: meetingId } = await meeting.create(meetingDraft(idOf('body', 'styringsgruppen')));
    const item = await meeting.addCase({ ...caseDraft(meetingId), title: 'Ærlig om Øyrammene' });
    const decision = await meeting.recordDecision({
      ...decisionDraft(item.id),
      text: '**Åpne** rammer\n\nOg mer.',
    });
    const followUp = await meeting.recordFollowUp(followUpDraft(item.id));
    const number = caseNumber(item);
    const said = { number, on: '2026-12-15', body: 'Styringsgruppen', meetingId };
    expect(await find('ØYRAMM')).toEqual([
      expect.objectContaining({ kind: 'case', id: item.id, said }),
    ]);
    expect((await find(`sak ${number}`)).map(({ id, title }) => [id, title])).toEqual([
      [item.id, 'Ærlig om Øyrammene'],
      [decision.id, 'Åpne rammer'],
    ]);
    const register = async (query: string) =>
      (await meeting.decisions({ query })).rows.map(({ row }) => row.id).toSorted();
    expect(await register('ÅPNE')).toEqual([decision.id]);
    expect(await register('MELDER FRA')).toEqual([followUp.id]);
    expect(await register(number)).toEqual([decision.id, followUp.id].toSorted());
    await meeting.withdrawCase({ id: item.id, version: item.version });
    expect((await find('øyramm')).map(({ id }) => id)).toEqual([]);
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
