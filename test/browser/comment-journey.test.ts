// From an @ typed by keyboard to a mail, from the mail to the comment, to an answer, and to a thread that is resolved.
import { pino } from 'pino';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMailer, type Mailer } from '#server/mail/mailer.ts';
import { sendingTo, startSmtp, type TestSmtp } from '#test/server/mail/smtp-fixture.ts';
import { startTestApp, type TestApp } from './app-fixture.ts';
import { graveViolations } from './axe.ts';

let app: TestApp;
let smtp: TestSmtp;
let mailer: Mailer;
let path: string;

beforeAll(async () => {
  app = await startTestApp();
  smtp = await startSmtp();
  mailer = createMailer({
    db: app.connection.write,
    sending: sendingTo(smtp.port),
    clock: () => '2026-11-22T09:00:00.000Z',
    logger: pino({ level: 'silent' }),
  });
  const { id } = await app.connection.read
    .selectFrom('measure')
    .innerJoin('strategy', 'strategy.id', 'measure.strategy_id')
    .select('measure.id')
    .where('strategy.slug', '=', 'alrek-2026')
    .where('measure.archived_at', 'is', null)
    .orderBy('measure.sort_order')
    .executeTakeFirstOrThrow();
  path = `/alrek-2026/tiltak/${id}`;
});
afterAll(async () => {
  await mailer.close();
  await smtp.close();
  await app.close();
});

/** What waits in the outbox goes out through a real mail server. */
async function linkMailedTo(name: string): Promise<string> {
  await app.connection.write
    .updateTable('mail')
    .set({ state: 'queued', next_attempt_at: '2026-11-22T09:00:00.000Z' })
    .where('kind', '=', 'comment')
    .where('state', '=', 'kept')
    .execute();
  await mailer.kick();
  const received = smtp.received.findLast(({ envelope }) => envelope[0]?.startsWith(`${name}@`));
  const [, link = ''] =
    /https?:\/\/[^/\s]+(\/\S+#kommentar-\S+)/.exec(received?.mail.text ?? '') ?? [];
  return link;
}

const newComment = (page: Page) => page.getByRole('form', { name: 'Skriv en kommentar' });
const told = (page: Page, text: string) =>
  page.getByRole('status').filter({ hasText: text }).waitFor();

it('is written with a mention by keyboard alone, and kept while it is not sent', async () => {
  const page = await app.open(path, { as: 'gudrun' });
  await page.getByText('Ingen har kommentert ennå').waitFor();
  await page.getByText('Alle 9 som er med i klyngen, kan lese dette').waitFor();
  const field = newComment(page).getByRole('textbox');
  await field.focus();
  await page.keyboard.type('Kan @');
  const options = page.getByRole('listbox', { name: 'Personer du kan nevne' });
  await options.waitFor();
  expect(await graveViolations(page)).toEqual([]);
  // Who sits in a panel alone is offered to nobody.
  await page.keyboard.type('sindre');
  await told(page, 'Ingen navn passer');
  for (let key = 0; key < 'sindre'.length; key += 1) await page.keyboard.press('Backspace');
  await page.keyboard.type('s');
  await options.getByRole('option', { name: 'Solveig Eksempel', selected: true }).waitFor();
  // Nobody is told of their own words.
  expect(await options.getByRole('option', { name: 'Gudrun Skisse' }).count()).toBe(0);
  await page.keyboard.press('Backspace');
  await page.getByText('Skriv flere bokstaver for å se dem').last().waitFor();
  const second = await options.getByRole('option').nth(1).getAttribute('id');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => field.getAttribute('aria-activedescendant')).toBe(second);
  expect(await options.getByRole('option', { selected: true }).getAttribute('id')).toBe(second);
  await page.keyboard.press('Escape');
  await options.waitFor({ state: 'detached' });
  await page.keyboard.type('variant');
  await page.keyboard.press('Enter');
  await page.keyboard.type('se på fristen?');
  await told(page, 'Du nevner Bjørg Variant.');
  expect(await page.getByRole('status').filter({ hasText: 'navn passer' }).count()).toBe(0);
  await page.keyboard.press('Enter');
  await page.keyboard.type('<b>Vi</b> mangler avtalen.');
  const typed = 'Kan @Bjørg Variant se på fristen?\n<b>Vi</b> mangler avtalen.';
  expect(await field.inputValue()).toBe(typed);

  await page.reload();
  await newComment(page).getByText('ligger i denne nettleseren').waitFor();
  expect(await field.inputValue()).toBe(typed);
  await field.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await told(page, 'Kommentaren er lagt til');
  await page.getByRole('heading', { name: 'Kommentarer (1 åpen)' }).waitFor();
  const comment = page.getByRole('article').filter({ hasText: 'Gudrun Skisse' });
  expect(await comment.textContent()).toContain('<b>Vi</b> mangler avtalen.');
  expect(await field.inputValue()).toBe('');
  await page.context().close();
});

