// The wheel of the year, and its address for calendar programs.
import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dialects } from '#test/database.ts';
import { idOf } from '#test/server/caller.ts';
import { eventDraft, meetingDraft } from '#test/server/draft.ts';
import { openAccountApp, type AccountApp } from '#test/server/people/account-fixture.ts';

const bodyId = idOf('body', 'styringsgruppen');

const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

describe.each(dialects)('the wheel of the year on %s', (dialect) => {
  let app: AccountApp;
  let secretary: string;
  beforeEach(async () => {
    app = await openAccountApp(dialect);
    secretary = await app.signIn();
  });
  afterEach(() => app.close());

  const read = (cookie: string, name: string, input?: object) =>
    app.read(cookie, input ? `${name}?input=${encodeURIComponent(JSON.stringify(input))}` : name);
  const renew = async (cookie: string): Promise<string> =>
    (await app.call(cookie, 'event.newCalendarAddress')).data.url;

  it('has what has a date in this strategy, and what the bodies have', async () => {
    const itemsIn = async (strategy: string): Promise<{ key: string; what: string }[]> =>
      (await read(secretary, 'event.wheel', { strategy })).data.items;
    const meeting = (await app.call(secretary, 'meeting.create', meetingDraft(bodyId))).data;
    const here = await itemsIn('alrek-2026');
    for (const what of [
      'callDue',
      'callOpens',
      'chapterSigned',
      'reportDue',
      'event',
      'followUpDue',
      'measureDue',
      'milestoneDue',
      'roundContentDue',
      'roundDue',
      'roundOpens',
    ])
      expect(here.map((item) => item.what)).toContain(what);
    // Under another strategy, what is the cluster's alone.
    const there = await itemsIn('helseomsorg21');
    expect(there.map(({ what }) => what)).not.toContain('roundOpens');
    expect(there.map(({ what }) => what)).not.toContain('measureDue');
    expect(there.map(({ key }) => key)).toContain(meeting.id);
    await app.call(secretary, 'meeting.cancel', { id: meeting.id, version: 1 });
    expect((await itemsIn('helseomsorg21')).map(({ key }) => key)).not.toContain(meeting.id);
  });

  it('stands in calendars: whole days, several days, and hours', async () => {
    const draft = { ...eventDraft([]), title: 'Åpen dag', startsOn: '2027-06-01' };
    const made = (await app.call(secretary, 'event.create', draft)).data;
    const url = await renew(secretary);
    expect(url).toMatch(new RegExp(`^${app.base}/kalender/arshjul\\.ics\\?t=`));
    const answer = await fetch(url);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const events = eventsIn(await answer.text());
    const byId = (id: string) => events.find(({ uid }) => uid === `${id}@malbar`)!;
    expect(byId(made.id).summary).toBe('Åpen dag');
    expect(byId(made.id).startDate.toString()).toBe('2027-06-01T08:30:00');
    expect(byId(made.id).endDate.toString()).toBe('2027-06-01T10:00:00');
    expect(byId(made.id).component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    await app.call(secretary, 'event.cancel', { id: made.id, version: 1, reason: '' });
    const later = eventsIn(await (await fetch(url)).text());
    const calledOff = later.find(({ uid }) => uid === `${made.id}@malbar`)!;
    expect(calledOff.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(calledOff.summary).toBe('Avlyst: Åpen dag');
    expect(calledOff.sequence).toBe(2);
    const days = byId(idOf('event', 'helsedager-2026'));
    expect([days.startDate.isDate, days.startDate.toString()]).toEqual([true, '2026-09-16']);
    // A whole day ends when the next one begins.
    expect(days.endDate.toString()).toBe('2026-09-19');
    const round = byId(`${idOf('reporting_round', 'sample')}-opens`);
    expect(round.summary).toBe('Rapporteringen åpner: 3. tertial 2026'.replace('. ', '.\u00A0'));
    expect(round.startDate.toString()).toBe('2026-11-16');
    const deadline = byId(`${idOf('fund_call', '2027')}-due`);
    expect(deadline.summary).toBe('Søknadsfrist: Samarbeidsmidler 2027');
    expect(deadline.startDate.toString()).toBe('2026-11-12');
    expect(deadline.component.getFirstPropertyValue('url')).toContain(
      `/midler/utlysning/${idOf('fund_call', '2027')}`,
    );
  });

  it('opens by its own address alone, until it is replaced or its owner has no role', async () => {
    const first = await renew(secretary);
    const body = (await app.call(secretary, 'meeting.newCalendarAddress', { bodyId })).data.url;
    const token = (url: string) => new URL(url).searchParams.get('t')!;
    for (const wrong of [
      `${app.base}/kalender/arshjul.ics`,
      `${app.base}/kalender/arshjul.ics?t=${token(body)}`,
      `${app.base}/kalender/${bodyId}.ics?t=${token(first)}`,
      `${first.slice(0, -2)}xx`,
    ])
      expect((await fetch(wrong)).status, wrong).toBe(404);
    expect((await fetch(body)).status).toBe(200);
    const second = await renew(secretary);
    expect((await read(secretary, 'event.calendar')).data.url).toBe(second);
    expect((await fetch(first)).status).toBe(404);
    expect((await fetch(second)).status).toBe(200);
    await app.connection.write
      .updateTable('role_assignment')
      .set({ to_on: '2020-01-01' })
      .where('person_id', '=', idOf('person', 'solveig'))
      .execute();
    expect((await fetch(second)).status).toBe(404);
  });
});
