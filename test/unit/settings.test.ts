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
});
