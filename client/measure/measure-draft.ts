// What the form for a measure holds while it is being written.
import type { CreateMeasureInput } from '#shared/measure/measure-schema.ts';
import type { MeasureRow } from '#shared/strategy/snapshot.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

/** The fields people write, of a stored measure. */
export function draftOfMeasure(measure: MeasureRow): CreateMeasureInput {
  return {
    homeGoalId: measure.homeGoalId,
    servedGoalIds: measure.servedGoalIds,
    title: measure.title,
    description: measure.description,
    subPoints: measure.subPoints,
    lang: measure.lang,
    ownerBodyId: measure.ownerBodyId,
    responsiblePersonId: measure.responsiblePersonId,
    leadPartnerIds: measure.leadPartnerIds,
    contributorPartnerIds: measure.contributorPartnerIds,
    startsOn: measure.startsOn,
    dueOn: measure.dueOn,
    milestones: measure.milestones,
    sourceUrl: measure.sourceUrl,
  };
}

/** A new measure under a goal, or under none yet (an empty id). */
export function emptyMeasure(
  homeGoalId: string,
  lang: Lang,
  ownerBodyId: string | null,
): CreateMeasureInput {
  return {
    homeGoalId,
    servedGoalIds: [],
    title: '',
    description: '',
    subPoints: [],
    lang,
    ownerBodyId,
    responsiblePersonId: null,
    leadPartnerIds: [],
    contributorPartnerIds: [],
    startsOn: null,
    dueOn: null,
    milestones: [],
    sourceUrl: '',
  };
}
