// What is frozen of a report: whole, its own, unchangeable, and enough to make the documents again.
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePeople } from '#db/seed/sample/sample-people.ts';
import { alrekCluster } from '#db/seed/load-seed.ts';
import { findDataVersion } from '#db/audited-transaction.ts';
import { insertFile } from '#db/report/edition-queries.ts';
import type { FileMaker } from '#server/report/file-maker.ts';
import { documentsOf, thawEdition } from '#server/report/freeze-report.ts';
import { keptFile } from '#server/report/kept-file.ts';
import { dialects } from '#test/database.ts';
import { auditOf, now, openTestServer, secretary, type TestServer } from '#test/server/caller.ts';
import { approveReport, reportOf } from './report-draft.ts';

describe.each(dialects)('on %s', (dialect) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openTestServer(dialect);
    await approveReport(server, 2025);
    // One of each, so that there is something that could be changed.
    const id = reportOf(2025);
    const words = { title: 'Side 4', text: 'I juni.', lang: 'nb' as const, role: 'Sekretariatet' };
    await server.as(secretary).report.correct({ reportId: id, ...words });
    const edition = (await thawEdition(server.connection.read, alrekCluster.id, id))!;
    const file = { editionId: edition.id, lang: 'nb' as const, format: 'pdf' as const };
    await insertFile(
      server.connection.write,
      alrekCluster.id,
      { ...file, size: 1, sha256: 'x', madeAt: now },
      new Uint8Array([1]),
    );
  });
  afterAll(() => server.close());
  const thaw = () => thawEdition(server.connection.read, alrekCluster.id, reportOf(2025));

  it('gives the same documents again, in every language, from the snapshot alone', async () => {
    const { snapshot, documents, sha256 } = (await thaw())!;
    const again = await documentsOf(snapshot, sha256);
    // As JSON has them: what is undefined is left out.
    expect(JSON.parse(JSON.stringify(again))).toEqual(documents);
  });

  it('names nobody but those who signed', async () => {
    const { snapshotText } = (await thaw())!;
    const { chapters } = await server.as(secretary).report.work({ id: reportOf(2025) });
    const signed = chapters.map(({ signedName }) => signedName);
    const named = samplePeople.filter(
      ({ name }) =>
        snapshotText.includes(name) && !signed.some((signature) => signature.startsWith(name)),
    );
    expect(named.map(({ name }) => name)).toEqual([]);
    const { blocks } = (await thaw())!.documents.nb;
    const bylines = blocks.flatMap((block) =>
      block.kind === 'voices'
        ? block.voices.filter(({ role, isRaised }) => role === 'assessment' && isRaised)
        : [],
    );
    for (const { byline } of bylines) expect(byline).toMatch(/^Faglig forum, [0-9.]+$/);
    expect(bylines.length).toBeGreaterThan(0);
  });

  it.each(['report_edition', 'report_figure', 'report_file', 'report_erratum'] as const)(
    'cannot be changed or taken away: %s',
    async (table) => {
      const { write } = server.connection;
      await expect(
        sql`update ${sql.table(table)} set cluster_id = cluster_id`.execute(write),
      ).rejects.toThrow('append-only');
      await expect(sql`delete from ${sql.table(table)}`.execute(write)).rejects.toThrow(
        'append-only',
      );
      expect(await write.selectFrom(table).select('cluster_id').limit(1).execute()).toHaveLength(1);
    },
  );

  it('keeps a file and its trace together, once, where two make it at the same time', async () => {
    const { connection } = server;
    const edition = (await thaw())!;
    const files: FileMaker = { waiting: () => 0, make: async () => new Uint8Array([1, 2]) };
    const asked = { lang: 'nn' as const, format: 'docx' as const };
    const version = await findDataVersion(connection.read, alrekCluster.id);
    const when = { clusterId: alrekCluster.id, now };
    const keep = () => keptFile({ connection, files }, edition, asked, when);
    const [one, other] = await Promise.all([keep(), keep()]);
    expect(one.sha256).toBe(other.sha256);
    const told = (await auditOf(connection)).filter(({ action }) => action === 'report.keepFile');
    expect(told.map(({ after }) => after as unknown)).toMatchObject([
      { ...asked, sha256: one.sha256 },
    ]);
    // No answer is made of it: nobody need ask anew.
    expect(await findDataVersion(connection.read, alrekCluster.id)).toBe(version);
  });

  it('is not served when it has been tampered with', async () => {
    const { write } = server.connection;
    const drop =
      dialect === 'sqlite'
        ? sql`drop trigger report_edition_no_update`
        : sql`drop trigger report_edition_append_only on report_edition`;
    await drop.execute(write);
    await write
      .updateTable('report_edition')
      .set((eb) => ({ documents: sql<string>`replace(${eb.ref('documents')}, '806', '906')` }))
      .execute();
    await expect(thaw()).rejects.toThrow('damaged');
  });
});
