// A report from draft to published and on: begun and planned, written by its owner, signed and approved by the steering group,
// published, and corrected in the open.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { idOf } from '#test/server/caller.ts';
import { caseDraft, decisionDraft, meetingDraft } from '#test/server/draft.ts';
import { startTestApp, type TestApp } from './app-fixture.ts';
import { graveViolations } from './axe.ts';
import { writeAnew } from './rich-text.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const send = async (procedure: string, input: object) => {
  const body = JSON.stringify(input);
  const response = await app.ask(`/api/trpc/${procedure}`, { method: 'POST', body });
  expect(response.status).toBe(200);
  const { result } = (await response.json()) as {
    result: { data: { id: string; version: number } };
  };
  return result.data;
};

/** Writes a chapter in somebody’s own session: the page for it is another journey. */
const write = (page: Page, chapter: { id: string; text: string }) =>
  page.evaluate(async ({ id, text }) => {
    const body = JSON.stringify({ id, version: 2, text, isDone: true });
    const headers = { 'content-type': 'application/json' };
    const path = '/api/trpc/report.writeChapter';
    return (await fetch(path, { method: 'POST', headers, body })).status;
  }, chapter);

const chapterLine = (page: Page, name: string) =>
  page.getByRole('table', { name: 'Kapitler' }).getByRole('row', { name: new RegExp(name) });

/** Where the step of this word is: done, here now, or to come. */
const pathStep = (page: Page, state: string) =>
  page.getByRole('listitem').filter({ has: page.getByText(state, { exact: true }) });

const focused = (page: Page, heading: string) =>
  expect.poll(() => page.evaluate(() => document.activeElement?.textContent ?? '')).toBe(heading);

async function plan(page: Page, name: string, body: string): Promise<string> {
  const line = chapterLine(page, name);
  await line.getByRole('button', { name: `Tildel ${name}` }).click();
  const form = page.getByRole('dialog', { name: `Tildel ${name}` });
  await form.getByLabel('Organ eller faggruppe').selectOption({ label: body });
  await form.getByLabel('Frist').fill('1.12.2026');
  await form.getByRole('button', { name: 'Lagre' }).click();
  await form.waitFor({ state: 'detached' });
  await line.getByText(body).waitFor();
  await line.getByText('01.12.2026').waitFor();
  const href = await line.getByRole('link', { name }).getAttribute('href');
  return href!.split('/').at(-1)!;
}

