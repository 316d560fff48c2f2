// What somebody answers for at any time: their own, and what a group they lead owns with nobody responsible.
import { expect, it } from 'vitest';
import { ownedThings } from '#shared/round/owned.ts';
import type { Role } from '#shared/permission.ts';
import { strategyStanding } from '#shared/strategy/standing.ts';
import { snapshot } from '#test/unit/report/snapshot-fixture.ts';

const today = '2026-11-22';
const kari = 'kari';
const reader = (leads: string[] = [], role: Role = 'contributor') => ({
  actor: {
    personId: kari,
    clusterId: 'c',
    name: 'Kari',
    roles: [{ role, bodyId: 'g', bodyKind: 'group' as const }],
  },
  leads,
});
const owns = (row: object, personId: string | null, bodyId: string | null = 'g') => ({
  ...row,
  ownerBodyId: bodyId,
  responsiblePersonId: personId,
});
const [mine, led, others] = [kari, null, 'ola'];
const standing = strategyStanding(
  {
    ...snapshot,
    indicators: snapshot.indicators.map((row, place) => ({
      ...row,
      ...owns({}, [mine, led, others][place % 3] ?? null),
    })),
    measures: snapshot.measures.map((row) => ({ ...row, ...owns({}, mine) })),
    goals: snapshot.goals.map((row) => ({
      ...row,
      ...owns({}, row.level === 'sub_goal' ? mine : null, null),
    })),
  },
  { reportingOn: today, knownOn: null },
);

it('is one’s own alone for whoever leads nothing', () => {
  const things = ownedThings(standing, reader(), today);
  expect(
    things
      .filter(({ kind }) => kind === 'indicator')
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(['i1', 'i4']);
  expect(things.filter(({ kind }) => kind === 'measure')).toHaveLength(snapshot.measures.length);
  expect(things.filter(({ kind }) => kind === 'goal')).toMatchObject([{ id: 'A1a' }]);
  expect(things.every(({ isGroups }) => !isGroups)).toBe(true);
});

it('is also what a group owns that one leads, with nobody responsible', () => {
  const things = ownedThings(standing, reader(['g']), today);
  const groups = things.filter(({ isGroups }) => isGroups).map(({ id }) => id);
  expect(groups.toSorted()).toEqual(['i2', 'i5']);
});

it('puts what it is time for first, and tells which period lacks a value', () => {
  const things = ownedThings(standing, reader(['g']), today);
  const due = things.map(({ isDue }) => isDue);
  expect(due).toEqual(due.toSorted((a, b) => Number(b) - Number(a)));
  // 2025 is preliminary; what only failed to be publishable is said.
  expect(things.find(({ id }) => id === 'i1')).toMatchObject({ awaited: '2025', isDue: true });
  expect(things.find(({ id }) => id === 'i4')).toMatchObject({ awaited: null, isDue: false });
  expect(things.find(({ id }) => id === 'A1a')).toMatchObject({ last: null, isDue: true });
});

it('is to be seen, not updated, by whose role does not reach it', () => {
  const things = ownedThings(standing, reader([], 'observer'), today);
  expect(things.length).toBeGreaterThan(0);
  expect(things.some(({ mayUpdate }) => mayUpdate)).toBe(false);
});
