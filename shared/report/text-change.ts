// What a text has become, word by word: what stands still, what came and what went.
import { diffArrays } from 'diff';
import { piecesOf } from './text-piece.ts';

export type TextPart = { kind: 'same' | 'added' | 'removed'; text: string };

/** Sentences that have less than this in common are another sentence each, and not told word by word. */
const likeness = 0.4;
/** Words that one run of sentences may differ by, before it is told as a whole. */
const mostSteps = 400;

/** What is the same and what was removed is `before`; what is the same and what was added is `after`. */
export function textChanges(before: string, after: string): TextPart[] {
  const [old, now] = [piecesOf(before), piecesOf(after)];
  if (!old || !now) return joined(replaced(before, after));
  const parts: TextPart[] = [];
  let gone = '';
  for (const { value, added, removed } of diffArrays(old, now)) {
    const text = value.join('');
    // What went comes right before what came in its place.
    if (removed) gone += text;
    else if (added) {
      parts.push(...wordChanges(gone, text));
      gone = '';
    } else {
      parts.push({ kind: 'removed', text: gone }, { kind: 'same', text });
      gone = '';
    }
  }
  return joined([...parts, { kind: 'removed', text: gone }]);
}

/** Words, figures (`1 300 000`, `12,5`) and what stands between them; joined they are the text. */
const tokensOf = (text: string): string[] =>
  text.match(/\d+(?:[ \u00A0\u202F]\d{3}(?!\d))*(?:[.,]\d+)*|[\p{L}\p{M}\p{N}_]+|\s+|[^]/gu) ?? [];

function wordChanges(before: string, after: string): TextPart[] {
  const words = diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: mostSteps });
  if (!words) return replaced(before, after);
  const parts = words.map(({ value, added, removed }): TextPart => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
  const shared = parts.reduce(
    (sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0),
    0,
  );
  const isLike = shared >= likeness * Math.max(before.length, after.length);
  return isLike ? parts : replaced(before, after);
}

const replaced = (before: string, after: string): TextPart[] => [
  { kind: 'removed', text: before },
  { kind: 'added', text: after },
];

/** Without empty parts, and neighbours of one kind as one. */
function joined(parts: readonly TextPart[]): TextPart[] {
  const all: TextPart[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (part.text === '') continue;
    if (last?.kind === part.kind) last.text += part.text;
    else all.push({ ...part });
  }
  return all;
}

export type ChangeCount = { added: number; removed: number };

/** In words. */
export function changeCount(parts: readonly TextPart[]): ChangeCount {
  const count = (of: TextPart['kind']) =>
    parts
      .filter(({ kind }) => kind === of)
      .reduce((sum, { text }) => sum + (text.match(/[^\s]*[\p{L}\p{N}][^\s]*/gu)?.length ?? 0), 0);
  return { added: count('added'), removed: count('removed') };
}

/** Letters of what stands still that are shown before and after a change. */
const context = 120;

/** What has changed with some words around it; the rest of what stands still is left out, with a sign that it is. */
export function foldedParts(parts: readonly TextPart[]): TextPart[] {
  return parts.map((part, place) => {
    const { kind, text } = part;
    const head = place === 0 ? '' : (text.slice(0, context).match(/^[^]*\s/)?.[0] ?? '');
    const isLast = place === parts.length - 1;
    const tail = isLast ? '' : (text.slice(-context).match(/\s[^]*$/)?.[0] ?? '');
    const isLong = kind === 'same' && text.length > 2 * context + 20;
    return isLong ? { kind, text: `${head}[…]${tail}` } : part;
  });
}
