// What the forms for goals hold while they are written: numbers as typed, "none" as the empty choice.
import { parseNumber } from '#shared/number-parse.ts';
import type { FieldReason } from '#shared/error-reason.ts';
import type { GoalRow } from '#shared/strategy/snapshot.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

export type GoalDraft = {
  title: string;
  aim: string;
  arena: string;
  description: string;
  lang: Lang;
  ownerBodyId: string;
  responsiblePersonId: string;
  weight: string;
};

type GoalValues = Pick<
  GoalRow,
  | 'title'
  | 'aim'
  | 'arena'
  | 'description'
  | 'lang'
  | 'ownerBodyId'
  | 'responsiblePersonId'
  | 'weight'
>;

export function draftOfGoal(goal: GoalValues, shownLang: Lang): GoalDraft {
  const { title, aim, arena, description, lang, ownerBodyId, weight } = goal;
  const weightText = String(weight);
  return {
    title,
    aim,
    arena,
    description,
    lang,
    ownerBodyId: ownerBodyId ?? '',
    responsiblePersonId: goal.responsiblePersonId ?? '',
    weight: shownLang === 'en' ? weightText : weightText.replace('.', ','),
  };
}

/** The fields as they are sent, and what could not be read in them. */
export function goalFieldsOf(
  draft: GoalDraft,
  shownLang: Lang,
): { fields: GoalValues; typedWrong: Record<string, FieldReason[]> } {
  const weight = parseNumber(draft.weight, shownLang);
  return {
    fields: {
      ...draft,
      ownerBodyId: draft.ownerBodyId || null,
      responsiblePersonId: draft.responsiblePersonId || null,
      weight: weight.ok ? weight.value : 1,
    },
    typedWrong: weight.ok ? {} : { weight: [weight.reason] },
  };
}
