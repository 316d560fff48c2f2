// All that is kept of collaboration funds, for those who tell of a year or a partner.
import type { Kysely } from 'kysely';
import { listEntries, listProjects } from '#db/fund/fund-project-queries.ts';
import { listContributions, listFundYears } from '#db/fund/fund-year-queries.ts';
import type { Database } from '#db/schema.ts';
import type { FundRecord } from '#shared/fund/fund-record.ts';

export async function loadFunds(db: Kysely<Database>, clusterId: string): Promise<FundRecord> {
  return {
    years: await listFundYears(db, clusterId),
    contributions: await listContributions(db, clusterId),
    projects: await listProjects(db, clusterId),
    entries: await listEntries(db, clusterId),
  };
}
