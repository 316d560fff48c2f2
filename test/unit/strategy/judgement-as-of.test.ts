import { describe, expect, it } from 'vitest';
import { currentJudgements } from '#shared/strategy/judgement-as-of.ts';
import type { AssessmentRow, DecisionRow } from '#shared/strategy/snapshot.ts';

const assessment = (
  period: string,
  recordedAt: string,
  more: Partial<AssessmentRow> = {},
): AssessmentRow => ({
  goalId: 'g',
  period,
  revision: 1,
  status: 'behind',
  text: period,
  cause: '',
  nextStep: '',
  lang: 'nb',
  isWithdrawn: false,
  isSample: false,
  recordedBy: 'Forumet',
  onBehalfOf: null,
  approvedBy: null,
  recordedAt,
  ...more,
});
const decision = (period: string, decidedOn: string): DecisionRow => ({
  id: decidedOn,
  goalId: 'g',
  period,
  bodyId: 'b',
  caseNumber: '07-25',
  decidedOn,
  status: null,
  text: '',
  lang: 'nb',
  closedOn: null,
  isSample: false,
  recordedAt: `${decidedOn}T11:00:00.000Z`,
});

const current = (
  assessments: AssessmentRow[],
  decisions: DecisionRow[],
  reportingOn: string,
  knownOn: string | null = null,
) => {
  const { assessmentOf, decisionOf } = currentJudgements(
    { assessments, decisions },
    { reportingOn, knownOn },
  );
  return { assessment: assessmentOf.get('g')?.text, decision: decisionOf.get('g')?.decidedOn };
};

describe('the newest word on a goal', () => {
  const of2025 = assessment('2025', '2026-01-20T11:00:00.000Z');
  const of2024 = assessment('2024', '2025-01-20T11:00:00.000Z');

  it('for a year may be spoken after the year', () => {
    expect(current([of2024, of2025], [], '2025-12-31').assessment).toBe('2025');
  });

  it('is not one about a period that has not begun', () => {
    expect(
      current([of2024, assessment('2026-T1', '2025-12-01T11:00:00.000Z')], [], '2025-12-31')
        .assessment,
    ).toBe('2024');
  });

  it('is not one that was spoken later about a period still running', () => {
    const midYear = [decision('2025', '2025-03-01'), decision('2025', '2025-11-03')];
    expect(current([], midYear, '2025-06-30').decision).toBe('2025-03-01');
    expect(current([], midYear, '2025-12-31').decision).toBe('2025-11-03');
  });

  it('is what was known on the knowledge date', () => {
    expect(current([of2024, of2025], [], '2025-12-31', '2026-01-19').assessment).toBe('2024');
    expect(current([of2024, of2025], [], '2025-12-31', '2026-01-20').assessment).toBe('2025');
  });

  it('is the newest revision, and none at all once that is withdrawn', () => {
    const revised = assessment('2025', '2026-02-01T11:00:00.000Z', { revision: 2, text: 'rettet' });
    expect(current([revised, of2025], [], '2026-02-01').assessment).toBe('rettet');
    const withdrawn = assessment('2025', '2026-02-02T11:00:00.000Z', {
      revision: 3,
      isWithdrawn: true,
    });
    expect(current([of2025, revised, withdrawn], [], '2026-02-02').assessment).toBeUndefined();
  });

  it('belongs to the Norwegian day it was spoken on', () => {
    const justAfterMidnight = assessment('2025-H2', '2025-06-30T22:30:00.000Z');
    expect(current([justAfterMidnight], [], '2025-07-01').assessment).toBe('2025-H2');
    const ofThePeriodBefore = assessment('2025', '2025-06-30T22:30:00.000Z');
    expect(current([ofThePeriodBefore], [], '2025-06-30').assessment).toBeUndefined();
  });
});

describe('a decision that was closed', () => {
  const closed = { ...decision('2024', '2024-12-09'), closedOn: '2026-03-09' };
  const closedOn = (reportingOn: string, knownOn: string | null = null) =>
    currentJudgements({ assessments: [], decisions: [closed] }, { reportingOn, knownOn })
      .decisions[0]?.closedOn;

  it('was open until then, as of either date', () => {
    expect(closedOn('2026-03-09')).toBe('2026-03-09');
    expect(closedOn('2026-03-08')).toBeNull();
    expect(closedOn('2026-11-22', '2025-12-31')).toBeNull();
    expect(closedOn('2026-11-22', '2026-03-09')).toBe('2026-03-09');
  });
});