it('goes from a draft to published, by three who each may do their part', async () => {
  const page = await app.open('/alrek-2026/arsrapport?ar=2023');
  await page.getByText('Ingen har begynt å skrive på rapporten.').waitFor();
  await page.getByRole('button', { name: 'Begynn på rapporten' }).click();
  const start = page.getByRole('dialog', { name: 'Begynn på en rapport' });
  await start.getByLabel('Når skal alt være ferdig?').fill('1. desembr');
  await start.getByRole('button', { name: 'Begynn' }).click();
  await start.getByRole('alert').first().waitFor();
  await start.getByLabel('Når skal alt være ferdig?').fill('15.12.2026');
  await start.getByRole('button', { name: 'Begynn' }).click();
  await page.waitForURL(/\/arsrapport\/[0-9a-f-]{36}$/);
  const address = new URL(page.url()).pathname;
  const id = address.split('/').at(-1)!;
  await page.getByRole('heading', { name: 'Arbeidet med årsrapporten 2023' }).waitFor();
  await page.getByText('0 av 11 kapitler er ferdige. Alt skal være ferdig 15.12.2026.').waitFor();
  await pathStep(page, 'Utkast').getByText('Her er rapporten nå').waitFor();
  const areaId = await plan(page, 'Innovasjon', 'Faggruppe innovasjon og e-helse');
  const forewordId = await plan(page, 'Leders beretning', 'Styringsgruppen');
  expect(await graveViolations(page)).toEqual([]);

  // The group’s leader sees what is asked of the group, and nothing of what is not hers to do.
  const gudrun = await app.open(address, { as: 'gudrun', expectErrors: true });
  await chapterLine(gudrun, 'Innovasjon').getByText('Faggruppe innovasjon').waitFor();
  expect(await gudrun.getByRole('button', { name: /Tildel|Send til gjennomgang/ }).count()).toBe(0);
  await gudrun.getByText('Sekretariatet sender rapporten til gjennomgang').waitFor();
  expect(await write(gudrun, { id: areaId, text: 'Vi er *godt* i gang.' })).toBe(200);
  expect(await write(gudrun, { id: forewordId, text: 'Ikke min.' })).toBe(403);
  await gudrun.context().close();

  // The steering group writes and signs its foreword.
  const ragna = await app.open(address, { as: 'ragna' });
  await chapterLine(ragna, 'Innovasjon').getByText('Ferdig').waitFor();
  expect(await write(ragna, { id: forewordId, text: 'Et godt år.' })).toBe(200);
  const foreword = chapterLine(ragna, 'Leders beretning');
  await foreword.getByText('Ikke undertegnet').waitFor();
  await ragna.getByText('Teksten er ikke undertegnet.').waitFor();
  await foreword.getByRole('button', { name: 'Undertegn Leders beretning' }).click();
  const sign = ragna.getByRole('dialog', { name: 'Undertegn Leders beretning' });
  await sign.getByText('med navnet Ragna Kladd').waitFor();
  await sign.getByRole('button', { name: 'Undertegn' }).click();
  await sign.getByText('Fyll ut dette feltet.').first().waitFor();
  await sign.getByLabel('Rolle').fill('Leder av Styringsgruppen');
  await sign.getByLabel('Sted').fill('Bergen');
  await sign.getByRole('button', { name: 'Undertegn' }).click();
  await sign.waitFor({ state: 'detached' });
  await foreword.getByText('Undertegnet av Ragna Kladd, 22.11.2026').waitFor();
  expect(await ragna.getByText('Teksten er ikke undertegnet.').count()).toBe(0);

  await page.getByRole('button', { name: 'Send til gjennomgang' }).click();
  const submit = page.getByRole('dialog', { name: 'Send rapporten til gjennomgang' });
  await submit.getByText(/kapitler mangler noe\. Rapporten kan likevel gå videre\./).waitFor();
  await submit.getByRole('button', { name: 'Send til gjennomgang' }).click();
  await submit.waitFor({ state: 'detached' });
  await pathStep(page, 'Utkast').getByText('Gjort').waitFor();
  // The button is gone with the step: the keyboard goes on where the step is told.
  await page.getByRole('status').filter({ hasText: 'Rapporten er til gjennomgang.' }).waitFor();
  await focused(page, 'Hvor rapporten står');

  // There is nothing to approve it by until a decision is made in a case about it.
  await ragna.getByRole('button', { name: 'Godkjenn rapporten' }).click();
  const nothing = ragna.getByRole('dialog', { name: /^Det finnes ikke noe vedtak/ });
  await nothing.getByText('knytt saken til årsrapporten 2023').waitFor();
  await nothing.getByRole('button', { name: 'Avbryt' }).click();
  const meeting = await send('meeting.create', meetingDraft(idOf('body', 'styringsgruppen')));
  const item = await send('meeting.addCase', {
    ...caseDraft(meeting.id),
    kind: 'decision',
    title: 'Årsrapport 2023',
    links: [{ kind: 'report', targetId: idOf('strategy', 'alrek-2026'), year: 2023 }],
  });
  await send('meeting.recordDecision', {
    ...decisionDraft(item.id),
    text: 'Årsrapporten for 2023 godkjennes.',
  });
  await ragna.reload();
  await ragna.getByRole('button', { name: 'Godkjenn rapporten' }).click();
  const approve = ragna.getByRole('dialog', { name: 'Godkjenn rapporten' });
  await approve.getByText('Godkjenningen fryser alle tall og tekster.').waitFor();
  expect(await approve.getByLabel('Vedtaket som godkjenner rapporten').inputValue()).not.toBe('');
  expect(await graveViolations(ragna)).toEqual([]);
  await approve.getByRole('button', { name: 'Godkjenn rapporten' }).click();
  await approve.waitFor({ state: 'detached' });
  await ragna.getByText(/^Fryst 22\.11\.2026 av Ragna Kladd$/).waitFor();
  await pathStep(ragna, 'Godkjent')
    .getByRole('link', { name: /^Sak .*, Styringsgruppen$/ })
    .waitFor();
  await ragna.getByText('Sekretariatet publiserer rapporten.').waitFor();
  expect(await ragna.getByRole('button', { name: 'Publiser' }).count()).toBe(0);
  await ragna.context().close();

  await page.reload();
  await page.getByRole('button', { name: 'Publiser' }).click();
  const publish = page.getByRole('dialog', { name: 'Publiser rapporten for alle' });
  await publish
    .getByText(/^Årsrapporten 2023, versjon 1, som ble godkjent i sak .* \(Styringsgruppen\)/)
    .waitFor();
  await publish.getByText('Dette kan ikke angres').waitFor();
  expect(await graveViolations(page)).toEqual([]);
  await publish.getByRole('button', { name: 'Publiser for alle' }).click();
  await publish.waitFor({ state: 'detached' });
  await focused(page, 'Hvor rapporten står');
  const open = page.getByRole('link', { name: `${app.base}/rapport/${id}` });
  expect((await fetch((await open.textContent())!)).status).toBe(200);
  await page.getByRole('button', { name: 'Kopier adressen' }).waitFor();
  await pathStep(page, 'Publisert').getByText('22.11.2026, Solveig Eksempel').waitFor();
  await page.getByText('Ingenting. Alt som er registrert per 31.12.2023').waitFor();
  await page.getByText('Ingen rettelser.').waitFor();
  expect(await graveViolations(page)).toEqual([]);

  // A number is corrected, with a reason of its own: the list on the page grows by one, and both values stand side by side.
  const indicator = await app.open(`/alrek-2026/indikator/${idOf('indicator', 'studenter-tveps')}`);
  await indicator.getByRole('button', { name: 'Registrer tall' }).first().click();
  await indicator.getByLabel('Periode').selectOption('2023-H1');
  await indicator.getByLabel(/^Verdi/).fill('7');
  const why = indicator.getByLabel('Hvorfor rettes tallet?');
  await indicator.getByText('Vises åpent i rettelsene til årsrapporten 2023.').waitFor();
  await indicator.getByRole('button', { name: 'Lagre rettelsen' }).click();
  await indicator.getByText('Skriv hvorfor tallet rettes.').first().waitFor();
  expect(await graveViolations(indicator)).toEqual([]);
  await why.fill('Talt på nytt.');
  await indicator.getByRole('button', { name: 'Lagre rettelsen' }).click();
  await indicator
    .getByText(/er rettet/)
    .first()
    .waitFor();
  await indicator.context().close();
  const errata = page.getByRole('list', { name: 'Rettelser' });
  await errata.getByRole('link', { name: 'Studenter i TVEPS-praksis' }).waitFor();
  expect(await errata.getByRole('listitem').count()).toBe(1);
  await errata.getByText('7 studenter', { exact: true }).waitFor();
  await errata.getByText('Begrunnelse: Talt på nytt.').waitFor();
  const changed = page.getByRole('table', { name: 'Tall' }).getByRole('row', { name: /TVEPS/ });
  await changed.getByText('Rettet').waitFor();

  await page.getByRole('button', { name: 'Legg til rettelse' }).click();
  const form = page.getByRole('dialog', { name: 'Legg til en rettelse' });
  await form.getByLabel('Hva som rettes').fill('Side 4, første avsnitt');
  await writeAnew(
    form.getByRole('textbox', { name: 'Hvordan det skal være' }),
    'Konferansen ble holdt i juni.',
  );
  await form.getByLabel('Rollen du retter i').fill('Sekretariatet');
  await form.getByRole('button', { name: 'Legg til rettelse' }).click();
  await form.waitFor({ state: 'detached' });
  await errata.getByText(/^Rettelse 2 · 22\.11\.2026 · Solveig Eksempel, Sekretariatet$/).waitFor();
  expect(await errata.getByRole('listitem').count()).toBe(2);

  await page.getByRole('button', { name: 'Vis historikken' }).click();
  await page.getByText('publiserte rapporten').waitFor();
  await page.getByRole('button', { name: /^Vis alle/ }).click();
  await page.getByText('begynte på rapporten med 11 kapitler').waitFor();
  expect(await graveViolations(page)).toEqual([]);
  await page.goto(`${app.base}/alrek-2026/arsrapport?ar=2023`);
  await page.getByText(/Du leser rapporten slik den ble godkjent i sak .* publisert/).waitFor();
  const link = page.getByRole('link', { name: 'Les den åpne rapporten' });
  expect(await link.getAttribute('href')).toBe(`/rapport/${id}`);
  await page.getByRole('link', { name: '2 rettelser' }).click();
  await page.waitForURL(`**/arsrapport/${id}#rettelser`);
  await page.context().close();
});

