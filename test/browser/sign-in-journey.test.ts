import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleAddress } from '#db/seed/seed-person-writer.ts';
import { startOidcServer, type OidcServer } from '#test/oidc-server.ts';
import { makeSampleReal } from '#test/served-app.ts';
import { startTestApp, type TestApp } from './app-fixture.ts';

describe('signing in', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  /** The address in the mail to somebody, once it is there. */
  async function mailedLink(email: string): Promise<string> {
    const find = async () => {
      const mail = await app.connection.read
        .selectFrom('mail')
        .select('text')
        .where('to_address', '=', email)
        .executeTakeFirst();
      return /\/logg-inn\/lenke#\S+/.exec(mail?.text ?? '')?.[0] ?? '';
    };
    await expect.poll(find).not.toBe('');
    return find();
  }

  it('stands before every page, and leads back to the address that was asked for', async () => {
    // Asked without a session, the server says so: the browser tells of that in its console.
    const page = await app.open('/alrek-2026/tiltak?visning=tavle', {
      as: null,
      expectErrors: true,
    });
    await page.getByRole('heading', { level: 1, name: 'Logg inn' }).waitFor();
    await page.getByText('Personene er oppdiktet').waitFor();
    await page.getByRole('button', { name: 'Logg inn som Gudrun Skisse' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tiltak' }).waitFor();
    expect(new URL(page.url()).search).toBe('?visning=tavle');
    await page.getByRole('button', { name: /Gudrun Skisse/ }).click();
    await page.getByRole('button', { name: 'Logg ut' }).click();
    await page.getByRole('heading', { level: 1, name: 'Logg inn' }).waitFor();
    await page.context().close();
  });

  it('works by a link from an e-mail, pressed once, and says what to do when it is used up', async () => {
    const page = await app.open('/logg-inn', { as: null, expectErrors: true });
    const email = sampleAddress('leif');
    await page.getByLabel('E-postadresse').first().fill('leif');
    await page.getByRole('button', { name: 'Send meg en lenke' }).click();
    await page.getByText('Skriv en hel e-postadresse').waitFor();
    await page.getByLabel('E-postadresse').first().fill(email);
    await page.getByRole('button', { name: 'Send meg en lenke' }).click();
    await page.getByRole('heading', { name: 'Se etter en e-post' }).waitFor();
    const address = await mailedLink(email);
    await page.goto(app.base + address);
    // What could be shared by accident is out of the address bar before anything is pressed.
    await page.getByRole('button', { name: 'Logg inn', exact: true }).waitFor();
    expect(new URL(page.url()).hash).toBe('');
    await page.getByRole('button', { name: 'Logg inn', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Alrek helseklynge mot 2026' }).waitFor();
    await page.getByRole('button', { name: /Leif Modell/ }).waitFor();
    await page.goto(`${app.base}/logg-inn`);
    await page.goto(app.base + address);
    await page.getByRole('button', { name: 'Logg inn', exact: true }).click();
    await page.getByText('Lenken er brukt, eller den er for gammel.').waitFor();
    await page.getByRole('link', { name: 'Be om en ny lenke' }).click();
    await page.getByRole('heading', { level: 1, name: 'Logg inn' }).waitFor();
    await page.context().close();
  });

  it('keeps what is being written when the session runs out', async () => {
    const page = await app.open('/alrek-2026/strategien', { expectErrors: true });
    await page.getByRole('button', { name: 'Nytt innsatsområde' }).first().click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Tittel').fill('Dette skal ikke bli borte');
    await page.context().clearCookies();
    await form.getByRole('button', { name: 'Legg til' }).click();
    await form.getByText(/^Du er ikke logget inn/).waitFor();
    expect(await form.getByLabel('Tittel').inputValue()).toBe('Dette skal ikke bli borte');
    await page.context().close();
  });
});

describe('signing in through the institution', () => {
  let app: TestApp;
  let provider: OidcServer;
  beforeAll(async () => {
    provider = await startOidcServer('claim', 'feide');
    app = await startTestApp({ authParts: { withSample: false, providers: [provider.settings] } });
    await makeSampleReal(app.connection);
    provider.allowReturnTo(app.base);
  });
  afterAll(async () => {
    await app.close();
    provider.close();
  });

  it('goes there and comes back signed in, to the page that was asked for', async () => {
    provider.accounts.set('ragna', { email: sampleAddress('ragna'), email_verified: true });
    const page = await app.open('/alrek-2026/indikatorer', { as: null, expectErrors: true });
    await page.getByRole('button', { name: 'Logg inn med Prøveskolen' }).click();
    await page.waitForURL((url) => url.origin !== app.base);
    await page.getByPlaceholder('Enter any login').fill('ragna');
    await page.getByPlaceholder('and password').fill('hva som helst');
    await page.getByRole('button', { name: 'Sign-in' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.waitForURL(`${app.base}/alrek-2026/indikatorer`);
    await page.getByRole('button', { name: /Ragna Kladd/ }).waitFor();
    await page.context().close();
  });

  it('says why it let nobody in', async () => {
    provider.accounts.set('fremmed', { email: 'fremmed@eksempel.example', email_verified: true });
    const page = await app.open('/logg-inn', { as: null, expectErrors: true });
    await page.getByRole('button', { name: 'Logg inn med Prøveskolen' }).click();
    await page.getByPlaceholder('Enter any login').fill('fremmed');
    await page.getByPlaceholder('and password').fill('hva som helst');
    await page.getByRole('button', { name: 'Sign-in' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('Adressen er ikke invitert til Målbar.').waitFor();
    expect(await page.getByText('Personene er oppdiktet').count()).toBe(0);
    await page.context().close();
  });
});
