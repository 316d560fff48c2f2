// Cases by their number, as people write it.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import { parseCaseNumber } from '#shared/meeting/case-number.ts';

/** The ids of the cases that a search for `13-24` asks for, in every body; none where the words are no number. */
export function casesNumbered(db: Kysely<Database>, clusterId: string, query: string) {
  const { year, number } = parseCaseNumber(query) ?? { year: 0, number: 0 };
  return db
    .selectFrom('meeting_case')
    .select('meeting_case.id')
    .where('meeting_case.cluster_id', '=', clusterId)
    .where('meeting_case.year', '=', year)
    .where('meeting_case.number', '=', number);
}
