// Plausible Markdown: what people write in a chapter, in each of the ways it can be spelled.
import fc from 'fast-check';

export const livingId = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';

/** Words with what is easily taken for a mark among them. */
export const plainWords = fc
  .array(
    fc.constantFrom(
      ...'Klyngen har fått 12 nye partnere i år og ruster seg – «slik» sett Bergen.'.split(' '),
      ...'1. - + #3 5*3 a_b * A&B 3) <70 [sic] 100 % x|y &amp; kr. (2025) e-helse år!'.split(' '),
    ),
    { minLength: 1, maxLength: 7 },
  )
  .map((words) => words.join(' '));

const escaped = (text: string) =>
  text.replaceAll(/[\\`*_[\]<>|#&+-]|(?<=\d)[.)]/g, String.raw`\$&`);

type Spelling = { bullet: string; strong: string; emphasis: string; gap: string };

const inline = fc.oneof(
  { weight: 4, arbitrary: plainWords.map((words) => () => escaped(words)) },
  plainWords.map(
    (words) =>
      ({ strong }: Spelling) =>
        `${strong}${escaped(words)}${strong}`,
  ),
  plainWords.map(
    (words) =>
      ({ emphasis }: Spelling) =>
        `${emphasis}${escaped(words)}${emphasis}`,
  ),
  plainWords.map((words) => () => `[${escaped(words)}](https://eksempel.example/a "Tittel")`),
);
type Spell = (spelling: Spelling) => string;
const phrase: fc.Arbitrary<Spell> = fc
  .array(inline, { minLength: 1, maxLength: 4 })
  .map((parts) => (spelling) => parts.map((part) => part(spelling)).join(spelling.gap));

/** On one line, wherever that is asked for. */
const line = (spell: Spell) => (spelling: Spelling) => spell({ ...spelling, gap: ' ' });

const items = fc.array(phrase, { minLength: 1, maxLength: 4 });
export const plausibleBlock: fc.Arbitrary<Spell> = fc.oneof(
  { weight: 3, arbitrary: phrase },
  fc.tuple(fc.integer({ min: 1, max: 4 }), phrase).map(
    ([depth, words]): Spell =>
      (spelling) =>
        `${'#'.repeat(depth)} ${line(words)(spelling)}`,
  ),
  items.map(
    (list): Spell =>
      (spelling) =>
        list.map((words) => `${spelling.bullet} ${line(words)(spelling)}`).join('\n'),
  ),
  fc.tuple(phrase, items).map(
    ([outer, list]): Spell =>
      (spelling) =>
        [
          `${spelling.bullet} ${line(outer)(spelling)}`,
          ...list.map((words) => `  ${spelling.bullet} ${line(words)(spelling)}`),
        ].join('\n'),
  ),
  fc.tuple(fc.integer({ min: 1, max: 12 }), items).map(
    ([start, list]): Spell =>
      (spelling) =>
        list.map((words, at) => `${start + at}. ${line(words)(spelling)}`).join('\n'),
  ),
  phrase.map(
    (words): Spell =>
      (spelling) =>
        `> ${line(words)(spelling)}`,
  ),
  fc
    .array(fc.tuple(plainWords, fc.constantFrom('', '–', '1 200')), { minLength: 1, maxLength: 3 })
    .map(
      (rows): Spell =>
        () =>
          ['| Partner | Antall |', '| :--- | ---: |']
            .concat(rows.map(([name, count]) => `| ${escaped(name)} | ${count} |`))
            .join('\n'),
    ),
  plainWords.map(
    (words): Spell =>
      () =>
        `![${escaped(words)}](malbar:chart/indicator/${livingId})`,
  ),
);

/** The same text, spelled in two ways. */
export const writtenIn = (blocks: readonly Spell[]) =>
  [
    { bullet: '-', strong: '**', emphasis: '*', gap: ' ' },
    { bullet: '*', strong: '__', emphasis: '_', gap: '\n' },
  ].map((spelling) => blocks.map((each) => each(spelling)).join('\n\n')) as [string, string];

export const twoSpellings = fc.array(plausibleBlock, { maxLength: 6 }).map(writtenIn);

export const plausibleMarkdown = fc
  .tuple(twoSpellings, fc.nat({ max: 1 }))
  .map(([texts, which]) => texts[which]!);
