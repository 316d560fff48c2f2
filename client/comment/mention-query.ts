// What is being looked for after an `@`, while it is typed.

export type MentionQuery = {
  /** Where the `@` stands. */
  start: number;
  query: string;
};

const longest = 60;

/** From the nearest `@` before the caret, unless that stands within a word, such as an address; null where none is meant. */
export function mentionQuery(text: string, caret: number): MentionQuery | null {
  const before = text.slice(Math.max(0, caret - longest), caret);
  const found = /(?:^|[^\p{L}\p{N}@])@([^@\n]*)$/u.exec(before);
  const query = found?.[1];
  if (query === undefined || query.startsWith(' ')) return null;
  return { start: caret - query.length - 1, query };
}

/** Those with a name, first or last, that begins as the query does; the whole name is found too. */
export function matchesQuery(label: string, query: string): boolean {
  const [name, sought] = [label, query].map((text) => text.toLocaleLowerCase('nb'));
  if (name === undefined || sought === undefined) return false;
  return name.startsWith(sought) || name.includes(` ${sought}`);
}

/** That no name fits is worth telling only of a name: after a name that was found, one writes on. */
export function isCountTold({ query }: MentionQuery, count: number): boolean {
  return count > 0 || !query.includes(' ');
}
