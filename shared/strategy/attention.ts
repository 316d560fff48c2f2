// "Trenger oppmerksomhet": what is off track, late, silent or without an owner, the gravest first.
import type { IndicatorStanding, StrategyStanding } from './standing.ts';

export const attentionKinds = [
  'reversing',
  'off_track',
  'overdue',
  'stale',
  'no_data',
  'no_owner',
] as const;
export type AttentionKind = (typeof attentionKinds)[number];

export type AttentionItem = {
  kind: AttentionKind;
  entity: 'indicator' | 'measure';
  id: string;
  title: string;
  goalId: string;
};

/** One item per thing, under the gravest that is wrong with it. */
export function attentionItems({
  indicators,
  measures,
}: Pick<StrategyStanding, 'indicators' | 'measures'>): AttentionItem[] {
  const ofIndicators = indicators.flatMap((indicator): AttentionItem[] => {
    const kind = indicatorTrouble(indicator);
    const { id, title, goalId } = indicator.row;
    return kind ? [{ kind, entity: 'indicator', id, title, goalId }] : [];
  });
  const ofMeasures = measures.flatMap(({ row, state, isOverdue }): AttentionItem[] => {
    const isOpen = state?.phase !== 'completed' && state?.phase !== 'cancelled';
    // A measure with a lead partner has somebody who answers for it, if not a group.
    const hasOwner = row.ownerBodyId !== null || row.leadPartnerIds.length > 0;
    const kind = isOverdue ? 'overdue' : isOpen && !hasOwner ? 'no_owner' : null;
    return kind
      ? [{ kind, entity: 'measure', id: row.id, title: row.title, goalId: row.homeGoalId }]
      : [];
  });
  return [...ofIndicators, ...ofMeasures].sort(
    (a, b) => attentionKinds.indexOf(a.kind) - attentionKinds.indexOf(b.kind),
  );
}

function indicatorTrouble({ row, figure }: IndicatorStanding): AttentionKind | null {
  if (figure.status === 'reversing' || figure.status === 'off_track') return figure.status;
  if (figure.isStale) return 'stale';
  if (figure.status === 'no_data') return 'no_data';
  return row.ownerBodyId === null ? 'no_owner' : null;
}
