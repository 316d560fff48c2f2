// npm run report -- --strategy alrek-2026 --year 2025 --lang nb --out report.pdf
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openConnection } from '#db/connection.ts';
import { migrateToLatest } from '#db/migrate.ts';
import { systemPersonId } from '#db/people/system-person.ts';
import { alrekCluster } from '#db/seed/load-seed.ts';
import { fillDatabase } from '#server/meeting/fill-database.ts';
import { exportFile } from '#server/report/export-file.ts';
import { exportSource } from '#server/report/export-source.ts';
import { createFileMaker } from '#server/report/file-maker.ts';
import { createPdfRenderer } from '#server/report/pdf-renderer.ts';
import { recordDownload } from '#server/report/record-download.ts';
import { readSettings } from '#server/settings.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { langs } from '#shared/strategy/strategy-type.ts';

const usage =
  'npm run report -- --strategy alrek-2026 --year 2025 --lang nb|nn|en --out report.pdf';

const { values } = parseArgs({
  options: {
    strategy: { type: 'string', default: 'alrek-2026' },
    year: { type: 'string' },
    lang: { type: 'string', default: 'nb' },
    out: { type: 'string', default: 'report.pdf' },
  },
});
const lang = langs.find((each) => each === values.lang);
const year = Number(values.year);
if (!lang || !Number.isInteger(year)) {
  console.error(usage);
  process.exit(2);
}

const renderer = createPdfRenderer();
renderer.prepare();
const settings = readSettings(process.env);
const now = new Date().toISOString();
const connection = openConnection(settings.database);
await migrateToLatest(connection.write);
await fillDatabase(connection.write, { now, withSample: settings.withSample });
const request = { strategy: values.strategy, year, lang };
const source = await exportSource(connection, alrekCluster.id, request, norwegianDay(now));
try {
  if (!source) throw new Error(`There is no report for ${values.strategy} in ${year}.`);
  const asked = { lang, format: 'pdf' as const, isCorrected: false };
  const given = new AbortController().signal;
  const parts = { connection, files: createFileMaker(renderer) };
  const { bytes: file } = await exportFile(parts, source, asked, {
    clusterId: alrekCluster.id,
    now,
    given,
  });
  const context = { clusterId: alrekCluster.id, actorId: systemPersonId, now };
  await recordDownload(connection, context, request);
  writeFileSync(values.out, file);
  console.log(`${values.out}: ${file.length} bytes`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await renderer.close();
  await connection.close();
}
