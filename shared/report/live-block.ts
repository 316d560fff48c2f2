// What stands in a chapter's text besides words: an image in Markdown whose address is one of ours. `![Deltakere på
// DigitalHelse](malbar:chart/indicator/<id>)` follows the data until the report is frozen; `![What it shows](malbar:picture/<id>
// "Caption")` is a picture. Any other Markdown reader shows the words.

const scheme = 'malbar:';

/** `figure`: the newest value in large type. Tables without an id are the whole report's. */
export const liveBlockKinds = [
  'picture',
  'figure/indicator',
  'figure/goal',
  'chart/indicator',
  'chart/goal',
  'chart/distribution',
  'table/indicators',
  'table/measures',
] as const;
export type LiveBlockKind = (typeof liveBlockKinds)[number];

/** Needs no id: there is one of each in a report. */
export const liveTableKinds = ['table/areas', 'table/events', 'table/decisions'] as const;
export type LiveTableKind = (typeof liveTableKinds)[number];

export type LiveBlock = { kind: LiveBlockKind; id: string } | { kind: LiveTableKind; id: null };

/** Null for an address that is none of ours. */
export function parseLiveBlock(address: string): LiveBlock | null {
  if (!address.startsWith(scheme)) return null;
  const path = address.slice(scheme.length);
  const table = liveTableKinds.find((kind) => kind === path);
  if (table) return { kind: table, id: null };
  const kind = liveBlockKinds.find((each) => path.startsWith(`${each}/`));
  const id = kind && path.slice(kind.length + 1);
  return kind && id && /^[0-9a-f-]{36}$/.test(id) ? { kind, id } : null;
}

export function liveBlockAddress({ kind, id }: LiveBlock): string {
  return id === null ? `${scheme}${kind}` : `${scheme}${kind}/${id}`;
}

/** A line of Markdown. What could end the words or the caption too early, or be read as marks, is escaped. */
export function liveBlockMarkdown(block: LiveBlock, words: string, caption = ''): string {
  const alt = oneLine(words).replaceAll(/[\\[\]`*_<]|&(?=#?\w+;)/g, '\\$&');
  const title = oneLine(caption).replaceAll(/[\\"]|&(?=#?\w+;)/g, '\\$&');
  return `![${alt}](${liveBlockAddress(block)}${title && ` "${title}"`})`;
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
