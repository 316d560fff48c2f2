// What people write with marks, as a document holds it: runs of words, paragraphs, lists and quotes. Words alone; nothing in
// it is markup of what it is set with.
import type { Lang } from '#shared/strategy/strategy-type.ts';

/** A newline in `text` breaks the line. */
export type Run = { text: string; isStrong?: boolean; isEmphasis?: boolean; href?: string };

export type ProseNode =
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'list'; isNumbered: boolean; start: number; items: ProseNode[][] }
  | { kind: 'quote'; nodes: ProseNode[] };

/** `lang`: null for the document's. */
export type Prose = { lang: Lang | null; nodes: ProseNode[] };

/** The words of it without their marks, as one line of text for each paragraph. */
export function proseLines(nodes: readonly ProseNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'paragraph') return node.runs.map(({ text }) => text).join('');
    return node.kind === 'quote' ? proseLines(node.nodes) : node.items.flatMap(proseLines);
  });
}
