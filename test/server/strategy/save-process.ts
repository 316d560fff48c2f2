// Another process of Målbar, which saves something in a cluster and ends: node save-process.ts <target> <cluster>
import { auditedTransaction } from '#db/audited-transaction.ts';
import { openConnection, type ConnectionTarget } from '#db/connection.ts';
import { systemPersonId } from '#db/people/system-person.ts';

const [target = '', clusterId = ''] = process.argv.slice(2);
const connection = openConnection(JSON.parse(target) as ConnectionTarget);
const now = new Date().toISOString();
await auditedTransaction(
  connection.write,
  { clusterId, actorId: systemPersonId, now },
  (_, audit) =>
    audit({
      action: 'cluster.update',
      entity: 'cluster',
      entityId: clusterId,
      before: null,
      after: {},
    }),
);
await connection.close();
