// Which two reports are set side by side: a year as it is known today (`2024`), or an edition of a frozen report
// (`<report>.1`). Kept in the address.
export type CompareSearch = { a?: string; b?: string };

export function compareSearch({ a, b }: Record<string, unknown>): CompareSearch {
  const side = (value: unknown) => {
    const text = typeof value === 'number' ? String(value) : value;
    return typeof text === 'string' && parseSide(text) ? text : undefined;
  };
  const [first, second] = [side(a), side(b)];
  return { ...(first && { a: first }), ...(second && { b: second }) };
}

export type Side = { year: number } | { reportId: string; edition: number };

export function parseSide(text: string): Side | null {
  if (/^(19|20|21)\d\d$/.test(text)) return { year: Number(text) };
  const [, reportId, edition] = /^([0-9a-f-]{36})\.(\d{1,4})$/.exec(text) ?? [];
  return reportId ? { reportId, edition: Number(edition) } : null;
}

export function sideText(side: Side): string {
  return 'year' in side ? String(side.year) : `${side.reportId}.${side.edition}`;
}
