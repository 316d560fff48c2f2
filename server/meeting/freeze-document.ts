// Documents of meetings as they leave the house: kept as made, with a checksum, so that they say the same in ten years.
import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { newId } from '#db/id.ts';
import {
  findNewestDocument,
  insertDocument,
  type MeetingDocumentRow,
} from '#db/meeting/document-queries.ts';
import type { Database } from '#db/schema.ts';
import type { Write } from '#server/change-row.ts';
import type { IsoInstant } from '#shared/iso-date.ts';
import type { CaseRow, MeetingDocumentKind, MeetingRow } from '#shared/meeting/meeting-type.ts';
import type { Actor } from '#shared/permission.ts';
import type { MinutesDocument } from '#shared/report/meeting-minutes.ts';
import type { LetterDocument } from '#shared/report/report-document.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/** What papers are made from besides the figures, which move every day. */
export function papersBasis(
  meeting: MeetingRow,
  cases: readonly CaseRow[],
  attachments: readonly { id: string; title: string }[],
): string {
  const { heldOn, startsAt, endsAt, place, roomUrl, invitation, lang } = meeting;
  const standing = cases.filter(({ archivedAt }) => archivedAt === null);
  const written = standing.map(({ minutes: _minutes, version: _version, ...row }) => row);
  return digest(
    JSON.stringify([
      heldOn,
      startsAt,
      endsAt,
      place,
      roomUrl,
      invitation,
      lang,
      written,
      attachments.map(({ id, title }) => [id, title]),
    ]),
  );
}

/** Of minutes everything but how far they have come. */
export function minutesBasis({ blocks }: MinutesDocument): string {
  return digest(JSON.stringify(blocks));
}

/** Who keeps it, and when: of a `Write`, no more than that is asked. */
type Keeping = Pick<Write, 'audit'> & {
  trx: Kysely<Database>;
  ctx: { actor: Pick<Actor, 'clusterId' | 'personId'>; now: IsoInstant };
};

type Frozen = {
  kind: MeetingDocumentKind;
  document: LetterDocument;
  basis: string;
};

/** Keeps the document as the next edition of its kind. */
export async function freezeDocument(
  { ctx, trx, audit }: Keeping,
  meetingId: string,
  { kind, document, basis }: Frozen,
): Promise<void> {
  const { clusterId, personId } = ctx.actor;
  const newest = await findNewestDocument(trx, clusterId, meetingId, kind);
  const text = JSON.stringify(document);
  const row: MeetingDocumentRow = {
    id: newId(),
    meetingId,
    kind,
    edition: (newest?.edition ?? 0) + 1,
    document: text,
    sha256: digest(text),
    basis,
    madeById: personId,
    madeAt: ctx.now,
  };
  await insertDocument(trx, clusterId, row);
  const { document: _document, ...told } = row;
  await audit({
    action: 'meeting.freeze',
    entity: 'meeting',
    entityId: meetingId,
    before: null,
    after: told,
  });
}

/** The edition that stands, as it was kept. Throws where it no longer is what was kept. */
export async function thawDocument(
  db: Kysely<Database>,
  clusterId: string,
  meetingId: string,
  kind: MeetingDocumentKind,
): Promise<LetterDocument | undefined> {
  const row = await findNewestDocument(db, clusterId, meetingId, kind);
  return row && thawed(row);
}

export function thawed({ document, sha256 }: MeetingDocumentRow): LetterDocument {
  if (digest(document) !== sha256) throw new Error('A document of a meeting has been damaged.');
  return JSON.parse(document) as LetterDocument;
}
