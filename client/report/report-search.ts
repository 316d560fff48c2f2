// Which report is shown: kept in the address.
import { langs, type Lang } from '#shared/strategy/strategy-type.ts';

export type ReportSearch = { ar?: number; sprak?: Lang };

export function reportSearch(search: Record<string, unknown>): ReportSearch {
  const year = Number(search['ar']);
  const lang = langs.find((each) => each === search['sprak']);
  return {
    ...(Number.isInteger(year) && year >= 1900 && year <= 2199 && { ar: year }),
    ...(lang && { sprak: lang }),
  };
}
