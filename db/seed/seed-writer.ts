// Turns seed data into rows: keys to ids, defaults filled in, every input through its schema.
import type { Kysely } from 'kysely';
import type { Audit, WriteContext } from '#db/audited-transaction.ts';
import { insertIndicator } from '#db/indicator/indicator-queries.ts';
import { insertObservation } from '#db/indicator/observation-queries.ts';
import { insertMeasure, insertMeasureUpdate, updateMeasure } from '#db/measure/measure-queries.ts';
import { insertPerson } from '#db/people/people-queries.ts';
import { insertReportText } from '#db/report/report-text-queries.ts';
import type { Database } from '#db/schema.ts';
import { seedId } from '#db/seed/seed-id.ts';
import type {
  GoalSeed,
  IndicatorSeed,
  MeasureSeed,
  SampleSeed,
  StrategySeed,
} from '#db/seed/seed-type.ts';
import { insertAssessment, insertDecision } from '#db/strategy/assessment-queries.ts';
import { insertGoal } from '#db/strategy/goal-queries.ts';
import { insertStrategy } from '#db/strategy/strategy-queries.ts';
import {
  createIndicatorInput,
  recordObservationInput,
} from '#shared/indicator/indicator-schema.ts';
import type { IsoDate, IsoInstant } from '#shared/iso-date.ts';
import { createMeasureInput, recordMeasureUpdateInput } from '#shared/measure/measure-schema.ts';
import { assessGoalInput, createGoalInput } from '#shared/strategy/goal-schema.ts';
import type { MeasureRow } from '#shared/strategy/snapshot.ts';

/** Dated seed rows count as recorded in the middle of that day's work. */
function recordedAt(day: IsoDate): IsoInstant {
  return `${day}T11:00:00.000Z`;
}

