// What a text in Markdown has become, as readers see it: its lines paired with those that stood there before, and the words
// within each pair. Pure.
import { diffArrays } from 'diff';
import { shownLines, wordsIn, wordsOf, type ShownLine, type ShownRun } from './shown-line.ts';
import {
  changeCount,
  foldedParts,
  textChanges,
  type ChangeCount,
  type TextPart,
} from './text-change.ts';

export type LineChange = {
  kind: 'same' | 'added' | 'removed' | 'changed';
  /** As it is now; as it was, where it is removed. */
  line: ShownLine;
  /** Of each cell. */
  cells: TextPart[][];
  /** The same words are marked otherwise, lead somewhere else or stand in another form. */
  isRemarked: boolean;
};

/** Lines that differ by more than this are told as a whole, which takes no time. */
const mostEdits = 1000;
/** How many lines further down the one is looked for that a line has come of. */
const reach = 8;
/** Of the words of two lines, those that they must share to be one line that has changed. */
const likeness = 0.4;

export function lineChanges(before: string, after: string): LineChange[] {
  const [old, now] = [shownLines(before), shownLines(after)];
  const keys = [old, now].map((lines) => lines.map(keyOf)) as [string[], string[]];
  const runs = diffArrays(...keys, { maxEditLength: mostEdits }) ?? [
    { value: keys[0], removed: true, added: false },
    { value: keys[1], removed: false, added: true },
  ];
  const changes: LineChange[] = [];
  let [from, to] = [0, 0];
  let gone: ShownLine[] = [];
  for (const { value, added, removed } of runs) {
    // What went comes right before what came in its place.
    if (removed) {
      gone = old.slice(from, (from += value.length));
      continue;
    }
    const came = now.slice(to, (to += value.length));
    const stayed = added ? [] : old.slice(from, (from += value.length));
    const next = added
      ? paired(gone, came)
      : [...gone.map(removal), ...came.map((line, at) => pair(stayed[at]!, line))];
    for (const change of next) changes.push(change);
    gone = [];
  }
  return [...changes, ...gone.map(removal)];
}

/** Lines of the same words are the same, whatever form they stand in. */
const keyOf = (line: ShownLine): string => JSON.stringify([whatOf(line), wordsOf(line)]);

/** What two lines must have in common for one to have come of the other. */
function whatOf({ kind, cells, card }: ShownLine): string {
  if (card) return card.address;
  return kind === 'rule' || kind === 'row' ? `${kind}${cells.length}` : 'words';
}

function paired(gone: readonly ShownLine[], came: readonly ShownLine[]): LineChange[] {
  const changes: LineChange[] = [];
  const bags = new Map([...gone, ...came].map((line) => [line, bagOf(line)]));
  let next = 0;
  let news: ShownLine[] = [];
  for (const line of came) {
    const likes = gone.slice(next, next + reach).map((old) => {
      if (whatOf(old) !== whatOf(line)) return 0;
      // What shows the same thing is one, also where all of its words are others.
      return line.card ? 1 : alike(bags.get(old)!, bags.get(line)!);
    });
    const best = Math.max(0, ...likes);
    if (best < likeness) {
      news.push(line);
      continue;
    }
    const at = next + likes.indexOf(best);
    changes.push(...gone.slice(next, at).map(removal), ...news.map(addition));
    changes.push(pair(gone[at]!, line));
    next = at + 1;
    news = [];
  }
  return [...changes, ...gone.slice(next).map(removal), ...news.map(addition)];
}

type Bag = { size: number; counts: Map<string, number> };

function bagOf(line: ShownLine): Bag {
  const words = wordsOf(line).join(' ').match(/\S+/g) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { size: words.length, counts };
}

function alike(one: Bag, other: Bag): number {
  let shared = 0;
  for (const [word, count] of one.counts) shared += Math.min(count, other.counts.get(word) ?? 0);
  return (2 * shared) / Math.max(one.size + other.size, 1);
}

const changeOf = (kind: TextPart['kind'], text: string): TextPart[] =>
  text === '' ? [] : [{ kind, text }];

const whole = (kind: 'added' | 'removed') => (line: ShownLine) => ({
  kind,
  line,
  cells: line.cells.map((runs) => changeOf(kind, wordsIn(runs))),
  isRemarked: false,
});
const removal = whole('removed');
const addition = whole('added');

function pair(old: ShownLine, line: ShownLine): LineChange {
  const cells = line.cells.map((runs, at) =>
    textChanges(wordsIn(old.cells[at] ?? []), wordsIn(runs)),
  );
  const isSame = cells.flat().every(({ kind }) => kind === 'same');
  const isRemarked =
    old.form !== line.form ||
    cells.some((parts, at) => isMarkedAnew(parts, old.cells[at] ?? [], line.cells[at]!));
  return { kind: isSame ? 'same' : 'changed', line, cells, isRemarked };
}

/** Letters that stayed and are marked otherwise than before. */
function isMarkedAnew(parts: readonly TextPart[], old: ShownRun[], now: ShownRun[]): boolean {
  const [was, is] = [old, now].map((runs) =>
    runs.flatMap(({ text, marks }) => Array<string>(text.length).fill(marks)),
  ) as [string[], string[]];
  let [from, to] = [0, 0];
  return parts.some(({ kind, text }) => {
    const start = { from, to };
    if (kind !== 'added') from += text.length;
    if (kind !== 'removed') to += text.length;
    return (
      kind === 'same' &&
      Array.from({ length: text.length }, (_, at) => at).some(
        (at) => text[at]!.trim() !== '' && was[start.from + at] !== is[start.to + at],
      )
    );
  });
}

export const isChanged = ({ kind, isRemarked }: LineChange): boolean =>
  kind !== 'same' || isRemarked;

/** In words; pictures and what is live are none. */
export function lineChangeCount(changes: readonly LineChange[]): ChangeCount {
  return changeCount(
    changes.filter(({ line }) => line.kind !== 'card').flatMap(({ cells }) => cells.flat()),
  );
}

/** What has changed, with the head of its table and the heading it stands under; null: something is left out here. */
export function foldedChanges(changes: readonly LineChange[]): (LineChange | null)[] {
  const kept = new Set<number>();
  let [heading, head] = [-1, -1];
  for (const [at, change] of changes.entries()) {
    if (isChanged(change)) {
      kept.add(at).add(heading);
      if (change.line.kind === 'row') kept.add(head);
    }
    if (change.line.kind === 'heading') heading = at;
    if (change.line.isHead) head = at;
  }
  return changes.flatMap((change, at) => {
    if (kept.has(at)) {
      const isWhole = change.kind !== 'changed';
      return [isWhole ? change : { ...change, cells: change.cells.map(foldedParts) }];
    }
    return at === 0 || kept.has(at - 1) ? [null] : [];
  });
}
