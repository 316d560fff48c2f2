// Names of people, bodies and clusters, as they may stand in a mail. Whoever chooses a name must not be able to put a
// line, a link or reversed writing into somebody else's inbox.

const longestName = 120;

// Controls, line and paragraph separators, and the marks that turn the direction of writing.
const unwanted = /[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** One line of plain words: mail programs find nothing in it to make a link of. */
export function mailName(name: string): string {
  const line = name.toWellFormed().normalize('NFC').replace(unwanted, ' ');
  const unlinked = line.replace(/[/\\]{2,}/g, '/').replace(/\.(?=[\p{L}\p{N}])/gu, '. ');
  const short = Array.from(unlinked.replace(/\s+/gu, ' ').trim()).slice(0, longestName);
  return short.join('').trim();
}
