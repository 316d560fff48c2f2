// Moves a goal: under which goal, and where among those that stand there. By buttons, or with the arrow keys on the goal's own row.
import { Button } from '@digdir/designsystemet-react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useId, useState, type KeyboardEvent } from 'react';
import { queryClient, seamClient, useTRPC } from '#client/seam.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { ConflictBox } from '#client/ui/conflict-box.tsx';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { useSave } from '#client/ui/use-save.ts';
import { moveGoalInput, type MoveGoalInput } from '#shared/strategy/goal-schema.ts';
import type { GoalRow } from '#shared/strategy/snapshot.ts';
import { goalLevels } from '#shared/strategy/strategy-type.ts';
import styles from './move-goal-form.module.css';

type MoveGoalFormProps = { row: GoalRow; onClose: () => void };
type Place = { parentId: string | null; position: number };

export function MoveGoalForm({ row, onClose }: MoveGoalFormProps) {
  const a = useAdminText();
  const show = useNotice();
  const strategy = useStrategySlug();
  const { data: outline } = useSuspenseQuery(useTRPC().strategy.outline.queryOptions({ strategy }));
  const under = (parentId: string | null) =>
    outline.goals.filter((goal) => goal.parentId === parentId && goal.id !== row.id);
  const start: Place = {
    parentId: row.parentId,
    position: outline.goals
      .filter((goal) => goal.parentId === row.parentId)
      .findIndex(({ id }) => id === row.id),
  };
  const [place, setPlace] = useState(start);
  const save = useSave<MoveGoalInput, GoalRow>({
    schema: moveGoalInput,
    send: (input) => seamClient.strategy.goal.move.mutate(input),
    onSaved(saved) {
      show({
        text: a('goalForm.moved', { title: row.title }),
        undo: async () => {
          await seamClient.strategy.goal.move.mutate({
            id: row.id,
            version: saved.version,
            ...start,
          });
          await queryClient.invalidateQueries();
        },
      });
      onClose();
    },
  });
  const nameOf = (id: string | null) => {
    const goal = outline.goals.find((each) => each.id === id);
    return goal ? `${goal.number} ${goal.title}` : a('goalForm.top');
  };
  const parents = outline.goals.filter(
    ({ level, id }) => goalLevels.indexOf(level) < goalLevels.indexOf(row.level) && id !== row.id,
  );
  const submit = (version: number) => save.send({ id: row.id, version, ...place });
  const { conflict } = save;
  return (
    <FormDialog
      title={a('goalForm.moveTitle', { title: row.title })}
      isDirty={place.parentId !== start.parentId || place.position !== start.position}
      save={save}
      submitLabel={a('goalForm.move')}
      onClose={onClose}
      onSubmit={() => submit(row.version)}
      conflict={
        conflict && (
          <ConflictBox
            first={{ entity: 'goal', id: row.id }}
            fields={[
              { label: a('goalForm.title'), mine: row.title, theirs: conflict.title },
              {
                label: a('goalForm.parent'),
                mine: nameOf(place.parentId),
                theirs: nameOf(conflict.parentId),
              },
            ]}
            isSaving={save.isSaving}
            onKeepMine={() => submit(conflict.version)}
            onTakeTheirs={() => {
              void queryClient.invalidateQueries();
              onClose();
            }}
          />
        )
      }
    >
      <ChoiceField
        name="parentId"
        label={a('goalForm.parent')}
        value={place.parentId ?? ''}
        choices={[
          { value: '', label: a('goalForm.top') },
          ...parents.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` })),
        ]}
        error={save.errorOf('parentId')}
        onChange={(value) => {
          const parentId = value === '' ? null : value;
          const isHome = parentId === start.parentId;
          setPlace({ parentId, position: isHome ? start.position : under(parentId).length });
        }}
      />
      <PlaceAmong
        title={row.title}
        others={under(place.parentId)}
        position={place.position}
        onChange={(position) => setPlace({ ...place, position })}
      />
    </FormDialog>
  );
}

type PlaceAmongProps = {
  title: string;
  others: readonly { id: string; title: string }[];
  position: number;
  onChange: (position: number) => void;
};

function PlaceAmong({ title, others, position, onChange }: PlaceAmongProps) {
  const a = useAdminText();
  const headingId = useId();
  const count = others.length + 1;
  const move = (step: number) => onChange(Math.min(others.length, Math.max(0, position + step)));
  function onKey(event: KeyboardEvent<HTMLElement>) {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step === 0) return;
    event.preventDefault();
    move(step);
  }
  const rows = others.map((goal) => ({ ...goal, isMoved: false }));
  rows.splice(position, 0, { id: 'moved', title, isMoved: true });
  return (
    <div role="group" aria-labelledby={headingId} className="stack">
      <div>
        <h3 id={headingId} className={styles['heading']}>
          {a('goalForm.newPlace')}
        </h3>
        <p className="soft small">{a('goalForm.placeHint')}</p>
      </div>
      <ol className={styles['places']}>
        {rows.map((goal) => (
          <li key={goal.id} className={styles['place']} data-moved={goal.isMoved || undefined}>
            <span>{goal.title}</span>
            {goal.isMoved && (
              <span className={styles['buttons']}>
                <Button
                  type="button"
                  variant="secondary"
                  data-size="sm"
                  aria-disabled={position === 0}
                  onClick={() => move(-1)}
                  onKeyDown={onKey}
                >
                  {a('goalForm.up')}
                </Button>
                <Button
                  type="button"
                  variant="secondary"
                  data-size="sm"
                  aria-disabled={position === others.length}
                  onClick={() => move(1)}
                  onKeyDown={onKey}
                >
                  {a('goalForm.down')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ol>
      <p role="status" className="soft small">
        {a('goalForm.place', { position: position + 1, count })}
      </p>
    </div>
  );
}
