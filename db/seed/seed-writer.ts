// Turns seed data into rows: keys to ids, defaults filled in, every input through its schema.
import type { Kysely } from 'kysely';
import type { Audit, WriteContext } from '#db/audited-transaction.ts';
import { writeReports } from '#db/seed/seed-report-writer.ts';
import type { Database } from '#db/schema.ts';
import { writeEvents } from '#db/seed/seed-event-writer.ts';
import { writeSampleRound } from '#db/seed/seed-round-writer.ts';
import { partners } from '#db/seed/alrek-people.ts';
import { writeFunds } from '#db/seed/seed-fund-writer.ts';
import { seedId } from '#db/seed/seed-id.ts';
import { writeIndicator } from '#db/seed/seed-indicator-writer.ts';
import { writeGoalDecision } from '#db/seed/seed-decision-writer.ts';
import { writeMeasures } from '#db/seed/seed-measure-writer.ts';
import { writeMeetings } from '#db/seed/seed-meeting-writer.ts';
import { writePerson } from '#db/seed/seed-person-writer.ts';
import { recordedAt } from '#db/seed/seed-target.ts';
import type { GoalSeed, SampleSeed, StrategySeed } from '#db/seed/seed-type.ts';
import { insertAssessment } from '#db/strategy/assessment-queries.ts';
import { insertGoal } from '#db/strategy/goal-queries.ts';
import { insertStrategy } from '#db/strategy/strategy-queries.ts';
import { createGoalInput, saidAssessment } from '#shared/strategy/goal-schema.ts';

export function createSeedWriter(trx: Kysely<Database>, audit: Audit, context: WriteContext) {
  const { clusterId } = context;
  const target = { trx, audit, clusterId };

  async function writeStrategy(seed: StrategySeed, sortOrder: number): Promise<void> {
    const { goals, recordedOn, ...strategy } = seed;
    const knownAt = recordedAt(recordedOn);
    const row = { ...strategy, id: seedId('strategy', seed.slug), recordedAt: knownAt };
    await insertStrategy(trx, clusterId, row, sortOrder);
    await audit({
      action: 'strategy.create',
      entity: 'strategy',
      entityId: row.id,
      before: null,
      after: row,
      knownAt,
    });
    await writeGoals(seed, goals, { isSample: false, knownAt });
  }

  async function writeGoals(
    strategy: StrategySeed,
    goals: GoalSeed[],
    { isSample, knownAt }: { isSample: boolean; knownAt: string },
  ): Promise<void> {
    for (const [place, goal] of goals.entries()) {
      const input = createGoalInput.parse({
        strategyId: seedId('strategy', strategy.slug),
        parentId: goal.parentKey && seedId('goal', goal.parentKey),
        level: goal.level,
        title: goal.title,
        aim: goal.aim ?? '',
        arena: goal.arena ?? '',
        description: goal.description ?? '',
        lang: strategy.lang,
        ownerBodyId: goal.ownerKey ? seedId('body', goal.ownerKey) : null,
        responsiblePersonId: goal.responsibleKey ? seedId('person', goal.responsibleKey) : null,
        weight: goal.weight ?? 1,
      });
      const row = {
        ...input,
        id: seedId('goal', goal.key),
        sortOrder: place,
        isSample,
        archivedAt: null,
        version: 1,
      };
      await insertGoal(trx, clusterId, row);
      await audit({
        action: 'strategy.createGoal',
        entity: 'goal',
        entityId: row.id,
        before: null,
        after: row,
        knownAt,
      });
    }
  }

  async function writeSample(strategy: StrategySeed, sample: SampleSeed): Promise<void> {
    const knownAt = recordedAt(strategy.recordedOn);
    for (const person of sample.people) await writePerson(target, person, { isSample: true });
    await writeGoals(strategy, sample.goals, { isSample: true, knownAt });
    await writeMeasures(target, strategy, sample.measures, { isSample: true });
    for (const [place, indicator] of sample.indicators.entries())
      await writeIndicator(target, strategy, indicator, place);
    await writeJudgements(strategy, sample);
    await writeEvents(target, sample.events, strategy.lang);
    await writeMeetings(target, sample.meetings);
    for (const seed of sample.decisions) {
      const meeting = sample.meetings.find(
        ({ bodyKey, heldOn }) => bodyKey === seed.bodyKey && heldOn === seed.on,
      );
      await writeGoalDecision(target, seed, { lang: strategy.lang, meeting });
    }
    await writeReports(target, strategy, sample.reports);
    await writeFunds(target, sample.funds, {
      lang: strategy.lang,
      memberKeys: partners.filter(({ isMember }) => isMember).map(({ key }) => key),
    });
    await writeSampleRound(target, seedId('strategy', strategy.slug));
  }

  async function writeJudgements(strategy: StrategySeed, sample: SampleSeed): Promise<void> {
    for (const seed of sample.assessments) {
      const input = saidAssessment.parse({
        goalId: seedId('goal', seed.goalKey),
        period: seed.period,
        status: seed.status,
        text: seed.text,
        cause: seed.cause ?? '',
        nextStep: seed.nextStep ?? '',
        revision: 0,
      });
      const row = {
        ...input,
        revision: 1,
        lang: strategy.lang,
        isWithdrawn: false,
        isSample: true,
        recordedAt: recordedAt(seed.on),
      };
      const actorId = seedId('person', seed.byKey);
      await insertAssessment(trx, clusterId, { ...row, recordedById: actorId });
      await audit({
        action: 'strategy.assessGoal',
        entity: 'assessment',
        entityId: row.goalId,
        before: null,
        after: row,
        knownAt: row.recordedAt,
        actorId,
      });
    }
  }

  return { writeStrategy, writeSample };
}
