// Who may read comments today, which is everybody with a role, and whom of them one may mention.
import type { Kysely } from 'kysely';
import { listCommentAuthorIds } from '#db/comment/comment-queries.ts';
import { listPartners } from '#db/people/people-queries.ts';
import { listPersons, type WhoComesIn } from '#db/people/person-queries.ts';
import { listAskable, type AskablePerson } from '#db/round/askable-queries.ts';
import type { Database } from '#db/schema.ts';
import { norwegianDay, type IsoInstant } from '#shared/iso-date.ts';

/** How a person is named beside their words: never by body or role, which can reveal health. */
export type NamedPerson = { id: string; name: string; partner: string | null };

type Asked = { auth: WhoComesIn; now: IsoInstant };

export function listReaders(
  db: Kysely<Database>,
  clusterId: string,
  { auth, now }: Asked,
): Promise<AskablePerson[]> {
  return listAskable(db, clusterId, norwegianDay(now), auth);
}

/**
 * Who sits in panels alone is listed nowhere else: a list of all readers would say by itself who they are. They can be
 * mentioned once they have let themselves be seen by a comment of their own.
 */
export async function listMentionable(
  db: Kysely<Database>,
  clusterId: string,
  asked: Asked,
): Promise<NamedPerson[]> {
  const readers = await listReaders(db, clusterId, asked);
  const authors = await listCommentAuthorIds(db, clusterId);
  const shown = readers.filter(
    ({ actor: { personId, roles } }) =>
      authors.has(personId) || roles.some(({ bodyKind }) => bodyKind !== 'panel'),
  );
  return listNamed(
    db,
    clusterId,
    shown.map(({ actor }) => actor.personId),
  );
}

/** Of the ids those that are people of the cluster, as they are called today. */
export async function listNamed(
  db: Kysely<Database>,
  clusterId: string,
  ids: readonly string[],
): Promise<NamedPerson[]> {
  const sought = new Set(ids);
  const partners = await listPartners(db, clusterId);
  return (await listPersons(db, clusterId))
    .filter(({ id }) => sought.has(id))
    .map(({ id, name, partnerId }) => ({
      id,
      name,
      partner: partners.find((partner) => partner.id === partnerId)?.shortName ?? null,
    }));
}
