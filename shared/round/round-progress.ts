// How far a round has come: in all, and by whom it was asked of. What nobody is asked is counted apart, never as waiting.
import { itemStates, type ItemState } from './round-type.ts';

export type RoundProgress = { asked: number; answered: number } & Record<
  'states',
  Record<ItemState, number>
>;

export function roundProgress(items: readonly { state: ItemState }[]): RoundProgress {
  const states = Object.fromEntries(
    itemStates.map((state) => [state, items.filter((item) => item.state === state).length]),
  ) as Record<ItemState, number>;
  const asked = items.length - states.ownerless;
  return { asked, answered: states.answered + states.late, states };
}

/** The progress of each group of items, those with the most left first. */
export function progressBy<Item extends { state: ItemState }, Key extends string>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): { key: Key; progress: RoundProgress }[] {
  return [...Map.groupBy(items, keyOf)]
    .map(([key, own]) => ({ key, progress: roundProgress(own) }))
    .toSorted((a, b) => left(b.progress) - left(a.progress));
}

const left = ({ asked, answered }: RoundProgress) => asked - answered;
