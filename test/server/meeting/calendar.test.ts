// Meetings in calendars: one file with its invitation, and a body's own feed by an address that one person has.
import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calendarText } from '#server/meeting/calendar-text.ts';
import { calendarEvent } from '#shared/meeting/meeting-calendar.ts';
import type { MeetingRow } from '#shared/meeting/meeting-type.ts';
import { dialects } from '#test/database.ts';
import { idOf } from '#test/server/caller.ts';
import { meetingDraft } from '#test/server/draft.ts';
import { openAccountApp, type AccountApp } from '#test/server/people/account-fixture.ts';

const bodyId = idOf('body', 'styringsgruppen');

function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('a meeting set as iCalendar', () => {
  const meeting: MeetingRow = {
    ...meetingDraft(bodyId),
    id: idOf('meeting', 'one'),
    heldOn: '2026-05-27',
    startsAt: '14:00',
    endsAt: '16:00',
    place: 'Møterom Lærdal; 2. etasje, \\ Årstadveien',
    roomUrl: 'https://example.no/rom?a=1,2',
    invitation: 'Velkommen!\n\n«Sakene» følger; se lenken, også.',
    state: 'called',
    calledAt: null,
    remarksDueOn: null,
    approvedOn: null,
    approvedCaseId: null,
    isSample: false,
    version: 3,
    archivedAt: null,
  };
  const read = (more: Partial<MeetingRow> = {}) => {
    const event = calendarEvent(
      { ...meeting, ...more },
      { summary: 'Møte: Styringsgruppen – Ærlig, talt', url: 'https://malbar.example/moter/1' },
    );
    return eventsIn(calendarText('Styringsgruppen', [event], '2026-05-01T10:00:00.000Z'))[0]!;
  };

  it('says what, where and why, whatever signs are in it', () => {
    const event = read();
    expect(event.uid).toBe(`${meeting.id}@malbar`);
    expect(event.sequence).toBe(3);
    expect(event.summary).toBe('Møte: Styringsgruppen – Ærlig, talt');
    expect(event.location).toBe(meeting.place);
    expect(event.description).toBe(
      `${meeting.invitation}\n\n${meeting.roomUrl}\n\nhttps://malbar.example/moter/1`,
    );
    expect(read({ place: '' }).location).toBe(meeting.roomUrl);
  });

  // Clocks go forward on 29 March 2026, and back on 25 October.
  it.each([
    ['2026-03-27', '13:00'],
    ['2026-03-30', '12:00'],
    ['2026-05-27', '12:00'],
    ['2026-10-23', '12:00'],
    ['2026-10-26', '13:00'],
    ['2027-01-04', '13:00'],
  ])('at two o’clock in Norway on %s is at %s UTC', (heldOn, utc) => {
    const event = read({ heldOn });
    expect(event.startDate.zone.tzid).toBe('Europe/Oslo');
    expect(event.startDate.toString()).toBe(`${heldOn}T14:00:00`);
    expect(event.startDate.toJSDate().toISOString()).toBe(`${heldOn}T${utc}:00.000Z`);
    expect(event.duration.toSeconds()).toBe(7200);
  });

  it.each([
    ['planned', 'TENTATIVE'],
    ['called', 'CONFIRMED'],
    ['published', 'CONFIRMED'],
    ['cancelled', 'CANCELLED'],
  ] as const)('when %s is %s', (state, status) => {
    expect(read({ state }).component.getFirstPropertyValue('status')).toBe(status);
  });
});

