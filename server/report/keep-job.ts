// Makes and keeps the files of approved reports, so that they are those of the day and not of the day that somebody asks.
import type { Connection } from '#db/connection.ts';
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
      for (const { clusterId, reportId } of await listFrozenReports(connection.read)) {
        const edition = await thawEdition(connection.read, clusterId, reportId);
        if (!edition) continue;
        for (const asked of await missingFiles(connection, clusterId, edition.id)) {
          await keptFile(parts, edition, asked, { clusterId, now });
          await didOne();
        }
      }
    },
  };
}
