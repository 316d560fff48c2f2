// Words of ours or of others within Markdown: what could be read as a mark stays what it is. Pure.

/** On one line, with every mark escaped; also within a table's cell. */
export function asMarkdownWords(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>|#~&]/g, String.raw`\$&`);
}

/** A table; a column is set to the right where its head says so. */
export function markdownTable(
  heads: readonly { head: string; isNumber?: boolean }[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(heads.map(({ head }) => head)),
    line(heads.map(({ isNumber }) => (isNumber ? '---:' : '---'))),
    ...rows.map(line),
  ].join('\n');
}
