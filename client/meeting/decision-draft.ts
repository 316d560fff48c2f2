// What a decision's form holds: what it bears on, sorted by kind, and numbers as they are typed.
import type { EffectInput } from '#shared/meeting/decision-schema.ts';
import type { DecisionRecord, Votes } from '#shared/meeting/decision-type.ts';
import { formatNumber, writtenDecimals } from '#shared/number-format.ts';
import { parseNumber } from '#shared/number-parse.ts';
import type { Period } from '#shared/indicator/indicator-type.ts';
import type { FieldReason } from '#shared/error-reason.ts';
import type { JudgedStatus, Lang } from '#shared/strategy/strategy-type.ts';

type GoalDraft = { targetId: string; period: Period; status: JudgedStatus | null };
type IndicatorDraft = { targetId: string; hasTarget: boolean; period: string; value: string };

export type DecisionDraft = {
  text: string;
  lang: Lang;
  ownerId: string | null;
  dueOn: string | null;
  hasVotes: boolean;
  votes: Record<keyof Votes, string>;
  goals: GoalDraft[];
  indicators: IndicatorDraft[];
  measureIds: string[];
};

export const voteKinds = ['for', 'against', 'abstained'] as const;

/** A new one says what was proposed, and bears on the goals that its case is about. */
export function newDecisionDraft(
  { lang, proposal }: { lang: Lang; proposal: string },
  goalIds: readonly string[],
  period: Period,
): DecisionDraft {
  return {
    text: proposal,
    lang,
    ownerId: null,
    dueOn: null,
    hasVotes: false,
    votes: { for: '', against: '0', abstained: '0' },
    goals: goalIds.map((targetId) => ({ targetId, period, status: null })),
    indicators: [],
    measureIds: [],
  };
}

export function decisionDraftOf(row: DecisionRecord, lang: Lang): DecisionDraft {
  const { text, lang: written, ownerId, dueOn, votes, effects } = row;
  const typed = (value: number) => formatNumber(value, writtenDecimals(value), lang);
  return {
    text,
    lang: written,
    ownerId,
    dueOn,
    hasVotes: votes !== null,
    votes: {
      for: votes ? String(votes.for) : '',
      against: String(votes?.against ?? 0),
      abstained: String(votes?.abstained ?? 0),
    },
    goals: effects.flatMap((effect) => (effect.kind === 'goal' ? effect : [])),
    indicators: effects.flatMap((effect) =>
      effect.kind === 'indicator'
        ? {
            targetId: effect.targetId,
            hasTarget: effect.target !== null,
            period: effect.target?.period ?? '',
            value: effect.target ? typed(effect.target.value) : '',
          }
        : [],
    ),
    measureIds: effects.flatMap((effect) => (effect.kind === 'measure' ? effect.targetId : [])),
  };
}

/** As it is sent, and what could not be read as a number. */
export function decisionFieldsOf(draft: DecisionDraft, lang: Lang) {
  const wrong: Record<string, FieldReason[]> = {};
  const read = (text: string, field: string): number => {
    const parsed = parseNumber(text, lang);
    if (parsed.ok) return parsed.value;
    wrong[field] = [parsed.reason];
    return 0;
  };
  const { text, lang: written, ownerId, dueOn, hasVotes, votes, goals, indicators } = draft;
  const first = goals.length;
  const effects: EffectInput[] = [
    ...goals.map(({ targetId, period, status }): EffectInput => {
      return { kind: 'goal', targetId, period, status };
    }),
    ...indicators.map(({ targetId, hasTarget, period, value }, place): EffectInput => {
      const field = `effects.${first + place}.target.value`;
      const target = hasTarget ? { period: period.trim(), value: read(value, field) } : null;
      return { kind: 'indicator', targetId, target };
    }),
    ...draft.measureIds.map((targetId): EffectInput => ({ kind: 'measure', targetId })),
  ];
  const fields = {
    text,
    lang: written,
    ownerId,
    dueOn,
    votes: hasVotes
      ? {
          for: read(votes.for, 'votes.for'),
          against: read(votes.against, 'votes.against'),
          abstained: read(votes.abstained, 'votes.abstained'),
        }
      : null,
    effects,
  };
  return { fields, wrong };
}
