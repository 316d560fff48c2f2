// Formulas against a count by hand: loops that know nothing of how formulas find their rows.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evaluate } from '#shared/formula/evaluate.ts';
import {
  amountFormula,
  event,
  eventAmount,
  entry,
  moneyAmount,
  project,
  projectAmount,
  sourcesOf,
  told,
} from './formula-fixture.ts';

const day = fc
  .tuple(
    fc.integer({ min: 2023, max: 2025 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
const kind = fc.constantFrom('seminar', 'conference', 'podcast');
const partner = fc.constantFrom('uib', 'hvl', 'bergen');
// `top` has `under` below it; `other` stands by itself.
const goals = [
  { id: 'top', parentId: null },
  { id: 'under', parentId: 'top' },
  { id: 'other', parentId: null },
];
const goal = fc.constantFrom('top', 'under', 'other');
const isUnderTop = (id: string) => id === 'top' || id === 'under';

const events = fc
  .array(
    fc
      .record({
        startsOn: day,
        kind,
        organiserPartnerIds: fc.uniqueArray(partner),
        servedGoalIds: fc.uniqueArray(goal),
        registered: fc.option(fc.record({ value: fc.nat(900), isApproximate: fc.boolean() })),
      })
      .map(({ startsOn, registered, ...over }) =>
        event('', startsOn, {
          ...over,
          registered: registered && told(registered.value, registered.isApproximate),
        }),
      ),
    { maxLength: 60 },
  )
  .map((drawn) => drawn.map((row, place) => ({ ...row, id: String(place) })));

const context = { decimals: 0, sinceOn: '2021-01-01' };

it('events, whatever is asked of them', () => {
  fc.assert(
    fc.property(
      events,
      fc.record({
        kinds: fc.uniqueArray(kind),
        partnerId: fc.option(partner),
        goalId: fc.option(fc.constantFrom('top', 'other')),
      }),
      fc.constantFrom('2023', '2024-T2', '2025-H1', '2025-11'),
      (rows, filter, period) => {
        const months = {
          '2023': [1, 12],
          '2024-T2': [5, 8],
          '2025-H1': [1, 6],
          '2025-11': [11, 11],
        }[period];
        let count = 0;
        let sum: number | null = null;
        let missing = 0;
        let approximate = 0;
        for (const row of rows) {
          if (row.startsOn.slice(0, 4) !== period.slice(0, 4)) continue;
          const month = Number(row.startsOn.slice(5, 7));
          if (month < months[0]! || month > months[1]!) continue;
          if (filter.kinds.length > 0 && !filter.kinds.some((one) => one === row.kind)) continue;
          if (filter.partnerId && !row.organiserPartnerIds.includes(filter.partnerId)) continue;
          if (filter.goalId === 'top' && !row.servedGoalIds.some(isUnderTop)) continue;
          if (filter.goalId === 'other' && !row.servedGoalIds.includes('other')) continue;
          count += 1;
          if (row.registered === null) missing += 1;
          else sum = (sum ?? 0) + row.registered.value;
          if (row.registered?.isApproximate) approximate += 1;
        }
        const sources = sourcesOf({ events: rows, goals });
        const counted = evaluate(
          amountFormula(eventAmount(filter), 'zero'),
          period,
          context,
          sources,
        );
        expect(counted?.value).toBe(count);
        const added = evaluate(
          amountFormula(eventAmount({ ...filter, figure: 'registered' })),
          period,
          context,
          sources,
        );
        expect(added?.value ?? null).toBe(sum);
        expect(added?.from.missing ?? 0).toBe(missing);
        expect(added?.from.approximate ?? 0).toBe(approximate);
      },
    ),
  );
});

const projects = fc.array(
  fc.record({
    startsOn: day,
    partnerIds: fc.uniqueArray(partner, { minLength: 1 }),
    awards: fc.array(
      fc.record({ year: fc.integer({ min: 2023, max: 2025 }), amount: fc.nat(9_000_000) }),
      { maxLength: 3 },
    ),
    serves: fc.constantFrom([], ['top'], ['other'], ['under', 'other']),
  }),
  { maxLength: 20 },
);

it('projects and their money: every øre in one place', () => {
  fc.assert(
    fc.property(projects, (drawn) => {
      const rows = drawn.map(({ startsOn, partnerIds, serves }, place) =>
        project(String(place), startsOn, {
          partnerIds,
          serves: serves.map((goalId) => ({ goalId, share: 10_000 / serves.length })),
        }),
      );
      const entries = drawn.flatMap(({ awards }, place) =>
        awards.map(({ year, amount }) => entry(String(place), year, amount)),
      );
      const sources = sourcesOf({ projects: rows, entries, goals });
      let started = 0;
      let broad = 0;
      for (const { startsOn, partnerIds } of drawn) {
        if (!startsOn.startsWith('2024')) continue;
        started += 1;
        if (partnerIds.length >= 2) broad += 1;
      }
      const share = evaluate(
        {
          kind: 'share',
          whenEmpty: 'missing',
          amount: projectAmount({ fewestPartners: 2 }),
          whole: projectAmount(),
        },
        '2024',
        { ...context, decimals: 2 },
        sources,
      );
      if (started === 0) expect(share).toBeNull();
      else {
        expect(share?.from).toMatchObject({ numerator: broad, denominator: started });
        expect(share?.value).toBeCloseTo((broad / started) * 100, 2);
      }
      const kroner = (goalId: string | null) =>
        evaluate(
          amountFormula(moneyAmount({ goalId }), 'zero'),
          '2024',
          { ...context, decimals: 2 },
          sources,
        )?.value ?? 0;
      const awarded = entries.reduce(
        (sum, each) => (each.year === 2024 ? sum + each.amount : sum),
        0,
      );
      const unplaced = entries.reduce(
        (sum, each) =>
          each.year === 2024 && drawn[Number(each.projectId)]!.serves.length === 0
            ? sum + each.amount
            : sum,
        0,
      );
      expect(Math.round(kroner(null) * 100)).toBe(awarded);
      expect(Math.round((kroner('top') + kroner('other')) * 100)).toBe(awarded - unplaced);
    }),
  );
});
