// Minutes for everybody, without the names of people. Rather a word too many than a name: what is left out is seen before it
// is published, and what is overlooked is not. Pure.

export type NamedPeople = {
  /** Of those who were there: the whole name and each word of it. */
  names: readonly string[];
  /** `KAP`; single letters are left alone, since they are words too. */
  codes: readonly string[];
  /** Of others who may be spoken of: the whole name alone. */
  others?: readonly string[];
};

const literal = (text: string) =>
  text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replaceAll(/\s+/gu, String.raw`\s+`);

const longestFirst = (a: string, b: string) => b.length - a.length;
const boundary = String.raw`[\p{L}\p{N}]`;
const email = String.raw`[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+`;
/** Where a link leads in Markdown, and an address that stands by itself. */
const address = String.raw`\]\([^)\s]*\)|https?:\/\/[^\s)]+`;

/** The text with `word` in the place of each name, code and e-mail address, also in the genitive and within addresses. */
export function leaveOutNames(
  text: string,
  { names, codes, others = [] }: NamedPeople,
  word: string,
): string {
  const whole = [...names, ...others].map((name) => name.trim()).filter(({ length }) => length > 1);
  const words = names.flatMap((name) => name.trim().split(/\s+/u));
  const loud = words.filter(({ length }) => length > 3).map((each) => each.toLocaleUpperCase('nb'));
  const single = [...words, ...loud].filter(({ length }) => length > 1);
  const short = codes.filter(({ length }) => length > 1);
  const any = (all: readonly string[]) => all.toSorted(longestFirst).map(literal).join('|');
  const ending = String.raw`(?:s|['’]s?)?(?!${boundary})`;
  const before = `(?<!${boundary})`;
  // A figure before a code makes it a unit: 20 MB.
  const notUnit = String.raw`(?<!\d[\s ]?)`;
  const named = [
    whole.length > 0 ? `(?i:${before}(?:${any(whole)})${ending})` : '',
    single.length > 0 ? `${before}(?:${any(single)})${ending}` : '',
    short.length > 0 ? `${before}${notUnit}(?:${any(short)})${ending}` : '',
  ].filter(Boolean);
  const tells = (found: string) =>
    /^\]\(mailto:/i.test(found) ||
    [...whole, ...words.filter(({ length }) => length > 2)].some((name) =>
      decoded(found).includes(name.toLocaleLowerCase('nb')),
    );
  const sought = new RegExp(
    [`(?<address>${address})`, `(?<email>${email})`, ...named].join('|'),
    'gu',
  );
  return text.replaceAll(sought, (found: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as { address?: string };
    if (groups.address === undefined) return word;
    if (!tells(found)) return found;
    // A link that leads nowhere is set as its words.
    return found.startsWith(']') ? '](#)' : word;
  });
}

function decoded(found: string): string {
  try {
    return decodeURIComponent(found).toLocaleLowerCase('nb');
  } catch {
    return found.toLocaleLowerCase('nb');
  }
}
