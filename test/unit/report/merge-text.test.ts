// Two who write at the same time: what each has added is in the merged text, in the order each wrote it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalMarkdown } from '#shared/canonical-markdown.ts';
import { mergeText } from '#shared/report/merge-text.ts';
import { changeCount, foldedParts, textChanges } from '#shared/report/text-change.ts';
import { shownLines, wordsOf, type ShownLine } from '#shared/report/shown-line.ts';
import { piecesOf } from '#shared/report/text-piece.ts';
import { plausibleBlock, writtenIn } from './markdown-fixture.ts';

/** Of a text, by their words. */
type Lines = Map<string, ShownLine[]>;

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

  it.each([
    ['bullets', '* ett\n* to\n* tre', '- ett\n- to\n- tre\n- fire'],
    ['lines of a paragraph', 'Ett er\nnok. To\ner fler.', 'Ett er nok. To er fler.\n\nNytt.'],
    ['tables', '|a|b|\n|-|-|\n|1|2|', '| a | b |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |'],
    ['escapes', '5 * 3 er mye', '5 \\* 3 er mye\n\nNytt.'],
  ])('sees no change in how Markdown is spelled: %s', (_, base, theirs) => {
    const mine = `Først.\n\n${base}`;
    expect(mergeText({ base, mine, theirs })).toBe(`Først.\n\n${theirs}`);
    // The editor alone has spelled it anew: the text is the other's, as they wrote it.
    expect(mergeText({ base, mine, theirs: canonicalMarkdown(base) })).toBe(mine);
  });

  it('loses no paragraph, heading, item, row or picture of either', () => {
    let merges = 0;
    const edit = fc.record({ at: fc.nat(), how: fc.constantFrom('add', 'instead', 'out') });
    fc.assert(
      fc.property(
        fc.array(plausibleBlock, { minLength: 2, maxLength: 8 }),
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        fc.infiniteStream(plausibleBlock),
        fc.constantFrom<(0 | 1)[]>(0, 1),
        (blocks, mineBy, theirsBy, news, spelling) => {
          const edited = (edits: typeof mineBy) => {
            const now = [...blocks];
            for (const { at, how } of edits) {
              const added = how === 'out' ? [] : [news.next().value];
              now.splice(at % (now.length + 1), how === 'add' ? 0 : 1, ...added);
            }
            return now;
          };
          const base = writtenIn(blocks)[spelling];
          const mine = writtenIn(edited(mineBy))[0];
          const theirs = writtenIn(edited(theirsBy))[1];
          const merged = mergeText({ base, mine, theirs });
          if (merged === null) return;
          merges += 1;
          const [old, one, other, both] = [base, mine, theirs, merged].map((text) =>
            Map.groupBy(shownLines(text), (line) => JSON.stringify(wordsOf(line))),
          ) as [Lines, Lines, Lines, Lines];
          const count = (lines: Lines, key: string) => lines.get(key)?.length ?? 0;
          for (const key of [...one.keys(), ...other.keys()]) {
            const was = count(old, key);
            const [mineMore, theirsMore] = [count(one, key) - was, count(other, key) - was];
            // What somebody has added is there, and so is what nobody has taken out.
            if (mineMore > 0 || theirsMore > 0) expect(count(both, key)).toBeGreaterThan(0);
            const stayed = was + Math.min(0, mineMore) + Math.min(0, theirsMore);
            expect(count(both, key)).toBeGreaterThanOrEqual(stayed);
          }
        },
      ),
      { numRuns: 600 },
    );
    expect(merges).toBeGreaterThan(100);
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

it('a chapter of two hundred paragraphs, changed at both its ends, is one text', () => {
  const paragraphs = Array.from(
    { length: 200 },
    (_, at) => `Avsnitt ${at} sier sitt. Og ${at} til.`,
  );
  const base = paragraphs.join('\n\n');
  const mine = `Nytt først.\n\n${base}`;
  const theirs = `${base}\n\nNytt sist.`;
  expect(mergeText({ base, mine, theirs })).toBe(`Nytt først.\n\n${base}\n\nNytt sist.`);
});

it('thousands of pieces that are all alike are left for people to look at', () => {
  const alike = (count: number, first: string) => `${first}\n\n${'Ja.\n\n'.repeat(count)}${first}`;
  const texts = { base: alike(700, 'A'), mine: alike(701, 'B'), theirs: alike(702, 'C') };
  expect(mergeText(texts)).toBeNull();
});
