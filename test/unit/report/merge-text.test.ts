// Two who write at the same time: what each has added is in the merged text, in the order each wrote it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeText } from '#shared/report/merge-text.ts';
import { changeCount, foldedParts, textChanges } from '#shared/report/text-change.ts';
import { piecesOf } from '#shared/report/text-piece.ts';

const base =
  'Vi er godt i gang. Det går bra.\n\nUtdanning ligger først.\n\nForskning følger planen.';

describe('mergeText', () => {
  it.each([
    [
      'changes in two sentences of one paragraph',
      ['godt', 'svært godt'],
      ['Forskning', 'All vår forskning'],
    ],
    ['a change and a paragraph more', ['først', 'aller først'], ['Vi er', '# Året\n\nVi er']],
    ['the same change by both', ['godt', 'bedre'], ['godt', 'bedre']],
  ])('keeps %s', (_, mine, theirs) => {
    const merged = mergeText({
      base,
      mine: base.replace(mine[0]!, mine[1]!),
      theirs: base.replace(theirs[0]!, theirs[1]!),
    });
    expect(merged).toBe(base.replace(mine[0]!, mine[1]!).replace(theirs[0]!, theirs[1]!));
  });

  it.each([
    ['one sentence', ['godt', 'svært godt'], ['Vi er', 'Klyngen er']],
    ['what the other took out', ['Det går bra.', 'Det går svært bra.'], [' Det går bra.', '']],
    [
      'the same end',
      ['følger planen.', 'følger planen.\n\nA.'],
      ['følger planen.', 'følger planen.\n\nB.'],
    ],
  ])('leaves to people what both have changed: %s', (_, mine, theirs) => {
    expect(
      mergeText({
        base,
        mine: base.replace(mine[0]!, mine[1]!),
        theirs: base.replace(theirs[0]!, theirs[1]!),
      }),
    ).toBeNull();
  });

  it('takes the one who changed where the other did not', () => {
    expect(mergeText({ base, mine: base, theirs: 'Alt nytt.' })).toBe('Alt nytt.');
    expect(mergeText({ base, mine: '', theirs: base })).toBe('');
  });

  it('lets no word of either disappear, and keeps the order of both', () => {
    let merges = 0;
    fc.assert(
      fc.property(sentences(1, 12), edits('m'), edits('t'), (old, mineBy, theirsBy) => {
        const before = old.join('');
        const mine = mineBy(old);
        const theirs = theirsBy(old);
        const merged = mergeText({ base: before, mine, theirs });
        if (merged === null) return;
        merges += 1;
        const words = merged.match(/\S+/g) ?? [];
        for (const [text, mark] of [
          [mine, 'm'],
          [theirs, 't'],
        ] as const)
          expect(isWithin(addedWords(text, mark), words)).toBe(true);
        const stayed = (before.match(/\S+/g) ?? []).filter(
          (word) => mine.includes(word) && theirs.includes(word),
        );
        expect(isWithin(stayed, words)).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(merges).toBeGreaterThan(50);
  });

  it('makes no difference of who is who, and takes any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, mine, theirs) => {
        const one = mergeText({ base: before, mine, theirs });
        expect(mergeText({ base: before, mine: theirs, theirs: mine })).toBe(one);
      }),
    );
  });

  it('does not try what would take minutes', () => {
    const many = 'a.\n'.repeat(30_000);
    expect(mergeText({ base: many, mine: `x ${many}`, theirs: `${many} y` })).toBeNull();
  });
});

describe('textChanges', () => {
  it('tells both texts, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (before, after) => {
        const parts = textChanges(before, after);
        const of = (kind: 'added' | 'removed') =>
          parts.filter((part) => part.kind === 'same' || part.kind === kind);
        expect(
          of('removed')
            .map(({ text }) => text)
            .join(''),
        ).toBe(before);
        expect(
          of('added')
            .map(({ text }) => text)
            .join(''),
        ).toBe(after);
      }),
    );
  });

  it('tells a word that changes as that word', () => {
    const parts = textChanges(base, base.replace('godt', 'svært godt'));
    expect(parts.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'added', text: 'svært ' },
    ]);
    expect(changeCount(parts)).toEqual({ added: 1, removed: 0 });
  });

  it('can leave out what stands still far from any change', () => {
    const long = Array.from({ length: 60 }, (_, place) => `Setning nummer ${place}.`).join(' ');
    const parts = textChanges(`${long} Slutt.`, `Nytt. ${long} Helt slutt.`);
    const folded = foldedParts(parts);
    expect(folded.filter(({ kind }) => kind !== 'same')).toEqual(
      parts.filter(({ kind }) => kind !== 'same'),
    );
    const still = folded.filter(({ kind }) => kind === 'same').map(({ text }) => text);
    expect(still[0]).toMatch(/^Setning nummer 0\..*\[…\].*Setning nummer 59\. $/);
    expect(still.join('').length).toBeLessThan(300);
    expect(foldedParts(textChanges('Kort.', 'Kort nok.'))).toEqual(
      textChanges('Kort.', 'Kort nok.'),
    );
  });

  it('tells a sentence that is another as a whole', () => {
    const parts = textChanges(
      'Vi har hatt et godt år.',
      'Partnermøtet vedtok budsjettet for neste periode.',
    );
    expect(parts.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});

it('pieces are the text again', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(piecesOf(text)?.join('')).toBe(text);
    }),
  );
  expect(piecesOf('Ja! Nei.\n\nKanskje … vi ser.')).toEqual([
    'Ja! ',
    'Nei.',
    '\n\n',
    'Kanskje … ',
    'vi ser.',
  ]);
});

/** Sentences whose words nobody else uses. */
function sentences(least: number, most: number) {
  return fc
    .array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.boolean()), {
      minLength: least,
      maxLength: most,
    })
    .map((list) =>
      list.map(
        ([words, isLast], place) =>
          `${Array.from({ length: words }, (_, at) => `o${place}x${at}`).join(' ')}.${isLast ? '\n\n' : ' '}`,
      ),
    );
}

/** One change or two at random places: a sentence more, another, or one less. */
function edits(mark: string) {
  const edit = fc.record({
    at: fc.nat({ max: 11 }),
    how: fc.constantFrom('before', 'instead', 'out'),
  });
  return fc.array(edit, { minLength: 1, maxLength: 2 }).map((list) => (old: string[]) => {
    const now = [...old];
    for (const [count, { at, how }] of list.entries()) {
      const place = at % Math.max(1, now.length);
      const added = `${mark}${count}a ${mark}${count}b. `;
      now.splice(place, how === 'before' ? 0 : 1, ...(how === 'out' ? [] : [added]));
    }
    return now.join('');
  });
}

const addedWords = (text: string, mark: string) =>
  (text.match(/\S+/g) ?? []).filter((word) => word.startsWith(mark));

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const each of all) if (each === some[at]) at += 1;
  return at === some.length;
}
