// How often something was tried within a time, counted in the database so that several processes count together.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import type { IsoInstant } from '#shared/iso-date.ts';

/** Counts one more try and answers how many there have been since the time began. */
export async function countAttempt(
  db: Kysely<Database>,
  key: string,
  { now, endsAt }: { now: IsoInstant; endsAt: IsoInstant },
): Promise<number> {
  const { count } = await db
    .insertInto('attempt')
    .values({ key, count: 1, ends_at: endsAt })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((eb) => ({
        count: eb
          .case()
          .when('attempt.ends_at', '<=', now)
          .then(1)
          .else(eb('attempt.count', '+', 1))
          .end(),
        ends_at: eb
          .case()
          .when('attempt.ends_at', '<=', now)
          .then(endsAt)
          .else(eb.ref('attempt.ends_at'))
          .end(),
      })),
    )
    .returning('count')
    .executeTakeFirstOrThrow();
  return count;
}

export async function forgetAttempts(db: Kysely<Database>, key: string): Promise<void> {
  await db.deleteFrom('attempt').where('key', '=', key).execute();
}

export async function deleteEndedAttempts(db: Kysely<Database>, now: IsoInstant): Promise<void> {
  await db.deleteFrom('attempt').where('ends_at', '<=', now).execute();
}
