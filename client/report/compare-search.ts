// Which two reports are set side by side: a year as it is known today (`2024`), or an edition of a frozen report
// (`<report>.1`). Kept in the address.

/** Years as numbers: so they stand in the address without quotation marks. */
type SideSearch = string | number;
export type CompareSearch = { a?: SideSearch; b?: SideSearch };

export function compareSearch({ a, b }: Record<string, unknown>): CompareSearch {
  const [first, second] = [parseSide(a), parseSide(b)];
  return { ...(first && { a: searchOf(first) }), ...(second && { b: searchOf(second) }) };
}

export type Side = { year: number } | { reportId: string; edition: number };

export function parseSide(value: unknown): Side | null {
  const text = String(value);
  if (/^(19|20|21)\d\d$/.test(text)) return { year: Number(text) };
  const [, reportId, edition] = /^([0-9a-f-]{36})\.([1-9]\d{0,3})$/.exec(text) ?? [];
  return reportId ? { reportId, edition: Number(edition) } : null;
}

export function searchOf(side: Side): SideSearch {
  return 'year' in side ? side.year : `${side.reportId}.${side.edition}`;
}
