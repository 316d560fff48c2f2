// The sample's goals and measures pass the schemas that users' input passes.
import { expect, test } from 'vitest';
import { seedId } from '#db/seed/seed-id.ts';
import { alrekSample } from '#db/seed/sample/alrek-sample.ts';
import { createMeasureInput, recordMeasureUpdateInput } from '#shared/measure/measure-schema.ts';
import { measurePhases } from '#shared/measure/measure-type.ts';
import { createGoalInput } from '#shared/strategy/goal-schema.ts';
import { goals, today } from './sample-fixture.ts';

const { measures } = alrekSample;

test('goals pass their schema', () => {
  for (const { key, parentKey, level, title, aim = '', arena = '', description = '' } of goals) {
    const input = {
      strategyId: seedId('strategy', 'x'),
      parentId: parentKey && seedId('goal', parentKey),
      level,
      title,
    };
    const parsed = createGoalInput.safeParse({
      ...input,
      aim,
      arena,
      description,
      lang: 'nb',
      ownerBodyId: null,
      responsiblePersonId: null,
      weight: 1,
    });
    expect(parsed.error?.issues, key).toBeUndefined();
  }
});

test('measures and updates pass their schemas', () => {
  for (const measure of measures) {
    const parsed = createMeasureInput.safeParse({
      homeGoalId: seedId('goal', measure.homeGoalKey),
      servedGoalIds: (measure.servedGoalKeys ?? []).map((key) => seedId('goal', key)),
      title: measure.title,
      description: measure.description ?? '',
      subPoints: measure.subPoints ?? [],
      lang: 'nb',
      ownerBodyId: null,
      responsiblePersonId: null,
      leadPartnerIds: measure.leadKeys.map((key) => seedId('partner', key)),
      contributorPartnerIds: (measure.contributorKeys ?? []).map((key) => seedId('partner', key)),
      startsOn: measure.startsOn ?? null,
      dueOn: measure.dueOn ?? null,
      milestones: measure.milestones ?? [],
      sourceUrl: measure.sourceUrl ?? '',
    });
    expect(parsed.error?.issues, measure.key).toBeUndefined();
    const days = (measure.updates ?? []).map(({ on }) => on);
    expect(days, measure.key).toEqual(days.toSorted());
    expect(days.every((day) => day <= today)).toBe(true);
    for (const { phase, progress, text } of measure.updates ?? []) {
      const input = {
        measureId: seedId('measure', measure.key),
        version: 1,
        phase,
        progress,
        text,
      };
      expect(recordMeasureUpdateInput.safeParse(input).success, measure.key).toBe(true);
      expect(phase !== 'completed' || progress === 100).toBe(true);
      expect(text).not.toBe('');
    }
  }
});

test('every phase is there, and measures without owner, late ones and milestones', () => {
  const phases = measures.map(({ updates }) => updates?.at(-1)?.phase ?? 'not_started');
  expect(new Set(phases)).toEqual(new Set(measurePhases));
  expect(measures.some(({ ownerKey }) => ownerKey === undefined)).toBe(true);
  expect(measures.some(({ milestones }) => milestones?.some(({ reachedOn }) => !reachedOn))).toBe(
    true,
  );
  const isLate = (dueOn = today, phase = 'not_started') => dueOn < today && phase === 'in_progress';
  expect(measures.some(({ dueOn, updates }) => isLate(dueOn, updates?.at(-1)?.phase))).toBe(true);
});
