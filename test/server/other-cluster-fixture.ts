// A second cluster in the same database, with a secretary, a partner, a group and a strategy of its own.
import { auditedTransaction } from '#db/audited-transaction.ts';
import type { Connection } from '#db/connection.ts';
import { insertBody, insertCluster, insertPartner } from '#db/people/people-queries.ts';
import { insertPerson } from '#db/people/person-queries.ts';
import { alrekStrategy } from '#db/seed/alrek-strategy.ts';
import { insertStrategy } from '#db/strategy/strategy-queries.ts';
import type { Actor } from '#shared/permission.ts';
import { idOf, now } from '#test/server/caller.ts';

export const otherCluster = {
  id: idOf('cluster', 'other'),
  slug: 'other',
  name: 'Annen',
  lang: 'nb' as const,
};
export const neighbour: Actor = {
  personId: idOf('person', 'neighbour'),
  clusterId: otherCluster.id,
  name: 'Nabo',
  roles: [{ role: 'secretariat', bodyId: idOf('body', 'other'), bodyKind: 'secretariat' }],
};
export const otherStrategyId = idOf('strategy', 'other-2030');
export const otherPartnerId = idOf('partner', 'other');
export const otherBodyId = idOf('body', 'other');

export async function addOtherCluster(connection: Connection): Promise<void> {
  const context = { clusterId: otherCluster.id, actorId: neighbour.personId, now };
  await auditedTransaction(connection.write, context, async (trx, audit) => {
    await insertCluster(trx, otherCluster);
    await insertPerson(trx, otherCluster.id, {
      id: neighbour.personId,
      name: neighbour.name,
      email: null,
      partnerId: null,
      lang: 'nb',
      isSample: true,
      erasedAt: null,
      version: 1,
    });
    const common = { lang: 'nb' as const, isSample: true };
    await insertPartner(
      trx,
      otherCluster.id,
      {
        ...common,
        id: otherPartnerId,
        shortName: 'X',
        name: 'X',
        kind: 'research',
        isMember: true,
        url: '',
      },
      0,
    );
    await insertBody(
      trx,
      otherCluster.id,
      { ...common, id: otherBodyId, kind: 'group', mandate: '', source: '', names: [] },
      0,
    );
    const row = {
      id: otherStrategyId,
      slug: 'other-2030',
      title: 'Annen strategi',
      shortTitle: 'Annen',
      lang: 'nb' as const,
      startsOn: '2026-01-01',
      endsOn: '2030-12-31',
      levelNames: alrekStrategy.levelNames,
      foundation: alrekStrategy.foundation,
      recordedAt: now,
    };
    await insertStrategy(trx, otherCluster.id, row, 0);
    await audit({
      action: 'test',
      entity: 'strategy',
      entityId: otherStrategyId,
      before: null,
      after: row,
    });
  });
}
