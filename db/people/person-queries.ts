// People: who they are to the rows that name them, and to sign-in.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import { searchText } from '#db/search-text.ts';
import type { PersonRow } from '#shared/people/person.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

function selectPersons(db: Kysely<Database>) {
  return db
    .selectFrom('person')
    .select([
      'id',
      'name',
      'email',
      'partner_id as partnerId',
      'lang',
      'is_sample as isSample',
      'erased_at as erasedAt',
      'version',
    ]);
}
type SelectedPerson = Awaited<ReturnType<ReturnType<typeof selectPersons>['executeTakeFirst']>>;

function personRow(row: NonNullable<SelectedPerson>): PersonRow {
  return { ...row, lang: row.lang as Lang, isSample: row.isSample === 1 };
}

export async function findPerson(
  db: Kysely<Database>,
  clusterId: string,
  id: string,
): Promise<PersonRow | undefined> {
  const row = await selectPersons(db)
    .where('cluster_id', '=', clusterId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && personRow(row);
}

/** In whichever cluster: the id in a signed link is all that its bearer has. */
export async function findPersonAnywhere(
  db: Kysely<Database>,
  id: string,
): Promise<(PersonRow & { clusterId: string }) | undefined> {
  const row = await selectPersons(db)
    .select('cluster_id as clusterId')
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { ...personRow(row), clusterId: row.clusterId };
}

/** Erased ones too, in no order that anybody reads: sort as the reader's alphabet has it. */
export async function listPersons(db: Kysely<Database>, clusterId: string): Promise<PersonRow[]> {
  const rows = await selectPersons(db).where('cluster_id', '=', clusterId).orderBy('id').execute();
  return rows.map(personRow);
}

/** What some people are called, by their ids; those who are not the cluster's are passed over. */
export async function listPersonNames(
  db: Kysely<Database>,
  clusterId: string,
  ids: readonly string[],
): Promise<Record<string, string>> {
  if (ids.length === 0) return {};
  const rows = await db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('cluster_id', '=', clusterId)
    .where('id', 'in', ids)
    .execute();
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}

/** The invented people of the sample, in whichever cluster. */
export async function listSamplePersons(
  db: Kysely<Database>,
): Promise<(PersonRow & { clusterId: string })[]> {
  const rows = await selectPersons(db)
    .select('cluster_id as clusterId')
    .where('is_sample', '=', 1)
    .where('erased_at', 'is', null)
    .orderBy('name')
    .execute();
  return rows.map(({ clusterId, ...row }) => ({ ...personRow(row), clusterId }));
}

/** Where the sample's people may not sign in, those of a trial before it are still there: they are nobody to sign-in. */
export type WhoComesIn = { withSample: boolean };

/** Everybody at an address, in whichever cluster; to let somebody in, only those who may. */
export async function listPersonsAt(
  db: Kysely<Database>,
  email: string,
  { withSample }: WhoComesIn = { withSample: true },
): Promise<(PersonRow & { clusterId: string; userId: string | null })[]> {
  const rows = await selectPersons(db)
    .select(['cluster_id as clusterId', 'user_id as userId'])
    .where('email', '=', email)
    .where('erased_at', 'is', null)
    .$if(!withSample, (query) => query.where('is_sample', '=', 0))
    .orderBy('id')
    .execute();
  return rows.map(({ clusterId, userId, ...row }) => ({ ...personRow(row), clusterId, userId }));
}

/** Whom a user of the sign-in library is, in each cluster; to let somebody in, only those who may. */
export async function listPersonsOfUser(
  db: Kysely<Database>,
  userId: string,
  { withSample }: WhoComesIn = { withSample: true },
): Promise<(PersonRow & { clusterId: string })[]> {
  const rows = await selectPersons(db)
    .select('cluster_id as clusterId')
    .where('user_id', '=', userId)
    .where('erased_at', 'is', null)
    .$if(!withSample, (query) => query.where('is_sample', '=', 0))
    .orderBy('id')
    .execute();
  return rows.map(({ clusterId, ...row }) => ({ ...personRow(row), clusterId }));
}

/** Those whom a user leads to: they have signed in, and at the address they have now or one that they took along. */
export async function listSignedInIds(
  db: Kysely<Database>,
  clusterId: string,
): Promise<Set<string>> {
  const rows = await db
    .selectFrom('person')
    .select('id')
    .where('cluster_id', '=', clusterId)
    .where('user_id', 'is not', null)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

export async function findUserId(db: Kysely<Database>, personId: string): Promise<string | null> {
  const row = await db
    .selectFrom('person')
    .select('user_id as userId')
    .where('id', '=', personId)
    .executeTakeFirst();
  return row?.userId ?? null;
}

export async function setUserId(
  db: Kysely<Database>,
  personId: string,
  userId: string | null,
): Promise<void> {
  await db.updateTable('person').set({ user_id: userId }).where('id', '=', personId).execute();
}

/** Answers false where somebody has come in as the person by now, or they are no longer at the address. */
export async function attachUserId(
  db: Kysely<Database>,
  personId: string,
  user: { id: string; email: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('person')
    .set({ user_id: user.id })
    .where('id', '=', personId)
    .where('user_id', 'is', null)
    .where('email', '=', user.email)
    .where('erased_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

function columnsOf(person: PersonRow) {
  return {
    name: person.name,
    email: person.email,
    partner_id: person.partnerId,
    lang: person.lang,
    erased_at: person.erasedAt,
    version: person.version,
    search_text: searchText(person.name, person.email ?? ''),
  };
}

export async function insertPerson(
  db: Kysely<Database>,
  clusterId: string,
  person: PersonRow,
): Promise<void> {
  await db
    .insertInto('person')
    .values({
      ...columnsOf(person),
      id: person.id,
      cluster_id: clusterId,
      is_sample: person.isSample ? 1 : 0,
    })
    .execute();
  await insertPersonVersion(db, clusterId, person);
}

/** Answers false when the person no longer has the expected version. */
export async function updatePerson(
  db: Kysely<Database>,
  clusterId: string,
  person: PersonRow,
  expectedVersion: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('person')
    .set(columnsOf(person))
    .where('cluster_id', '=', clusterId)
    .where('id', '=', person.id)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  await insertPersonVersion(db, clusterId, person);
  return true;
}

async function insertPersonVersion(
  db: Kysely<Database>,
  clusterId: string,
  { id, version, name, email }: PersonRow,
): Promise<void> {
  await db
    .insertInto('person_version')
    .values({ person_id: id, version, cluster_id: clusterId, name, email })
    .execute();
}

export type PersonVersionRow = { version: number; name: string; email: string | null };

/** Oldest first; none of an erased person. */
export async function listPersonVersions(
  db: Kysely<Database>,
  clusterId: string,
  personId: string,
): Promise<PersonVersionRow[]> {
  return db
    .selectFrom('person_version')
    .select(['version', 'name', 'email'])
    .where('cluster_id', '=', clusterId)
    .where('person_id', '=', personId)
    .orderBy('version')
    .execute();
}

/** What a person has been called is gone for good. */
export async function deletePersonVersions(
  db: Kysely<Database>,
  clusterId: string,
  personId: string,
): Promise<void> {
  await db
    .deleteFrom('person_version')
    .where('cluster_id', '=', clusterId)
    .where('person_id', '=', personId)
    .execute();
}
