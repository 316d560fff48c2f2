// Gives computed indicators the values of periods that have ended since: no row changes on New Year's Eve.
import { auditedTransaction } from '#db/audited-transaction.ts';
import type { Connection } from '#db/connection.ts';
import { computeAll, countDue } from '#db/formula/write-computed.ts';
import { listClusterIds } from '#db/people/retention-queries.ts';
import { systemPersonId } from '#db/people/system-person.ts';
import type { Job } from '#server/job/scheduler.ts';

export function computeJob(connection: Connection): Job {
  return {
    name: 'compute',
    pattern: '15 3 * * *',
    async run(now, didOne) {
      for (const clusterId of await listClusterIds(connection.read)) {
        // A write that writes nothing is none, and would make all cached answers old.
        if ((await countDue(connection.read, { clusterId, now })) === 0) continue;
        const context = { clusterId, actorId: systemPersonId, now };
        await auditedTransaction(connection.write, context, (trx, audit) =>
          computeAll(trx, context, audit),
        );
        await didOne();
      }
    },
  };
}