export function createSeedWriter(trx: Kysely<Database>, audit: Audit, context: WriteContext) {
  const { clusterId } = context;

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

  async function writeMeasures(
    strategy: StrategySeed,
    measures: MeasureSeed[],
    { isSample }: { isSample: boolean },
  ): Promise<void> {
    for (const [place, seed] of measures.entries()) {
      await writeMeasure(strategy, seed, { isSample, sortOrder: place });
    }
  }

  async function writeMeasure(
    strategy: StrategySeed,
    seed: MeasureSeed,
    { isSample, sortOrder }: { isSample: boolean; sortOrder: number },
  ): Promise<void> {
    const input = createMeasureInput.parse({
      homeGoalId: seedId('goal', seed.homeGoalKey),
      servedGoalIds: (seed.servedGoalKeys ?? []).map((key) => seedId('goal', key)),
      title: seed.title,
      description: seed.description ?? '',
      subPoints: seed.subPoints ?? [],
      lang: strategy.lang,
      ownerBodyId: seed.ownerKey ? seedId('body', seed.ownerKey) : null,
      leadPartnerIds: seed.leadKeys.map((key) => seedId('partner', key)),
      contributorPartnerIds: (seed.contributorKeys ?? []).map((key) => seedId('partner', key)),
      startsOn: seed.startsOn ?? null,
      dueOn: seed.dueOn ?? null,
      milestones: seed.milestones ?? [],
      sourceUrl: seed.sourceUrl ?? '',
    });
    let row: MeasureRow = {
      ...input,
      id: seedId('measure', seed.key),
      strategyId: seedId('strategy', strategy.slug),
      phase: 'not_started',
      progress: 0,
      sortOrder,
      isSample,
      archivedAt: null,
      version: 1,
    };
    const firstOn = seed.recordedOn ?? seed.updates?.[0]?.on ?? strategy.recordedOn;
    await insertMeasure(trx, clusterId, row);
    await audit({
      action: 'measure.create',
      entity: 'measure',
      entityId: row.id,
      before: null,
      after: row,
      knownAt: recordedAt(firstOn),
    });
    for (const update of seed.updates ?? []) {
      const { phase, progress, text } = recordMeasureUpdateInput.parse({
        measureId: row.id,
        version: row.version,
        phase: update.phase,
        progress: update.progress,
        text: update.text,
      });
      const next = { ...row, phase, progress, version: row.version + 1 };
      const knownAt = recordedAt(update.on);
      await updateMeasure(trx, clusterId, next, row.version);
      await insertMeasureUpdate(trx, clusterId, {
        id: seedId('measure-update', `${seed.key}:${update.on}:${row.version}`),
        measureId: row.id,
        phase,
        progress,
        text,
        withdrawsId: null,
        isSample,
        recordedById: seedId('person', update.byKey),
        recordedAt: knownAt,
      });
      await audit({
        action: 'measure.recordUpdate',
        entity: 'measure',
        entityId: row.id,
        before: row,
        after: next,
        knownAt,
      });
      row = next;
    }
  }

  async function writeIndicator(
    strategy: StrategySeed,
    seed: IndicatorSeed,
    sortOrder: number,
  ): Promise<void> {
    const input = createIndicatorInput.parse({
      ...seed.fields,
      goalId: seedId('goal', seed.goalKey),
      ownerBodyId: seed.ownerKey ? seedId('body', seed.ownerKey) : null,
      lang: strategy.lang,
    });
    const row = {
      ...input,
      id: seedId('indicator', seed.key),
      strategyId: seedId('strategy', strategy.slug),
      sortOrder,
      isSample: seed.isSample,
      archivedAt: null,
      version: 1,
    };
    await insertIndicator(trx, clusterId, row);
    await audit({
      action: 'indicator.create',
      entity: 'indicator',
      entityId: row.id,
      before: null,
      after: row,
      knownAt: recordedAt(seed.recordedOn),
    });
    const revisionOf = new Map<string, number>();
    for (const observation of seed.observations) {
      const revision = revisionOf.get(observation.period) ?? 0;
      revisionOf.set(observation.period, revision + 1);
      const { revision: previous, ...recorded } = recordObservationInput.parse({
        indicatorId: row.id,
        period: observation.period,
        value: observation.value,
        noValueReason: observation.reason ?? null,
        isPreliminary: observation.preliminary ?? false,
        isBreak: observation.break ?? false,
        note: observation.note ?? '',
        source: observation.source ?? '',
        revision,
      });
      const knownAt = recordedAt(observation.on);
      await insertObservation(trx, clusterId, {
        ...recorded,
        revision: previous + 1,
        isWithdrawn: false,
        isSample: seed.isSample,
        recordedById: seedId('person', observation.byKey),
        recordedAt: knownAt,
      });
      await audit({
        action: 'indicator.recordObservation',
        entity: 'observation',
        entityId: row.id,
        before: null,
        after: { ...recorded, revision: previous + 1 },
        knownAt,
      });
    }
  }

  async function writeSample(strategy: StrategySeed, sample: SampleSeed): Promise<void> {
    const knownAt = recordedAt(strategy.recordedOn);
    for (const person of sample.people) {
      await insertPerson(trx, clusterId, {
        id: seedId('person', person.key),
        name: person.name,
        isSample: true,
      });
    }
    await writeGoals(strategy, sample.goals, { isSample: true, knownAt });
    await writeMeasures(strategy, sample.measures, { isSample: true });
    for (const [place, indicator] of sample.indicators.entries())
      await writeIndicator(strategy, indicator, place);
    await writeJudgements(strategy, sample);
  }

  async function writeJudgements(strategy: StrategySeed, sample: SampleSeed): Promise<void> {
    for (const seed of sample.assessments) {
      const input = assessGoalInput.parse({
        goalId: seedId('goal', seed.goalKey),
        period: seed.period,
        status: seed.status,
        text: seed.text,
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
      await insertAssessment(trx, clusterId, {
        ...row,
        recordedById: seedId('person', seed.byKey),
      });
      await audit({
        action: 'strategy.assessGoal',
        entity: 'assessment',
        entityId: row.goalId,
        before: null,
        after: row,
        knownAt: row.recordedAt,
      });
    }
    for (const seed of sample.decisions) {
      const row = {
        id: seedId('decision', `${seed.bodyKey}:${seed.caseNumber}:${seed.goalKey}`),
        goalId: seedId('goal', seed.goalKey),
        period: seed.period,
        bodyId: seedId('body', seed.bodyKey),
        caseNumber: seed.caseNumber,
        decidedOn: seed.on,
        status: seed.status,
        text: seed.text,
        lang: strategy.lang,
        closedOn: seed.closedOn,
        isSample: true,
        recordedAt: recordedAt(seed.on),
      };
      await insertDecision(trx, clusterId, row, context.actorId);
      await audit({
        action: 'strategy.decideGoal',
        entity: 'decision',
        entityId: row.id,
        before: null,
        after: row,
        knownAt: row.recordedAt,
      });
    }
    for (const seed of sample.reportTexts) {
      const row = {
        ...seed,
        id: seedId('report-text', `${strategy.slug}:${seed.year}:${seed.part}`),
        lang: strategy.lang,
        isSample: true,
        version: 1,
      };
      await insertReportText(trx, clusterId, seedId('strategy', strategy.slug), row);
      await audit({
        action: 'report.writeText',
        entity: 'report_text',
        entityId: row.id,
        before: null,
        after: row,
      });
    }
  }

  return { writeStrategy, writeMeasures, writeSample };
}
