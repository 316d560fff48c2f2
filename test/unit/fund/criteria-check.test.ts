// Applications that pass and fail, one for each rule.
import { expect, it } from 'vitest';
import { checkCriteria, type CriterionName } from '#shared/fund/criteria-check.ts';
import type { ApplicationRow } from '#shared/fund/fund-type.ts';

const partners = [
  { id: 'uib', kind: 'university' },
  { id: 'hvl', kind: 'university' },
  { id: 'norce', kind: 'research' },
  { id: 'bk', kind: 'municipality' },
] as const;
const call = {
  deadlineOn: '2025-11-13',
  criteria: {
    fewestPartners: 3,
    fewestBesidesMunicipal: 2,
    allowsOverhead: false,
    asksUserPayment: true,
    asksNewActivity: true,
    most: 20_000_000,
  },
};
const good = {
  kind: 'improvement',
  partnerIds: ['uib', 'hvl', 'norce'],
  applied: 20_000_000,
  overhead: 0,
  userPayment: 0,
  isNewActivity: true,
  receivedOn: '2025-11-13',
} as const satisfies Partial<ApplicationRow>;

type Changed = Partial<Parameters<typeof checkCriteria>[0]>;
const failed = (changed: Changed) =>
  checkCriteria(
    { ...good, ...changed, partnerIds: changed.partnerIds ?? [...good.partnerIds] },
    call,
    partners,
  )
    .filter(({ isMet }) => !isMet)
    .map(({ criterion }) => criterion);

it.each<[string, Changed, CriterionName[]]>([
  ['all that is asked', {}, []],
  ['two partners', { partnerIds: ['uib', 'hvl'] }, ['partners']],
  ['a partner named twice', { partnerIds: ['uib', 'hvl', 'hvl'] }, ['partners']],
  ['a partner that is unknown', { partnerIds: ['uib', 'hvl', 'x'] }, ['partners']],
  ['research without a municipal partner', { kind: 'research' }, ['partners']],
  [
    'research with two and a municipal one',
    { kind: 'research', partnerIds: ['uib', 'hvl', 'bk'] },
    [],
  ],
  [
    'innovation with one and a municipal one',
    { kind: 'innovation', partnerIds: ['uib', 'bk'] },
    ['partners'],
  ],
  ['improvement needs no municipal one', { kind: 'improvement' }, []],
  ['overhead', { overhead: 1 }, ['overhead']],
  ['no word of paying user representatives', { userPayment: null }, ['user_payment']],
  ['ordinary activity', { isNewActivity: false }, ['new_activity']],
  ['an øre too much', { applied: 20_000_001 }, ['amount']],
  ['a day late', { receivedOn: '2025-11-14' }, ['deadline']],
])('%s', (_, changed, expected) => {
  expect(failed(changed)).toEqual(expected);
});

it('gives its reasons, and only those of the rules that the call has', () => {
  const [outcome] = checkCriteria(
    { ...good, kind: 'research', partnerIds: ['uib', 'bk'] },
    call,
    partners,
  );
  expect(outcome).toEqual({
    criterion: 'partners',
    isMet: false,
    ground: { about: 'partners', count: 2, fewest: 3, municipal: 1, needsMunicipal: true },
  });
  const open = {
    ...call,
    criteria: {
      ...call.criteria,
      allowsOverhead: true,
      asksUserPayment: false,
      asksNewActivity: false,
      most: null,
    },
  };
  const asked = checkCriteria({ ...good, partnerIds: [...good.partnerIds] }, open, partners);
  expect(asked.map(({ criterion }) => criterion)).toEqual(['partners', 'deadline']);
});
