// A meeting in meeting mode: a presenter, the big screen and a reader stay in step, through reloads and a lost connection.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { idOf } from '#test/server/caller.ts';
import { caseDraft, meetingDraft } from '#test/server/draft.ts';
import { startTestApp, type TestApp } from './app-fixture.ts';
import { graveViolations } from './axe.ts';
import { writeAnew } from './rich-text.ts';

let app: TestApp;
let address: string;
let measureTitle: string;

beforeAll(async () => {
  app = await startTestApp();
  const body = idOf('body', 'styringsgruppen');
  // The day that the tests live in: a meeting is ended from its day on.
  const { id } = await write('create', { ...meetingDraft(body), heldOn: '2026-11-22' });
  await write('fetchMembers', { id });
  const first = (table: 'indicator' | 'measure') =>
    app.connection.read
      .selectFrom(table)
      .select(['id', 'title'])
      .where('archived_at', 'is', null)
      .orderBy('sort_order')
      .limit(1)
      .executeTakeFirstOrThrow();
  const measure = await first('measure');
  measureTitle = measure.title;
  const links = [
    { kind: 'indicator', targetId: (await first('indicator')).id },
    { kind: 'measure', targetId: measure.id },
  ];
  const proposal = 'Styringsgruppen ber om en plan.';
  const about = { kind: 'decision', presenter: 'Kari Prøve', proposal, links };
  await write('addCase', { ...caseDraft(id), title: 'Godkjenning av innkalling' });
  await write('addCase', { ...caseDraft(id), ...about, title: 'Rekruttering fra kommunene' });
  await write('addCase', { ...caseDraft(id), title: 'Eventuelt' });
  address = `/alrek-2026/moter/${id}`;
});
afterAll(() => app.close());

async function write(procedure: string, input: object) {
  const body = JSON.stringify(input);
  const answer = await app.ask(`/api/trpc/meeting.${procedure}`, { method: 'POST', body });
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { result: { data: { id: string } } }).result.data;
}

const shows = (page: Page, title: string) =>
  page.getByRole('heading', { level: 1, name: title }).waitFor();
const close = async (...pages: Page[]) => {
  for (const page of pages) await page.context().close();
};

it('begins, and leads every screen from case to case', async () => {
  const meeting = await app.open(address);
  await meeting.getByRole('link', { name: 'Led møtet' }).click();
  const lead = meeting;
  const [screen, reader] = [
    await app.open(`${address}/skjerm`, { width: 1920 }),
    await app.open(`${address}/skjerm`, { as: 'sindre', width: 390 }),
  ];
  for (const page of [lead, screen, reader]) await shows(page, 'Styringsgruppen');
  // Nothing is led before it has begun.
  await lead.keyboard.press('ArrowRight');
  await lead.getByRole('checkbox', { name: 'Ragna Kladd' }).check();
  await screen.getByRole('heading', { name: 'Én til stede' }).waitFor();
  await screen.getByRole('listitem').filter({ hasText: 'Ragna Kladd' }).waitFor();
  await shows(lead, 'Styringsgruppen');

  await lead.getByRole('button', { name: 'Start møtet' }).click();
  await lead.getByText('Møtet er i gang. Gå videre').waitFor();
  await lead.keyboard.press('PageDown');
  for (const page of [lead, screen, reader]) await shows(page, 'Godkjenning av innkalling');
  // From the big screen too, for all.
  await screen.keyboard.press('ArrowRight');
  for (const page of [lead, screen, reader]) await shows(page, 'Rekruttering fra kommunene');
  const chart = screen.locator('[data-chart="indicator"] .recharts-surface').first();
  await chart.waitFor();
  // Nobody scrolls a wall.
  const isWithin = (element: Element) => {
    const { right, bottom } = element.getBoundingClientRect();
    return right <= window.innerWidth && bottom <= window.innerHeight;
  };
  await expect.poll(() => chart.evaluate(isWithin)).toBe(true);
  await screen.getByRole('navigation').waitFor({ state: 'detached' });
  // Of what the case is about, each in its turn.
  await screen.keyboard.press('ArrowDown');
  await reader.getByRole('heading', { level: 2, name: measureTitle }).waitFor();
  await screen.keyboard.press('End');
  for (const page of [lead, screen, reader]) await shows(page, 'Vedtatt i møtet');
  await lead.keyboard.press('PageUp');
  await shows(reader, 'Eventuelt');
  await lead.getByRole('button', { name: /Rekruttering fra kommunene/ }).click();
  for (const page of [lead, screen, reader]) await shows(page, 'Rekruttering fra kommunene');

  // A reader follows, and looks around without leading anybody.
  await reader.keyboard.press('ArrowRight');
  await reader.getByRole('button', { name: 'Bla på egen hånd' }).click();
  await reader.keyboard.press('ArrowRight');
  await shows(reader, 'Eventuelt');
  await reader.reload();
  await shows(reader, 'Eventuelt');
  await shows(screen, 'Rekruttering fra kommunene');
  await reader.getByRole('button', { name: 'Følg møtet igjen' }).click();
  await shows(reader, 'Rekruttering fra kommunene');

  for (const page of [lead, screen, reader])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await graveViolations(page)).toEqual([]);
    }
  await close(lead, screen, reader);
});

