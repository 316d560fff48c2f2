// Makes and keeps the files of approved reports, so that they are those of the day and not of the day that somebody asks: at
// once when a report is approved or published, and by the clock where that did not come to its end.
import type { Connection } from '#db/connection.ts';
import { listEditions } from '#db/report/edition-queries.ts';
import { listFrozenReports } from '#db/report/report-queries.ts';
import type { Job } from '#server/job/scheduler.ts';
import type { FileMaker } from '#server/report/file-maker.ts';
import { DamagedRecord } from '#server/report/damaged-record.ts';
import { thawEdition } from '#server/report/freeze-report.ts';
import { keptFile, missingFiles } from '#server/report/kept-file.ts';

export function keepReportsJob(parts: { connection: Connection; files: FileMaker }): Job {
  const { connection } = parts;
  return {
    name: 'keep_reports',
    pattern: '*/10 * * * *',
    async run(now, didOne, stopping) {
      const failures: unknown[] = [];
      // A server that is told to stop does not wait for twenty files.
      for (const { clusterId, reportId } of await listFrozenReports(connection.read)) {
        if (stopping?.aborted) break;
        const [head] = await listEditions(connection.read, clusterId, reportId);
        const missing = head ? await missingFiles(connection, clusterId, head.id) : [];
        // What cannot be read or made is no reason not to keep the others.
        const edition =
          missing.length > 0 &&
          (await thawEdition(connection.read, clusterId, reportId).catch((error: unknown) => {
            failures.push(error);
          }));
        if (!edition) continue;
        for (const asked of missing) {
          if (stopping?.aborted) break;
          try {
            await keptFile(parts, edition, asked, { clusterId, now });
            await didOne();
          } catch (error) {
            failures.push(error);
          }
        }
      }
      // The log has names alone, and this one is to be seen there.
      const damaged = failures.find((error) => error instanceof DamagedRecord);
      if (damaged) throw damaged;
      if (failures.length > 0)
        throw new AggregateError(failures, `${failures.length} files of reports were not made.`);
    },
  };
}
