// The sample is as large as promised, holds together, and its people are plainly invented.
import { expect, test } from 'vitest';
import { bodies, partners } from '#db/seed/alrek-people.ts';
import { alrekSample } from '#db/seed/sample/alrek-sample.ts';
import { goals, isBelow } from './sample-fixture.ts';
import { stringsIn } from './source-text.ts';

const goalKeys = new Set(goals.map(({ key }) => key));
const bodyKeys = new Set(bodies.map(({ key }) => key));
const partnerKeys = new Set(partners.filter(({ isMember }) => isMember).map(({ key }) => key));
const personKeys = new Set(alrekSample.people.map(({ key }) => key));
const { indicators, measures } = alrekSample;
const observations = indicators.flatMap((indicator) => indicator.observations);

test('as much as was asked for', () => {
  const satsinger = goals.filter(({ level }) => level === 'priority');
  for (const { key } of satsinger) {
    expect(
      alrekSample.goals.filter(({ parentKey }) => parentKey === key).length,
    ).toBeGreaterThanOrEqual(2);
    expect(
      measures.some(({ homeGoalKey }) => homeGoalKey === key || isBelow(homeGoalKey, key)),
    ).toBe(true);
    expect(indicators.some(({ goalKey }) => goalKey === key || isBelow(goalKey, key))).toBe(true);
  }
  expect(measures.length).toBeGreaterThanOrEqual(60);
  expect(indicators.length).toBeGreaterThanOrEqual(40);
  expect(alrekSample.decisions.length).toBeGreaterThanOrEqual(12);
});

test('keys are unique and lead somewhere', () => {
  for (const list of [goals, measures, indicators, alrekSample.people]) {
    expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
  }
  const all = (keys: (string | null | undefined)[], known: Set<string>) =>
    expect(keys.filter((key) => key !== null && key !== undefined && !known.has(key))).toEqual([]);
  all(
    goals.map(({ parentKey }) => parentKey),
    goalKeys,
  );
  all(
    measures.flatMap(({ homeGoalKey, servedGoalKeys }) => [homeGoalKey, ...(servedGoalKeys ?? [])]),
    goalKeys,
  );
  all(
    indicators.map(({ goalKey }) => goalKey),
    goalKeys,
  );
  all(
    [...alrekSample.assessments, ...alrekSample.decisions].map(({ goalKey }) => goalKey),
    goalKeys,
  );
  all(
    [...goals, ...measures, ...indicators].map(({ ownerKey }) => ownerKey),
    bodyKeys,
  );
  all(
    alrekSample.decisions.map(({ bodyKey }) => bodyKey),
    bodyKeys,
  );
  all(
    measures.flatMap(({ leadKeys, contributorKeys }) => [...leadKeys, ...(contributorKeys ?? [])]),
    partnerKeys,
  );
  all(
    measures.flatMap(({ updates }) => (updates ?? []).map(({ byKey }) => byKey)),
    personKeys,
  );
  all(
    [...observations, ...alrekSample.assessments].map(({ byKey }) => byKey),
    personKeys,
  );
});

test('a measure serves other goals than those above and below its home', () => {
  for (const { homeGoalKey, servedGoalKeys = [] } of measures) {
    for (const served of servedGoalKeys) {
      expect(
        served === homeGoalKey || isBelow(served, homeGoalKey) || isBelow(homeGoalKey, served),
      ).toBe(false);
    }
  }
  expect(
    measures.filter(({ servedGoalKeys }) => (servedGoalKeys ?? []).length > 0).length,
  ).toBeGreaterThan(10);
});

test('people are invented, and nobody could think otherwise', () => {
  for (const { name } of alrekSample.people) {
    expect(name).toMatch(
      / (Eksempel|Prøve|Skisse|Mønster|Kladd|Utkast|Øvelse|Modell|Variant|Fiktiv)$/,
    );
  }
});

test('the texts are tidy: no double spaces, straight quotes, English dashes or odd characters', () => {
  for (const text of stringsIn(alrekSample)) {
    expect(text).toBe(text.trim().normalize('NFC'));
    expect(text).not.toMatch(/ {2}|"|—|\.\.|\s[,.]/);
  }
});
