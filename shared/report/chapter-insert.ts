// Putting something into a chapter's text while it is written: a paragraph of its own where the writer stands.

/** The text with the paragraph in it, and where the writer then stands: right after it. */
export function withParagraph(
  text: string,
  { from, to }: { from: number; to: number },
  paragraph: string,
): { text: string; at: number } {
  const before = text.slice(0, from).trimEnd();
  const after = text.slice(to).trimStart();
  const beginning = before === '' ? paragraph : `${before}\n\n${paragraph}`;
  return {
    text: after === '' ? `${beginning}\n\n` : `${beginning}\n\n${after}`,
    at: beginning.length,
  };
}

export type TableSize = { columns: number; rows: number };
export const tableBounds = { columns: { most: 8 }, rows: { most: 30 } };

/** Columns stand under their headings as they are written: `| Kolonne 1 | Kolonne 2 |`. */
export function tableMarkdown({ columns, rows }: TableSize, headingOf: (place: number) => string) {
  const headings = Array.from({ length: columns }, (_, place) => headingOf(place + 1));
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const empty = headings.map((heading) => ' '.repeat(heading.length));
  return [
    row(headings),
    row(headings.map((heading) => '-'.repeat(Math.max(3, heading.length)))),
    ...Array<string>(rows).fill(row(empty)),
  ].join('\n');
}
