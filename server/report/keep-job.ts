// Makes and keeps the files of approved reports, so that they are those of the day and not of the day that somebody asks.
import type { Connection } from '#db/connection.ts';
import { listEditions } from '#db/report/edition-queries.ts';
import { listFrozenReports } from '#db/report/report-queries.ts';
import type { Job } from '#server/job/scheduler.ts';
import type { FileMaker } from '#server/report/file-maker.ts';
import { thawEdition } from '#server/report/freeze-report.ts';
import { keptFile, missingFiles } from '#server/report/kept-file.ts';

export function keepReportsJob(parts: { connection: Connection; files: FileMaker }): Job {
  const { connection } = parts;
  return {
    name: 'keep_reports',
    pattern: '*/10 * * * *',
    async run(now, didOne) {
      const failures: unknown[] = [];
      for (const { clusterId, reportId } of await listFrozenReports(connection.read)) {
        const [head] = await listEditions(connection.read, clusterId, reportId);
        const missing = head ? await missingFiles(connection, clusterId, head.id) : [];
        if (missing.length === 0) continue;
        const edition = await thawEdition(connection.read, clusterId, reportId);
        for (const asked of edition ? missing : []) {
          try {
            await keptFile(parts, edition!, asked, { clusterId, now });
            await didOne();
          } catch (error) {
            // One that cannot be made is no reason not to keep the others.
            failures.push(error);
          }
        }
      }
      if (failures.length > 0)
        throw new AggregateError(failures, `${failures.length} files of reports were not made.`);
    },
  };
}
