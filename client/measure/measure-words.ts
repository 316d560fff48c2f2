// A measure's fields in words, for telling two versions apart: in the history, and when two people wrote at once.
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import type { CreateMeasureInput } from '#shared/measure/measure-schema.ts';
import type { BodyRow, PartnerRow } from '#shared/strategy/snapshot.ts';
import { bodyName } from '#shared/people/body-name.ts';

export type MeasureNames = {
  goals: readonly { id: string; number: string; title: string }[];
  partners: readonly PartnerRow[];
  bodies: readonly BodyRow[];
  people: readonly { id: string; name: string }[];
};

export const measureFields = [
  'title',
  'description',
  'subPoints',
  'lang',
  'homeGoal',
  'servedGoals',
  'owner',
  'responsible',
  'leads',
  'contributors',
  'startsOn',
  'dueOn',
  'milestones',
  'sourceUrl',
] as const;
export type MeasureField = (typeof measureFields)[number];

/** What each field of a measure says; empty where there is nothing. */
export function useMeasureWords(names: MeasureNames) {
  const t = useText();
  const format = useFormat();
  const goalName = (id: string) => {
    const goal = names.goals.find((each) => each.id === id);
    return goal ? `${goal.number} ${goal.title}` : '';
  };
  const partnerNames = (ids: readonly string[]) =>
    ids.map((id) => names.partners.find((each) => each.id === id)?.shortName ?? '').join(', ');
  const day = (date: string | null) => (date ? format.date(date) : '');
  const ownerName = (id: string | null) => {
    const owner = names.bodies.find((each) => each.id === id);
    return owner ? bodyName(owner) : '';
  };
  return (measure: CreateMeasureInput): Record<MeasureField, string> => ({
    title: measure.title,
    description: measure.description,
    subPoints: measure.subPoints.join('\n'),
    lang: t(`word.lang.${measure.lang}`),
    homeGoal: goalName(measure.homeGoalId),
    servedGoals: measure.servedGoalIds.map(goalName).join('\n'),
    owner: ownerName(measure.ownerBodyId),
    responsible: names.people.find(({ id }) => id === measure.responsiblePersonId)?.name ?? '',
    leads: partnerNames(measure.leadPartnerIds),
    contributors: partnerNames(measure.contributorPartnerIds),
    startsOn: day(measure.startsOn),
    dueOn: day(measure.dueOn),
    milestones: measure.milestones
      .map(({ title, dueOn, reachedOn }) =>
        [title, day(dueOn), day(reachedOn)].filter(Boolean).join(', '),
      )
      .join('\n'),
    sourceUrl: measure.sourceUrl,
  });
}
