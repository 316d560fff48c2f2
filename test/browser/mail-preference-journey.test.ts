// What mail one gets, chosen on one's account by keyboard, and turned off from a mail without signing in; and what the
// plan lacks, on the page of rounds.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedId } from '#db/seed/seed-id.ts';
import { stopToken } from '#server/mail/stop-mail.ts';
import { startTestApp, type TestApp } from './app-fixture.ts';
import { graveViolations } from './axe.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

async function expectAccessible(page: Page): Promise<void> {
  // A dialog that is still fading in has no contrast yet.
  await page.evaluate(() => Promise.all(document.getAnimations().map((each) => each.finished)));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const grave = await graveViolations(page);
    expect(grave.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
  const isTooWide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(isTooWide).toBe(false);
}

it('somebody chooses their quiet days, and is told what cannot be turned off', async () => {
  const page = await app.open('/konto', { as: 'leif', width: 390, expectErrors: true });
  const section = page.getByRole('region', { name: 'E-post til meg' });
  await section.getByText('kommer alltid').waitFor();
  const edit = section.getByRole('button', { name: 'Endre hva jeg får på e-post' });
  await edit.press('Enter');
  const form = page.getByRole('dialog', { name: 'Endre hva jeg får på e-post' });
  await expectAccessible(page);
  for (const day of ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag'])
    await form.getByRole('checkbox', { name: day }).press('Space');
  await form.getByRole('button', { name: 'Lagre' }).press('Enter');
  await form.getByRole('button', { name: 'Stille dager: Minst én ukedag må være uten' }).waitFor();
  for (const day of ['mandag', 'tirsdag', 'onsdag', 'torsdag'])
    await form.getByRole('checkbox', { name: day }).press('Space');
  await form.getByLabel('Stille til og med').fill('01.06.2027');
  await form.getByRole('button', { name: 'Lagre' }).press('Enter');
  await form.getByText('i løpet av de neste tre månedene').first().waitFor();
  await form.getByLabel('Stille til og med').fill('24.12.2026');
  await form.getByRole('button', { name: 'Lagre' }).press('Enter');
  await page.getByText('E-postvalgene er lagret.').waitFor();
  await section.getByText('fredag', { exact: true }).waitFor();
  await section.getByText('24.12.2026').waitFor();
  await page.context().close();
});

it('somebody turns off a mail from its foot, by a press and not by opening it', async () => {
  const personId = seedId('person', 'gudrun');
  const token = stopToken(app.auth.secret, { personId, kind: 'nudge' });
  const stored = () =>
    app.connection.read
      .selectFrom('mail_preference')
      .select('off_kinds')
      .where('person_id', '=', personId)
      .executeTakeFirst();
  const page = await app.open(`/e-post#${token}`, { as: null, width: 390 });
  await page.getByRole('heading', { name: 'Vil du slutte å få denne e-posten?' }).waitFor();
  expect(new URL(page.url()).hash).toBe('');
  expect(await stored()).toBeUndefined();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ja, slutt å sende den' }).press('Enter');
  await page.getByRole('heading', { name: 'E-posten er slått av' }).waitFor();
  expect(await stored()).toEqual({ off_kinds: '["nudge"]' });
  await expectAccessible(page);
  // The address that mail programs post to leads people to the same page.
  await page.goto(`${app.base}/e-post/stopp?t=${token}`);
  await page.getByRole('heading', { name: 'Vil du slutte å få denne e-posten?' }).waitFor();
  await page.context().close();
});

it('tells who follows a link that was cut in two what to do', async () => {
  const page = await app.open('/e-post#noe.nudge.galt', { as: null, expectErrors: true });
  await page.getByRole('button', { name: 'Ja, slutt å sende den' }).click();
  await page.getByRole('heading', { name: 'Lenken virker ikke' }).waitFor();
  await page.context().close();
});

it('the secretariat sees what the plan lacks, goes to mend it, and agrees how large it may be', async () => {
  const page = await app.open('/alrek-2026/runder', { width: 390, expectErrors: true });
  const section = page.getByRole('region', { name: 'Bør ses på' });
  await section.getByText('Det er ikke avtalt hvor mange åpne tiltak').waitFor();
  await section.getByRole('button', { name: 'Endre avtalt antall tiltak' }).press('Enter');
  const form = page.getByRole('dialog', { name: 'Endre avtalt antall tiltak' });
  const field = form.getByLabel('Høyeste antall åpne tiltak per satsing');
  await field.fill('mange');
  await form.getByRole('button', { name: 'Lagre' }).press('Enter');
  await form.getByText('Skriv').first().waitFor();
  await field.fill('1');
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Lagre' }).press('Enter');
  await section.getByText('Avtalt er høyst ett åpent tiltak per satsing.').waitFor();
  await section.getByText('Flere tiltak enn avtalt').click();
  await section.getByText('avtalt er høyst 1').first().waitFor();
  await expectAccessible(page);
  await section.getByText('Uten ansvarlig').click();
  const [first] = await section.getByRole('link').all();
  const title = await first!.textContent();
  await first!.click();
  await page.getByRole('heading', { level: 1, name: title ?? '' }).waitFor();
  await page.context().close();
  // Whoever only reads has nothing to change.
  const reader = await app.open('/alrek-2026/runder', { as: 'sindre' });
  await reader.getByRole('region', { name: 'Bør ses på' }).waitFor();
  expect(await reader.getByRole('button', { name: 'Endre avtalt antall tiltak' }).count()).toBe(0);
  await reader.context().close();
});