it('shows a decision while it is worded, and the votes once it is made', async () => {
  const lead = await app.open(`${address}/ledelse`);
  const screen = await app.open(`${address}/skjerm`, { as: 'ragna' });
  await screen.getByText('Styringsgruppen ber om en plan.').waitFor();
  await lead.getByLabel('Stikkord til deg selv').fill('Gi ordet til Kari.');
  await lead.getByRole('button', { name: 'Start med forslaget i saken' }).click();
  const wording = lead.getByRole('textbox', { name: 'Ordlyd på storskjermen' });
  await wording.press('End');
  await wording.press('Backspace');
  await wording.pressSequentially(' innen 1. mars.');
  // Keys that are typed lead nowhere.
  await wording.press('Home');
  const live = screen.getByRole('heading', { name: 'Forslag til vedtak – ikke vedtatt ennå' });
  await live.waitFor();
  await screen.getByText('Styringsgruppen ber om en plan innen 1. mars.').waitFor();
  await shows(screen, 'Rekruttering fra kommunene');
  // Marks are for the writer; the wall shows what they make of the words.
  await wording.press('Control+A');
  await wording.press('Control+B');
  const strong = screen.getByRole('strong').filter({ hasText: 'Styringsgruppen ber om en plan' });
  await strong.waitFor();
  await wording.press('Control+B');
  await strong.waitFor({ state: 'detached' });

  await lead.getByLabel('Hvem følger opp').first().selectOption({ label: 'Ragna Kladd' });
  await lead.getByLabel('Det ble stemt').check();
  await lead.getByLabel('Mot', { exact: true }).fill('2');
  await lead.getByRole('button', { name: 'Før som vedtak' }).click();
  await lead.getByText('Fyll ut dette feltet.').waitFor();
  // Nothing of it is lost by a reload.
  await lead.reload();
  expect(await lead.getByLabel('Mot', { exact: true }).inputValue()).toBe('2');
  await lead.getByLabel('For', { exact: true }).fill('7');
  await lead.getByRole('button', { name: 'Før som vedtak' }).click();
  await lead.getByRole('status').filter({ hasText: 'Vedtaket er lagret.' }).waitFor();
  await live.waitFor({ state: 'detached' });
  const decision = screen.getByRole('heading', { name: 'Vedtak', exact: true }).locator('..');
  await decision.getByText('Styringsgruppen ber om en plan innen 1. mars.').waitFor();
  await decision.getByText('Følges opp av Ragna Kladd').waitFor();
  const votes = (await decision.getByRole('definition').allInnerTexts()).map(Number);
  expect(votes).toEqual([7, 2, 0]);
  await expect.poll(async () => (await wording.innerText()).trim()).toBe('');

  const ask = lead.getByRole('textbox', { name: 'Hva skal gjøres?' });
  await ask.fill('Sekretariatet inviterer kommunene.');
  await lead.reload();
  expect(await ask.inputValue()).toBe('Sekretariatet inviterer kommunene.');
  await lead.getByRole('button', { name: 'Lagre oppfølgingen' }).click();
  await screen.getByText('Sekretariatet inviterer kommunene.').waitFor();
  expect(await lead.getByLabel('Stikkord til deg selv').inputValue()).toBe('Gi ordet til Kari.');
  expect(await screen.getByText('Gi ordet til Kari.').count()).toBe(0);
  for (const page of [lead, screen]) expect(await graveViolations(page)).toEqual([]);
  await close(lead, screen);
});

it('goes on where the net comes back, and loses nothing', async () => {
  const lead = await app.open(`${address}/ledelse`, { expectErrors: true });
  const screen = await app.open(`${address}/skjerm`, { as: 'ragna', expectErrors: true });
  for (const page of [lead, screen]) await shows(page, 'Rekruttering fra kommunene');
  const minutes = lead.getByRole('textbox', { name: 'Hva som ble sagt i saken' });
  await minutes.waitFor();
  await lead.context().setOffline(true);
  await lead.getByText('Ingen forbindelse.').waitFor();
  await writeAnew(minutes, 'Kommunene melder at de vil være med.');
  await lead.getByRole('heading', { level: 1 }).click();
  await lead.getByText('Venter på nettet. Teksten er trygg').waitFor();
  await lead.keyboard.press('ArrowRight');
  // Here at once; there when it can be told.
  await shows(lead, 'Eventuelt');
  await shows(screen, 'Rekruttering fra kommunene');
  await lead.context().setOffline(false);
  await shows(screen, 'Eventuelt');
  await lead.getByText('Ingen forbindelse.').waitFor({ state: 'detached' });

  // A screen that has been away catches up.
  await screen.context().setOffline(true);
  await screen.getByText('Ingen forbindelse.').waitFor();
  await lead.keyboard.press('Home');
  await shows(lead, 'Styringsgruppen');
  await lead.keyboard.press('ArrowRight');
  await shows(lead, 'Godkjenning av innkalling');
  await shows(screen, 'Eventuelt');
  await screen.context().setOffline(false);
  await shows(screen, 'Godkjenning av innkalling');

  await lead.keyboard.press('ArrowRight');
  await shows(lead, 'Rekruttering fra kommunene');
  expect(await minutes.innerText()).toBe('Kommunene melder at de vil være med.');
  await lead.getByText('Lagret').last().waitFor();
  await close(lead, screen);
});

