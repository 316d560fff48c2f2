// Who sits in a body on a day, and in which order minutes have them.
import { expect, it } from 'vitest';
import { comingAfter, formerBy, sittingOn, type BodyMember } from '#shared/people/body-member.ts';

const day = '2026-11-22';
const member = (name: string, more: Partial<BodyMember> = {}): BodyMember => ({
  id: `${name} ${more.fromOn ?? ''} ${more.seat ?? ''}`,
  personId: name,
  name,
  isLeader: false,
  seat: 'member',
  organisation: '',
  partnerPlace: null,
  fromOn: '2024-01-01',
  toOn: null,
  ...more,
});
const names = (members: readonly BodyMember[]) => members.map(({ name }) => name);

it('puts the leader’s institution first, then the partners as they stand, then those of none', () => {
  const members = [
    member('Uten'),
    member('Varamann', { seat: 'deputy', partnerPlace: 0 }),
    member('Andre', { partnerPlace: 1 }),
    member('Kollega', { partnerPlace: 3, organisation: 'C, avdeling' }),
    member('Leder', { partnerPlace: 3, organisation: 'C', isLeader: true }),
    member('Første', { partnerPlace: 0 }),
  ];
  expect(names(sittingOn(members, day))).toEqual([
    'Leder',
    'Kollega',
    'Første',
    'Andre',
    'Uten',
    'Varamann',
  ]);
});

it('seats nobody twice: the seat that counts most is theirs', () => {
  const members = [
    member('Anne', { seat: 'secretariat' }),
    member('Anne', { seat: 'member' }),
    member('Bo'),
  ];
  const sitting = sittingOn(members, day);
  expect(sitting.map(({ name, seat }) => `${name} ${seat}`)).toEqual(['Anne member', 'Bo member']);
});

it.each([
  ['a first day to come', { fromOn: '2026-12-01' }, [], ['A'], []],
  ['the first day', { fromOn: day }, ['A'], [], []],
  ['the last day', { toOn: day }, ['A'], [], []],
  ['a last day that is past', { toOn: '2026-11-21' }, [], [], ['A']],
] as const)('%s', (_, more, sits, comes, left) => {
  const members = [member('A', more)];
  expect(names(sittingOn(members, day))).toEqual(sits);
  expect(names(comingAfter(members, day))).toEqual(comes);
  expect(names(formerBy(members, day))).toEqual(left);
});

it('counts a new term as the same seat, and another seat as another', () => {
  const first = member('A', { toOn: '2025-12-31' });
  expect(formerBy([first, member('A', { fromOn: '2026-01-01' })], day)).toEqual([]);
  const observing = member('A', { fromOn: '2026-01-01', seat: 'observer' });
  expect(formerBy([first, observing], day)).toEqual([first]);
});
