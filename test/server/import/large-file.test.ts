// As large as a file may be: from those who may import, and from nobody else.
import type { RequestHandler } from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '#db/connection.ts';
import { mostImportRows } from '#shared/import/import-schema.ts';
import { mutate } from '#test/call.ts';
import { idOf, now } from '#test/server/caller.ts';
import { dialects, openTestDatabase } from '#test/database.ts';
import { serve, type Served } from '#test/served-app.ts';

const rows = Array.from({ length: mostImportRows }, (_, place) => ({
  line: place + 2,
  cells: ['1', `Tiltak ${place}`, 'Noe langt. '.repeat(40)],
}));
const fileOf = (taken: typeof rows) => ({
  strategyId: idOf('strategy', 'alrek-2026'),
  fileName: 'stor.csv',
  numbersIn: 'nb',
  sheets: [
    { kind: 'measure', name: 'Ark', columns: ['goal', 'title', 'description'], rows: taken },
  ],
});

describe.each(dialects)('a file on %s', (dialect) => {
  let connection: Connection;
  let app: Served;
  beforeAll(async () => {
    connection = await openTestDatabase(dialect, 'filled');
    const pages: RequestHandler = (_, response) => void response.send('');
    app = await serve({ connection, pages, clock: () => now });
  });
  afterAll(async () => {
    await app.close();
    await connection.close();
  });

  it('is looked over, saved and undone whole', async () => {
    const cookie = await app.signIn('solveig');
    const started = performance.now();
    const preview = await mutate(
      app.base,
      'import.preview',
      { ...fileOf(rows), lang: 'nb' },
      { cookie },
    );
    expect(preview.data).toMatchObject({ counts: { create: mostImportRows, refused: 0 } });
    const { digest } = preview.data as { digest: string };
    const run = await mutate(app.base, 'import.run', { ...fileOf(rows), digest }, { cookie });
    expect(run.data).toMatchObject({ created: mostImportRows });
    const { id } = run.data as { id: string };
    expect((await mutate(app.base, 'import.undo', { id }, { cookie })).status).toBe(200);
    console.log(
      `${dialect}, ${mostImportRows} rows: ${Math.round(performance.now() - started)} ms`,
    );
  }, 120_000);

  it('is refused beyond that, and from others before it is read', async () => {
    const cookie = await app.signIn('solveig');
    const more = { ...fileOf([...rows, rows[0]!]), lang: 'nb' };
    expect((await mutate(app.base, 'import.preview', more, { cookie })).error?.fields).toEqual({
      sheets: ['too_many'],
    });
    const other = { cookie: await app.signIn('gudrun') };
    const refused = await mutate(
      app.base,
      'import.preview',
      { ...fileOf(rows), lang: 'nb' },
      other,
    );
    expect([403, 413]).toContain(refused.status);
  });
});
