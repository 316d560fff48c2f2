// Where a measure stands, said in place: phase, percent and why. Shows what the goal's implementation becomes before it is saved.
import {
  Button,
  Fieldset,
  Radio,
  Textfield,
  ValidationMessage,
} from '@digdir/designsystemet-react';
import { useState } from 'react';
import { queryClient, seamClient } from '#client/seam.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useFormat } from '#client/ui/format.ts';
import { useNotice } from '#client/ui/notice.tsx';
import { useDraft } from '#client/ui/use-draft.ts';
import { useSave } from '#client/ui/use-save.ts';
import type { MeasureStanding } from '#shared/measure/measure-standing.ts';
import {
  recordMeasureUpdateInput,
  type RecordMeasureUpdateInput,
} from '#shared/measure/measure-schema.ts';
import { measurePhases, type MeasurePhase } from '#shared/measure/measure-type.ts';
import { parseNumber, withoutUnit } from '#shared/number-parse.ts';
import type { MeasureRow } from '#shared/strategy/snapshot.ts';
import { ImplementationPreview } from './implementation-preview.tsx';
import { MeasureUpdateConflict } from './measure-update-conflict.tsx';
import { OverdueLabel } from './phase-label.tsx';
import styles from './record-update-form.module.css';
import { UpdateTextField } from './update-text-field.tsx';
import { useNoChange } from './use-no-change.ts';

type RecordUpdateFormProps = {
  strategySlug: string;
  measure: MeasureStanding;
  onClose: () => void;
};

/** Percent as typed; the phase is null until one is chosen. */
type UpdateDraft = { phase: MeasurePhase | null; progress: string; text: string };

export function RecordUpdateForm({ strategySlug, measure, onClose }: RecordUpdateFormProps) {
  const { row, state } = measure;
  const { lang, t } = useLanguage();
  const format = useFormat();
  const show = useNotice();
  const confirmNoChange = useNoChange();
  const draftOf = (phase: MeasurePhase | null, progress: number | null): UpdateDraft => {
    return { phase, progress: progress === null ? '' : String(progress), text: '' };
  };
  const { draft, change, isDirty, take } = useDraft(
    draftOf(state?.phase ?? null, state?.progress ?? null),
  );
  const [version, setVersion] = useState(row.version);
  const [seenUpdateId, setSeenUpdateId] = useState(measure.updates.at(-1)?.id);
  const [isProposed, setIsProposed] = useState(false);
  const save = useSave<RecordMeasureUpdateInput, MeasureRow>({
    schema: recordMeasureUpdateInput,
    send: (input) => seamClient.measure.recordUpdate.mutate(input),
    onSaved(saved) {
      const { phase, progress } = saved;
      show({
        text: t('measure.update.saved', {
          phase: t(`word.phase.${phase}`),
          progress: format.share(progress / 100),
        }),
        undo: async () => {
          await seamClient.measure.undoUpdate.mutate({ measureId: row.id, version: saved.version });
          await queryClient.invalidateQueries();
        },
      });
      onClose();
    },
  });
  const progress = parseNumber(withoutUnit(draft.progress, '%'), lang);
  const isWhole =
    progress.ok && Number.isInteger(progress.value) && progress.value >= 0 && progress.value <= 100;
  const submit = (at: number) =>
    save.send(
      {
        measureId: row.id,
        version: at,
        phase: draft.phase ?? 'not_started',
        progress: progress.ok ? progress.value : 0,
        text: draft.text,
      },
      {
        ...(draft.phase === null && { phase: ['choice_invalid' as const] }),
        ...(!isWhole && { progress: ['percent_out_of_range' as const] }),
      },
    );
  function choosePhase(phase: MeasurePhase) {
    const proposes = phase === 'completed' && draft.progress !== '100';
    setIsProposed(proposes);
    change({ phase, ...(proposes && { progress: '100' }) });
  }
  const { conflict } = save;
  return (
    <FormDialog
      title={t('measure.update.title')}
      lead={<span lang={row.lang}>{row.title}</span>}
      isDirty={isDirty}
      save={save}
      conflict={
        conflict && (
          <MeasureUpdateConflict
            measure={measure}
            seenUpdateId={seenUpdateId}
            mine={{ ...draft, ...(isWhole && { progress: String(progress.value) }) }}
            theirs={conflict}
            isSaving={save.isSaving}
            onKeepMine={() => submit(conflict.version)}
            onTakeTheirs={() => {
              take(draftOf(conflict.phase, conflict.progress));
              // One's own words stay, as not saved yet.
              change({ text: draft.text });
              setVersion(conflict.version);
              setSeenUpdateId(measure.updates.at(-1)?.id);
              save.clear();
            }}
          />
        )
      }
      onSubmit={() => submit(version)}
      onClose={onClose}
    >
      <div className={styles['now']}>
        {state ? (
          <>
            <p>
              {t('measure.update.current')}: {t(`word.phase.${state.phase}`)},{' '}
              <span className="figures">{format.share(state.progress / 100)}</span>{' '}
              {measure.isOverdue && <OverdueLabel />}
            </p>
            {!isDirty && (
              <Button
                type="button"
                variant="secondary"
                onClick={() => void confirmNoChange(measure).then((saved) => saved && onClose())}
              >
                {t('measure.update.noChange')}
              </Button>
            )}
          </>
        ) : (
          <p>{t('measure.update.currentNone')}</p>
        )}
      </div>
      <Fieldset>
        <Fieldset.Legend>{t('measure.update.phase')}</Fieldset.Legend>
        <div className={styles['phases']}>
          {measurePhases.map((phase) => (
            <Radio
              key={phase}
              name="phase"
              value={phase}
              label={t(`word.phase.${phase}`)}
              checked={draft.phase === phase}
              aria-invalid={Boolean(save.errorOf('phase')) || undefined}
              onChange={() => choosePhase(phase)}
            />
          ))}
        </div>
        {save.errorOf('phase') && <ValidationMessage>{save.errorOf('phase')}</ValidationMessage>}
      </Fieldset>
      <div className={styles['fields']}>
        <Textfield
          label={t('measure.update.progress')}
          name="progress"
          inputMode="numeric"
          description={t(
            isProposed && draft.progress === '100'
              ? 'measure.update.completedHint'
              : 'measure.update.progressHint',
          )}
          suffix="%"
          value={draft.progress}
          error={save.errorOf('progress')}
          onChange={(event) => change({ progress: event.target.value })}
        />
        <UpdateTextField
          measure={measure}
          value={draft.text}
          error={save.errorOf('text')}
          onChange={(text) => change({ text })}
        />
        {draft.phase && isWhole && (
          <ImplementationPreview
            strategySlug={strategySlug}
            goalId={row.homeGoalId}
            status={{ measureId: row.id, phase: draft.phase, progress: progress.value }}
          />
        )}
      </div>
    </FormDialog>
  );
}