it('sends what has not rested when the page goes away', async () => {
  const lead = await app.open(`${address}/ledelse`);
  await shows(lead, 'Rekruttering fra kommunene');
  const notes = lead.getByLabel('Stikkord til deg selv');
  await notes.fill('Gi ordet til Leif.');
  await lead.goto(new URL('/alrek-2026', lead.url()).href);
  const other = await app.open(`${address}/ledelse`);
  await expect
    .poll(() => other.getByLabel('Stikkord til deg selv').inputValue())
    .toBe('Gi ordet til Leif.');
  await close(lead, other);
});

it('follows the first of two who lead at once, and keeps what both have written', async () => {
  const [one, other] = [
    await app.open(`${address}/ledelse`, { expectErrors: true }),
    await app.open(`${address}/ledelse`, { expectErrors: true }),
  ];
  for (const page of [one, other]) await shows(page, 'Rekruttering fra kommunene');
  await other.context().setOffline(true);
  const [mine, theirs] = [one, other].map((page) => page.getByLabel('Stikkord til deg selv'));
  await theirs!.fill('Spør Leif først.');
  await other.keyboard.press('Tab');
  const [myMinutes, theirMinutes] = [one, other].map((page) =>
    page.getByRole('textbox', { name: 'Hva som ble sagt i saken' }),
  );
  await writeAnew(theirMinutes!, 'Leif orienterte.');
  await other.getByText('Venter på nettet.').first().waitFor();
  await mine!.fill('Spør Bjørg først.');
  await one.getByRole('heading', { level: 1 }).click();
  await writeAnew(myMinutes!, 'Bjørg orienterte.');
  await myMinutes!.press('Control+A');
  await myMinutes!.press('Control+B');
  await one.getByRole('heading', { level: 1 }).click();
  await expect.poll(() => one.getByText('Lagret', { exact: true }).count()).toBe(2);
  await other.context().setOffline(false);
  const conflictOf = (theirs: string) =>
    other
      .getByRole('alert')
      .filter({ hasText: 'Noen andre har skrevet her samtidig:' })
      .filter({ hasText: theirs });
  const [aboutNotes, aboutMinutes] = [
    conflictOf('Spør Bjørg først.'),
    conflictOf('Bjørg orienterte.'),
  ];
  await aboutNotes.waitFor();
  // As it will be set, not as it is spelled.
  await aboutMinutes.getByRole('strong').getByText('Bjørg orienterte.').waitFor();
  expect(await aboutMinutes.getByText('**').count()).toBe(0);
  expect(await graveViolations(other)).toEqual([]);
  await aboutNotes.getByRole('button', { name: 'Lagre mitt likevel' }).click();
  await expect.poll(() => mine!.inputValue()).toBe('Spør Leif først.');
  await aboutMinutes.getByRole('button', { name: 'Bruk det som er lagret' }).click();
  await expect.poll(async () => (await theirMinutes!.innerText()).trim()).toBe('Bjørg orienterte.');
  await close(one, other);
});

it('ends, and shows what was decided', async () => {
  const lead = await app.open(`${address}/ledelse`);
  const screen = await app.open(`${address}/skjerm`, { as: 'ragna' });
  await lead.getByRole('heading', { level: 1 }).waitFor();
  await lead.keyboard.press('End');
  await shows(screen, 'Vedtatt i møtet');
  await lead.getByRole('button', { name: 'Avslutt møtet' }).click();
  await lead.getByRole('link', { name: 'Gå til møtet og skriv referatet ferdig' }).waitFor();
  await screen.getByText('Styringsgruppen ber om en plan innen 1. mars.').waitFor();
  await screen.getByRole('button', { name: 'Bla på egen hånd' }).waitFor({ state: 'detached' });
  for (const page of [lead, screen]) expect(await graveViolations(page)).toEqual([]);
  await lead.getByRole('link', { name: 'Gå til møtet' }).click();
  await lead.getByText('Holdt').first().waitFor();
  expect(await lead.getByRole('link', { name: 'Led møtet' }).count()).toBe(0);
  // The presenter's page is nobody else's: they are shown the big screen.
  const reader = await app.open(`${address}/ledelse`, { as: 'sindre' });
  await reader.waitForURL(`**${address}/skjerm`);
  await shows(reader, 'Vedtatt i møtet');
  await close(lead, screen, reader);
});
