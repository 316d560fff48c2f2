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
