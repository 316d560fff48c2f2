// Who is called to a meeting and who came: fetched from the members, marked, and settled with the minutes.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { erasePerson } from '#server/people/erase-person.ts';
import { dialects } from '#test/database.ts';
import { sampleActor } from '#test/sample-actor.ts';
import {
  auditOf,
  expectRefusal,
  idOf,
  now,
  openTestServer,
  secretary,
  stranger,
  type TestServer,
} from '#test/server/caller.ts';
import { meetingDraft } from '#test/server/draft.ts';
import { roleDraft } from '#test/server/people/people-fixture.ts';

const steeringGroup = idOf('body', 'styringsgruppen');
const panel = idOf('body', 'brukerpanelet');
const gudrun = sampleActor('gudrun');

describe.each(dialects)('attendance on %s', (dialect) => {
  let server: TestServer;
  beforeEach(async () => {
    server = await openTestServer(dialect);
  });
  afterEach(() => server.close());

  const meetings = (by = secretary) => server.as(by).meeting;
  const plan = (bodyId = steeringGroup) => meetings().create(meetingDraft(bodyId));
  async function listed(id: string, by = secretary) {
    return (await meetings(by).attendance({ id })).attendees;
  }
  const seat = (key: string, more: object = {}) =>
    server.as(secretary).people.giveRole({
      personId: idOf('person', key),
      ...roleDraft('styringsgruppen', { role: 'steering_member', ...more }),
    });
  const setState = (id: string, state: string) =>
    server.connection.write.updateTable('meeting').set({ state }).where('id', '=', id).execute();

  it('is fetched from those who sit in the body on the day, and again without losing a mark', async () => {
    const { id } = await plan();
    expect(await meetings().fetchMembers({ id })).toEqual({ added: 19 });
    const [ragna] = (await listed(id))!;
    expect(ragna).toMatchObject({
      name: 'Ragna Kladd',
      organisation: 'Helse Bergen',
      code: 'RK',
      seat: 'member',
      isLeader: true,
      attended: null,
    });
    const { organisation } = ragna!;
    const marked = { id: ragna!.id, version: 1, attended: true, code: 'RKL', organisation };
    await meetings().markAttendee(marked);
    await seat('bjorg', { seat: 'observer', role: 'observer' });
    await seat('leif');
    await seat('torgeir', { fromOn: '2028-01-01' });
    expect(await meetings().fetchMembers({ id })).toEqual({ added: 2 });
    expect(await meetings().fetchMembers({ id })).toEqual({ added: 0 });
    const all = (await listed(id))!;
    expect(all).toHaveLength(21);
    expect(all[0]).toMatchObject({ name: 'Ragna Kladd', code: 'RKL', attended: true });
    // Those of one organisation stand together, whoever came first.
    const county = all.filter((each) => each.organisation.startsWith('Vestland'));
    expect(county.map(({ name }) => name)).toEqual(['Leif Modell', 'Synnøve Kladd']);
    expect(county[1]!.sortOrder).toBe(county[0]!.sortOrder + 1);
    const observers = all.filter((each) => each.seat === 'observer');
    expect(observers.map(({ name }) => name)).toEqual(['Bjørg Variant', 'Nina Øvelse']);
  });

  it('brings back one who was taken off the list, and nobody else', async () => {
    const { id } = await plan();
    await seat('leif');
    await meetings().fetchMembers({ id });
    for (const row of (await listed(id))!) await meetings().removeAttendee(row);
    const personId = idOf('person', 'leif');
    expect(await meetings().fetchMembers({ id, personId })).toEqual({ added: 1 });
    expect(await listed(id)).toMatchObject([{ name: 'Leif Modell' }]);
    expect(await meetings().fetchMembers({ id, personId })).toEqual({ added: 0 });
  });

  it('takes guests, each with a code of their own', async () => {
    const { id: meetingId } = await plan();
    const guest = { meetingId, name: 'Gro Gjest', organisation: 'Norges forskningsråd' };
    expect(await meetings().addGuest(guest)).toMatchObject({ code: 'GG', seat: 'guest' });
    const other = await meetings().addGuest({ ...guest, name: 'Geir Gjest' });
    expect(other).toMatchObject({ code: 'GG2', personId: null });
    const mark = { id: other.id, version: 1, attended: true, organisation: '' };
    await expectRefusal(meetings().markAttendee({ ...mark, code: 'GG' }), 'invalid_input', {
      code: 'code_taken',
    });
    await meetings().markAttendee({ ...mark, code: 'GeG' });
    await expectRefusal(meetings().markAttendee({ ...mark, code: 'GeG' }), 'conflict');
    await meetings().removeAttendee({ id: other.id, version: 2 });
    expect((await listed(meetingId))!.map(({ name }) => name)).toEqual(['Gro Gjest']);
    await expectRefusal(meetings().addGuest({ ...guest, name: ' ' }), 'invalid_input', {
      name: 'required',
    });
  });

  it('is settled with the minutes', async () => {
    const { id } = await plan();
    const { id: guestId } = await meetings().addGuest({
      meetingId: id,
      name: 'Gro Gjest',
      organisation: '',
    });
    await setState(id, 'drafted');
    const mark = { id: guestId, attended: false, code: 'GG', organisation: '' };
    await meetings().markAttendee({ ...mark, version: 1 });
    for (const state of ['approved', 'published', 'cancelled']) {
      await setState(id, state);
      const settled = { id: 'attendance_settled' } as const;
      await expectRefusal(
        meetings().markAttendee({ ...mark, version: 2 }),
        'invalid_input',
        settled,
      );
      await expectRefusal(meetings().fetchMembers({ id }), 'invalid_input', settled);
      await expectRefusal(
        meetings().removeAttendee({ id: guestId, version: 2 }),
        'invalid_input',
        settled,
      );
    }
  });

  it('of a panel is told to its members and to those who manage people', async () => {
    const { id } = await plan(panel);
    await meetings().fetchMembers({ id });
    expect(await listed(id)).toHaveLength(1);
    expect(await listed(id, sampleActor('sindre'))).toHaveLength(1);
    expect(await listed(id, sampleActor('aslak'))).toHaveLength(1);
    for (const who of [gudrun, sampleActor('ragna')]) expect(await listed(id, who)).toBeNull();
    await expectRefusal(listed(id, stranger), 'not_found');
    // Nor does the trail say who it was.
    const [attendee] = (await listed(id))!;
    const about = { entity: 'meeting_attendee' as const, id: attendee!.id };
    await expectRefusal(server.as(gudrun).audit.history(about), 'forbidden');
  });

  it('is the body’s own to keep', async () => {
    const own = await plan(idOf('body', 'faggruppe-innovasjon'));
    const other = await plan();
    expect(await meetings(gudrun).fetchMembers({ id: own.id })).toEqual({ added: 4 });
    await expectRefusal(meetings(gudrun).fetchMembers({ id: other.id }), 'forbidden');
    const guest = { meetingId: other.id, name: 'Gro', organisation: '' };
    await expectRefusal(meetings(gudrun).addGuest(guest), 'forbidden');
  });

  it('leaves no name in the audit trail', async () => {
    const { id: meetingId } = await plan();
    await meetings().addGuest({ meetingId, name: 'Gro Gjest', organisation: 'Forskningsrådet' });
    await meetings().fetchMembers({ id: meetingId });
    const told = JSON.stringify(await auditOf(server.connection));
    expect(told).toContain('meeting.addGuest');
    for (const word of ['Gro Gjest', 'Ragna Kladd', 'Forskningsrådet'])
      expect(told).not.toContain(word);
  });

  it('forgets who is erased, but in approved minutes', async () => {
    const [drafted, approved] = [await plan(), await plan()];
    for (const { id } of [drafted, approved]) await meetings().fetchMembers({ id });
    await setState(approved.id, 'approved');
    const { connection, auth } = server;
    const context = { clusterId: secretary.clusterId, actorId: secretary.personId, now };
    await erasePerson({ db: connection, auth }, context, idOf('person', 'ragna'));
    const [erased, ...others] = (await listed(drafted.id))!;
    expect(erased).toMatchObject({ name: 'Slettet person 1', code: '', organisation: '' });
    expect(others).toHaveLength(18);
    expect(others.filter(({ code, organisation }) => code === '' || organisation === '')).toEqual(
      [],
    );
    expect((await listed(approved.id))![0]).toMatchObject({ name: 'Ragna Kladd', code: 'RK' });
  });
});
