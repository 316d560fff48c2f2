// What may be written about measures: form and server validate with the same schemas.
import * as z from 'zod/mini';
import { isoDateSchema } from '#shared/iso-date-field.ts';
import { measurePhases } from '#shared/measure/measure-type.ts';
import { langs } from '#shared/strategy/strategy-type.ts';
import { idField, longTextField, titleField, urlField, versionField } from '#shared/text-field.ts';

const idList = z.array(idField).check(
  z.maxLength(50, 'too_many'),
  z.refine((ids) => new Set(ids).size === ids.length, 'choice_twice'),
);
const optionalDate = z.nullable(isoDateSchema);

const milestoneSchema = z.object({
  title: titleField,
  dueOn: optionalDate,
  reachedOn: optionalDate,
});
export type Milestone = z.infer<typeof milestoneSchema>;

const measureFields = {
  homeGoalId: idField,
  /** Further goals the measure serves, without the home goal. */
  servedGoalIds: idList,
  title: titleField,
  description: longTextField,
  /** Numbered sub-points that belong to the measure's wording. */
  subPoints: z.array(titleField).check(z.maxLength(20, 'too_many')),
  lang: z.enum(langs, 'choice_invalid'),
  ownerBodyId: z.nullable(idField),
  /** Somebody who holds a role in the owner body. */
  responsiblePersonId: z.nullable(idField),
  /** Joint leads are allowed, in order. */
  leadPartnerIds: idList,
  contributorPartnerIds: idList,
  startsOn: optionalDate,
  dueOn: optionalDate,
  milestones: z.array(milestoneSchema).check(z.maxLength(50, 'too_many')),
  sourceUrl: urlField,
};

const datesInOrder = z.refine<{ startsOn: string | null; dueOn: string | null }>(
  ({ startsOn, dueOn }) => startsOn === null || dueOn === null || startsOn <= dueOn,
  { error: 'date_order', path: ['dueOn'] },
);

const eachPartnerOnce = z.refine<{ leadPartnerIds: string[]; contributorPartnerIds: string[] }>(
  ({ leadPartnerIds, contributorPartnerIds }) =>
    !contributorPartnerIds.some((id) => leadPartnerIds.includes(id)),
  { error: 'choice_twice', path: ['contributorPartnerIds'] },
);

export const createMeasureInput = z.object(measureFields).check(datesInOrder, eachPartnerOnce);
export type CreateMeasureInput = z.infer<typeof createMeasureInput>;

export const updateMeasureInput = z
  .object({ id: idField, version: versionField, ...measureFields })
  .check(datesInOrder, eachPartnerOnce);

/** A dated status line: where the measure stands and why. Progress in whole percent. */
export const recordMeasureUpdateInput = z
  .object({
    measureId: idField,
    version: versionField,
    phase: z.enum(measurePhases, 'choice_invalid'),
    progress: z
      .int('percent_out_of_range')
      .check(z.gte(0, 'percent_out_of_range'), z.lte(100, 'percent_out_of_range')),
    text: longTextField,
  })
  .check(
    z.refine(({ phase, progress }) => phase !== 'not_started' || progress === 0, {
      error: 'progress_not_started',
      path: ['progress'],
    }),
    // A measure that is done is done with all of it, whatever the field was left at.
    z.overwrite((update) => ({
      ...update,
      progress: update.phase === 'completed' ? 100 : update.progress,
    })),
  );
export type RecordMeasureUpdateInput = z.infer<typeof recordMeasureUpdateInput>;

export const undoMeasureUpdateInput = z.object({ measureId: idField, version: versionField });
