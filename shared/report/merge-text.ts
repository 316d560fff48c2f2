// Two people have changed the same text at the same time: both changes in one text, where they do not touch each other. How
// each of them spells Markdown is no change.
import { diff3Merge } from 'node-diff3';
import { canonicalMarkdown } from '#shared/canonical-markdown.ts';
import { piecesOf } from './text-piece.ts';

type Versions = {
  /** What both began with. */
  base: string;
  mine: string;
  theirs: string;
};

type Three = [string[], string[], string[]];

/** Of pieces that are alike, which is what comparing takes its time by: beyond this people see for themselves. */
const mostPairs = 60_000;

function likePairs(one: readonly string[], other: readonly string[]): number {
  const counts = Map.groupBy(other, (piece) => piece);
  return one.reduce((pairs, piece) => pairs + (counts.get(piece)?.length ?? 0), 0);
}

function sharedBeginning(a: string[], o: string[], b: string[]): number {
  const most = Math.min(a.length, o.length, b.length);
  let at = 0;
  while (at < most && a[at] === o[at] && b[at] === o[at]) at += 1;
  return at;
}

/** Null where they touch: both have changed the same sentence, or sentences beside each other. */
export function mergeText({ base, mine, theirs }: Versions): string | null {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  const [from, my, their] = [base, mine, theirs].map(canonicalMarkdown) as [string, string, string];
  // What somebody has not changed but spelled otherwise is left to the other, as they wrote it.
  if (my === their) return my;
  if (their === from) return mine;
  if (my === from) return theirs;
  const merged = mergePieces({ base: from, mine: my, theirs: their });
  return merged && canonicalMarkdown(merged);
}

function mergePieces({ base, mine, theirs }: Versions): string | null {
  const [a, o, b] = [piecesOf(mine), piecesOf(base), piecesOf(theirs)];
  if (!a || !o || !b) return null;
  // What all three begin and end with is compared once: people change a sentence, not a chapter.
  const begin = sharedBeginning(a, o, b);
  const end = sharedBeginning(
    ...([a, o, b].map((each) => each.slice(begin).toReversed()) as Three),
  );
  const [mid, from, their] = [a, o, b].map((each) => each.slice(begin, each.length - end)) as Three;
  if (likePairs(mid, from) > mostPairs || likePairs(their, from) > mostPairs) return null;
  const regions = diff3Merge(mid, from, their);
  const merged = regions.map(({ ok }) => ok?.join('') ?? null);
  if (merged.includes(null)) return null;
  return [...a.slice(0, begin), ...merged, ...a.slice(a.length - end)].join('');
}
