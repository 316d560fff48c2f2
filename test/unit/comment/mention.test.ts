// Mentions: what is stored is what was typed, whatever was typed, and names are only names.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  commentParts,
  joinedParts,
  labelled,
  mentionedIn,
  storedComment,
  typedComment,
} from '#shared/comment/mention.ts';
import { seedId } from '#db/seed/seed-id.ts';

const people = [
  { id: seedId('person', 'kari'), name: 'Kari', partner: 'UiB' },
  { id: seedId('person', 'kari-as'), name: 'Kari Ås', partner: 'UiB' },
  { id: seedId('person', 'ola-1'), name: 'Ola Nordmann', partner: 'UiB' },
  { id: seedId('person', 'ola-2'), name: 'Ola Nordmann', partner: 'HVL' },
  { id: seedId('person', 'odd'), name: 'Odd $& (.*) [x]', partner: null },
];
const known = labelled(people);
const labelOf = (id: string) => known.find((each) => each.id === id)?.label;
const [kari, kariAs, olaOne, olaTwo] = people.map(({ id }) => `@[${id}]`);

const anyText = fc.string({ unit: 'binary', maxLength: 200 });
/** Texts that are full of what the rules look for. */
const hostileText = fc
  .array(
    fc.oneof(
      anyText,
      fc.constantFrom('@', '@[', ']', '@@', '\n', ' ', '@Kari', '@Kari Ås', '$&', String.raw`\1`),
      fc.constantFrom(...known.map(({ label }) => `@${label}`)),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));
const tokens = fc.constantFrom(...people.map(({ id }) => `@[${id}]`));
const textWithTokens = fc
  .array(fc.oneof(hostileText, tokens), { maxLength: 20 })
  .map((parts) => parts.join(''));

describe('a comment with mentions', () => {
  it('is the same text once its parts are joined again', () => {
    fc.assert(
      fc.property(textWithTokens, (text) => {
        expect(joinedParts(commentParts(text))).toBe(text);
      }),
    );
  });

  it('reads as it was typed', () => {
    fc.assert(
      fc.property(hostileText, (typed) => {
        expect(typedComment(storedComment(typed, known), labelOf)).toBe(typed);
      }),
    );
  });

  it.each([
    ['@Karis forslag', `${kari}s forslag`],
    ['@Kari Ås\u2019 og @Kari Åss', `${kariAs}\u2019 og ${kariAs}s`],
    ['@Karisma', '@Karisma'],
    ['@Kariss', '@Kariss'],
  ])('takes %s with the genitive', (typed, stored) => {
    expect(storedComment(typed, known)).toBe(stored);
  });

  it('mentions the same people after it was opened for editing and saved', () => {
    fc.assert(
      fc.property(hostileText, (typed) => {
        const stored = storedComment(typed, known);
        expect(storedComment(typedComment(stored, labelOf), known)).toBe(stored);
      }),
    );
  });

  it('names each person once, and no others than those with a token', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...people), { maxLength: 8 }), anyText, (all, text) => {
        const stored = all.map(({ id }) => `${text}@[${id}]`).join(' ');
        expect(mentionedIn(stored)).toEqual([...new Set(all.map(({ id }) => id))]);
      }),
    );
  });

  it.each([
    ['Hei @Kari Ås!', `Hei ${kariAs}!`],
    ['Hei @Kari, og takk', `Hei ${kari}, og takk`],
    ['(@Kari)', `(${kari})`],
    ['@Ola Nordmann (UiB) og @Ola Nordmann (HVL)', `${olaOne} og ${olaTwo}`],
    // Nobody in particular.
    ['@Ola Nordmann', '@Ola Nordmann'],
    ['@Karin', '@Karin'],
    ['kari@Kari', 'kari@Kari'],
    ['@kari', '@kari'],
    ['@', '@'],
    ['', ''],
  ])('typed as %j is stored as %j', (typed, stored) => {
    expect(storedComment(typed, known)).toBe(stored);
  });

  it('keeps the token of who is not known', () => {
    const stranger = `@[${seedId('person', 'stranger')}]`;
    expect(typedComment(`Hei ${stranger}`, labelOf)).toBe(`Hei ${stranger}`);
    expect(commentParts('@[not-an-id] @[]')).toEqual([{ kind: 'text', text: '@[not-an-id] @[]' }]);
  });

  it('takes any names apart, also such as look like the ones it makes', () => {
    const same = (place: number, name: string, partner: string | null = null) => ({
      id: String(place),
      name,
      partner,
    });
    const labels = labelled([same(1, 'A'), same(2, 'A'), same(3, 'A 2'), same(4, 'A', 'X')]);
    expect(labels.map(({ label }) => label)).toEqual(['A', 'A 2', 'A 2 2', 'A (X)']);
  });
});
