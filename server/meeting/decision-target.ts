// Targets that decisions set: written on the indicators in the transaction of the decision, by who may change them.
import { findIndicator } from '#db/indicator/indicator-queries.ts';
import { changeRowIn, type Write } from '#server/change-row.ts';
import { indicatorStore } from '#server/indicator/indicator-router.ts';
import { found, refuseField } from '#server/refusal.ts';
import { definitionProblems } from '#shared/indicator/definition-check.ts';
import type { PeriodValue } from '#shared/indicator/indicator-type.ts';
import { withoutTarget, withTarget } from '#shared/meeting/decided-target.ts';
import type { EffectInput } from '#shared/meeting/decision-schema.ts';
import type { DecisionEffect } from '#shared/meeting/decision-type.ts';

/** The effects as they are kept: with the target that each one replaces. */
export async function setTargets(
  write: Write,
  effects: readonly EffectInput[],
): Promise<DecisionEffect[]> {
  const kept: DecisionEffect[] = [];
  for (const [place, effect] of effects.entries()) {
    if (effect.kind !== 'indicator') {
      kept.push(effect);
      continue;
    }
    const { targetId, target } = effect;
    if (target === null) {
      kept.push({ kind: 'indicator', targetId, target });
      continue;
    }
    let before: number | null = null;
    await changeTargets(
      write,
      targetId,
      (targets) => {
        before = targets.find(({ period }) => period === target.period)?.value ?? null;
        return withTarget(targets, target);
      },
      `effects.${place}.target`,
    );
    kept.push({ kind: 'indicator', targetId, target: { ...target, before } });
  }
  return kept;
}

/** As before the decision, where nobody has changed them since. */
export async function takeTargetsBack(
  write: Write,
  effects: readonly DecisionEffect[],
): Promise<void> {
  for (const effect of effects) {
    if (effect.kind !== 'indicator' || effect.target === null) continue;
    const { target } = effect;
    await changeTargets(write, effect.targetId, (targets) => withoutTarget(targets, target), 'id');
  }
}

async function changeTargets(
  { ctx, ...write }: Write,
  indicatorId: string,
  change: (targets: readonly PeriodValue[]) => PeriodValue[],
  field: string,
): Promise<void> {
  const row = found(await findIndicator(write.trx, ctx.actor.clusterId, indicatorId));
  // Whoever runs the meeting may not therefore change every indicator.
  const editing = { ...write, ctx: { ...ctx, permission: 'indicator:edit' as const } };
  await changeRowIn(editing, indicatorStore, row, 'indicator.update', (before) => {
    const after = { ...before, targets: change(before.targets) };
    const [problem] = definitionProblems(after);
    if (problem) refuseField(field, problem.reason);
    return after;
  });
}
