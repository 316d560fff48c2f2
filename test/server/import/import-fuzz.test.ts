// Malformed files by way of the procedures: each answers, and none leaves anything behind.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { findDataVersion } from '#db/audited-transaction.ts';
import { auditOf, expectRefusal, idOf, openTestServer, secretary } from '#test/server/caller.ts';
import type { ImportFile } from '#shared/import/import-schema.ts';
import { fileOf, malformedSheets } from '#test/unit/import/malformed-file.ts';

const asSent = (file: ImportFile) => JSON.parse(JSON.stringify(file)) as ImportFile;

it('thousands of malformed rows write nothing', async () => {
  const server = await openTestServer('sqlite');
  const as = server.as(secretary);
  const version = () => findDataVersion(server.connection.read, secretary.clusterId);
  const before = await version();
  let count = 0;
  for (const sheets of fc.sample(malformedSheets, { numRuns: 40, seed: 11 })) {
    // As it comes over the network: JSON has no Infinity.
    const file = asSent(fileOf(sheets, idOf('strategy', 'alrek-2026')));
    const { counts, rows, digest } = await as.import.preview({ ...file, lang: 'en' });
    count += rows.length;
    expect(counts.refused).toBeGreaterThan(0);
    await expectRefusal(as.import.run({ ...file, digest }), 'import_refused');
  }
  expect(count).toBeGreaterThan(1500);
  expect(await version()).toBe(before);
  expect(await auditOf(server.connection)).toEqual([]);
  await server.close();
});
