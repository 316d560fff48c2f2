// A plan as it would stand once a file were carried out: in memory, with the ids that stand for new rows kept.
import type { KnownPlan } from '#shared/import/known-plan.ts';
import type { PlannedRow } from '#shared/import/planned-row.ts';

export function carriedOut(rows: readonly PlannedRow[], known: KnownPlan): KnownPlan {
  const after: KnownPlan = structuredClone(known);
  const made = { archivedAt: null, version: 1 };
  for (const [sortOrder, { write }] of rows.entries()) {
    if (!write) continue;
    if (write.kind === 'observation') {
      after.observations.push({
        ...write.data,
        isSample: write.isSample,
        revision: 1,
        isWithdrawn: false,
        computed: null,
        recordedBy: '',
        onBehalfOf: null,
        approvedBy: null,
        recordedAt: '2026-11-22T09:00:00.000Z',
      });
      continue;
    }
    const { id, isSample } = write;
    const common = { ...made, id, isSample, sortOrder, strategyId: known.strategy.id };
    if (write.kind === 'goal') after.goals.push({ ...write.data, ...common });
    else if (write.kind === 'indicator') after.indicators.push({ ...write.data, ...common });
    else {
      const standing = write.standing ?? { phase: 'not_started' as const, progress: 0 };
      after.measures.push({ ...write.data, ...common, ...standing });
    }
  }
  return after;
}
