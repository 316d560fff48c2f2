// What a meeting's agenda is proposed to hold, and why.
import { describe, expect, it } from 'vitest';
import { mailWords } from '#server/mail/mail-words.ts';
import { agendaProposals, type AgendaFacts } from '#shared/meeting/agenda-proposal.ts';
import { proposalReason, proposedCase } from '#shared/meeting/proposal-words.ts';
import { langs } from '#shared/strategy/strategy-type.ts';
import { snapshot, standingOf } from '#test/unit/report/snapshot-fixture.ts';

const standing = standingOf(snapshot, '2026-02-10');
const { id: strategyId } = standing.strategy;
const facts: AgendaFacts = {
  heldOn: '2026-02-16',
  ownBodyId: null,
  standings: [standing],
  previous: { heldOn: '2025-12-01' },
  openDecisions: snapshot.decisions.map(({ goalId, ...decision }) => ({
    ...decision,
    caseId: null,
    effects: [{ kind: 'goal', targetId: goalId }],
  })),
  openFollowUps: [
    {
      id: 'f1',
      caseId: 'c1',
      caseNumber: '13-25',
      saidOn: '2025-12-01',
      text: 'Se på rammene',
      dueOn: '2026-01-15',
    },
  ],
  isNextPlanned: false,
  taken: new Set(),
  everTaken: new Set(),
};
const keysOf = (changed: Partial<AgendaFacts> = {}) =>
  agendaProposals({ ...facts, ...changed }).map(({ key }) => key);

describe('the agenda', () => {
  it('begins with approvals and ends with other business', () => {
    expect(keysOf()).toEqual([
      'approval',
      `since:${strategyId}`,
      'decision:d1',
      'follow_up:f1',
      `failing:${strategyId}:A`,
      `report:${strategyId}:2025`,
      `stale:${strategyId}`,
      'meeting_dates',
      'information',
      'other_business',
    ]);
  });

  it('has nothing twice', () => {
    const taken = new Set(keysOf());
    expect(keysOf({ taken })).toEqual([]);
  });

  it('brings a decision back until it is closed', () => {
    const everTaken = new Set(keysOf());
    expect(keysOf({ everTaken })).toContain('decision:d1');
    expect(keysOf({ everTaken, openDecisions: [] })).not.toContain('decision:d1');
  });

  it('brings a follow-up back in the case after the one that asked for it', () => {
    const [proposal] = agendaProposals(facts).filter(({ key }) => key === 'follow_up:f1');
    expect(proposal).toMatchObject({ kind: 'information', followsCaseId: 'c1' });
    const words = proposedCase(proposal!, mailWords('nb'), 'Styringsgruppen');
    expect(words.title).toBe('Oppfølging av sak 13-25');
    expect(words.paper).toBe(
      'Møtet 01.12.2025 ba om dette: «Se på rammene»\n\nFristen er 15.01.2026. Oppfølgingen er ikke lukket.',
    );
    expect(keysOf({ openFollowUps: [] })).not.toContain('follow_up:f1');
  });

  it('takes the annual report up once, in the first half-year', () => {
    const report = `report:${strategyId}:2025`;
    expect(keysOf({ everTaken: new Set([report]) })).not.toContain(report);
    expect(keysOf({ heldOn: '2026-09-01' })).not.toContain(report);
  });

  it('asks for new dates only when no meeting is planned after it', () => {
    expect(keysOf({ isNextPlanned: true })).not.toContain('meeting_dates');
  });

  it('tells a first meeting of no meeting before it', () => {
    const [first, second] = agendaProposals({ ...facts, previous: null });
    expect(first?.ground).toEqual({ about: 'approval', previousOn: null });
    expect(second?.ground.about).not.toBe('since_last');
  });

  it('speaks of a failing goal through the lowest that fails, once for each area', () => {
    const [failing] = agendaProposals(facts).filter(({ key }) => key.startsWith('failing:'));
    expect(failing?.links).toEqual([{ kind: 'goal', targetId: 'A1' }]);
  });

  it('speaks in a group of what the group answers for', () => {
    const keys = keysOf({ ownBodyId: 'another' });
    expect(keys.filter((key) => /^(?:failing|stale):/.test(key))).toEqual([]);
  });

  it('ties a case to the figures that are missing', () => {
    const [stale] = agendaProposals(facts).filter(({ key }) => key.startsWith('stale:'));
    expect(stale?.links).toContainEqual({ kind: 'indicator', targetId: 'i4' });
  });

  it.each(langs)('has words for each case, in %s', (lang) => {
    const { t } = mailWords(lang);
    for (const first of [facts.previous, null])
      for (const proposal of agendaProposals({ ...facts, previous: first })) {
        const { title } = proposedCase(proposal, { lang, t }, 'Styringsgruppen');
        expect(title).not.toBe('');
        expect(title).not.toContain('{');
        expect(proposalReason(proposal, { lang, t })).not.toContain('{');
      }
  });
});
