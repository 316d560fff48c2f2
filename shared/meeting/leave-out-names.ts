// Minutes for everybody, without the names of those who were there. Names that the meeting does not know of are left to the
// eye of whoever publishes. Pure.

export type NamedPeople = {
  /** `Kari Anne Prøve`: the whole name and the last word of it are left out. */
  names: readonly string[];
  /** `KAP`; single letters are left alone, since they are words too. */
  codes: readonly string[];
};

/** The text with `word` in the place of each name and code, also where they stand in the genitive. */
export function leaveOutNames(text: string, { names, codes }: NamedPeople, word: string): string {
  const written = names.flatMap((name) => {
    const words = name.trim().split(/\s+/u);
    return words.length > 1 ? [words.join(' '), words.at(-1)!] : words;
  });
  const sought = [...written, ...codes]
    .filter(({ length }) => length > 1)
    .toSorted((a, b) => b.length - a.length)
    .map((each) =>
      each.replaceAll(/[^\p{L}\p{N}\s]/gu, String.raw`\$&`).replaceAll(/\s+/gu, String.raw`\s+`),
    );
  if (sought.length === 0) return text;
  const pattern = String.raw`(?<![\p{L}\p{N}])(?:${sought.join('|')})(?:s|['’]s?)?(?![\p{L}\p{N}])`;
  return text.replaceAll(new RegExp(pattern, 'gu'), word);
}
