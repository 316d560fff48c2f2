// Clusters, partners and bodies (groups among them).
import type { Kysely } from 'kysely';
import { newChain } from '#db/audit/audit-chain.ts';
import { newId } from '#db/id.ts';
import type { Database } from '#db/schema.ts';
import { searchText } from '#db/search-text.ts';
import type { BodyKind, PartnerKind } from '#shared/people/people-type.ts';
import type { BodyRow, PartnerRow } from '#shared/strategy/snapshot.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

export async function listPartners(db: Kysely<Database>, clusterId: string): Promise<PartnerRow[]> {
  const rows = await db
    .selectFrom('partner')
    .select([
      'id',
      'short_name as shortName',
      'name',
      'kind',
      'is_member as isMember',
      'lang',
      'url',
      'is_sample as isSample',
    ])
    .where('cluster_id', '=', clusterId)
    .orderBy('sort_order')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    ...row,
    kind: row.kind as PartnerKind,
    lang: row.lang as Lang,
    isMember: row.isMember === 1,
    isSample: row.isSample === 1,
  }));
}

/** Bodies and groups with their names over time, oldest name first. */
export async function listBodies(db: Kysely<Database>, clusterId: string): Promise<BodyRow[]> {
  const bodies = await db
    .selectFrom('body')
    .select(['id', 'kind', 'mandate', 'lang', 'source', 'is_sample as isSample'])
    .where('cluster_id', '=', clusterId)
    .orderBy('sort_order')
    .orderBy('id')
    .execute();
  const names = await db
    .selectFrom('body_name')
    .select(['body_id as bodyId', 'name', 'from_on as from', 'to_on as to'])
    .where('cluster_id', '=', clusterId)
    .orderBy('id')
    .execute();
  // Text order puts null nowhere certain across databases: the oldest name is the one without a start.
  names.sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
  const namesOf = Map.groupBy(names, (name) => name.bodyId);
  return bodies.map((row) => ({
    ...row,
    kind: row.kind as BodyKind,
    lang: row.lang as Lang,
    isSample: row.isSample === 1,
    names: (namesOf.get(row.id) ?? []).map(({ name, from, to }) => ({ name, from, to })),
  }));
}

export async function insertPartner(
  db: Kysely<Database>,
  clusterId: string,
  partner: PartnerRow,
  sortOrder: number,
): Promise<void> {
  await db
    .insertInto('partner')
    .values({
      id: partner.id,
      cluster_id: clusterId,
      short_name: partner.shortName,
      name: partner.name,
      kind: partner.kind,
      is_member: partner.isMember ? 1 : 0,
      lang: partner.lang,
      url: partner.url,
      sort_order: sortOrder,
      is_sample: partner.isSample ? 1 : 0,
      search_text: searchText(partner.name, partner.shortName),
    })
    .execute();
}

export async function insertBody(
  db: Kysely<Database>,
  clusterId: string,
  body: BodyRow,
  sortOrder: number,
): Promise<void> {
  await db
    .insertInto('body')
    .values({
      id: body.id,
      cluster_id: clusterId,
      kind: body.kind,
      mandate: body.mandate,
      lang: body.lang,
      source: body.source,
      sort_order: sortOrder,
      is_sample: body.isSample ? 1 : 0,
      search_text: searchText(...body.names.map(({ name }) => name), body.mandate),
    })
    .execute();
  for (const { name, from, to } of body.names) {
    await db
      .insertInto('body_name')
      .values({
        id: newId(),
        cluster_id: clusterId,
        body_id: body.id,
        name,
        from_on: from,
        to_on: to,
      })
      .execute();
  }
}

export type ClusterRow = { id: string; slug: string; name: string; lang: Lang };

function selectClusters(db: Kysely<Database>) {
  return db.selectFrom('cluster').select(['id', 'slug', 'name', 'lang']);
}

/** Every cluster of the installation: for commands, which act for none. */
export async function listClusters(db: Kysely<Database>): Promise<ClusterRow[]> {
  const rows = await selectClusters(db).orderBy('slug').execute();
  return rows.map((row) => ({ ...row, lang: row.lang as Lang }));
}

export async function findClusterBySlug(
  db: Kysely<Database>,
  slug: string,
): Promise<ClusterRow | undefined> {
  const row = await selectClusters(db).where('slug', '=', slug).executeTakeFirst();
  return row && { ...row, lang: row.lang as Lang };
}

export async function findCluster(
  db: Kysely<Database>,
  id: string,
): Promise<ClusterRow | undefined> {
  const row = await selectClusters(db).where('id', '=', id).executeTakeFirst();
  return row && { ...row, lang: row.lang as Lang };
}

/** A new cluster with its data version, which every later write bumps, and the head of its audit trail. */
export async function insertCluster(db: Kysely<Database>, cluster: ClusterRow): Promise<void> {
  await db.insertInto('cluster').values(cluster).execute();
  await db.insertInto('data_version').values({ cluster_id: cluster.id, version: 0 }).execute();
  await db.insertInto('audit_chain').values(newChain(cluster.id)).execute();
}
