// Fills an empty database: the cluster with its partners and bodies, the strategies, and the sample if wanted.
// Every row passes the schema that users' input passes, and goes through the one door.
import type { Kysely } from 'kysely';
import { auditedTransaction, type WriteContext } from '#db/audited-transaction.ts';
import {
  findClusterBySlug,
  insertBody,
  insertCluster,
  insertPartner,
  type ClusterRow,
} from '#db/people/people-queries.ts';
import type { Database } from '#db/schema.ts';
import { bodies, partners } from '#db/seed/alrek-people.ts';
import { alrekStrategy } from '#db/seed/alrek-strategy.ts';
import { helseomsorg21Measures } from '#db/seed/helseomsorg21-measures.ts';
import { helseomsorg21Strategy } from '#db/seed/helseomsorg21-strategy.ts';
import { alrekSample } from '#db/seed/sample/alrek-sample.ts';
import { systemPersonId } from '#db/people/system-person.ts';
import { seedId } from '#db/seed/seed-id.ts';
import { writeMeasures } from '#db/seed/seed-measure-writer.ts';
import { writePerson } from '#db/seed/seed-person-writer.ts';
import type { SeedTarget } from '#db/seed/seed-target.ts';
import { createSeedWriter } from '#db/seed/seed-writer.ts';
import type { BodySeed, PartnerSeed } from '#db/seed/seed-type.ts';
import type { IsoInstant } from '#shared/iso-date.ts';

export const alrekCluster: ClusterRow = {
  id: seedId('cluster', 'alrek'),
  slug: 'alrek',
  name: 'Alrek helseklynge',
  lang: 'nb',
};

export type SeedOptions = {
  now: IsoInstant;
  withSample: boolean;
  /** What is made of the sample by code above this level, in the same transaction. */
  afterSample?: (target: SeedTarget) => Promise<void>;
};

/** Does nothing when the cluster is there already. Returns whether it filled anything. */
export async function loadSeed(db: Kysely<Database>, options: SeedOptions): Promise<boolean> {
  if (await findClusterBySlug(db, alrekCluster.slug)) return false;
  const context: WriteContext = {
    clusterId: alrekCluster.id,
    actorId: systemPersonId,
    now: options.now,
  };
  await auditedTransaction(db, context, async (trx, audit) => {
    await insertCluster(trx, alrekCluster);
    await audit({
      action: 'people.createCluster',
      entity: 'cluster',
      entityId: alrekCluster.id,
      before: null,
      after: alrekCluster,
    });
    const target = { trx, audit, clusterId: alrekCluster.id };
    const system = { key: 'system', name: 'Målbar', partnerKey: null, roles: [] };
    await writePerson(target, system, { isSample: false });
    for (const [place, partner] of partners.entries()) {
      const row = partnerRow(partner);
      await insertPartner(trx, alrekCluster.id, row, place);
      await audit({
        action: 'people.createPartner',
        entity: 'partner',
        entityId: row.id,
        before: null,
        after: row,
      });
    }
    for (const [place, body] of bodies.entries()) {
      const row = bodyRow(body);
      await insertBody(trx, alrekCluster.id, row, place);
      await audit({
        action: 'people.createBody',
        entity: 'body',
        entityId: row.id,
        before: null,
        after: row,
      });
    }
    const writer = createSeedWriter(trx, audit, context);
    await writer.writeStrategy(alrekStrategy, 0);
    await writer.writeStrategy(helseomsorg21Strategy, 1);
    await writeMeasures(target, helseomsorg21Strategy, helseomsorg21Measures, { isSample: false });
    if (!options.withSample) return;
    await writer.writeSample(alrekStrategy, alrekSample);
    await options.afterSample?.(target);
  });
  return true;
}

function partnerRow({ key, ...partner }: PartnerSeed) {
  return { ...partner, id: seedId('partner', key), isSample: false };
}

function bodyRow({ key, ...body }: BodySeed) {
  return { ...body, id: seedId('body', key), isSample: false };
}
