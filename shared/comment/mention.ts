// Mentions in a comment. Stored, a mention is a token with the person's id, so that it outlives a change of name and an
// erasure; typed and read, it is `@` and what the person is called today.

export type CommentPart = { kind: 'text'; text: string } | { kind: 'mention'; personId: string };

/** Somebody by the words that stand after `@`; no two have the same. */
export type Labelled = { id: string; label: string };

const token = /@\[([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\]/g;

const tokenOf = (personId: string) => `@[${personId}]`;

/** Joined again by `joinedParts` they are the text, whatever it says. */
export function commentParts(stored: string): CommentPart[] {
  const parts: CommentPart[] = [];
  let end = 0;
  const addText = (text: string) => {
    if (text !== '') parts.push({ kind: 'text', text });
  };
  for (const match of stored.matchAll(token)) {
    addText(stored.slice(end, match.index));
    parts.push({ kind: 'mention', personId: match[1] ?? '' });
    end = match.index + match[0].length;
  }
  addText(stored.slice(end));
  return parts;
}

export function joinedParts(parts: readonly CommentPart[]): string {
  return parts.map((part) => (part.kind === 'text' ? part.text : tokenOf(part.personId))).join('');
}

/** Each once, in the order of the text. */
export function mentionedIn(stored: string): string[] {
  const ids = commentParts(stored).flatMap((part) =>
    part.kind === 'mention' ? [part.personId] : [],
  );
  return [...new Set(ids)];
}

/** As it is read, and as it is typed: who has no label keeps the token. */
export function typedComment(
  stored: string,
  labelOf: (personId: string) => string | undefined,
): string {
  return commentParts(stored)
    .map((part) => {
      if (part.kind === 'text') return part.text;
      const label = labelOf(part.personId);
      return label === undefined ? tokenOf(part.personId) : `@${label}`;
    })
    .join('');
}

/** What was typed, with a token for each label after an `@`: the longest that fits, and never the beginning of a word, but
 * for the -s of the genitive. */
export function storedComment(typed: string, people: readonly Labelled[]): string {
  if (people.length === 0) return typed;
  const idOf = new Map(people.map(({ id, label }) => [label, id]));
  const labels = [...idOf.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((label) => label.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`));
  const mention = new RegExp(
    String.raw`(?<![\p{L}\p{N}])@(${labels.join('|')})(?=s?(?![\p{L}\p{N}]))`,
    'gu',
  );
  return typed.replace(mention, (whole, label: string) => {
    const id = idOf.get(label);
    return id === undefined ? whole : tokenOf(id);
  });
}

/** Names that several have are told apart by the institution, or by a number. */
export function labelled(
  people: readonly { id: string; name: string; partner: string | null }[],
): Labelled[] {
  const named = Map.groupBy(people, ({ name }) => name);
  const taken = new Set<string>();
  return people.map(({ id, name, partner }) => {
    const isAlone = named.get(name)?.length === 1;
    const base = isAlone || partner === null ? name : `${name} (${partner})`;
    let label = base;
    for (let place = 2; taken.has(label); place += 1) label = `${base} ${place}`;
    taken.add(label);
    return { id, label };
  });
}