it('brings a deleted draft back from its own page', async () => {
  const page = await app.open('/alrek-2026/arsrapport?ar=2022');
  await page.getByRole('button', { name: 'Begynn på rapporten' }).click();
  const start = page.getByRole('dialog', { name: 'Begynn på en rapport' });
  await start.getByRole('button', { name: 'Begynn' }).click();
  await page.waitForURL(/\/arsrapport\/[0-9a-f-]{36}$/);
  const address = page.url();
  await page.getByRole('button', { name: 'Slett utkastet' }).click();
  const gone = page.getByRole('dialog', { name: 'Slett utkastet' });
  await gone.getByRole('button', { name: 'Slett utkastet' }).click();
  await page.waitForURL(/\/arsrapport\?ar=2022/);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('innhold');
  await page.goto(address);
  await page.getByText('Dette utkastet er slettet.').waitFor();
  expect(await page.getByRole('heading', { name: 'Hvor rapporten står' }).count()).toBe(0);
  expect(await graveViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Hent tilbake utkastet' }).click();
  await page.getByRole('button', { name: 'Send til gjennomgang' }).waitFor();
  await focused(page, 'Hvor rapporten står');
  await page.context().close();
});

it('sets two years side by side, and says the main thing first', async () => {
  const page = await app.open('/alrek-2026/arsrapport/sammenlign');
  await page.getByText(/^Samlet måloppnåelse gikk opp fra .* til .*svakere\.$/).waitFor();
  const areas = page.getByRole('table', { name: 'Innsatsområder' });
  expect(await areas.getByRole('row').count()).toBe(7);
  await page.getByLabel('Fra').selectOption('2025');
  await page.getByText('Velg to ulike rapporter').waitFor();
  await page.getByLabel('Fra').selectOption('2023');
  await page.waitForURL(/a=2023/);
  await page.getByText(/^Samlet måloppnåelse/).waitFor();
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await graveViolations(page)).toEqual([]);
  await page.context().close();
});