it('leads from the mail to the comment, also by way of signing in, and is answered on a phone', async () => {
  const link = await linkMailedTo('bjorg');
  expect(link.startsWith(`${path}#kommentar-`)).toBe(true);
  // Asked without a session, the server says so: the browser tells of that in its console.
  const page = await app.open(link, { as: null, width: 390, expectErrors: true });
  await page.getByRole('button', { name: 'Logg inn som Bjørg Variant' }).click();
  const comment = page.getByRole('article').filter({ hasText: 'Gudrun Skisse' });
  await comment.waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(link.split('#')[1]);
  expect(await comment.getAttribute('data-sought')).not.toBeNull();
  const box = await comment.boundingBox();
  expect(box!.y).toBeGreaterThanOrEqual(0);
  expect(box!.y).toBeLessThan(900);

  const answer = page.getByRole('button', { name: 'Svar i tråden fra Gudrun Skisse' });
  await answer.click();
  await page.keyboard.type('Avtalen kommer på fredag.');
  const reply = page.getByRole('form', { name: 'Svar på det Gudrun Skisse tok opp' });
  await reply.getByRole('button', { name: 'Avbryt' }).click();
  await expect.poll(() => answer.evaluate((it) => it === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  expect(await reply.getByRole('textbox').inputValue()).toBe('Avtalen kommer på fredag.');
  await reply.getByRole('button', { name: 'Svar' }).click();
  await told(page, 'Kommentaren er lagt til');
  await page.getByRole('article').filter({ hasText: 'Avtalen kommer på fredag.' }).waitFor();
  expect(await graveViolations(page)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(wide).toBe(false);
  await page.context().close();
});

it('is resolved by who began it, and the mail of the answer still leads there', async () => {
  const link = await linkMailedTo('gudrun');
  const page = await app.open(link, { as: 'gudrun' });
  // Somebody has answered: what they answered stays as it was.
  const own = page.getByRole('article').filter({ hasText: 'mangler avtalen' });
  await own.waitFor();
  expect(await own.getByRole('button', { name: /^Rediger/ }).count()).toBe(0);
  await page.getByRole('button', { name: 'Marker som løst: tråden fra Gudrun Skisse' }).click();
  await told(page, 'Tråden er markert som løst');
  // The keyboard goes along, into the fold.
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest('summary, article, h2')?.textContent);
  const fold = page.locator('summary').filter({ hasText: 'Én løst tråd' });
  await fold.waitFor();
  await expect.poll(focused).toMatch(/Én løst tråd|mangler avtalen/);
  await page.reload();
  // In its fold, which the address opens.
  await page.getByText('Én løst tråd').waitFor();
  await page.getByRole('article').filter({ hasText: 'Avtalen kommer på fredag.' }).waitFor();
  await page.getByText('Løst av Gudrun Skisse').waitFor();
  await page.goto(app.base + path);
  await page.getByText('Én løst tråd').waitFor();
  expect(await page.getByText('Avtalen kommer på fredag.').isVisible()).toBe(false);
  await page.getByText('Én løst tråd').click();
  await page.getByRole('button', { name: 'Åpne igjen: tråden fra Gudrun Skisse' }).click();
  await told(page, 'Tråden er åpen igjen');
  await page.getByRole('heading', { name: 'Kommentarer (1 åpen)' }).waitFor();
  await expect.poll(focused).toContain('mangler avtalen');
  await page.getByRole('button', { name: 'Marker som løst: tråden fra Gudrun Skisse' }).click();
  await expect.poll(focused).toContain('Én løst tråd');
  await fold.click();
  await page.getByRole('button', { name: 'Åpne igjen: tråden fra Gudrun Skisse' }).click();
  await page.getByRole('heading', { name: 'Kommentarer (1 åpen)' }).waitFor();
  await page.context().close();
});

it('is changed by its author, and two texts at once are both shown', async () => {
  const page = await app.open(path, { as: 'sindre', expectErrors: true });
  await newComment(page).getByRole('textbox').fill('Første tanke');
  await newComment(page).getByRole('button', { name: 'Kommenter' }).click();
  const other = await app.open(path, { as: 'sindre' });
  for (const each of [page, other]) {
    await each.getByRole('button', { name: /^Rediger kommentaren din/ }).click();
    const field = each.getByRole('form', { name: 'Endre kommentaren' }).getByRole('textbox');
    await expect.poll(() => field.evaluate((it) => it === document.activeElement)).toBe(true);
    await field.fill(each === page ? 'Fra det ene vinduet' : 'Fra det andre vinduet');
  }
  const form = (each: Page) => each.getByRole('form', { name: 'Endre kommentaren' });
  // Nothing that is typed is lost by a slip.
  await form(page).getByRole('button', { name: 'Avbryt' }).click();
  await page.getByRole('alertdialog').getByRole('button').first().click();
  await form(other).getByRole('button', { name: 'Lagre' }).click();
  await told(other, 'Endringen er lagret');
  await form(page).getByRole('button', { name: 'Lagre' }).click();
  const conflict = form(page).getByRole('region');
  await conflict.getByText('Fra det andre vinduet').waitFor();
  await conflict.getByText('Fra det ene vinduet').waitFor();
  await conflict.getByRole('button').first().click();
  await told(page, 'Endringen er lagret');
  const comment = page.getByRole('article').filter({ hasText: 'Fra det ene vinduet' });
  await comment.getByText(/endret \d/).waitFor();
  await page.context().close();
  await other.context().close();
});

it('is taken back by the secretariat for good, and the log tells it without the words', async () => {
  const page = await app.open(path);
  const comment = page.getByRole('article').filter({ hasText: 'Fra det ene vinduet' });
  await comment.getByRole('button', { name: /^Trekk tilbake/ }).click();
  const question = page.getByRole('dialog', { name: 'Trekke tilbake kommentaren?' });
  await question.getByRole('button', { name: 'Trekk tilbake' }).click();
  await told(page, 'Kommentaren er trukket tilbake');
  await comment.waitFor({ state: 'detached' });
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toContain('Kommentarer');
  const left = await app.connection.read.selectFrom('audit_entry').select('after').execute();
  expect(left.map(({ after }) => after).join()).not.toContain('Fra det ene vinduet');
  await page.goto(`${app.base}/administrasjon/logg`);
  await page.getByText('trakk tilbake en annens kommentar').first().waitFor();
  await page.context().close();
});
