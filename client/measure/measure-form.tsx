// Everything about a measure in one form: its words, where it belongs, who does it and when. Creates one, or edits it.
import { Textarea, Textfield, Field, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { useState } from 'react';
import { queryClient, seamClient, useTRPC } from '#client/seam.ts';
import { useOwnBody } from '#client/people/owner-fields.tsx';
import { useText } from '#client/shell/language.tsx';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { ConflictBox } from '#client/ui/conflict-box.tsx';
import { DateField } from '#client/ui/date-field.tsx';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { useDraft } from '#client/ui/use-draft.ts';
import { useSave } from '#client/ui/use-save.ts';
import type { AppRouter } from '#server/app-router.ts';
import {
  createMeasureInput,
  updateMeasureInput,
  type CreateMeasureInput,
} from '#shared/measure/measure-schema.ts';
import type { MeasureRow } from '#shared/strategy/snapshot.ts';
import { langs } from '#shared/strategy/strategy-type.ts';
import { draftOfMeasure, emptyMeasure } from './measure-draft.ts';
import { FormPart } from './form-part.tsx';
import styles from './measure-form.module.css';
import { MeasurePlaceFields } from './measure-place-fields.tsx';
import { measureFields, useMeasureWords } from './measure-words.ts';
import { MilestoneFields } from './milestone-fields.tsx';
import { SubPointFields } from './sub-point-fields.tsx';

type Outline = inferRouterOutputs<AppRouter>['strategy']['outline'];

type MeasureFormProps = {
  strategySlug: string;
  /** The measure to edit; a new one is made without. */
  measure?: MeasureRow;
  /** Where a new one belongs, if that is given. */
  homeGoalId?: string;
  onClose: () => void;
  onSaved?: (saved: MeasureRow) => void;
};

/** Loads what there is to choose from, then opens. */
export function MeasureForm(props: MeasureFormProps) {
  const { data: outline } = useQuery(
    useTRPC().strategy.outline.queryOptions({ strategy: props.strategySlug }),
  );
  return outline && <LoadedMeasureForm {...props} outline={outline} />;
}

function LoadedMeasureForm(props: MeasureFormProps & { outline: Outline }) {
  const { strategySlug, outline, measure, homeGoalId = '', onClose, onSaved } = props;
  const a = useAdminText();
  const t = useText();
  const show = useNotice();
  const wordsOf = useMeasureWords(outline);
  const ownBody = useOwnBody('measure:edit');
  const { draft, change, isDirty, take } = useDraft<CreateMeasureInput>(
    measure ? draftOfMeasure(measure) : emptyMeasure(homeGoalId, outline.strategy.lang, ownBody),
  );
  const [version, setVersion] = useState(measure?.version ?? 0);
  const save = useSave<CreateMeasureInput & { version: number }, MeasureRow>({
    schema: measure ? updateMeasureInput : createMeasureInput,
    send: ({ version: sent, ...fields }) =>
      measure
        ? seamClient.measure.update.mutate({ ...fields, id: measure.id, version: sent })
        : seamClient.measure.create.mutate(fields),
    onSaved(saved) {
      const { title } = saved;
      show({
        text: measure ? a('measureForm.saved') : a('measureForm.created', { title }),
        ...(!measure && { address: `/${strategySlug}/tiltak/${saved.id}` }),
        undo: async () => {
          const { id } = saved;
          await (measure
            ? seamClient.measure.update.mutate({
                ...draftOfMeasure(measure),
                id,
                version: saved.version,
              })
            : seamClient.measure.archive.mutate({ id, version: saved.version }));
          await queryClient.invalidateQueries();
        },
      });
      onClose();
      onSaved?.(saved);
    },
  });
  const submit = (at: number) =>
    save.send(
      { ...draft, ...(measure && { id: measure.id }), version: at },
      draft.homeGoalId === '' ? { homeGoalId: ['choice_invalid'] } : {},
    );
  const { conflict } = save;
  return (
    <FormDialog
      title={a(measure ? 'measureForm.edit' : 'measureForm.create')}
      isDirty={isDirty}
      save={save}
      {...(!measure && { submitLabel: a('measureForm.add') })}
      conflict={
        conflict && (
          <ConflictBox
            first={{ entity: 'measure', id: conflict.id }}
            isSaving={save.isSaving}
            fields={conflictFields(conflict)}
            onKeepMine={() => submit(conflict.version)}
            onTakeTheirs={() => {
              take(draftOfMeasure(conflict));
              setVersion(conflict.version);
              save.clear();
            }}
          />
        )
      }
      onSubmit={() => submit(version)}
      onClose={onClose}
    >
      <Textfield
        label={a('measureForm.title')}
        description={a('measureForm.titleHint')}
        name="title"
        lang={draft.lang}
        value={draft.title}
        error={save.errorOf('title')}
        onChange={(event) => change({ title: event.target.value })}
      />
      <Field>
        <Label>{a('measureForm.description')}</Label>
        <Field.Description>{a('measureForm.descriptionHint')}</Field.Description>
        <Textarea
          name="description"
          rows={4}
          lang={draft.lang}
          value={draft.description}
          aria-invalid={Boolean(save.errorOf('description')) || undefined}
          onChange={(event) => change({ description: event.target.value })}
        />
        {save.errorOf('description') && (
          <ValidationMessage>{save.errorOf('description')}</ValidationMessage>
        )}
      </Field>
      <SubPointFields
        values={draft.subPoints}
        lang={draft.lang}
        errorOf={save.errorOf}
        onChange={(subPoints) => change({ subPoints })}
      />
      <ChoiceField
        label={a('measureForm.lang')}
        name="lang"
        value={draft.lang}
        choices={langs.map((value) => ({ value, label: t(`word.lang.${value}`), lang: value }))}
        error={save.errorOf('lang')}
        onChange={(value) => change({ lang: langs.find((each) => each === value) ?? draft.lang })}
      />
      <MeasurePlaceFields outline={outline} draft={draft} change={change} errorOf={save.errorOf} />
      <FormPart title={a('measureForm.time')}>
        <div className={styles['pair']}>
          <DateField
            label={a('measureForm.startsOn')}
            name="startsOn"
            value={draft.startsOn}
            error={save.errorOf('startsOn')}
            onChange={(startsOn) => change({ startsOn })}
          />
          <DateField
            label={a('measureForm.dueOn')}
            name="dueOn"
            value={draft.dueOn}
            error={save.errorOf('dueOn')}
            onChange={(dueOn) => change({ dueOn })}
          />
        </div>
        <MilestoneFields
          values={draft.milestones}
          lang={draft.lang}
          errorOf={save.errorOf}
          onChange={(milestones) => change({ milestones })}
        />
      </FormPart>
      <Textfield
        type="url"
        label={a('measureForm.sourceUrl')}
        description={a('measureForm.sourceUrlHint')}
        name="sourceUrl"
        value={draft.sourceUrl}
        error={save.errorOf('sourceUrl')}
        onChange={(event) => change({ sourceUrl: event.target.value })}
      />
    </FormDialog>
  );

  function conflictFields(theirs: MeasureRow) {
    const [mine, stored] = [wordsOf(draft), wordsOf(theirs)];
    return measureFields.map((field) => ({
      label: field === 'responsible' ? t('people.responsible') : a(`measureForm.${field}`),
      mine: mine[field],
      theirs: stored[field],
    }));
  }
}
