// What an archive is told of a frozen report: as it stood when it was approved, whatever is renamed or renumbered since.
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#db/id.ts';
import { insertEdition } from '#db/report/edition-queries.ts';
import { alrekCluster } from '#db/seed/load-seed.ts';
import { exportFile } from '#server/report/export-file.ts';
import { exportSource } from '#server/report/export-source.ts';
import type { FileMaker } from '#server/report/file-maker.ts';
import { thawEdition } from '#server/report/freeze-report.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { dialects } from '#test/database.ts';
import { idOf, now, openTestServer, secretary, type TestServer } from '#test/server/caller.ts';
import { approveReport, reportOf } from './report-draft.ts';

const files: FileMaker = {
  waiting: () => 0,
  make: async (format, { meta }) => new TextEncoder().encode(`${meta.lang} ${format}`),
};

describe.each(dialects)('on %s', (dialect) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openTestServer(dialect);
    await approveReport(server, 2025);
  });
  afterAll(() => server.close());

  async function packed(): Promise<Uint8Array> {
    const { connection } = server;
    const asked = { strategy: 'alrek-2026', year: 2025, lang: 'nb' as const };
    const source = await exportSource(connection, alrekCluster.id, asked, norwegianDay(now));
    const { bytes } = await exportFile(
      { connection, files },
      source!,
      { lang: 'nb', format: 'zip', isCorrected: false },
      { clusterId: alrekCluster.id, now, given: new AbortController().signal },
    );
    return bytes;
  }
  const metadataOf = (zip: Uint8Array) =>
    Buffer.from(unzipSync(zip)['metadata.json']!).toString('utf8');

  it('is the same bytes when body, strategy and case are called something else, and when the case is gone', async () => {
    const before = await packed();
    const { write } = server.connection;
    const metadata = metadataOf(before);
    expect(metadata).toContain('"organ": "Styringsgruppen"');
    await write
      .updateTable('body_name')
      .set({ name: 'Programstyret' })
      .where('body_id', '=', idOf('body', 'styringsgruppen'))
      .execute();
    await write.updateTable('cluster').set({ name: 'En annen klynge' }).execute();
    await write
      .updateTable('strategy')
      .set({ title: 'Noe annet', starts_on: '2019-01-01', ends_on: '2031-12-31' })
      .execute();
    await write.updateTable('decision').set({ case_number: '99-99' }).execute();
    await write.updateTable('meeting_case').set({ archived_at: now }).execute();
    const { approvals } = await server.as(secretary).report.work({ id: reportOf(2025) });
    expect(approvals).toHaveLength(1);
    expect(approvals[0]?.bodyName).toBe('Styringsgruppen');
    expect(metadata).toContain(`"saksnummer": "${approvals[0]?.caseNumber}"`);
    const after = await packed();
    expect(metadataOf(after)).toBe(metadata);
    expect(Buffer.from(after).equals(Buffer.from(before))).toBe(true);
  });

  it('is read from today’s rows where the snapshot is older than that', async () => {
    const { read, write } = server.connection;
    await write.updateTable('meeting_case').set({ archived_at: null }).execute();
    const edition = (await thawEdition(read, alrekCluster.id, reportOf(2025)))!;
    const { approval: _approval, producer: _producer, ...old } = edition.snapshot;
    const snapshot = JSON.stringify(old);
    const sum = (text: string) => createHash('sha256').update(text).digest('hex');
    const documents = JSON.stringify(edition.documents);
    await insertEdition(write, alrekCluster.id, {
      ...edition,
      id: newId(),
      edition: 2,
      snapshot,
      sha256: sum(snapshot),
      documents,
      documentsSha256: sum(documents),
    });
    const metadata = metadataOf(await packed());
    expect(metadata).toContain('"organ": "Programstyret"');
    expect(metadata).toContain('"saksnummer": "99-99"');
    expect(metadata).toContain('"versjon": "2"');
  });
});
