// Names of sheets as Excel takes them: at most 31 characters, none of seven, and no two alike in any case of letters.

const longest = 31;
// Excel keeps this one for itself.
const reserved = 'history';

/** In the order given; each says what it can of its title. */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set([reserved]);
  return titles.map((title) => {
    const wanted = allowed(title);
    let name = shortened(wanted, longest);
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
      const ending = ` (${count})`;
      name = shortened(wanted, longest - ending.length) + ending;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

function allowed(title: string): string {
  const tidy = title
    .toWellFormed()
    .replaceAll(/[[\]:*?/\\\p{Cc}\p{Cf}\p{Cn}\p{Co}\uFFFD]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/^'+|'+$/g, '');
  return tidy === '' ? '–' : tidy;
}

function shortened(name: string, most: number): string {
  if (name.length <= most) return name;
  const cut = name.slice(0, most - 1);
  const atWord = cut.lastIndexOf(' ');
  const whole = cut.slice(0, atWord > most / 2 ? atWord : most - 1).trimEnd();
  // Half a character is none.
  return `${whole.toWellFormed().replaceAll('\uFFFD', '')}…`;
}
