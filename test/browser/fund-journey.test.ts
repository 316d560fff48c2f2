// Collaboration funds through a year: contributions proposed and confirmed, an application judged and awarded, money used.
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { idOf } from '#test/server/caller.ts';
import { caseDraft, decisionDraft, meetingDraft } from '#test/server/draft.ts';
import { applicationDraft, callDraft } from '#test/server/fund/fund-draft.ts';
import { startTestApp, type TestApp } from './app-fixture.ts';
import { graveViolations } from './axe.ts';

let app: TestApp;
const make = async (procedure: string, input: object) => {
  const response = await app.ask(`/api/trpc/${procedure}`, {
    method: 'POST',
    body: JSON.stringify(input),
  });
  const { result } = (await response.json()) as { result: { data: { id: string } } };
  return result.data.id;
};

const title = 'Felles inntak for unge med sammensatte behov';

beforeAll(async () => {
  app = await startTestApp();
  const meetingId = await make('meeting.create', meetingDraft(idOf('body', 'styringsgruppen')));
  const caseId = await make('meeting.addCase', { ...caseDraft(meetingId), title: 'Midler 2027' });
  await make('meeting.recordDecision', {
    ...decisionDraft(caseId),
    text: 'Rammen for 2027 er kr 500 000.',
  });
});
afterAll(() => app.close());

it('proposes the contributions of a new year by an index, and ties them to a decision', async () => {
  const page = await app.open('/alrek-2026/midler');
  await page.getByRole('button', { name: 'Legg inn 2027' }).click();
  const form = page.getByRole('dialog', { name: 'Ramme for 2027' });
  await form.getByLabel('Avsatt').fill('fem hundre tusen');
  await form.getByLabel('Justering fra året før').fill('6');
  await form.getByRole('button', { name: 'Lagre' }).click();
  await form.getByText('Skriv et tall, for eksempel 1 234,5.').first().waitFor();
  expect(await form.getByLabel('Avsatt').inputValue()).toBe('fem hundre tusen');
  await form.getByLabel('Avsatt').fill('kr 500.000');
  await form.getByRole('button', { name: 'Lagre' }).click();
  await form.waitFor({ state: 'detached' });

  await page.getByRole('heading', { name: 'Bidrag fra partnerne i 2027' }).waitFor();
  await page.getByRole('button', { name: 'Foreslå bidrag fra i fjor' }).click();
  await page.getByText('9 bidrag er foreslått ut fra året før.').waitFor();
  const uib = page
    .getByRole('table', { name: /^Bidrag fra partnerne/ })
    .getByRole('row', { name: /Universitetet i Bergen/ });
  // kr 145 950 with 6 % is kr 154 707, to the nearest 50 kroner.
  await expect
    .poll(async () => (await uib.textContent())?.replaceAll('\u00A0', ' '))
    .toContain('kr 154 700');

  const edit = uib.getByRole('button', { name: 'Rediger bidraget fra Universitetet i Bergen' });
  const middleOf = async (words: Locator) => {
    const box = await words.boundingBox();
    return box!.y + box!.height / 2;
  };
  const name = uib.getByText('Universitetet i Bergen', { exact: true });
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    expect(Math.abs((await middleOf(name)) - (await middleOf(edit)))).toBeLessThan(4);
  }
  await page.setViewportSize({ width: 1280, height: 900 });

  // The steering group gets it as a case, written from the figures.
  await page.getByRole('button', { name: 'Lag budsjettsak' }).click();
  const draft = page.getByRole('dialog', { name: 'Budsjettsak for 2027' });
  await draft.getByLabel('Møte').selectOption({ label: 'Styringsgruppen, 15.12.2026' });
  await draft.getByRole('button', { name: 'Lag saken' }).click();
  await page.waitForURL(/\/moter\/.*#sak-/);
  const item = page.getByRole('article').filter({ hasText: 'Budsjett for 2027' });
  await item.getByText(/hver partner stiller kr.154.700 til rådighet i 2027/).waitFor();
  await item.getByRole('table').first().waitFor();
  const isStale = item.getByText('Sakspapiret har ikke alle tallene slik de er nå');
  expect(await isStale.count()).toBe(0);
  expect(await graveViolations(page)).toEqual([]);

  await item.getByRole('link', { name: 'Samarbeidsmidler 2027' }).click();
  await page.getByRole('heading', { name: 'Bidrag fra partnerne i 2027' }).waitFor();
  await page.getByText('Forslag til vedtak i et kommende møte.').waitFor();
  await page.getByRole('button', { name: 'Rediger rammen' }).click();
  const frame = page.getByRole('dialog', { name: 'Ramme for 2027' });
  await frame.getByLabel('Avsatt').fill('510 000');
  await frame.getByRole('button', { name: 'Lagre' }).click();
  await frame.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: /^Styringsgruppen, sak .* 15\.12\.2026$/ }).click();
  await isStale.waitFor();
  const stale = item.getByRole('paragraph').filter({ hasText: /^Samarbeidsmidler 2027$/ });
  await stale.waitFor();
  await item.getByText(/^Avsatt til prosjekter: kr.510.000$/).waitFor();
  expect(await item.getByText(/500.000 av bidragene settes av/).count()).toBe(1);
  expect(await graveViolations(page)).toEqual([]);
  await item.getByRole('link', { name: 'Samarbeidsmidler 2027' }).click();

  await page.getByRole('button', { name: 'Knytt til vedtak' }).click();
  const confirm = page.getByRole('dialog', { name: 'Vedtak om 2027' });
  await confirm.getByRole('button', { name: 'Lagre' }).click();
  await confirm.getByText('Fyll ut dette feltet.').first().waitFor();
  const decision = confirm.getByRole('option', { name: /Rammen for 2027/ });
  await confirm.getByLabel('Vedtak').selectOption((await decision.getAttribute('value')) ?? '');
  await confirm.getByRole('button', { name: 'Lagre' }).click();
  await confirm.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Koble fra vedtaket' }).waitFor();
  expect(await page.getByRole('button', { name: 'Rediger rammen' }).count()).toBe(0);
  const years = page.getByRole('table', { name: 'År for år' });
  const confirmed = years.getByRole('row', { name: /^2027.*Vedtak i sak/ });
  await confirmed.getByRole('link', { name: /^Vedtak i sak/ }).click();
  await page.waitForURL(/\/moter\/.*#sak-/);
  await page.getByText('Rammen for 2027 er kr 500 000.').first().waitFor();
  await page.goBack();
  await confirmed.waitFor();
  expect(await graveViolations(page)).toEqual([]);
  await page.context().close();
});

