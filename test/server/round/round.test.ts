// Reporting rounds on real databases: who is asked for what, once, and what answers do.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listRecordedBy } from '#db/people/stored-queries.ts';
import { tellRounds } from '#server/round/tell-round.ts';
import type { RoundRow } from '#shared/round/round-type.ts';
import { unchangedAnswer } from '#shared/round/due-item.ts';
import { dialects } from '#test/database.ts';
import { indicatorDraft, roundDraft } from '#test/server/draft.ts';
import {
  auditOf,
  expectRefusal,
  idOf,
  openTestServer,
  secretary,
  stranger,
  type TestServer,
} from '#test/server/caller.ts';
import { sampleActor } from '#test/sample-actor.ts';

const gudrun = sampleActor('gudrun');
const leif = sampleActor('leif');

describe.each(dialects)('a reporting round, on %s', (dialect) => {
  let server: TestServer;
  beforeEach(async () => {
    server = await openTestServer(dialect);
    // The sample's own round is no part of what is tried here.
    await rounds().close({ id: idOf('reporting_round', 'sample'), version: 1 });
  });
  afterEach(() => server.close());

  const rounds = () => server.as(secretary).round;
  async function opened(more: object = {}): Promise<RoundRow> {
    const { id, version } = await rounds().create({ ...roundDraft(), ...more });
    return rounds().open({ id, version });
  }
  /** By the clock, on Monday morning: the tests live on a Sunday. */
  const tellOnMonday = () => tellRounds(server, secretary.clusterId, '2026-11-23T06:00:00.000Z');
  const mails = () =>
    server.connection.read
      .selectFrom('mail')
      .select(['kind', 'to_address as to', 'text', 'html'])
      .where('kind', '=', 'round')
      .orderBy('id')
      .execute();

  it('asks each for what they answer for, by one mail with one link', async () => {
    const preview = await rounds().preview(roundDraft());
    const round = await opened();
    const { items } = await rounds().detail({ id: round.id });
    expect(items.map(({ subjectId, personId }) => [subjectId, personId])).toEqual(
      preview.map(({ subjectId, personId }) => [subjectId, personId]),
    );
    const asked = new Set(items.flatMap(({ personId }) => personId ?? []));
    // Opened by hand on a Sunday: nobody hears of it before Monday.
    expect(await mails()).toEqual([]);
    await tellOnMonday();
    const sent = await mails();
    expect(sent).toHaveLength(asked.size);
    expect(new Set(sent.map(({ to }) => to)).size).toBe(asked.size);
    for (const { text } of sent) expect(text.match(/\/oppdater#[\w.-]+/g)).toHaveLength(1);
    // What a person of the past answered for is asked of nobody, and says so.
    expect(items.some(({ personId }) => personId === idOf('person', 'mathias'))).toBe(false);
    expect(items.some(({ state }) => state === 'ownerless')).toBe(true);
  });

  it('asks for figures before the assessments that build on them', async () => {
    const round = await opened();
    const { items } = await rounds().detail({ id: round.id });
    const dueOf = (kind: string) =>
      new Set(items.filter((each) => each.kind === kind).map(({ dueOn }) => dueOn));
    expect(dueOf('goal')).toEqual(new Set([round.dueOn]));
    expect(dueOf('measure')).toEqual(new Set([round.contentDueOn]));
    expect(dueOf('indicator')).toEqual(new Set([round.contentDueOn]));
  });

  it('opens once, asks for something, and is not changed in what it asked', async () => {
    const { id, version } = await rounds().create(roundDraft());
    const round = await rounds().open({ id, version });
    await expectRefusal(rounds().open({ id, version: round.version }), 'conflict');
    await tellOnMonday();
    expect((await mails()).length).toBeGreaterThan(0);
    const before = (await mails()).length;
    const changed = await rounds().update({
      ...roundDraft(),
      id,
      version: round.version,
      asks: ['goal'],
      graceOn: '2026-12-11',
    });
    expect(changed).toMatchObject({ asks: round.asks, graceOn: '2026-12-11' });
    expect(await mails()).toHaveLength(before);
    const nothing = await rounds().create({
      ...roundDraft(),
      bodyIds: [idOf('body', 'studentpanelet')],
    });
    await expectRefusal(rounds().open(nothing), 'invalid_input', { id: 'round_has_nobody' });
  });

  it('asks some people alone, where they are chosen', async () => {
    const { personId } = sampleActor('gudrun');
    const everybody = await rounds().preview(roundDraft());
    const chosen = await rounds().preview({ ...roundDraft(), personIds: [personId] });
    expect(chosen.length).toBeGreaterThan(0);
    expect(chosen).toEqual(everybody.filter((one) => one.personId === personId));
    const unknown = { ...roundDraft(), personIds: [idOf('person', 'nobody')] };
    await expectRefusal(rounds().create(unknown), 'invalid_input', {
      personIds: 'choice_invalid',
    });
  });

  it('refuses deadlines out of order, and goals and bodies that are not there', async () => {
    const wrong = (more: object) => rounds().create({ ...roundDraft(), ...more });
    await expectRefusal(wrong({ dueOn: '2026-11-25' }), 'invalid_input', {
      dueOn: 'round_dates_order',
    });
    await expectRefusal(wrong({ goalIds: [idOf('goal', 'nothing')] }), 'invalid_input', {
      goalIds: 'choice_invalid',
    });
    await expectRefusal(wrong({ bodyIds: [idOf('body', 'nothing')] }), 'invalid_input', {
      bodyIds: 'choice_invalid',
    });
    await expectRefusal(wrong({ period: '2026-05' }), 'invalid_input', {
      period: 'period_frequency',
    });
    await expectRefusal(wrong({ asks: [] }), 'invalid_input', { asks: 'required' });
  });

  it('takes an answer of each kind, which then stands where it belongs', async () => {
    const { goals } = await server.as(secretary).strategy.outline({ strategy: 'alrek-2026' });
    const subGoal = goals.find(({ level }) => level === 'sub_goal')!;
    const ownerBodyId = idOf('body', 'faggruppe-innovasjon');
    await server.as(secretary).indicator.create({ ...indicatorDraft(subGoal.id), ownerBodyId });
    await opened();
    const as = server.as(gudrun).round;
    const {
      rounds: [mine],
    } = await as.mine();
    const first = (kind: string) => mine!.items.find(({ item }) => item.kind === kind)!;
    const [measure, indicator] = [first('measure'), first('indicator')];
    if (measure.subject.kind !== 'measure') throw new Error('not a measure');
    await as.answerItem({
      itemId: measure.item.id,
      answer: {
        kind: 'measure',
        version: measure.subject.row.version,
        phase: 'in_progress',
        progress: 55,
        text: 'Avtalen er signert.',
      },
    });
    const stored = await server.as(gudrun).measure.get({ id: measure.item.subjectId });
    expect(stored.measure.updates.at(-1)).toMatchObject({
      progress: 55,
      text: 'Avtalen er signert.',
      recordedBy: gudrun.name,
    });
    await as.answerItem({
      itemId: indicator.item.id,
      answer: {
        kind: 'indicator',
        value: 4,
        noValueReason: null,
        isPreliminary: true,
        note: '',
        revision:
          indicator.subject.kind === 'indicator' ? (indicator.subject.stored?.revision ?? 0) : 0,
      },
    });
    const series = await server.as(gudrun).indicator.get({ id: indicator.item.subjectId });
    expect(
      series.indicator.observations.find(({ period }) => period === indicator.item.period),
    ).toMatchObject({ value: 4, isPreliminary: true });
    const {
      rounds: [after],
    } = await as.mine();
    expect(after!.items.filter(({ item }) => item.answer === 'updated')).toHaveLength(2);
    const actions = (await auditOf(server.connection)).map(({ action }) => action);
    expect(actions.filter((action) => action === 'round.answerItem')).toHaveLength(2);
  });

  it('takes “no change” where there is something to leave as it was', async () => {
    await opened();
    const as = server.as(gudrun).round;
    const {
      rounds: [mine],
    } = await as.mine();
    const one = mine!.items.find(
      ({ item, canBeUnchanged }) => item.kind === 'measure' && canBeUnchanged,
    )!;
    if (one.subject.kind !== 'measure') throw new Error('not a measure');
    const { phase, progress } = one.subject.state!;
    await as.answerItem({
      itemId: one.item.id,
      answer: { kind: 'unchanged', seen: unchangedAnswer(one.subject)! },
    });
    const { measure } = await server.as(gudrun).measure.get({ id: one.item.subjectId });
    expect(measure.updates.at(-1)).toMatchObject({
      phase,
      progress,
      text: '',
      recordedAt: '2026-11-22T09:00:00.000Z',
    });
    const none = mine!.items.find(({ canBeUnchanged }) => !canBeUnchanged);
    expect(none).toBeDefined();
    await expectRefusal(
      as.answerItem({
        itemId: none!.item.id,
        answer: { kind: 'unchanged', seen: unchangedAnswer(one.subject)! },
      }),
      'invalid_input',
      { answer: 'choice_invalid' },
    );
  });

  it('takes nothing that is asked of another, nor after it is closed, nor half of an answer', async () => {
    const round = await opened();
    const {
      rounds: [mine],
    } = await server.as(gudrun).round.mine();
    const { item, subject } = mine!.items.find((each) => each.canBeUnchanged)!;
    const seen = unchangedAnswer(subject)!;
    const unchanged = { itemId: item.id, answer: { kind: 'unchanged' as const, seen } };
    await expectRefusal(server.as(leif).round.answerItem(unchanged), 'not_found');
    // What its own form would refuse is refused here, and the item stays open.
    const goal = mine!.items.find(({ item: each }) => each.kind === 'goal')!;
    await expectRefusal(
      server.as(gudrun).round.answerItem({
        itemId: goal.item.id,
        answer: {
          kind: 'goal',
          status: 'behind',
          text: 'Sent ute.',
          cause: '',
          nextStep: '',
          revision: goal.subject.kind === 'goal' ? (goal.subject.stored?.revision ?? 0) : 0,
        },
      }),
      'invalid_input',
      { cause: 'required', nextStep: 'required' },
    );
    const open = (await server.as(gudrun).round.mine()).rounds[0]!.items;
    expect(open.every((each) => each.item.answer === null)).toBe(true);
    await rounds().close({ id: round.id, version: round.version });
    await expectRefusal(server.as(gudrun).round.answerItem(unchanged), 'round_over');
    expect((await server.as(gudrun).round.mine()).rounds).toEqual([]);
  });

  it('waits for approval where a group asks for it, and only then counts', async () => {
    const { connection } = server;
    const leader = idOf('person', 'leif');
    const groupId = idOf('body', 'faggruppe-innovasjon');
    // Another leads the group that Gudrun answers for.
    await connection.write
      .updateTable('role_assignment')
      .set({ is_leader: 0 })
      .where('person_id', '=', gudrun.personId)
      .execute();
    await connection.write
      .updateTable('role_assignment')
      .set({ body_id: groupId, is_leader: 1 })
      .where('person_id', '=', leader)
      .execute();
    const leads = { ...leif, roles: leif.roles.map((role) => ({ ...role, bodyId: groupId })) };
    await opened({ reviewBodyIds: [groupId] });
    const own = async () => (await server.as(gudrun).round.mine()).rounds[0]!.items;
    const one = (await own()).find(({ item }) => item.kind === 'measure')!;
    if (one.subject.kind !== 'measure') throw new Error('not a measure');
    const { id, version } = one.subject.row;
    const progressOf = async () =>
      (await server.as(gudrun).measure.get({ id })).measure.row.progress;
    const before = await progressOf();
    const answer = (progress: number) => ({
      itemId: one.item.id,
      answer: {
        kind: 'measure' as const,
        version,
        phase: 'in_progress' as const,
        progress,
        text: 'Vi er i gang.',
      },
    });
    await server.as(gudrun).round.answerItem(answer(91));
    expect(await progressOf()).toBe(before);
    expect(await server.as(gudrun).round.reviews()).toEqual([]);
    const waiting = await server.as(leads).round.reviews();
    expect(waiting).toMatchObject([{ saidBy: gudrun.name, item: { id: one.item.id } }]);

    await expectRefusal(server.as(gudrun).round.approveItem({ itemId: one.item.id }), 'not_found');
    await server.as(leads).round.returnItem({ itemId: one.item.id, note: 'Stemmer tallet?' });
    const back = (await own()).find(({ item }) => item.id === one.item.id)!;
    expect(back.item).toMatchObject({ answer: null, reviewNote: 'Stemmer tallet?' });

    await server.as(gudrun).round.answerItem(answer(92));
    await server.as(leads).round.approveItem({ itemId: one.item.id });
    expect(await progressOf()).toBe(92);
    const { measure } = await server.as(gudrun).measure.get({ id });
    // Said by one, approved by another: the value has the first name, the trail the second.
    expect(measure.updates.at(-1)).toMatchObject({
      recordedBy: gudrun.name,
      onBehalfOf: null,
      approvedBy: leif.name,
      progress: 92,
    });
    const trail = (await auditOf(connection)).filter(
      ({ action }) => action === 'round.approveItem',
    );
    expect(trail).toMatchObject([
      { actorId: leader, after: { answeredById: gudrun.personId, reviewedById: leader } },
    ]);
    await expectRefusal(server.as(leads).round.approveItem({ itemId: one.item.id }), 'not_found');
  });

  it('confirms only what was seen, and writes an answer once though it is sent twice', async () => {
    await opened();
    const as = server.as(gudrun);
    const {
      rounds: [mine],
    } = await as.round.mine();
    const one = mine!.items.find(
      ({ item, canBeUnchanged }) => item.kind === 'measure' && canBeUnchanged,
    )!;
    const seen = unchangedAnswer(one.subject)!;
    if (seen.kind !== 'measure') throw new Error('not a measure');
    const other = { ...seen, progress: seen.progress + 1 };
    const confirm = (what: typeof seen) =>
      as.round.answerItem({ itemId: one.item.id, answer: { kind: 'unchanged', seen: what } });
    await expectRefusal(confirm(other), 'conflict');
    const updates = async () =>
      (await as.measure.get({ id: one.item.subjectId })).measure.updates.length;
    const before = await updates();
    await confirm(seen);
    await confirm(seen);
    expect(await updates()).toBe(before + 1);
  });

  it('is answered by what is recorded on the thing’s own page', async () => {
    await opened();
    const as = server.as(gudrun);
    const {
      rounds: [mine],
    } = await as.round.mine();
    const one = mine!.items.find(({ item }) => item.kind === 'measure')!;
    if (one.subject.kind !== 'measure') throw new Error('not a measure');
    await as.measure.recordUpdate({
      measureId: one.item.subjectId,
      version: one.subject.row.version,
      phase: 'in_progress',
      progress: 33,
      text: '',
    });
    const {
      rounds: [after],
    } = await as.round.mine();
    const { item } = after!.items.find((each) => each.item.id === one.item.id)!;
    expect(item).toMatchObject({ answer: 'updated', answeredById: gudrun.personId });
  });

  it('is another cluster’s to nobody', async () => {
    const round = await opened();
    const { items } = await rounds().detail({ id: round.id });
    const as = server.as(stranger).round;
    const seen = {
      kind: 'measure' as const,
      version: 1,
      phase: 'completed' as const,
      progress: 100,
      text: '',
    };
    const at = { id: round.id, version: round.version };
    const whose = { roundId: round.id, personId: gudrun.personId };
    for (const call of [
      () => as.detail({ id: round.id }),
      () => as.close(at),
      () => as.update({ ...roundDraft(), ...at }),
      () => as.sendLink(whose),
      () => as.revokeLink(whose),
      () => as.answerItem({ itemId: items[0]!.id, answer: { kind: 'unchanged', seen } }),
      () => as.approveItem({ itemId: items[0]!.id }),
      () => as.returnItem({ itemId: items[0]!.id, note: 'Nei.' }),
    ])
      await expectRefusal(call(), 'not_found');
    expect(await as.list({ strategyId: round.strategyId })).toEqual([]);
  });

  it('lets the secretariat answer for somebody, and keeps both names', async () => {
    const round = await opened();
    const { items } = await rounds().detail({ id: round.id });
    const item = items.find(
      ({ kind, personId }) => kind === 'measure' && personId === leif.personId,
    )!;
    const { measure } = await server.as(secretary).measure.get({ id: item.subjectId });
    await rounds().answerItem({
      itemId: item.id,
      answer: {
        kind: 'measure',
        version: measure.row.version,
        phase: 'in_progress',
        progress: 20,
        text: 'På telefon.',
      },
    });
    const after = (await rounds().detail({ id: round.id })).items.find(({ id }) => id === item.id)!;
    expect(after).toMatchObject({
      person: leif.name,
      answeredBy: secretary.name,
      state: 'answered',
    });
    const said = await server.as(secretary).measure.get({ id: item.subjectId });
    expect(said.measure.updates.at(-1)).toMatchObject({
      recordedBy: secretary.name,
      onBehalfOf: leif.name,
      approvedBy: null,
    });
    // Their own, though another wrote it: their file tells of it.
    const { title } = said.measure.row;
    const stored = await listRecordedBy(server.connection.read, leif.clusterId, leif.personId);
    expect(stored).toContainEqual(expect.objectContaining({ title, text: 'På telefon.' }));
  });

  it('tells each what they answer for with no round open, and nobody what is another’s', async () => {
    const idsOf = async (actor: typeof gudrun) =>
      (await server.as(actor).round.owned()).things.map(({ id }) => id);
    const own = await idsOf(gudrun);
    expect(own.length).toBeGreaterThan(10);
    const others = await idsOf(leif);
    expect(own.filter((id) => others.includes(id))).toEqual([]);
    expect(await idsOf(stranger)).toEqual([]);
  });

  it('shows one item to whoever may answer for others, with whose it is', async () => {
    const round = await opened();
    const { items } = await rounds().detail({ id: round.id });
    const owned = items.find(({ personId }) => personId === leif.personId)!;
    const ownerless = items.find(({ state }) => state === 'ownerless')!;
    expect(await rounds().item({ itemId: owned.id })).toMatchObject({
      person: leif.name,
      due: { item: { id: owned.id }, subject: { row: { id: owned.subjectId } } },
    });
    expect((await rounds().item({ itemId: ownerless.id })).person).toBeNull();
    await expectRefusal(server.as(gudrun).round.item({ itemId: owned.id }), 'forbidden');
    await expectRefusal(server.as(stranger).round.item({ itemId: owned.id }), 'not_found');
    await rounds().close({ id: round.id, version: round.version });
    await expectRefusal(rounds().item({ itemId: owned.id }), 'round_over');
  });

  it('lets the secretariat answer for a value and an assessment, and for what nobody is asked', async () => {
    const round = await opened();
    const { items } = await rounds().detail({ id: round.id });
    const pick = (kind: string, isOwned: boolean) =>
      items.find((one) => one.kind === kind && (one.personId !== null) === isOwned)!;
    for (const item of [pick('indicator', true), pick('indicator', false)]) {
      const { indicator } = await server.as(secretary).indicator.get({ id: item.subjectId });
      const stored = indicator.observations.find(({ period }) => period === item.period);
      await rounds().answerItem({
        itemId: item.id,
        answer: {
          kind: 'indicator',
          value: 3,
          noValueReason: null,
          isPreliminary: false,
          note: '',
          revision: stored?.revision ?? 0,
        },
      });
      const after = await server.as(secretary).indicator.get({ id: item.subjectId });
      expect(after.revisions.find((one) => one.recordedBy === secretary.name)).toMatchObject({
        onBehalfOf: item.person,
        value: 3,
      });
    }
    const goal = pick('goal', true);
    await rounds().answerItem({
      itemId: goal.id,
      answer: {
        kind: 'goal',
        status: 'on_track',
        text: 'Etter møtet.',
        cause: '',
        nextStep: '',
        revision: 0,
      },
    });
    const { assessments } = await server.as(secretary).strategy.goalDetail({ id: goal.subjectId });
    expect(assessments.find(({ period }) => period === goal.period)).toMatchObject({
      recordedBy: secretary.name,
      onBehalfOf: goal.person,
    });
  });
});
