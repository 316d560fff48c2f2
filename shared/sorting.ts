// The Norwegian alphabet: æ, ø and å last, "aa" as å, and numbers within a text by size.

const collator = new Intl.Collator('nb', { numeric: true });

/** For `toSorted`: negative when `a` comes first. The same order in every language of the interface. */
export function compareNorwegian(a: string, b: string): number {
  return collator.compare(a, b);
}

/** The items in the Norwegian order of a text of theirs; equal ones keep their places. */
export function sortedByText<Item>(items: readonly Item[], textOf: (item: Item) => string): Item[] {
  return items.toSorted((a, b) => compareNorwegian(textOf(a), textOf(b)));
}
