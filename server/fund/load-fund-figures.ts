// What cases are about among collaboration funds, with the figures as they stand today.
import type { Kysely } from 'kysely';
import { listCalls } from '#db/fund/fund-call-queries.ts';
import { listEntries, listProjects } from '#db/fund/fund-project-queries.ts';
import { listContributions, listFundYears } from '#db/fund/fund-year-queries.ts';
import type { Database } from '#db/schema.ts';
import { projectBalance, yearBalances } from '#shared/fund/fund-balance.ts';
import {
  callFigures,
  projectFigures,
  yearFigures,
  type FundFigures,
} from '#shared/fund/fund-figures.ts';
import type { CaseLink } from '#shared/meeting/meeting-type.ts';

/** Those of these links that lead to funds. */
export function fundIdsOf(links: readonly CaseLink[]): string[] {
  return links.flatMap((link) =>
    link.kind === 'fund_year' || link.kind === 'fund_call' || link.kind === 'fund_project'
      ? link.targetId
      : [],
  );
}

/** Of these ids, in no order; what was taken away has none. */
export async function loadFundFigures(
  db: Kysely<Database>,
  clusterId: string,
  ids: readonly string[],
): Promise<FundFigures[]> {
  if (ids.length === 0) return [];
  const asked = new Set(ids);
  const years = await listFundYears(db, clusterId);
  const entries = await listEntries(db, clusterId);
  const balances = yearBalances(years, entries);
  const contributions = await listContributions(db, clusterId);
  const contributed = (of: number) =>
    contributions.reduce((sum, { year, amount }) => (year === of ? sum + amount : sum), 0);
  const calls = await listCalls(db, clusterId);
  const projects = await listProjects(db, clusterId);
  return [
    ...years.flatMap((row) => {
      const balance = balances.find(({ year }) => year === row.year);
      return asked.has(row.id) && balance ? yearFigures(row, balance, contributed(row.year)) : [];
    }),
    ...calls.filter(({ id }) => asked.has(id)).map((row) => callFigures(row, balances)),
    ...projects
      .filter(({ id }) => asked.has(id))
      .map((row) => {
        const own = entries.filter(({ projectId }) => projectId === row.id);
        return projectFigures(row, projectBalance(own));
      }),
  ];
}
