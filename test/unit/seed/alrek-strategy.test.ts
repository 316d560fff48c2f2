// Alrek's strategy is the document's, word for word: nothing added, nothing left out.
import { expect, test } from 'vitest';
import { bodies, partners } from '#db/seed/alrek-people.ts';
import { alrekStrategy } from '#db/seed/alrek-strategy.ts';
import { foundationSchema, levelNamesSchema } from '#shared/strategy/foundation-schema.ts';
import { isIsoDate } from '#shared/iso-date.ts';
import { squash, squashedSource, stringsIn } from './source-text.ts';

const { foundation, goals } = alrekStrategy;
const { owner, source, sourceUrl, ...words } = foundation;
const wordings = [
  owner,
  ...stringsIn(words),
  ...goals.flatMap(({ title, aim, arena }) => [title, aim ?? '', arena ?? '']),
].filter((text) => text !== '');

test.each(wordings)('the document says: %s', (text) => {
  expect(squashedSource('source-000')).toContain(squash(text));
});

test('the document says nothing more than the seed, but for its headings', () => {
  const headings = [
    'Visjon og verdier',
    'Visjon',
    'Kjerneområder',
    'Mål og satsinger',
    'Fra ord til handling',
    'Virkemidler',
    'Samfunnsutfordringer',
    'Muligheter for Alrek',
  ];
  // Longest first, so that no short text takes a piece out of a long one.
  const known = [...wordings, ...headings].map(squash).sort((a, b) => b.length - a.length);
  const rest = known.reduce(
    (left, text) => left.replaceAll(text, '|'),
    squashedSource('source-000'),
  );
  expect(rest.replaceAll('|', '')).toBe('');
});

test('the only hyphens left are suspended ones', () => {
  for (const text of wordings) expect(text.replaceAll('- og ', ' og ')).not.toContain('-');
});

test('five areas with arena and goal sentence, four satsinger each, in the order of the document', () => {
  const areas = goals.filter(({ level }) => level === 'focus_area');
  expect(areas.map(({ title }) => title)).toEqual([
    'Innovasjon',
    'Forskning',
    'Utdanning',
    'Formidling',
    'Brukermedvirkning',
  ]);
  for (const area of areas) {
    expect(area.parentKey).toBeNull();
    expect(area.arena).toBeTruthy();
    expect(area.aim).toBeTruthy();
    const satsinger = goals.filter(({ parentKey }) => parentKey === area.key);
    expect(satsinger.map(({ level }) => level)).toEqual(
      Array.from({ length: 4 }, () => 'priority'),
    );
  }
  expect(goals).toHaveLength(25);
});

test('three values, four vision goals, three core areas, six means', () => {
  expect(foundation.values).toHaveLength(3);
  expect(foundation.visionGoals).toHaveLength(4);
  expect(foundation.means).toHaveLength(6);
  expect(
    foundation.coreAreas.map((area) => [area.challenges.length, area.opportunities.length]),
  ).toEqual([
    [4, 4],
    [4, 4],
    [5, 6],
  ]);
});

test('it fits the schemas', () => {
  expect(foundationSchema.safeParse(foundation).success).toBe(true);
  expect(levelNamesSchema.safeParse(alrekStrategy.levelNames).success).toBe(true);
  expect(source).not.toBe('');
  expect(URL.canParse(sourceUrl)).toBe(true);
});

test('the nine partners of the cluster', () => {
  expect(partners.filter(({ isMember }) => isMember).map(({ shortName }) => shortName)).toEqual([
    'UiB',
    'Bergen kommune',
    'HVL',
    'NORCE',
    'Helse Bergen',
    'HDS',
    'FHI',
    'Vestland fylkeskommune',
    'VID',
  ]);
  expect(new Set(partners.map(({ key }) => key)).size).toBe(partners.length);
});

test('bodies and groups, each with one present name and names that follow each other', () => {
  expect(new Set(bodies.map(({ key }) => key)).size).toBe(bodies.length);
  expect(bodies.filter(({ kind }) => kind === 'group')).toHaveLength(5);
  for (const { names, mandate, source: from } of bodies) {
    expect(names.filter(({ to }) => to === null)).toEqual([names.at(-1)]);
    expect(mandate).not.toBe('');
    expect(from).not.toBe('');
    const days = names.flatMap(({ from: first, to }) => [first, to]).filter((day) => day !== null);
    expect(days).toEqual(days.toSorted());
    expect(days.every(isIsoDate)).toBe(true);
  }
  const meeting = bodies.find(({ key }) => key === 'partnermotet');
  expect(meeting?.names.map(({ name }) => name)).toEqual(['Styringsgruppen', 'Partnermøtet']);
});
