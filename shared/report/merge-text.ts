// Two people have changed the same text at the same time: both changes in one text, where they do not touch each other.
import { diff3Merge } from 'node-diff3';
import { piecesOf } from './text-piece.ts';

type Versions = {
  /** What both began with. */
  base: string;
  mine: string;
  theirs: string;
};

/** Null where they touch: both have changed the same sentence, or sentences beside each other. */
export function mergeText({ base, mine, theirs }: Versions): string | null {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  const [a, o, b] = [piecesOf(mine), piecesOf(base), piecesOf(theirs)];
  if (!a || !o || !b) return null;
  const regions = diff3Merge(a, o, b);
  const merged = regions.map(({ ok }) => ok?.join('') ?? null);
  return merged.includes(null) ? null : merged.join('');
}