describe.each(dialects)('calendars on %s', (dialect) => {
  let app: AccountApp;
  let secretary: string;
  beforeEach(async () => {
    app = await openAccountApp(dialect);
    secretary = await app.signIn();
  });
  afterEach(() => app.close());

  const plan = async (more: object = {}) =>
    (await app.call(secretary, 'meeting.create', { ...meetingDraft(bodyId), ...more })).data;
  const renew = async (cookie: string): Promise<string> =>
    (await app.call(cookie, 'meeting.newCalendarAddress', { bodyId })).data.url;
  const fetchText = async (url: string) => {
    const answer = await fetch(url);
    return { status: answer.status, text: await answer.text(), headers: answer.headers };
  };

  it('have a body’s meetings, moved and called off as they are now', async () => {
    const [one, other] = [await plan(), await plan({ heldOn: '2027-03-29' })];
    const url = await renew(secretary);
    expect(url).toMatch(new RegExp(`^${app.base}/kalender/${bodyId}\\.ics\\?t=`));
    const first = await fetchText(url);
    expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    // Besides the four of the sample.
    expect(eventsIn(first.text)).toHaveLength(6);
    const { bodyId: _, ...draft } = meetingDraft(bodyId);
    const moved = { ...draft, id: one.id, version: 1, heldOn: '2027-02-01' };
    await app.call(secretary, 'meeting.update', moved);
    await app.call(secretary, 'meeting.cancel', { id: other.id, version: 1 });
    const events = eventsIn((await fetchText(url)).text);
    const byId = (id: string) => events.find(({ uid }) => uid === `${id}@malbar`)!;
    expect(byId(one.id).startDate.toString()).toContain('2027-02-01');
    expect(byId(one.id).sequence).toBe(2);
    expect(byId(other.id).component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(byId(one.id).summary).toBe('Møte: Styringsgruppen');
  });

  it('open by an address as it was given, and by nothing else', async () => {
    await plan();
    const url = await renew(secretary);
    const token = new URL(url).searchParams.get('t')!;
    const other = idOf('body', 'faglig-forum');
    for (const wrong of [
      `${app.base}/kalender/${bodyId}.ics`,
      `${app.base}/kalender/${other}.ics?t=${token}`,
      `${app.base}/kalender/${bodyId}.ics?t=${token.slice(0, -2)}xx`,
      `${app.base}/kalender/${bodyId}.ics?t=${token.split('.')[0]}`,
      `${app.base}/kalender/${bodyId}.ics?t=&t=${token}`,
    ])
      expect((await fetchText(wrong)).status, wrong).toBe(404);
    expect((await fetchText(url)).status).toBe(200);
  });

  it('close when the address is replaced, and when its owner may no longer read', async () => {
    const gudrun = await app.signIn('gudrun');
    const first = await renew(gudrun);
    const mine = await renew(secretary);
    const second = await renew(gudrun);
    expect((await fetchText(first)).status).toBe(404);
    expect((await fetchText(second)).status).toBe(200);
    const input = encodeURIComponent(JSON.stringify({ bodyId }));
    const shown = await app.read(gudrun, `meeting.calendar?input=${input}`);
    expect(shown.data.url).toBe(second);
    await app.connection.write
      .updateTable('role_assignment')
      .set({ to_on: '2026-01-01' })
      .where('person_id', '=', idOf('person', 'gudrun'))
      .execute();
    expect((await fetchText(second)).status).toBe(404);
    expect((await fetchText(mine)).status).toBe(200);
    const stored = await app.read(secretary, 'account.stored');
    expect(stored.data.calendars).toMatchObject([{ body: 'Styringsgruppen', revokedAt: null }]);
    expect(JSON.stringify(stored.data)).not.toContain(new URL(mine).searchParams.get('t'));
  });

  it('close, and are forgotten, when somebody is erased', async () => {
    const url = await renew(await app.signIn('gudrun'));
    const administrator = await app.signIn('aslak');
    await app.call(administrator, 'people.erase', { id: idOf('person', 'gudrun') });
    expect((await fetchText(url)).status).toBe(404);
    const left = await app.connection.read.selectFrom('calendar_address').selectAll().execute();
    expect(left).toEqual([]);
  });

  it('close when somebody gets another address, which nobody has proved to have yet', async () => {
    const url = await renew(await app.signIn('gudrun'));
    await app.call(secretary, 'people.updatePerson', {
      id: idOf('person', 'gudrun'),
      version: 1,
      name: 'Gudrun Skisse',
      email: 'ny@eksempel.example',
      partnerId: null,
      lang: 'nn',
    });
    expect((await fetchText(url)).status).toBe(404);
  });

  it('have a file for one meeting, for who is signed in', async () => {
    const { id } = await plan({ lang: 'nn', invitation: 'Vel møtt.' });
    const address = `${app.base}/mote/${id}.ics`;
    expect((await fetch(address)).status).toBe(401);
    const answer = await fetch(address, { headers: { cookie: secretary } });
    expect(answer.headers.get('content-disposition')).toMatch(/filename="mote-.*\.ics"/);
    const [event] = eventsIn(await answer.text());
    expect(event!.summary).toBe('Møte: Styringsgruppen');
    expect(event!.description).toContain('Vel møtt.');
    expect(event!.description).toContain(`/alrek-2026/moter/${id}`);
    for (const none of [idOf('nothing', 'of this id'), 'x'])
      expect(
        (await fetch(`${app.base}/mote/${none}.ics`, { headers: { cookie: secretary } })).status,
      ).toBe(404);
  });
});
