import { expect, it } from 'vitest';
import { duePeriod } from '#client/indicator/due-period.ts';
import { draftOf, movedDraft } from '#client/indicator/observation-draft.ts';
import type { ObservationRow } from '#shared/strategy/snapshot.ts';

const stored: ObservationRow = {
  indicatorId: 'arrangement',
  period: '2024',
  value: 12.5,
  noValueReason: null,
  isPreliminary: true,
  isBreak: false,
  note: 'Fra årsmeldingen.',
  source: 'Regnskapet',
  revision: 1,
  recordedAt: '2025-02-01T09:00:00.000Z',
  recordedBy: 'Sekretariatet',
  onBehalfOf: null,
  approvedBy: null,
  isWithdrawn: false,
  computed: null,
  isSample: false,
};
const empty = draftOf('2025', undefined, 'nb');
const own = draftOf('2024', stored, 'nb');

it('keeps what was written when another period is chosen, and takes the rest of what is stored', () => {
  const draft = { ...empty, value: '99', source: 'Skjema' };
  expect(movedDraft(draft, empty, own)).toEqual({ ...own, value: '99', source: 'Skjema' });
  expect(movedDraft({ ...empty, note: 'Ny' }, empty, own)).toEqual({ ...own, note: 'Ny' });
});

it('keeps a value and the reason for none apart', () => {
  const without = draftOf('2024', { ...stored, value: null, noValueReason: 'not_available' }, 'nb');
  expect(movedDraft({ ...empty, value: '99' }, empty, without)).toMatchObject({
    kind: 'value',
    value: '99',
    note: stored.note,
  });
});

it('lets go of what was brought along when the period is changed back', () => {
  const there = movedDraft({ ...empty, value: '99' }, empty, own);
  expect(movedDraft(there, own, empty)).toEqual({ ...empty, value: '99' });
});

it('opens on the awaited period, the newest gap, or the running period, in that order', () => {
  const due = (...periods: string[]) =>
    duePeriod(
      'tertial',
      periods.map((period) => ({ period })),
      '2026-11-22',
    );
  expect(due()).toBe('2026-T2');
  expect(due('2025-T3')).toBe('2026-T1');
  expect(due('2025-T2', '2026-T1', '2026-T2')).toBe('2025-T3');
  expect(due('2025-T2', '2026-T1', '2026-T2', '2026-T3')).toBe('2025-T3');
  expect(due('2026-T1', '2026-T2')).toBe('2026-T3');
  expect(due('2026-T1', '2026-T2', '2026-T3')).toBe('2026-T3');
});
