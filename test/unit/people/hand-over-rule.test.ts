import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '#shared/iso-date.ts';
import { handedRoles } from '#shared/people/hand-over-rule.ts';
import { isHeldOn, type RoleAssignmentRow } from '#shared/people/person.ts';
import { doOverlap } from '#shared/people/role-rule.ts';

const now = '2026-11-22T09:00:00.000Z';
const fromOn = '2026-11-22';

function role(more: Partial<RoleAssignmentRow> = {}): RoleAssignmentRow {
  return {
    id: 'role',
    personId: 'leaver',
    bodyId: 'group',
    role: 'contributor',
    isLeader: false,
    seat: 'member',
    organisation: '',
    fromOn: '2022-01-01',
    toOn: null,
    version: 3,
    archivedAt: null,
    ...more,
  };
}
const hand = (leaving: RoleAssignmentRow[], held: RoleAssignmentRow[] = []) =>
  handedRoles(leaving, held, { fromOn, now });

it('ends what is held the day before, and gives the same, leader mark and end included', () => {
  const { ended, widened, given } = hand([role({ isLeader: true, toOn: '2027-06-30' })]);
  expect(ended[0]?.after).toMatchObject({ toOn: '2026-11-21', version: 4, archivedAt: null });
  expect(widened).toEqual([]);
  expect(given).toEqual([
    {
      bodyId: 'group',
      role: 'contributor',
      isLeader: true,
      fromOn,
      seat: 'member',
      organisation: '',
      toOn: '2027-06-30',
      version: 1,
      archivedAt: null,
    },
  ]);
});

it('takes back what has not begun, and gives it as it was', () => {
  const { ended, given } = hand([role({ fromOn: '2027-01-01' })]);
  expect(ended[0]?.after).toMatchObject({ fromOn: '2027-01-01', archivedAt: now });
  expect(given[0]).toMatchObject({ fromOn: '2027-01-01', toOn: null });
});

it('leaves what is past', () => {
  expect(hand([role({ toOn: '2026-11-21' })])).toEqual({ ended: [], widened: [], given: [] });
});

it('widens what the successor holds already', () => {
  const own = role({ id: 'own', personId: 'successor', toOn: '2026-12-31', version: 1 });
  const { widened, given } = hand([role({ isLeader: true })], [own]);
  expect(given).toEqual([]);
  expect(widened).toEqual([
    { before: own, after: { ...own, isLeader: true, toOn: null, version: 2 } },
  ]);
  expect(hand([role()], [{ ...own, toOn: null }]).widened).toEqual([]);
});

it('gives the seat along, and of two seats the one that counts more', () => {
  const seat = { seat: 'deputy' as const, organisation: 'Norce, Klima' };
  expect(hand([role(seat)]).given).toMatchObject([seat]);
  const own = role({ id: 'own', personId: 'successor', seat: 'observer', organisation: '' });
  expect(hand([role(seat)], [own]).widened).toMatchObject([{ after: seat }]);
  expect(hand([role({ ...seat, seat: 'secretariat' })], [own]).widened).toEqual([]);
});

it('widens it over several terms at once', () => {
  const own = role({ id: 'own', personId: 'successor', toOn: '2027-01-31', version: 1 });
  const { widened, given } = hand(
    [role({ toOn: '2026-12-31' }), role({ id: 'next', fromOn: '2027-01-01', toOn: '2028-12-31' })],
    [own],
  );
  expect(given).toEqual([]);
  expect(widened.map(({ after }) => after.toOn)).toEqual(['2028-12-31']);
});

const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(fromOn, days));
const term = fc
  .tuple(day, fc.option(fc.integer({ min: 0, max: 300 })), fc.boolean())
  .map(([start, days, isLeader]) =>
    role({ fromOn: start, toOn: days === null ? null : addDays(start, days), isLeader }),
  );

it('leaves the leaver nothing from that day on, and the successor everything the leaver would have held', () => {
  fc.assert(
    fc.property(term, fc.option(term), (leaving, own) => {
      const held = own ? [{ ...own, id: 'own', personId: 'successor' }] : [];
      const { ended, widened, given } = hand([leaving], held);
      const left = ended.length > 0 ? ended.map(({ after }) => after) : [leaving];
      const gained = [...(widened.length > 0 ? widened.map(({ after }) => after) : held), ...given];
      for (let days = 0; days < 800; days += 7) {
        const at = addDays(fromOn, days);
        expect(left.some((each) => each.archivedAt === null && isHeldOn(each, at))).toBe(false);
        if (isHeldOn(leaving, at)) expect(gained.some((each) => isHeldOn(each, at))).toBe(true);
      }
      expect(gained.length < 2 || !doOverlap(gained[0]!, gained[1]!)).toBe(true);
    }),
  );
});
