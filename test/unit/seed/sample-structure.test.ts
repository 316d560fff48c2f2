// The sample is as large as promised, holds together, and its people are plainly invented.
import { expect, test } from 'vitest';
import { bodies, partners } from '#db/seed/alrek-people.ts';
import { alrekSample } from '#db/seed/sample/alrek-sample.ts';
import { caseNumber } from '#shared/meeting/case-number.ts';
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

const { decisions, meetings } = alrekSample;

test('meetings are of bodies, on working days, and name what the sample has', () => {
  const measureKeys = new Set(measures.map(({ key }) => key));
  const unknown = (keys: readonly (string | undefined)[], known: Set<string>) =>
    keys.filter((key) => key !== undefined && !known.has(key));
  for (const { bodyKey, heldOn, byKey, absentKeys = [], cases } of meetings) {
    expect(bodyKeys).toContain(bodyKey);
    expect([0, 6]).not.toContain(new Date(heldOn).getUTCDay());
    const said = cases.flatMap(({ decision, followUp }) => [decision ?? [], followUp ?? []].flat());
    const people = [byKey, ...absentKeys, ...said.map(({ ownerKey }) => ownerKey)];
    expect(unknown(people, personKeys)).toEqual([]);
    expect(
      unknown(
        cases.flatMap((item) => item.goalKeys ?? []),
        goalKeys,
      ),
    ).toEqual([]);
    const about = cases.flatMap((item) => [
      ...(item.measureKeys ?? []),
      ...(item.decision?.measureKeys ?? []),
    ]);
    expect(unknown(about, measureKeys)).toEqual([]);
  }
});

test('a body’s cases are numbered without gaps within a meeting, and decisions of that day have theirs', () => {
  for (const { bodyKey, heldOn, cases } of meetings) {
    const numbers = cases.map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, place) => numbers[0]! + place));
    const year = Number(heldOn.slice(0, 4));
    const known = new Set(numbers.map((number) => caseNumber({ year, number })));
    const sameDay = decisions.filter((each) => each.bodyKey === bodyKey && each.on === heldOn);
    for (const decision of sameDay) expect(known).toContain(decision.caseNumber);
  }
});

test('votes are no more than the members who came', () => {
  for (const { bodyKey, absentKeys = [], cases } of meetings) {
    const seated = alrekSample.people.filter(
      ({ key, roles }) =>
        !absentKeys.includes(key) &&
        roles.some(
          (role) =>
            role.bodyKey === bodyKey && ['member', 'deputy'].includes(role.seat ?? 'member'),
        ),
    );
    for (const { decision } of cases) {
      const {
        for: yes,
        against,
        abstained,
      } = decision?.votes ?? {
        for: 0,
        against: 0,
        abstained: 0,
      };
      expect(yes + against + abstained).toBeLessThanOrEqual(seated.length);
    }
  }
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
