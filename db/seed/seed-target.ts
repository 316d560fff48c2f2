// Where seeds are written: the open door's transaction and audit, and the cluster.
import type { Kysely } from 'kysely';
import type { Audit } from '#db/audited-transaction.ts';
import type { Database } from '#db/schema.ts';
import type { IsoDate, IsoInstant } from '#shared/iso-date.ts';

export type SeedTarget = { trx: Kysely<Database>; audit: Audit; clusterId: string };

/** Dated seed rows count as recorded in the middle of that day's work. */
export function recordedAt(day: IsoDate): IsoInstant {
  return `${day}T11:00:00.000Z`;
}
