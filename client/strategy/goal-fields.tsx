// The fields of a goal, the same when it is made and when it is changed.
import { Textfield } from '@digdir/designsystemet-react';
import { useAdminText } from '#client/shell/admin-text.ts';
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
  const a = useAdminText();
  const t = useText();
  return (
    <>
      <Textfield
        name="title"
        label={a('goalForm.title')}
        description={a('goalForm.titleHint')}
        lang={draft.lang}
        value={draft.title}
        error={errorOf('title')}
        onChange={(event) => change({ title: event.target.value })}
      />
      {level === 'focus_area' && (
        <>
          <Textfield
            name="arena"
            label={a('goalForm.arena')}
            description={a('goalForm.arenaHint')}
            multiline
            rows={2}
            lang={draft.lang}
            value={draft.arena}
            error={errorOf('arena')}
            onChange={(event) => change({ arena: event.target.value })}
          />
          <Textfield
            name="aim"
            label={a('goalForm.aim')}
            description={a('goalForm.aimHint')}
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
        label={a('goalForm.description')}
        description={a('goalForm.descriptionHint')}
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
        label={a('goalForm.owner')}
        noneLabel={a('goalForm.noOwner')}
        ownerBodyId={draft.ownerBodyId}
        responsiblePersonId={draft.responsiblePersonId}
        hasPerson={level === 'sub_goal'}
        errorOf={errorOf}
        onChange={change}
      />
      <ChoiceField
        name="lang"
        label={a('goalForm.lang')}
        value={draft.lang}
        choices={langs.map((lang) => ({ value: lang, label: t(`word.lang.${lang}`), lang }))}
        error={errorOf('lang')}
        onChange={(value) => change({ lang: langs.find((lang) => lang === value) ?? draft.lang })}
      />
      {isTop && (
        <Textfield
          name="weight"
          label={a('goalForm.weight')}
          description={a('goalForm.weightHint')}
          inputMode="decimal"
          value={draft.weight}
          error={errorOf('weight')}
          onChange={(event) => change({ weight: event.target.value })}
        />
      )}
    </>
  );
}
