// Documents of meetings as they were sent out, approved or published.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import type { IsoInstant } from '#shared/iso-date.ts';
import type { MeetingDocumentKind } from '#shared/meeting/meeting-type.ts';

export type MeetingDocumentRow = {
  id: string;
  meetingId: string;
  kind: MeetingDocumentKind;
  /** From 1 per meeting and kind. */
  edition: number;
  /** A `LetterDocument` as JSON. */
  document: string;
  sha256: string;
  basis: string;
  madeById: string;
  madeAt: IsoInstant;
};

/** What stands of a document without its text. */
export type MeetingEdition = Omit<MeetingDocumentRow, 'document' | 'madeById'>;

function selectEditions(db: Kysely<Database>, clusterId: string, meetingId: string) {
  return db
    .selectFrom('meeting_document')
    .select(['id', 'meeting_id as meetingId', 'kind', 'edition', 'sha256', 'basis'])
    .select('made_at as madeAt')
    .where('cluster_id', '=', clusterId)
    .where('meeting_id', '=', meetingId)
    .orderBy('edition', 'desc');
}

/** The newest edition first. */
export async function listEditions(
  db: Kysely<Database>,
  clusterId: string,
  meetingId: string,
): Promise<MeetingEdition[]> {
  const rows = await selectEditions(db, clusterId, meetingId).execute();
  return rows.map((row) => ({ ...row, kind: row.kind as MeetingDocumentKind }));
}

/** The edition that stands. */
export async function findNewestDocument(
  db: Kysely<Database>,
  clusterId: string,
  meetingId: string,
  kind: MeetingDocumentKind,
): Promise<MeetingDocumentRow | undefined> {
  const row = await selectEditions(db, clusterId, meetingId)
    .select(['document', 'made_by as madeById'])
    .where('kind', '=', kind)
    .limit(1)
    .executeTakeFirst();
  return row && { ...row, kind };
}

/** What was published of a meeting; asked by nobody in particular, so of no cluster in particular. */
export async function findPublished(
  db: Kysely<Database>,
  meetingId: string,
): Promise<{ clusterId: string; document: MeetingDocumentRow } | undefined> {
  const place = await db
    .selectFrom('meeting')
    .select('cluster_id as clusterId')
    .where('id', '=', meetingId)
    .where('state', '=', 'published')
    .where('archived_at', 'is', null)
    .executeTakeFirst();
  if (!place) return undefined;
  const document = await findNewestDocument(db, place.clusterId, meetingId, 'published');
  return document && { ...place, document };
}

export async function insertDocument(
  db: Kysely<Database>,
  clusterId: string,
  row: MeetingDocumentRow,
): Promise<void> {
  await db
    .insertInto('meeting_document')
    .values({
      id: row.id,
      cluster_id: clusterId,
      meeting_id: row.meetingId,
      kind: row.kind,
      edition: row.edition,
      document: row.document,
      sha256: row.sha256,
      basis: row.basis,
      made_by: row.madeById,
      made_at: row.madeAt,
    })
    .execute();
}

/** Drafts of minutes that name somebody who is erased: they are made again from what is left. Approved minutes are a record. */
export async function deleteDraftsNaming(
  db: Kysely<Database>,
  clusterId: string,
  names: readonly string[],
): Promise<void> {
  const drafts = await db
    .selectFrom('meeting_document')
    .innerJoin('meeting', 'meeting.id', 'meeting_document.meeting_id')
    .select(['meeting_document.id', 'meeting_document.document'])
    .where('meeting_document.cluster_id', '=', clusterId)
    .where('meeting_document.kind', '=', 'minutes')
    .where('meeting.state', 'not in', ['approved', 'published'])
    .execute();
  // As JSON has them.
  const written = names.map((name) => JSON.stringify(name).slice(1, -1));
  const naming = drafts.filter(({ document }) => written.some((name) => document.includes(name)));
  if (naming.length === 0) return;
  await db
    .deleteFrom('meeting_document')
    .where('cluster_id', '=', clusterId)
    .where(
      'id',
      'in',
      naming.map(({ id }) => id),
    )
    .execute();
}
