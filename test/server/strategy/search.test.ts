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
import {
  caseDraft,
  decisionDraft,
  eventDraft,
  followUpDraft,
  meetingDraft,
} from '#test/server/draft.ts';
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
    const isOfCluster = (kind: string) => kind === 'event' || kind === 'series';
    for (const { kind, strategySlug } of hits)
      expect(strategySlug).toBe(isOfCluster(kind) ? null : 'alrek-2026');
  });

  it('finds every kind of thing', async () => {
    const kinds = new Set(
      (await Promise.all(['helse', 'faggruppe', 'praksis', 'digitalhelse'].map(find)))
        .flat()
        .map(({ kind }) => kind),
    );
    expect([...kinds].toSorted()).toEqual([
      'body',
      'case',
      'decision',
      'event',
      'goal',
      'indicator',
      'measure',
      'partner',
      'series',
    ]);
  });

  it('puts what is called so before what only mentions it, kind by kind', async () => {
    const hits = await find('bruker');
    expect(hits[0]).toMatchObject({ kind: 'goal', title: 'Brukermedvirkning' });
    const kinds = hits.map(({ kind }) => kind);
    const order = 'goal indicator measure event series case decision partner body'.split(' ');
    expect(kinds).toEqual(kinds.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  it('finds events with their day, the newest first, and each series once', async () => {
    const { event } = server.as(secretary);
    const made = await event.create({
      ...eventDraft([]),
      title: 'Åpen Lærekveld',
      series: 'Lærekveldene',
      startsOn: '2031-03-04',
    });
    await event.create({ ...eventDraft([]), title: 'Nok en', series: 'lærekveldene ' });
    const hits = await find('LÆREKVELD');
    expect(hits.map(({ kind, title, heldOn }) => [kind, title, heldOn])).toEqual([
      ['event', 'Åpen Lærekveld', '2031-03-04'],
      ['event', 'Nok en', eventDraft([]).startsOn],
      ['series', 'Lærekveldene', null],
    ]);
    await event.archive({ id: made.id, version: 1 });
    expect((await find('åpen lærekveld')).map(({ id }) => id)).toEqual([]);
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
    await meeting.withdrawDecision({ id: decision.id, version: 1 });
    await meeting.withdrawFollowUp({ id: followUp.id, version: 1 });
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
