// The Norwegian alphabet: æ, ø and å last, "aa" as å, and numbers within a text by size.

const collator = new Intl.Collator('nb', { numeric: true });

/** For `toSorted`: negative when `a` comes first. The same order in every language of the interface. */
export function compareNorwegian(a: string, b: string): number {
  return collator.compare(a, b);
}
