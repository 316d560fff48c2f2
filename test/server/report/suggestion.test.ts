// Suggested texts: made by those who read, settled by those who write, never lost on the way and never forced in.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dialects } from '#test/database.ts';
import { sampleActor } from '#test/sample-actor.ts';
import {
  expectRefusal,
  idOf,
  openTestServer,
  secretary,
  stranger,
  type TestServer,
} from '#test/server/caller.ts';
import { loadStoredData } from '#server/people/stored-data.ts';
import { approveReport } from './report-draft.ts';

const sindre = sampleActor('sindre');
const gudrun = sampleActor('gudrun');
const id = idOf('report-text', 'alrek-2026:2025:outlook:');

describe.each(dialects)('on %s', (dialect) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openTestServer(dialect);
  });
  afterAll(() => server.close());

  const chapter = async () => (await server.as(sindre).report.chapter({ id })).chapter;
  const write = async (text: string) => {
    const { version } = await chapter();
    return server.as(secretary).report.writeChapter({ id, version, text, isDone: true });
  };
  const suggest = async (text: string) => {
    const { version } = await chapter();
    return server.as(sindre).report.suggest({ chapterId: id, version, text, note: 'Enklere.' });
  };
  const settle = (
    { id: suggestion, version }: { id: string; version: number },
    outcome: 'merged' | 'worked_in' | 'declined',
  ) => server.as(secretary).report.settleSuggestion({ id: suggestion, version, outcome });

  it('is merged into the text as it stands now, which is then unsigned', async () => {
    await write('Det første.\n\nDet andre.\n\nDet tredje.');
    const made = await suggest('Det første.\n\nDet andre.\n\nDet tredje, og viktigste.');
    await write('Det aller første.\n\nDet andre.\n\nDet tredje.');
    await expectRefusal(
      server.as(gudrun).report.settleSuggestion({ id: made.id, version: 1, outcome: 'merged' }),
      'forbidden',
    );
    expect(await settle(made, 'merged')).toMatchObject({
      state: 'accepted',
      settledById: secretary.personId,
    });
    expect((await chapter()).text).toBe(
      'Det aller første.\n\nDet andre.\n\nDet tredje, og viktigste.',
    );
    expect((await chapter()).signedName).toBe('');
    await expectRefusal(settle({ id: made.id, version: 2 }, 'declined'), 'invalid_input', {
      id: 'suggestion_settled',
    });
  });

  it('that touches what has changed is refused, and stays until it is worked in by hand', async () => {
    await write('Det første.');
    const made = await suggest('Det aller første.');
    const { version } = await write('Det viktigste.');
    await expectRefusal(settle(made, 'merged'), 'invalid_input', { id: 'suggestion_touches' });
    expect(await chapter()).toMatchObject({ version, text: 'Det viktigste.' });
    expect(await settle(made, 'worked_in')).toMatchObject({ state: 'accepted' });
    expect((await chapter()).text).toBe('Det viktigste.');
  });

  it('may be declined, or taken back by its author, whose words are then gone', async () => {
    await write('Det første.');
    const one = await suggest('Det nest første.');
    const other = await suggest('Det siste.');
    expect(await settle(one, 'declined')).toMatchObject({ state: 'declined' });
    const back = { id: other.id, version: other.version };
    await expectRefusal(server.as(gudrun).report.withdrawSuggestion(back), 'forbidden');
    await server.as(sindre).report.withdrawSuggestion(back);
    const { suggestions, people } = await server.as(gudrun).report.suggestions({ chapterId: id });
    expect(suggestions.map(({ text }) => text)).not.toContain('Det siste.');
    expect(people.map(({ name }) => name)).toContain(sindre.name);
    const kept = await server.connection.read
      .selectFrom('report_suggestion')
      .select(['text', 'base_text', 'note'])
      .where('id', '=', other.id)
      .executeTakeFirstOrThrow();
    expect(kept).toEqual({ text: '', base_text: '', note: '' });
    const trail = await server.connection.read
      .selectFrom('audit_entry')
      .select('after')
      .where('entity', '=', 'report_suggestion')
      .execute();
    expect(JSON.stringify(trail)).not.toMatch(/Enklere|Det siste/);
  });

  it('is made of a text as it stands, by somebody of the cluster, while it is written', async () => {
    const { version, text } = await chapter();
    const words = { chapterId: id, version, note: '' };
    const as = server.as(sindre).report;
    await expectRefusal(as.suggest({ ...words, text }), 'invalid_input', {
      text: 'suggestion_same',
    });
    await expectRefusal(
      as.suggest({ ...words, version: version + 1, text: 'Noe annet.' }),
      'conflict',
    );
    await expectRefusal(
      server.as(stranger).report.suggest({ ...words, text: 'Noe annet.' }),
      'not_found',
    );
    await expectRefusal(server.as(stranger).report.suggestions({ chapterId: id }), 'not_found');
    const open = await suggest('Noe annet.');
    await approveReport(server, 2025);
    await expectRefusal(settle(open, 'merged'), 'invalid_input', { id: 'report_frozen' });
    await expectRefusal(suggest('Noe tredje.'), 'invalid_input', { id: 'report_frozen' });
  });

  it('is told to its author among all that is stored about them', async () => {
    const { recorded } = await loadStoredData(
      { db: server.connection, auth: server.auth, now: '2026-11-22T09:00:00.000Z' },
      { clusterId: sindre.clusterId, personId: sindre.personId, userId: '' },
    );
    const texts = recorded.flatMap(({ kind, text }) => (kind === 'report_suggestion' ? text : []));
    expect(texts).toContain('Noe annet.');
    expect(texts).not.toContain('Det siste.');
  });
});