/** Places that Tab comes to in a form and that its bar of buttons covers. */
async function coveredStops(page: Page, form: Locator): Promise<string[]> {
  const size = page.viewportSize()!;
  await page.setViewportSize({ width: 390, height: 500 });
  const covered: string[] = [];
  await form.getByLabel('Tittel').focus();
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    const at = await form.evaluate((dialog) => {
      const bar = dialog.querySelector('footer');
      const own = document.activeElement;
      if (!bar || !own || bar.contains(own)) return null;
      const { top, height } = own.getBoundingClientRect();
      // A text of many lines shows its first.
      const isCovered = top + Math.min(height, 40) > bar.getBoundingClientRect().top;
      return { name: own.getAttribute('name') ?? own.textContent, isCovered };
    });
    if (!at) break;
    if (at.isCovered) covered.push(at.name);
  }
  await page.setViewportSize(size);
  return covered;
}

it('says why an application fails, and awards it once it does not', async () => {
  const page = await app.open('/alrek-2026/midler', { expectErrors: true });
  await page.getByRole('link', { name: 'Samarbeidsmidler 2027' }).click();
  await page.getByRole('button', { name: 'Legg inn søknad' }).click();
  const form = page.getByRole('dialog', { name: 'Legg inn søknad' });
  await form.getByLabel('Tittel').fill(title);
  await form.getByLabel('Type').selectOption({ label: 'Innovasjon' });
  for (const name of ['Universitetet i Bergen', 'NORCE']) {
    await form.getByLabel('Partnere', { exact: true }).first().selectOption({ label: name });
    await form.getByRole('button', { name: 'Legg til' }).first().click();
  }
  await form.getByLabel('Ledes av').selectOption({ label: 'NORCE' });
  const serves = form.locator('select[name="serves"]');
  for (const goal of ['innovasjon-samarbeid', 'innovasjon-kompetanse']) {
    await serves.selectOption(idOf('goal', goal));
    await form.getByRole('button', { name: 'Legg til' }).nth(1).click();
  }
  const shares = form.getByLabel(/^Andel i prosent/);
  await shares.first().fill('60');
  await shares.last().fill('30');
  await form.getByText('Andelene er til sammen 90 %. Det mangler 10 %.').waitFor();
  await form.getByLabel('Mottatt').fill('10.11.2026');
  await form.getByLabel('Søker om').fill('200 000');
  await form.getByLabel('Betaling til brukerrepresentanter').fill('12 000');
  await form.getByLabel('Midlene skal gå til ny aktivitet').check();
  await form.getByRole('button', { name: 'Lagre' }).click();
  await form.getByText('Andelene må til sammen bli 100 prosent.').first().waitFor();
  await shares.last().fill('40');
  await form.getByText('Andelene er til sammen 100 %.').waitFor();
  await form.getByRole('button', { name: 'Lagre' }).click();
  await form.waitFor({ state: 'detached' });

  const application = page.getByRole('article', { name: title });
  await application.getByText('Partnere: 2 av 3 partnere, ingen kommune er med.').waitFor();
  expect(await application.getByText('Ikke oppfylt', { exact: true }).count()).toBe(1);
  expect(await graveViolations(page)).toEqual([]);

  await application.getByRole('button', { name: 'Rediger søknaden' }).click();
  const edit = page.getByRole('dialog', { name: 'Rediger søknaden' });
  await edit.locator('select[name="partnerIds"]').selectOption({ label: 'Bergen kommune' });
  await edit.getByRole('button', { name: 'Legg til' }).first().click();
  await edit.getByRole('button', { name: 'Lagre' }).click();
  await application.getByText('Alle krav er oppfylt.').waitFor();

  await application.getByRole('button', { name: 'Tildel midler' }).click();
  const award = page.getByRole('dialog', { name: 'Tildel midler' });
  const decision = award.getByRole('option', { name: /Rammen for 2027/ });
  await award.getByLabel('Vedtak').selectOption((await decision.getAttribute('value')) ?? '');
  await award.getByRole('button', { name: 'Lagre' }).click();
  await application.getByText(/^Tildelt kr.200.000:/).waitFor();
  await application.getByRole('link', { name: /^Vedtak i sak/ }).waitFor();
  await application.getByRole('link', { name: 'Gå til prosjektet' }).click();
  await page.getByRole('heading', { name: 'Saker og vedtak' }).waitFor();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();

  await page.getByRole('button', { name: 'Før inn beløp' }).click();
  const entry = page.getByRole('dialog', { name: 'Før inn beløp' });
  await entry.getByLabel('Beløp').fill('250 000');
  await entry.getByRole('button', { name: 'Lagre' }).click();
  await entry
    .getByText(/mer enn det har fått tildelt/)
    .first()
    .waitFor();
  await entry.getByLabel('Beløp').fill('50 000,50');
  await entry.getByRole('button', { name: 'Lagre' }).click();
  await entry.waitFor({ state: 'detached' });
  const entries = page.getByRole('table', { name: 'Bevegelser' });
  await entries.getByRole('row', { name: /^Brukt/ }).waitFor();
  expect(await graveViolations(page)).toEqual([]);

  // Classified by searching for the official names.
  await page.getByRole('button', { name: 'Rediger prosjektet' }).click();
  const project = page.getByRole('dialog', { name: 'Rediger prosjektet' });
  const health = project.getByRole('combobox', { name: 'Helseområder' });
  await health.fill('heal');
  await project.getByText('3 treff. Skriv mer, eller velg fra listen.').waitFor();
  await health.fill('mental');
  await health.press('Enter');
  await project.getByLabel('Andel i prosent: Mental Health').fill('80');
  await project.getByText('Andelene er til sammen 80 %. Det mangler 20 %.').waitFor();
  // An empty share is one that is still to be filled in.
  await project.getByLabel('Andel i prosent: Mental Health').fill('');
  await project.getByText('Fyll inn hver andel. Til sammen skal de bli 100 %.').waitFor();
  expect(await project.getByText('En av andelene er ikke et tall.').count()).toBe(0);
  await project.getByLabel('Andel i prosent: Mental Health').fill('80 av');
  await project.getByText('En av andelene er ikke et tall.').waitFor();
  await project.getByLabel('Andel i prosent: Mental Health').fill('80');
  await project.getByRole('button', { name: 'Lagre' }).click();
  await project.getByText('Andelene må til sammen bli 100 prosent.').first().waitFor();
  await health.fill('stroke');
  await health.press('Enter');
  expect(await project.getByLabel('Andel i prosent: Stroke').inputValue()).toBe('20');
  expect(await coveredStops(page, project)).toEqual([]);
  await project.getByRole('combobox', { name: 'Forskningsaktiviteter' }).fill('8.1');
  await project.getByRole('button', { name: 'Legg til' }).last().click();
  expect(await graveViolations(page)).toEqual([]);
  await project.getByRole('button', { name: 'Lagre' }).click();
  await project.waitFor({ state: 'detached' });
  await page.getByText('8.1 Organisation and delivery of services (Health Services)').waitFor();

  await entries.getByRole('button', { name: /^Ta tilbake .*50.000,50/ }).click();
  await entries.getByRole('row', { name: /^Brukt/ }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Angre' }).click();
  await entries.getByRole('row', { name: /^Brukt/ }).waitFor();
  await page.context().close();
});

it('balances every year on the page, and shows applications to those who look after them alone', async () => {
  const page = await app.open('/alrek-2026/midler', { as: 'sindre', width: 390 });
  const rows = page.getByRole('table', { name: 'År for år' }).locator('tbody tr');
  await rows.first().waitFor();
  expect(await rows.count()).toBe(4);
  for (const row of await rows.all()) {
    const cells = await row.locator('td[data-label]').allTextContents();
    const [carriedIn, setAside, returned, awarded, carriedOver] = cells.map((text) =>
      Number(text.replaceAll(/[^\d,]/g, '').replace(',', '.')),
    );
    expect(carriedIn! + setAside! + returned!).toBe(awarded! + carriedOver!);
  }
  expect(await page.getByRole('button', { name: 'Ny utlysning' }).count()).toBe(0);
  await page.getByRole('link', { name: 'Samarbeidsmidler 2027' }).click();
  await page.getByRole('heading', { name: 'Krav til søknaden' }).waitFor();
  expect(await page.getByRole('heading', { name: 'Søknader' }).count()).toBe(0);
  expect(await page.getByText(title).count()).toBe(0);
  expect(await graveViolations(page)).toEqual([]);
  await page.context().close();
});

it('offers a case on a call’s award while there is something to decide', async () => {
  const callId = await make('fund.createCall', { ...callDraft(2027), title: 'Til avgjørelse' });
  const page = await app.open(`/alrek-2026/midler/utlysning/${callId}`, { lang: 'nn' });
  await page.getByText('Ingen søknader er lagde inn.').waitFor();
  const offer = page.getByRole('button', { name: 'Lag tildelingssak' });
  expect(await offer.count()).toBe(0);
  await make('fund.createApplication', { ...applicationDraft(callId), applied: 123_456_700 });
  await offer.waitFor();
  // Browsers that know no nynorsk tell amounts as in bokmål.
  await page.getByText(/søkjer om kr.1.234.567/).waitFor();
  await page.getByRole('button', { name: 'Avslå' }).click();
  await offer.waitFor({ state: 'detached' });
  await page.context().close();
});
