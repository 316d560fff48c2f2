// A body on its own page: who sits in it, told to those who may know, and its mandate and names as they change.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sittingOn } from '#shared/people/body-member.ts';
import { dialects } from '#test/database.ts';
import { sampleActor } from '#test/sample-actor.ts';
import { expectRefusal, openTestServer, stranger, type TestServer } from '#test/server/caller.ts';
import {
  bodyId,
  changesOf,
  contributor,
  personId,
  roleDraft,
  secretary,
} from './people-fixture.ts';

const steeringGroup = bodyId('styringsgruppen');

describe.each(dialects)('a body, on %s', (dialect) => {
  let server: TestServer;
  beforeEach(async () => {
    server = await openTestServer(dialect);
  });
  afterEach(() => server.close());

  const read = (id = steeringGroup, by = secretary) => server.as(by).people.body({ id });
  const seat = (key: string, more: object) =>
    server.as(secretary).people.giveRole({
      personId: personId(key),
      ...roleDraft('styringsgruppen', { role: 'steering_member', ...more }),
    });

  it('lists who sits in it by seat, the leader first, under what stands before the name', async () => {
    await seat('bjorg', { seat: 'deputy' });
    await seat('leif', { role: 'observer', seat: 'secretariat', organisation: 'Klyngekontoret' });
    await seat('torgeir', { fromOn: '2027-01-01' });
    const { members, today } = await read(steeringGroup, contributor);
    const sitting = sittingOn(members!, today);
    expect(sitting[0]).toMatchObject({
      name: 'Ragna Kladd',
      organisation: 'Helse Bergen',
      isLeader: true,
      seat: 'member',
    });
    // Fourteen members besides her, then the others as the partners stand, each seat for itself.
    expect(sitting.slice(0, 15).every((each) => each.seat === 'member')).toBe(true);
    expect(sitting.slice(15)).toMatchObject([
      { name: 'Jorunn Prøve', organisation: 'Universitetet i Bergen – MED', seat: 'deputy' },
      { name: 'Asbjørn Modell', organisation: 'Bergen kommune', seat: 'deputy' },
      { name: 'Bjørg Variant', seat: 'deputy' },
      {
        name: 'Nina Øvelse',
        organisation: 'Klyngefasilitator Alrek helseklynge',
        seat: 'observer',
      },
      { name: 'Kjellaug Utkast', seat: 'secretariat' },
      { name: 'Leif Modell', organisation: 'Klyngekontoret', seat: 'secretariat' },
    ]);
    expect(members!.map(({ name }) => name)).toContain('Torgeir Mønster');
  });

  it('tells who sits in a panel to those who manage people alone', async () => {
    const panel = bodyId('brukerpanelet');
    expect((await read(panel)).members).toHaveLength(2);
    expect((await read(panel, sampleActor('aslak'))).members).toHaveLength(2);
    for (const who of [contributor, sampleActor('sindre'), sampleActor('ragna')])
      expect((await read(panel, who)).members).toBeNull();
    await expectRefusal(read(steeringGroup, stranger), 'not_found');
  });

  it('does not list who has been erased, or whose role was given by mistake', async () => {
    const role = await seat('bjorg', {});
    await server.as(secretary).people.withdrawRole({ id: role.id, version: 1 });
    await server.connection.write
      .updateTable('person')
      .set({ erased_at: '2026-11-22T10:00:00.000Z' })
      .where('id', '=', personId('ragna'))
      .execute();
    const names = (await read()).members!.map(({ name }) => name);
    expect(names).not.toContain('Bjørg Variant');
    expect(names).not.toContain('Ragna Kladd');
  });

  it('gets another mandate, once for each version', async () => {
    const as = server.as(secretary).people;
    const { body } = await read();
    const draft = { id: body.id, version: body.version, mandate: 'Å styre klyngen.' };
    const changed = await as.updateBody(draft);
    expect(changed).toMatchObject({ mandate: 'Å styre klyngen.', version: body.version + 1 });
    await expectRefusal(as.updateBody(draft), 'conflict');
    const found = await as.list();
    expect(found.bodies.find(({ id }) => id === body.id)?.mandate).toBe('Å styre klyngen.');
    const [entry] = await changesOf(server);
    expect(entry).toMatchObject({
      action: 'people.updateBody',
      before: { mandate: body.mandate },
      after: { mandate: 'Å styre klyngen.' },
    });
    await expectRefusal(server.as(contributor).people.updateBody(draft), 'forbidden');
  });

  it('is renamed from a day, and keeps its old name for the days before', async () => {
    const as = server.as(secretary).people;
    const { body } = await read();
    const newest = body.names.at(-1)!;
    const draft = { id: body.id, version: body.version, name: 'Klyngestyret', from: '2026-11-01' };
    const renamed = await as.renameBody(draft);
    expect(renamed.names.slice(-2)).toEqual([
      { ...newest, to: '2026-10-31' },
      { name: 'Klyngestyret', from: '2026-11-01', to: null },
    ]);
    expect((await read()).body.names).toEqual(renamed.names);
    await expectRefusal(
      as.renameBody({ ...draft, version: 2, from: '2026-10-01' }),
      'invalid_input',
      { from: 'name_not_newest' },
    );
    await expectRefusal(
      as.renameBody({ ...draft, version: 2, from: '2026-11-23' }),
      'invalid_input',
      { from: 'date_in_future' },
    );
    const mended = await as.renameBody({ ...draft, version: 2, name: 'Styret' });
    expect(mended.names.map(({ name }) => name)).toEqual([
      ...body.names.map(({ name }) => name),
      'Styret',
    ]);
    const hits = await server.as(secretary).strategy.search({ query: 'Styret' });
    expect(JSON.stringify(hits)).toContain(body.id);
  });
});
