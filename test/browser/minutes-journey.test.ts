// From an empty agenda to published minutes: papers sent, the meeting held, what was said written, remarks taken, the minutes
// approved by the next meeting and read by somebody without an account.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { readPdfBack } from '#test/server/report/pdf-reader.ts';
import { startTestApp, type TestApp } from './app-fixture.ts';
import { graveViolations } from './axe.ts';
import { writeAnew } from './rich-text.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

async function plan(page: Page, date: string): Promise<void> {
  await page.goto(`${app.base}/alrek-2026/moter`);
  await page.getByRole('button', { name: 'Planlegg et møte' }).first().click();
  const form = page.getByRole('dialog', { name: 'Planlegg et møte' });
  await form.getByLabel('Dato').fill(date);
  await form.getByLabel('Fra klokken').fill('14');
  await form.getByLabel('Til klokken').fill('16');
  await form.getByLabel('Sted').fill('Møterom 1');
  await form.getByRole('button', { name: 'Lagre møtet' }).click();
  await page.getByText(`${date} kl. 14:00–16:00`).waitFor();
}

async function addCase(page: Page, title: string, kind: string): Promise<void> {
  const agenda = page.getByRole('region', { name: 'Saksliste' });
  await agenda.getByRole('button', { name: 'Ny sak' }).click();
  const form = page.getByRole('dialog', { name: 'Ny sak' });
  await form.getByLabel('Tittel').fill(title);
  await form.getByLabel('Hva slags sak').selectOption(kind);
  await form.getByRole('button', { name: 'Lagre saken' }).click();
  await agenda.getByRole('heading', { level: 3, name: title }).waitFor();
}

it('goes from an empty agenda to minutes that everybody can read', async () => {
  const page = await app.open('/alrek-2026/moter');
  await plan(page, '22.11.2026');
  const address = page.url();
  await addCase(page, 'Budsjett for 2027', 'Vedtakssak');

  await page.getByRole('button', { name: 'Send innkalling' }).click();
  const sending = page.getByRole('dialog', { name: 'Send innkalling' });
  expect(await graveViolations(page)).toEqual([]);
  await sending.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByText('Innkallingen er sendt til én person.').waitFor();
  await page.getByText(/· Innkalt$/).waitFor();

  // What changes afterwards is told, and can be sent once more.
  await addCase(page, 'Orienteringssaker', 'Orientering');
  await page.getByText(/Møtet eller sakene er endret etter at innkallingen ble sendt/).waitFor();

  await page.getByRole('button', { name: 'Før møtet som holdt' }).click();
  const agenda = page.getByRole('region', { name: 'Saksliste' });
  await agenda
    .getByRole('button', { name: /^Skriv referat fra sak/ })
    .first()
    .click();
  const writing = page.getByRole('dialog', { name: /^Referat fra sak/ });
  await writeAnew(
    writing.getByRole('textbox', { name: 'Hva som ble sagt' }),
    'Ragna Kladd la fram **budsjettet**.',
    '- økning i tråd med indeksen',
  );
  await writing.getByRole('button', { name: 'Lagre', exact: true }).click();
  await writing.waitFor({ state: 'detached' });
  await agenda.getByText('økning i tråd med indeksen').waitFor();
  await agenda.getByRole('button', { name: 'Nytt vedtak' }).first().click();
  const decision = page.getByRole('dialog', { name: /^Vedtak i sak/ });
  await writeAnew(decision.getByRole('textbox', { name: 'Ordlyd' }), 'Budsjettet vedtas.');
  await decision.getByRole('button', { name: 'Lagre vedtaket' }).click();
  await decision.waitFor({ state: 'detached' });
  await agenda.getByText('Budsjettet vedtas.').waitFor();
  await page.getByRole('button', { name: 'Hent medlemmene' }).click();
  await page.getByText('Ragna Kladd', { exact: true }).first().waitFor();

  const minutes = page.getByRole('region', { name: 'Referat', exact: true }).first();
  await minutes.getByText('Én sak mangler tekst.').waitFor();
  await minutes.getByRole('button', { name: 'Send på merknadsrunde' }).click();
  await page
    .getByRole('dialog', { name: 'Send referatet på merknadsrunde' })
    .getByRole('button', { name: 'Send', exact: true })
    .click();
  await minutes.getByText(/^Merknader tas imot til og med/).waitFor();
  expect(await graveViolations(page)).toEqual([]);

  // Somebody else reads it, and remarks on it.
  const reader = await app.open(new URL(address).pathname, { as: 'bjorg' });
  await reader.getByRole('link', { name: 'Referat (PDF)' }).waitFor();
  await reader
    .getByRole('textbox', { name: 'Skriv en kommentar' })
    .fill('Det var i tråd med konsumprisindeksen.');
  await reader.getByRole('button', { name: 'Kommenter', exact: true }).click();
  await page.getByText('Det var i tråd med konsumprisindeksen.').waitFor();

  // Time passes.
  await app.connection.write
    .updateTable('meeting')
    .set({ held_on: '2026-11-10' })
    .where('id', '=', address.split('/').at(-1)!)
    .execute();
  await plan(page, '18.11.2026');
  await addCase(page, 'Godkjenning av referat', 'Godkjenning');
  await page.goto(address);
  await minutes.getByRole('button', { name: 'Godkjenn referatet' }).click();
  await page
    .getByRole('dialog', { name: 'Godkjenn referatet' })
    .getByRole('button', { name: 'Godkjenn referatet' })
    .click();
  await minutes.getByText(/^Godkjent 18.11.2026 i sak/).waitFor();
  expect(await agenda.getByRole('button', { name: /^Skriv referat/ }).count()).toBe(0);

  await minutes.getByRole('button', { name: 'Publiser referatet' }).click();
  const publishing = page.getByRole('dialog', { name: 'Publiser referatet' });
  expect(await publishing.getByRole('checkbox').isChecked()).toBe(true);
  await publishing.getByRole('button', { name: 'Publiser', exact: true }).click();
  const link = minutes.getByRole('link', { name: 'Publisert referat (PDF)' });
  await link.waitFor();
  const file = await fetch(new URL((await link.getAttribute('href'))!, app.base));
  const { text } = readPdfBack(new Uint8Array(await file.arrayBuffer()));
  expect(text).toContain('Budsjettet vedtas.');
  expect(text).not.toContain('Kladd');
  for (const each of [page, reader]) await each.context().close();
});
