import { describe, expect, it } from 'vitest';
import { readSettings } from '#server/settings.ts';

describe('settings', () => {
  it('have defaults for a first run', () => {
    expect(readSettings({})).toMatchObject({
      port: 3000,
      withSample: true,
      database: { kind: 'sqlite' },
    });
  });

  it('take an empty variable as one that is not set', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '' })).toMatchObject({
      port: 3000,
      database: { kind: 'sqlite' },
    });
  });

  it('choose PostgreSQL by its address', () => {
    expect(readSettings({ DATABASE_URL: 'postgres://localhost/malbar' }).database).toMatchObject({
      kind: 'postgres',
    });
  });

  it.each([
    { PORT: 'abc' },
    { PORT: '70000' },
    { SAMPLE_DATA: 'yes' },
    { DATABASE_URL: 'mysql://x' },
  ])('name the variable of %j', (environment) => {
    expect(() => readSettings(environment)).toThrow(Object.keys(environment)[0]);
  });

  it('send mail only when there is a server to send through', () => {
    expect(readSettings({}).mail).toBeNull();
    expect(readSettings({ MAIL_FROM: 'post@example.no' }).mail).toBeNull();
    expect(
      readSettings({
        SAMPLE_DATA: 'off',
        SMTP_URL: 'smtp://localhost:2525',
        MAIL_FROM: 'Målbar <post@example.no>',
      }).mail,
    ).toMatchObject({
      server: { host: 'localhost', port: 2525 },
      from: { name: 'Målbar', address: 'post@example.no' },
    });
  });

  it.each([
    [{ SMTP_URL: 'smtps://a:hemmelig@smtp.example.no' }, 'MAIL_FROM'],
    [{ SMTP_URL: 'smtps://a:hemmelig@smtp.example.no', MAIL_FROM: 'ingen' }, 'MAIL_FROM'],
    [{ SMTP_URL: 'hemmelig', MAIL_FROM: 'post@example.no' }, 'SMTP_URL'],
    [{ SMTP_URL: 'http://a:hemmelig@example.no', MAIL_FROM: 'post@example.no' }, 'SMTP_URL'],
  ])('say what is wrong with mail without its secrets (%#)', (environment, variable) => {
    expect(() => readSettings(environment)).toThrow(variable);
    expect(() => readSettings(environment)).not.toThrow('hemmelig');
  });
});

describe('the careful defaults', () => {
  it('listen to this machine only, with the sample', () => {
    expect(readSettings({})).toMatchObject({
      host: '127.0.0.1',
      baseUrl: undefined,
      trustedProxies: 0,
      withSample: true,
      sessionIdleMinutes: 30,
      sessionMaxHours: 12,
      providers: [],
      mail: null,
    });
  });

  const open = {
    SAMPLE_DATA: 'off',
    HOST: '0.0.0.0',
    BASE_URL: 'https://malbar.example.no',
    AUTH_SECRET: 'x'.repeat(32),
    TRUSTED_PROXIES: '1',
  };
  const feide = {
    OIDC_PROVIDERS: 'feide',
    OIDC_FEIDE_ISSUER: 'https://auth.example.no',
    OIDC_FEIDE_CLIENT_ID: 'malbar',
    OIDC_FEIDE_CLIENT_SECRET: 'hemmelig',
  };
  const mail = { SMTP_URL: 'smtp://localhost:25', MAIL_FROM: 'post@example.no' };

  it('take a server that is open to the world, with providers and mail', () => {
    const settings = readSettings({ ...open, ...feide, ...mail });
    expect(settings.providers).toEqual([
      {
        id: 'feide',
        label: 'Feide',
        issuer: 'https://auth.example.no',
        clientId: 'malbar',
        clientSecret: 'hemmelig',
        scopes: ['openid', 'email', 'profile'],
        email: 'claim',
      },
    ]);
  });

  it.each<[string, Record<string, string>, string]>([
    ['real providers', feide, 'OIDC_PROVIDERS'],
    ['real mail', mail, 'SMTP_URL'],
    ['an address in the world', { BASE_URL: 'https://malbar.example.no' }, 'BASE_URL'],
    ['an open network', { HOST: '0.0.0.0', BASE_URL: 'http://localhost:3000' }, 'HOST'],
  ])('never meet the sample’s people with %s', (_, environment, variable) => {
    for (const SAMPLE_DATA of ['on', '']) {
      const read = () => readSettings({ ...environment, SAMPLE_DATA });
      expect(read).toThrow(variable);
      expect(read).toThrow('SAMPLE_DATA=off');
    }
  });

  it.each<[string, Record<string, string>]>([
    ['BASE_URL', { ...open, BASE_URL: '' }],
    ['BASE_URL', { ...open, BASE_URL: 'http://malbar.example.no' }],
    ['BASE_URL', { ...open, BASE_URL: 'https://malbar.example.no/sti' }],
    ['AUTH_SECRET', { ...open, AUTH_SECRET: 'kort' }],
    ['AUTH_SECRET', { ...open, AUTH_SECRET: '', DATABASE_URL: 'postgres://localhost/malbar' }],
    ['OIDC_FEIDE_ISSUER', { ...open, ...feide, OIDC_FEIDE_ISSUER: 'http://auth.example.no' }],
    ['OIDC_FEIDE_CLIENT_SECRET', { ...open, ...feide, OIDC_FEIDE_CLIENT_SECRET: '' }],
    ['OIDC_FEIDE_EMAIL', { ...open, ...feide, OIDC_FEIDE_EMAIL: 'kanskje' }],
    ['OIDC_PROVIDERS', { ...open, ...feide, OIDC_PROVIDERS: 'feide,feide' }],
    ['OIDC_PROVIDERS', { ...open, OIDC_PROVIDERS: '../feide' }],
    ['TRUSTED_PROXIES', { ...open, TRUSTED_PROXIES: '' }],
    ['SESSION_IDLE_MINUTES', { SESSION_IDLE_MINUTES: '0' }],
    ['TRUSTED_PROXIES', { TRUSTED_PROXIES: 'alle' }],
  ])('say that %s is wrong, and never what it held', (variable, environment) => {
    expect(() => readSettings(environment)).toThrow(variable);
    expect(() => readSettings(environment)).not.toThrow(/hemmelig|kort|x{32}/);
  });
});
