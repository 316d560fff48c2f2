// Events: what is told of who took part is kept as told, and whoever holds an event looks after it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dialects } from '#test/database.ts';
import { sampleActor } from '#test/sample-actor.ts';
import {
  auditOf,
  expectRefusal,
  idOf,
  openTestServer,
  secretary,
  stranger,
  type TestServer,
} from '#test/server/caller.ts';
import { eventDraft } from '#test/server/draft.ts';

const group = idOf('body', 'faggruppe-innovasjon');
const otherGroup = idOf('body', 'faggruppe-registre');
const gudrun = sampleActor('gudrun');

describe.each(dialects)('events on %s', (dialect) => {
  let server: TestServer;
  beforeEach(async () => {
    server = await openTestServer(dialect);
  });
  afterEach(() => server.close());

  const events = (by = secretary) => server.as(by).event;

  it('keep figures as they were told, and what is not known as not known', async () => {
    const { id } = await events().create({
      ...eventDraft([group]),
      registered: 'nærmere 700',
      parts: [{ by: 'kind', kind: 'student', registered: 40, present: null }],
      organiserPartnerIds: [idOf('partner', 'uib')],
      servedGoalIds: [idOf('goal', 'formidling-synlig')],
      links: [{ title: 'Program', url: 'https://example.no/program' }],
    });
    const { event, goals } = await events().get({ id });
    expect(event).toMatchObject({
      registered: { value: 700, isApproximate: true, words: 'nærmere 700' },
      present: null,
      parts: [{ by: 'kind', kind: 'student', registered: 40, present: null }],
      organiserPartnerIds: [idOf('partner', 'uib')],
      organiserBodyIds: [group],
      links: [{ title: 'Program', url: 'https://example.no/program' }],
      version: 1,
    });
    expect(goals.map((goal) => goal.id)).toEqual([idOf('goal', 'formidling-synlig')]);
    expect(await auditOf(server.connection)).toMatchObject([
      { action: 'event.create', entity: 'event', entityId: id, before: null },
    ]);
  });

  it('are changed one version at a time, with all that belongs to them', async () => {
    const draft = { ...eventDraft([group]), organiserPartnerIds: [idOf('partner', 'uib')] };
    const { id } = await events().create(draft);
    const changed = { ...draft, id, version: 1, present: '31', organiserPartnerIds: [] };
    await events().update(changed);
    const { event } = await events().get({ id });
    expect(event).toMatchObject({ version: 2, present: { value: 31 }, organiserPartnerIds: [] });
    await expectRefusal(events().update(changed), 'conflict');
  });

  it('are taken out and brought back', async () => {
    const { id } = await events().create(eventDraft([]));
    const isListed = async () => (await events().list()).some((event) => event.id === id);
    const gone = await events().archive({ id, version: 1 });
    expect(await isListed()).toBe(false);
    await expectRefusal(events().update({ ...eventDraft([]), id, version: 2 }), 'invalid_input', {
      id: 'archived',
    });
    await events().restore({ id, version: gone.version });
    expect(await isListed()).toBe(true);
  });

  it('are called off with why, stay where they stood, and are held after all', async () => {
    const { id } = await events(gudrun).create(eventDraft([group]));
    const reason = 'For få påmeldte';
    const { version } = await events(gudrun).cancel({ id, version: 1, reason });
    const listed = (await events().list()).find((event) => event.id === id);
    expect(listed).toMatchObject({ isCancelled: true, cancelledReason: reason });
    await expectRefusal(events().cancel({ id, version: 1, reason: '' }), 'conflict');
    const { event } = await events().get({ id });
    await events().update({ ...eventDraft([group]), id, version, title: 'Nytt navn' });
    expect((await events().get({ id })).event).toMatchObject({
      isCancelled: true,
      title: 'Nytt navn',
    });
    await events().uncancel({ id, version: event.version + 1 });
    expect((await events().get({ id })).event).toMatchObject({
      isCancelled: false,
      cancelledReason: '',
    });
    const theirs = await events().create(eventDraft([otherGroup]));
    const call = events(gudrun).cancel({ id: theirs.id, version: 1, reason: '' });
    await expectRefusal(call, 'forbidden');
  });

  it('are looked after by the group that stands first, and by no other', async () => {
    const own = await events(gudrun).create(eventDraft([group, otherGroup]));
    await events(gudrun).update({ ...eventDraft([group]), id: own.id, version: 1, present: '12' });
    await expectRefusal(events(gudrun).create(eventDraft([])), 'forbidden');
    await expectRefusal(events(gudrun).create(eventDraft([otherGroup, group])), 'forbidden');
    const theirs = await events().create(eventDraft([otherGroup]));
    await expectRefusal(events(gudrun).archive({ id: theirs.id, version: 1 }), 'forbidden');
    // Nor is one given away, or taken.
    const given = { ...eventDraft([otherGroup]), id: own.id, version: 2 };
    await expectRefusal(events(gudrun).update(given), 'forbidden');
    await expectRefusal(events(sampleActor('sindre')).create(eventDraft([group])), 'forbidden');
  });

  it('refer to what the cluster has, and to nothing else', async () => {
    const create = (more: object) => events().create({ ...eventDraft([]), ...more });
    const unknown = idOf('nothing', 'of this id');
    for (const [field, value] of [
      ['organiserPartnerIds', [unknown]],
      ['organiserPartnerIds', [group]],
      ['organiserBodyIds', [idOf('partner', 'uib')]],
      ['servedGoalIds', [unknown]],
      ['parts', [{ by: 'partner', partnerId: group, registered: 1, present: null }]],
    ] as const)
      await expectRefusal(create({ [field]: value }), 'invalid_input', {
        [field]: 'choice_invalid',
      });
  });

  it('are another cluster’s no business', async () => {
    const { id } = await events().create(eventDraft([group]));
    await expectRefusal(events(stranger).get({ id }), 'not_found');
    await expectRefusal(events(stranger).archive({ id, version: 1 }), 'not_found');
    expect(await events(stranger).list()).toEqual([]);
  });

  it('come with those of the same series, oldest first', async () => {
    const { series } = await events().get({ id: idOf('event', 'digitalhelse-2024') });
    expect(series.map(({ startsOn }) => startsOn.slice(0, 4))).toEqual([
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
    ]);
  });
});
