// Which report is shown: kept in the address.
import { reportKinds, type ReportKind } from '#shared/report/report-type.ts';
import { langs, type Lang } from '#shared/strategy/strategy-type.ts';

/** Without a kind: a year's. */
export type ReportSearch = { ar?: number; sprak?: Lang; slag?: ReportKind };

export function reportSearch(search: Record<string, unknown>): ReportSearch {
  const year = Number(search['ar']);
  const lang = langs.find((each) => each === search['sprak']);
  const kind = reportKinds.find((each) => each === search['slag']);
  return {
    ...(Number.isInteger(year) && year >= 1900 && year <= 2199 && { ar: year }),
    ...(lang && { sprak: lang }),
    ...(kind && kind !== 'year' && { slag: kind }),
  };
}
