// What somebody else saves shows on a page that is open, and never disturbs what is being written there.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from './app-fixture.ts';

let app: TestApp;
let address: string;

beforeAll(async () => {
  app = await startTestApp();
  const measure = await app.connection.read
    .selectFrom('measure')
    .select('id')
    .where('archived_at', 'is', null)
    .where('phase', '=', 'in_progress')
    .limit(1)
    .executeTakeFirstOrThrow();
  address = `/alrek-2026/tiltak/${measure.id}`;
});
afterAll(() => app.close());

it('shows what another saved, without reloading', async () => {
  const reader = await app.open(address, { as: 'ragna' });
  const writer = await app.open(address);
  await reader.getByRole('heading', { level: 1 }).waitFor();
  await reader.evaluate(() => Object.assign(window, { isSamePage: true }));
  // Nobody asked for it: it is no sign that somebody is there.
  const renewal = reader.waitForRequest((request) => request.headers()['renewal'] === '1');
  await update(writer, 'Avtalen er signert.');
  await reader.getByText('Avtalen er signert.').first().waitFor();
  expect(await reader.evaluate(() => 'isSamePage' in window)).toBe(true);
  expect((await renewal).url()).toContain('measure.');
  const [asked] = await Promise.all([
    reader.waitForRequest((request) => request.url().includes('strategy.overview')),
    reader.getByRole('link', { name: 'Strategien' }).first().click(),
  ]);
  expect(asked.headers()).not.toHaveProperty('renewal');
  for (const page of [reader, writer]) await page.context().close();
});

it('waits while something is written, and catches up when it is let go', async () => {
  const [slow, quick, reader] = [
    await app.open(address),
    await app.open(address),
    await app.open(address, { as: 'ragna' }),
  ];
  const words = await startUpdate(slow);
  await words.fill('Dette skriver jeg på ennå.');
  await update(quick, 'Arbeidet har begynt i to kommuner.');
  await reader.getByText('Arbeidet har begynt i to kommuner.').first().waitFor();
  expect(await words.inputValue()).toBe('Dette skriver jeg på ennå.');
  expect(await slow.getByText('Arbeidet har begynt i to kommuner.').count()).toBe(0);
  await slow.getByRole('button', { name: 'Avbryt' }).click();
  await slow.getByRole('button', { name: 'Forkast endringene' }).click();
  await slow.getByText('Arbeidet har begynt i to kommuner.').first().waitFor();
  for (const page of [slow, quick, reader]) await page.context().close();
});

it('is joined again after an error that passes, and not after a refusal', async () => {
  const page = await app.open('/konto', { as: 'ragna' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  let joined = 0;
  await page.clock.install();
  await page.evaluate(() => {
    const streams: EventSource[] = [];
    Object.assign(window, { streams });
    window.EventSource = class extends EventSource {
      constructor(address: string | URL) {
        super(address);
        streams.push(this);
      }
    };
  });
  const isLeft = () =>
    page.evaluate(() => {
      const { streams } = window as unknown as { streams: EventSource[] };
      return streams.at(-1)?.readyState === EventSource.CLOSED;
    });
  for (const [reason, times] of [
    ['unknown', 2],
    ['signed_out', 1],
  ] as const) {
    joined = 0;
    await page.route('**/api/trpc/strategy.watch', (route) => {
      joined += 1;
      const body = `event: serialized-error\ndata: ${JSON.stringify({ data: { reason } })}\n\n`;
      return route.fulfill({ contentType: 'text/event-stream', body });
    });
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await expect.poll(() => joined).toBe(1);
    await expect.poll(isLeft).toBe(true);
    await page.clock.fastForward(31_000);
    await expect.poll(isLeft).toBe(true);
    await expect.poll(() => joined).toBe(times);
    await page.unroute('**/api/trpc/strategy.watch');
  }
  await page.context().close();
});

it('leaves an answer where it is written, also when its thread is resolved or withdrawn', async () => {
  const save = async (procedure: string, input: object) => {
    const body = JSON.stringify(input);
    const answer = await app.ask(`/api/trpc/comment.${procedure}`, { method: 'POST', body });
    return ((await answer.json()) as { result: { data: { id: string; version: number } } }).result
      .data;
  };
  const subjectId = address.split('/').at(-1);
  const on = { entity: 'measure', subjectId, lang: 'nb' };
  const { id, version } = await save('add', { ...on, threadId: null, text: 'Når er det klart?' });
  const [writer, reader] = [
    await app.open(address, { as: 'ragna' }),
    await app.open(address, { as: 'sindre' }),
  ];
  await writer.getByRole('button', { name: 'Svar i tråden fra Solveig Eksempel' }).click();
  const reply = writer.getByRole('form', { name: 'Svar på det Solveig Eksempel tok opp' });
  await writer.keyboard.type('Det er klart');
  const resolved = await save('resolve', { id, version });
  await reader.getByText('Én løst tråd').waitFor();
  await writer.keyboard.type(' i mai.');
  expect(await reply.getByRole('textbox').inputValue()).toBe('Det er klart i mai.');
  // Come back to, it stands where one sees it.
  await writer.reload();
  await reply.waitFor();
  await writer.getByText('Tråden åpnes igjen når du svarer.').waitFor();
  expect(await reply.getByRole('textbox').inputValue()).toBe('Det er klart i mai.');

  await save('withdraw', { id, version: resolved.version });
  await reader.getByText('Ingen har kommentert ennå').waitFor();
  await writer.reload();
  const lost = writer.getByRole('form', { name: 'Svaret ditt i en tråd som er borte' });
  expect(await lost.getByRole('textbox').inputValue()).toBe('Det er klart i mai.');
  await lost.getByRole('button', { name: 'Kommenter' }).click();
  await reader.getByRole('article').filter({ hasText: 'Det er klart i mai.' }).waitFor();
  await lost.waitFor({ state: 'detached' });
  for (const page of [writer, reader]) await page.context().close();
});

/** The field for what has happened, in a form that is open. */
async function startUpdate(page: Page) {
  await page.getByRole('button', { name: 'Oppdater status' }).click();
  return page.getByLabel('Hva har skjedd, og hva kommer nå?');
}

async function update(page: Page, text: string): Promise<void> {
  await (await startUpdate(page)).fill(text);
  await page.getByRole('button', { name: 'Lagre' }).click();
  await page.getByRole('status').filter({ hasText: 'Statusen er lagret' }).waitFor();
}
