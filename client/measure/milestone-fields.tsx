// A measure's milestones: what is to be reached, when it is planned, and when it was reached.
import { Textfield } from '@digdir/designsystemet-react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { DateField } from '#client/ui/date-field.tsx';
import { AddRow, RemoveRow } from '#client/ui/row-buttons.tsx';
import { useAddedFocus } from '#client/ui/use-added-focus.ts';
import type { Milestone } from '#shared/measure/measure-schema.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import styles from './measure-form.module.css';

type MilestoneFieldsProps = {
  values: Milestone[];
  lang: Lang;
  errorOf: (path: string) => string | undefined;
  onChange: (values: Milestone[]) => void;
};

export function MilestoneFields({ values, lang, errorOf, onChange }: MilestoneFieldsProps) {
  const a = useAdminText();
  const { box, willAdd, willRemove } = useAddedFocus();
  return (
    <fieldset ref={box} className={styles['rows']}>
      <legend>{a('measureForm.milestones')}</legend>
      {values.map((milestone, place) => {
        const name = a('measureForm.milestone', { place: place + 1 });
        const change = (patch: Partial<Milestone>) =>
          onChange(values.with(place, { ...milestone, ...patch }));
        return (
          // oxlint-disable-next-line react/no-array-index-key -- milestones have no id and keep their order
          <fieldset key={place} aria-label={name} className={styles['milestone']}>
            <Textfield
              label={name}
              description={a('measureForm.milestoneTitle')}
              name={`milestones.${place}.title`}
              lang={lang}
              value={milestone.title}
              error={errorOf(`milestones.${place}.title`)}
              onChange={(event) => change({ title: event.target.value })}
            />
            <DateField
              label={a('measureForm.milestoneDue')}
              name={`milestones.${place}.dueOn`}
              value={milestone.dueOn}
              error={errorOf(`milestones.${place}.dueOn`)}
              onChange={(dueOn) => change({ dueOn })}
            />
            <DateField
              label={a('measureForm.milestoneReached')}
              name={`milestones.${place}.reachedOn`}
              value={milestone.reachedOn}
              error={errorOf(`milestones.${place}.reachedOn`)}
              onChange={(reachedOn) => change({ reachedOn })}
            />
            <RemoveRow
              name={a('measureForm.remove', { name })}
              onRemove={() => {
                willRemove();
                onChange(values.toSpliced(place, 1));
              }}
            />
          </fieldset>
        );
      })}
      <AddRow
        onAdd={() => {
          willAdd();
          onChange([...values, { title: '', dueOn: null, reachedOn: null }]);
        }}
      >
        {a('measureForm.addMilestone')}
      </AddRow>
    </fieldset>
  );
}
