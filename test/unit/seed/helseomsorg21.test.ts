// HelseOmsorg21 is the action plan's Vedlegg 1, row by row and word for word.
import { expect, test } from 'vitest';
import { partners } from '#db/seed/alrek-people.ts';
import { helseomsorg21Measures } from '#db/seed/helseomsorg21-measures.ts';
import { helseomsorg21Strategy } from '#db/seed/helseomsorg21-strategy.ts';
import type { MeasureSeed } from '#db/seed/seed-type.ts';
import { foundationSchema } from '#shared/strategy/foundation-schema.ts';
import { squash, squashedSource, stringsIn } from './source-text.ts';

const { goals, foundation } = helseomsorg21Strategy;
const shortNames = new Map(partners.map(({ key, shortName }) => [key, shortName]));

function measuresOf(goalKey: string): MeasureSeed[] {
  return helseomsorg21Measures.filter(({ homeGoalKey }) => homeGoalKey === goalKey);
}

/** A measure as the table prints it: number, wording, sub-points, coordinating ministries, contributors. */
function row(number: number, measure: MeasureSeed): string {
  const points = (measure.subPoints ?? []).map((point, index) => `${index + 1}. ${point}`);
  const ministries = [...measure.leadKeys, ...(measure.contributorKeys ?? [])];
  return [number, measure.title, ...points, ...ministries.map((key) => shortNames.get(key))].join(
    ' ',
  );
}

// "HOD og KD" and "HOD, KD" name the same ministries.
const withoutJoiners = (text: string) =>
  squash(text)
    .replaceAll(',', '')
    .replaceAll(/og(?=(kd|fin|era)(\d|$|hod|kd))/g, '');

test('Vedlegg 1 is the legend and the 40 rows, and nothing else', () => {
  const legend = goals.map(({ title }, index) => `${index + 1} = ${title}`);
  const rows = goals.flatMap(({ key }, index) =>
    measuresOf(key).map((measure) => row(index + 1, measure)),
  );
  const table = [
    'Vedlegg 1: Tiltaksliste',
    ...legend,
    'Satsing Tiltak Ansv. koordinerande dep. Medverkande',
    ...rows,
  ];
  expect(withoutJoiners(table.join(' '))).toBe(
    withoutJoiners(squashedSource('source-004-vedlegg-1')),
  );
});

test('measures per satsing', () => {
  expect(goals.map(({ key }) => measuresOf(key).length)).toEqual([3, 3, 2, 5, 2, 6, 7, 4, 2, 6]);
  expect(helseomsorg21Measures).toHaveLength(40);
  expect(new Set(helseomsorg21Measures.map(({ key }) => key)).size).toBe(40);
});

test('two measures have joint coordinators and two have numbered sub-points', () => {
  const joint = helseomsorg21Measures.filter(({ leadKeys }) => leadKeys.length > 1);
  expect(joint.map(({ leadKeys }) => leadKeys)).toEqual([
    ['hod', 'kd'],
    ['hod', 'kd'],
  ]);
  const pointed = helseomsorg21Measures.filter(({ subPoints }) => subPoints);
  expect(pointed.map(({ subPoints }) => subPoints?.length)).toEqual([3, 3]);
});

test('no sub-goals, deadlines or progress', () => {
  expect(goals.every(({ level, parentKey }) => level === 'focus_area' && parentKey === null)).toBe(
    true,
  );
  for (const measure of helseomsorg21Measures) {
    expect(
      measure.dueOn ?? measure.startsOn ?? measure.updates ?? measure.milestones,
    ).toBeUndefined();
  }
});

test('what surrounds the measures is the plan’s own wording', () => {
  const { source: _source, sourceUrl, owner: _owner, ...words } = foundation;
  const text = squashedSource('source-004-satsingar');
  for (const wording of [
    ...stringsIn(words),
    ...goals.map(({ description }) => description ?? ''),
  ]) {
    expect(text).toContain(squash(wording));
  }
  expect(foundationSchema.safeParse(foundation).success).toBe(true);
  expect(URL.canParse(sourceUrl)).toBe(true);
});

test('every ministry is known, in nynorsk, and no partner of the cluster', () => {
  const named = new Set(
    helseomsorg21Measures.flatMap(({ leadKeys, contributorKeys }) => [
      ...leadKeys,
      ...(contributorKeys ?? []),
    ]),
  );
  const ministries = partners.filter(({ kind }) => kind === 'ministry');
  expect(new Set(ministries.map(({ key }) => key))).toEqual(named);
  expect(ministries.every(({ isMember, lang }) => !isMember && lang === 'nn')).toBe(true);
});

test('the report year 2016 lies within the period', () => {
  const { startsOn, endsOn, recordedOn } = helseomsorg21Strategy;
  expect(startsOn! < '2016-12-31' && '2016-12-31' < endsOn!).toBe(true);
  expect(recordedOn < '2016-01-01').toBe(true);
});
