// The fields of a goal, the same when it is made and when it is changed.
import { Textfield } from '@digdir/designsystemet-react';
import { OwnerFields, type Member } from '#client/people/owner-fields.tsx';
import { useText } from '#client/shell/language.tsx';
import type { GoalDraft } from '#client/strategy/goal-draft.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import type { BodyRow } from '#shared/strategy/snapshot.ts';
import { langs, type GoalLevel } from '#shared/strategy/strategy-type.ts';

type GoalFieldsProps = {
  draft: GoalDraft;
  change: (patch: Partial<GoalDraft>) => void;
  level: GoalLevel;
  /** Only the topmost goals weigh in the strategy's headline. */
  isTop: boolean;
  bodies: readonly BodyRow[];
  members: readonly Member[];
  errorOf: (path: string) => string | undefined;
};

export function GoalFields(props: GoalFieldsProps) {
  const { draft, change, level, isTop, bodies, members, errorOf } = props;
  const t = useText();
  return (
    <>
      <Textfield
        name="title"
        label={t('goalForm.title')}
        description={t('goalForm.titleHint')}
        lang={draft.lang}
        value={draft.title}
        error={errorOf('title')}
        onChange={(event) => change({ title: event.target.value })}
      />
      {level === 'focus_area' && (
        <>
          <Textfield
            name="arena"
            label={t('goalForm.arena')}
            description={t('goalForm.arenaHint')}
            multiline
            rows={2}
            lang={draft.lang}
            value={draft.arena}
            error={errorOf('arena')}
            onChange={(event) => change({ arena: event.target.value })}
          />
          <Textfield
            name="aim"
            label={t('goalForm.aim')}
            description={t('goalForm.aimHint')}
            multiline
            rows={2}
            lang={draft.lang}
            value={draft.aim}
            error={errorOf('aim')}
            onChange={(event) => change({ aim: event.target.value })}
          />
        </>
      )}
      <Textfield
        name="description"
        label={t('goalForm.description')}
        description={t('goalForm.descriptionHint')}
        multiline
        rows={4}
        lang={draft.lang}
        value={draft.description}
        error={errorOf('description')}
        onChange={(event) => change({ description: event.target.value })}
      />
      <OwnerFields
        permission="strategy:edit"
        bodies={bodies}
        members={members}
        label={t('goalForm.owner')}
        noneLabel={t('goalForm.noOwner')}
        ownerBodyId={draft.ownerBodyId}
        responsiblePersonId={draft.responsiblePersonId}
        hasPerson={level === 'sub_goal'}
        errorOf={errorOf}
        onChange={change}
      />
      <ChoiceField
        name="lang"
        label={t('goalForm.lang')}
        value={draft.lang}
        choices={langs.map((lang) => ({ value: lang, label: t(`word.lang.${lang}`), lang }))}
        error={errorOf('lang')}
        onChange={(value) => change({ lang: langs.find((lang) => lang === value) ?? draft.lang })}
      />
      {isTop && (
        <Textfield
          name="weight"
          label={t('goalForm.weight')}
          description={t('goalForm.weightHint')}
          inputMode="decimal"
          value={draft.weight}
          error={errorOf('weight')}
          onChange={(event) => change({ weight: event.target.value })}
        />
      )}
    </>
  );
}
