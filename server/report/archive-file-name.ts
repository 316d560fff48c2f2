// Names of files that every system can unpack: those that Windows keeps for itself or cannot write are changed, and none is
// like another but for its letters' case.

const longest = 120;
// Windows' own, with any ending too, and the one that the packer takes for something else.
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|__proto__)(?:\.|$)/i;

/** In the order given; `taken` are names that are used already. */
export function archiveFileNames(wanted: readonly string[], taken: readonly string[]): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return wanted.map((name) => {
    const { stem, ending } = parted(allowed(name));
    let free = cut(stem, ending);
    for (let count = 2; used.has(free.toLowerCase()); count += 1)
      free = cut(stem, `-${count}${ending}`);
    used.add(free.toLowerCase());
    return free;
  });
}

function allowed(name: string): string {
  const tidy = name
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cn}\p{Co}\uFFFD]+/gu, '-')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[. -]+|[. ]+$/g, '');
  if (tidy === '') return 'fil';
  return reserved.test(tidy) ? `_${tidy}` : tidy;
}

function parted(name: string): { stem: string; ending: string } {
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  return { stem: name.slice(0, name.length - ending.length), ending };
}

function cut(stem: string, ending: string): string {
  // Half a character is none.
  const kept = stem
    .slice(0, longest - ending.length)
    .toWellFormed()
    .replaceAll('\uFFFD', '');
  return `${kept.replace(/[. ]+$/, '')}${ending}`;
}
