// Seeded decisions: words on goals, which other seeds know by their case numbers, and those that are recorded with a case.
import { insertDecision } from '#db/meeting/decision-queries.ts';
import { seedId } from '#db/seed/seed-id.ts';
import { recordedAt, type SeedTarget } from '#db/seed/seed-target.ts';
import type {
  CaseDecisionSeed,
  DecisionSeed,
  FollowSeed,
  MeetingSeed,
} from '#db/seed/seed-type.ts';
import { recordDecisionInput } from '#shared/meeting/decision-schema.ts';
import type { DecisionRecord } from '#shared/meeting/decision-type.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

/** By the number that minutes name it with: `30-26`. */
export function caseId(bodyKey: string, number: string): string {
  return seedId('case', `${bodyKey}:${number}`);
}

/** What decisions and follow-ups have alike. */
export function followRow({ text, ownerKey, dueOn, closedOn, closedNote }: FollowSeed, lang: Lang) {
  return {
    text,
    lang,
    ownerId: ownerKey ? seedId('person', ownerKey) : null,
    dueOn: dueOn ?? null,
    closedOn: closedOn ?? null,
    closedNote: closedNote ?? '',
    version: 1,
    archivedAt: null,
  };
}

export function goalDecisionId({
  bodyKey,
  caseNumber: number,
  goalKey,
}: Pick<DecisionSeed, 'bodyKey' | 'caseNumber' | 'goalKey'>): string {
  return seedId('decision', `${bodyKey}:${number}:${goalKey}`);
}

/** `meeting`: where it was decided, if the sample has it. */
export async function writeGoalDecision(
  target: SeedTarget,
  seed: DecisionSeed,
  { lang, meeting }: { lang: Lang; meeting: MeetingSeed | undefined },
): Promise<void> {
  const { bodyKey, goalKey, period, status, on } = seed;
  await writeDecision(target, 'strategy.decideGoal', {
    ...followRow(seed, lang),
    id: goalDecisionId(seed),
    bodyId: seedId('body', bodyKey),
    caseId: meeting ? caseId(bodyKey, seed.caseNumber) : null,
    caseNumber: seed.caseNumber,
    decidedOn: on,
    votes: null,
    effects: [{ kind: 'goal', targetId: seedId('goal', goalKey), period, status }],
    isSample: true,
    recordedById: seedId('person', meeting?.byKey ?? 'system'),
    recordedAt: recordedAt(on),
  });
}

export async function writeCaseDecision(
  target: SeedTarget,
  meeting: MeetingSeed,
  said: string,
  seed: CaseDecisionSeed,
): Promise<void> {
  const { bodyKey, heldOn, lang, byKey } = meeting;
  const row = {
    ...followRow(seed, lang),
    caseId: caseId(bodyKey, said),
    votes: seed.votes ?? null,
    effects: (seed.measureKeys ?? []).map((key) => {
      return { kind: 'measure' as const, targetId: seedId('measure', key) };
    }),
  };
  recordDecisionInput.parse(row);
  await writeDecision(target, 'meeting.recordDecision', {
    ...row,
    id: seedId('decision', `${bodyKey}:${said}`),
    bodyId: seedId('body', bodyKey),
    caseNumber: said,
    decidedOn: heldOn,
    isSample: true,
    recordedById: seedId('person', byKey),
    recordedAt: recordedAt(heldOn),
  });
}

async function writeDecision(
  { trx, audit, clusterId }: SeedTarget,
  action: string,
  row: DecisionRecord,
): Promise<void> {
  await insertDecision(trx, clusterId, row);
  await audit({
    action,
    entity: 'decision',
    entityId: row.id,
    before: null,
    after: row,
    knownAt: row.recordedAt,
    actorId: row.recordedById,
  });
}
