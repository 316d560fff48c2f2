// What happened to an indicator and its values, as events to tell: definitions from the audit trail, values from
// their revisions, which carry the name of the person who entered them. Pure.
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '#server/app-router.ts';
import type { IsoInstant } from '#shared/iso-date.ts';
import type { IndicatorRow, ObservationRow } from '#shared/strategy/snapshot.ts';

export type AuditEntry = inferRouterOutputs<AppRouter>['audit']['history']['entries'][number];

export type HistoryEvent = { at: IsoInstant; key: string } & (
  | { kind: 'created' | 'archived' | 'restored'; who: string | null }
  | { kind: 'changed'; who: string | null; before: IndicatorRow; after: IndicatorRow }
  | {
      kind: 'recorded' | 'corrected' | 'withdrew' | 'undid' | 'computed';
      observation: ObservationRow;
      /** The revision before, where there is one. */
      before: ObservationRow | null;
    }
);

/** Newest first. */
export function historyEvents(
  definitions: readonly AuditEntry[],
  values: readonly AuditEntry[],
  revisions: readonly ObservationRow[],
): HistoryEvent[] {
  const undone = new Set(
    values.flatMap(({ action, after }) =>
      action === 'indicator.undoObservation' && isRevision(after)
        ? [`${after.period} ${after.revision}`]
        : [],
    ),
  );
  const ofValues = revisions.map((observation): HistoryEvent => {
    const { period, revision, isWithdrawn, recordedAt } = observation;
    const before =
      revisions.find((one) => one.period === period && one.revision === revision - 1) ?? null;
    const kind = isWithdrawn
      ? 'withdrew'
      : observation.computed && !undone.has(`${period} ${revision}`)
        ? 'computed'
        : undone.has(`${period} ${revision}`)
          ? 'undid'
          : before && !before.isWithdrawn
            ? 'corrected'
            : 'recorded';
    return {
      kind,
      observation,
      before,
      at: recordedAt,
      key: `${period} ${revision}`,
    };
  });
  const ofDefinition = definitions.flatMap((entry): HistoryEvent[] => {
    const told = { at: entry.knownAt, who: entry.actorName, key: entry.id };
    if (entry.action === 'indicator.archive') return [{ ...told, kind: 'archived' }];
    if (entry.action === 'indicator.restore') return [{ ...told, kind: 'restored' }];
    if (entry.before === null) return [{ ...told, kind: 'created' }];
    // The trail keeps whole rows as they were written.
    const [before, after] = [entry.before as IndicatorRow, entry.after as IndicatorRow];
    return [{ ...told, kind: 'changed', before, after }];
  });
  return [...ofDefinition, ...ofValues].toSorted((a, b) =>
    a.at < b.at ? 1 : a.at > b.at ? -1 : 0,
  );
}

function isRevision(after: unknown): after is { period: string; revision: number } {
  return typeof after === 'object' && after !== null && 'period' in after && 'revision' in after;
}

/** Fields that are compared and told, in the order of the form. */
export const toldFields = [
  'title',
  'definition',
  'goalId',
  'ownerBodyId',
  'responsiblePersonId',
  'direction',
  'unit',
  'decimals',
  'frequency',
  'aggregation',
  'paceMethod',
  'resultsStep',
  'formula',
  'baseline',
  'targets',
  'band',
  'weight',
  'source',
  'sourceUrl',
  'caveat',
] as const satisfies readonly (keyof IndicatorRow)[];
export type ToldField = (typeof toldFields)[number];
