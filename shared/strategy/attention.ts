// "Trenger oppmerksomhet": what is off track, late, silent or without an owner, the gravest first, each with its ground.
import type { Period } from '#shared/indicator/indicator-type.ts';
import { daysBetween } from '#shared/iso-date.ts';
import type { MeasureStanding } from '#shared/measure/measure-standing.ts';
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

/** What a decision can rest on. */
export type AttentionGround =
  | { kind: 'figure'; attainment: number; plan: number | null; period: Period }
  /** Newest period with a value. */
  | { kind: 'last_value'; period: Period }
  | { kind: 'overdue'; days: number; leads: string[] };

export type AttentionItem = {
  kind: AttentionKind;
  entity: 'indicator' | 'measure';
  id: string;
  title: string;
  goalId: string;
  ground: AttentionGround | null;
};

type Attended = Pick<StrategyStanding, 'asOf' | 'indicators' | 'measures' | 'partners'>;

/** One item per thing, under the gravest that is wrong with it. */
export function attentionItems(standing: Attended): AttentionItem[] {
  const ofIndicators = standing.indicators.flatMap((indicator): AttentionItem[] => {
    const kind = indicatorTrouble(indicator);
    if (!kind) return [];
    const { id, title, goalId } = indicator.row;
    const ground = indicatorGround(kind, indicator);
    return [{ kind, entity: 'indicator', id, title, goalId, ground }];
  });
  const ofMeasures = standing.measures.flatMap((measure): AttentionItem[] => {
    const kind = measureTrouble(measure);
    if (!kind) return [];
    const { id, title, homeGoalId: goalId } = measure.row;
    const ground = measureGround(measure, standing);
    return [{ kind, entity: 'measure', id, title, goalId, ground }];
  });
  return [...ofIndicators, ...ofMeasures].sort(
    (a, b) =>
      attentionKinds.indexOf(a.kind) - attentionKinds.indexOf(b.kind) || behind(b) - behind(a),
  );
}

/** How far from where it should be: the worst of a kind first. */
function behind({ ground }: AttentionItem): number {
  if (ground?.kind === 'overdue') return ground.days;
  return ground?.kind === 'figure' ? (ground.plan ?? 1) - ground.attainment : 0;
}

function indicatorTrouble({ row, figure }: IndicatorStanding): AttentionKind | null {
  if (figure.status === 'reversing' || figure.status === 'off_track') return figure.status;
  if (figure.isStale) return 'stale';
  if (figure.status === 'no_data') return 'no_data';
  return lacksOwner(row) ? 'no_owner' : null;
}

/** Answered for by no body and no person, and for a measure by no lead partner either, who answers for it if not a group. */
export function lacksOwner({
  ownerBodyId,
  responsiblePersonId,
  leadPartnerIds = [],
}: {
  ownerBodyId: string | null;
  responsiblePersonId: string | null;
  leadPartnerIds?: readonly string[];
}): boolean {
  return ownerBodyId === null && responsiblePersonId === null && leadPartnerIds.length === 0;
}

export function isOpenMeasure({ state }: Pick<MeasureStanding, 'state'>): boolean {
  return state?.phase !== 'completed' && state?.phase !== 'cancelled';
}

function indicatorGround(
  kind: AttentionKind,
  { figure, observations }: IndicatorStanding,
): AttentionGround | null {
  const { attainment, plannedAttainment: plan, judged } = figure;
  if (kind === 'stale') {
    const newest = observations.findLast(({ value }) => value !== null);
    return newest ? { kind: 'last_value', period: newest.period } : null;
  }
  const isFailing = kind === 'reversing' || kind === 'off_track';
  if (!isFailing || attainment === null || !judged) return null;
  return { kind: 'figure', attainment, plan, period: judged.period };
}

function measureTrouble(measure: MeasureStanding): AttentionKind | null {
  if (measure.isOverdue) return 'overdue';
  return isOpenMeasure(measure) && lacksOwner(measure.row) ? 'no_owner' : null;
}

function measureGround(
  { row, isOverdue }: MeasureStanding,
  { asOf, partners }: Attended,
): AttentionGround | null {
  if (!isOverdue || row.dueOn === null) return null;
  const leads = row.leadPartnerIds.flatMap(
    (id) => partners.find((partner) => partner.id === id)?.shortName ?? [],
  );
  return { kind: 'overdue', days: daysBetween(row.dueOn, asOf.reportingOn), leads };
}
