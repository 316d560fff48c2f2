// One body as a row that is changed: its mandate, and its names over time.
import type { Kysely } from 'kysely';
import { newId } from '#db/id.ts';
import { listBodies } from '#db/people/people-queries.ts';
import type { Database } from '#db/schema.ts';
import { searchText } from '#db/search-text.ts';
import type { BodyRow } from '#shared/strategy/snapshot.ts';

/** Bodies are never archived: what they decided names them. */
export type VersionedBody = BodyRow & { version: number; archivedAt: null };

export async function findBody(
  db: Kysely<Database>,
  clusterId: string,
  id: string,
): Promise<VersionedBody | undefined> {
  const row = await db
    .selectFrom('body')
    .select('version')
    .where('cluster_id', '=', clusterId)
    .where('id', '=', id)
    .executeTakeFirst();
  const body = (await listBodies(db, clusterId)).find((each) => each.id === id);
  return row && body && { ...body, version: row.version, archivedAt: null };
}

/** Answers false when the body no longer has the expected version. */
export async function updateBody(
  db: Kysely<Database>,
  clusterId: string,
  body: VersionedBody,
  expectedVersion: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('body')
    .set({
      mandate: body.mandate,
      version: body.version,
      search_text: searchText(...body.names.map(({ name }) => name), body.mandate),
    })
    .where('cluster_id', '=', clusterId)
    .where('id', '=', body.id)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  await db
    .deleteFrom('body_name')
    .where('cluster_id', '=', clusterId)
    .where('body_id', '=', body.id)
    .execute();
  const names = body.names.map(({ name, from, to }) => ({
    id: newId(),
    cluster_id: clusterId,
    body_id: body.id,
    name,
    from_on: from,
    to_on: to,
  }));
  await db.insertInto('body_name').values(names).execute();
  return true;
}
