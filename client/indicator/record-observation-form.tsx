// Recording a period's value, or why it has none, in place on the indicator's page: with what stood before beside it,
// what the value will do before it is saved, undo after, and both texts when somebody else was first.
import { useAdminText } from '#client/shell/admin-text.ts';
import { Button } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { queryClient, seamClient } from '#client/seam.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { ErrorList } from '#client/ui/error-list.tsx';
import { fieldNameOf, useLastField } from '#client/ui/form-field.ts';
import { useFormat } from '#client/ui/format.ts';
import { useNotice } from '#client/ui/notice.tsx';
import { LeaveQuestion, UnsavedGuard } from '#client/ui/unsaved-guard.tsx';
import { useDraft } from '#client/ui/use-draft.ts';
import { useSave } from '#client/ui/use-save.ts';
import type { FieldReason } from '#shared/error-reason.ts';
import {
  recordObservationInput,
  type RecordObservationInput,
} from '#shared/indicator/indicator-schema.ts';
import type { Period } from '#shared/indicator/indicator-type.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import { correctedReports } from '#shared/report/correction-cause.ts';
import type { ObservationRow } from '#shared/strategy/snapshot.ts';
import { CorrectionReasonField } from './correction-reason-field.tsx';
import { duePeriod } from './due-period.ts';
import type { IndicatorPageData } from './indicator-entry.ts';
import { useIndicatorFormat } from './indicator-format.ts';
import { ObservationConflict } from './observation-conflict.tsx';
import { ObservationContext } from './observation-context.tsx';
import { draftOf, movedDraft, readObservation } from './observation-draft.ts';
import { DetailFields } from './observation-detail-fields.tsx';
import { ValueFields } from './observation-value-fields.tsx';
import { useValueFocus, wordKeys } from './record-observation-frame.ts';
import { ObservationPreview } from './observation-preview.tsx';
import { useRefreshOnConflict } from '#client/ui/use-refresh-on-conflict.ts';
import styles from './record-observation-form.module.css';

type RecordObservationFormProps = {
  data: IndicatorPageData;
  today: IsoDate;
  /** Null: the period that is due. */
  period: Period | null;
  onClose: () => void;
};

type SavedObservation = { period: string; revision: number };

export function RecordObservationForm({
  data,
  today,
  period,
  onClose,
}: RecordObservationFormProps) {
  const a = useAdminText();
  const { lang, t } = useLanguage();
  const format = useFormat();
  const show = useNotice();
  const headingId = useId();
  const { row, observations } = data.indicator;
  const valueFormat = useIndicatorFormat(row);
  const [form, setForm] = useState<HTMLFormElement | null>(null);
  const lastField = useLastField(form);
  const [isAsking, setIsAsking] = useState(false);
  const [isValueLeft, setIsValueLeft] = useState(false);
  // As they were when the form was opened: what others save meanwhile is a conflict, not a silent overwrite.
  const [revisions, setRevisions] = useState(data.revisions);
  const newestOf = (of: Period) =>
    revisions.filter((one) => one.period === of).toSorted((a, b) => b.revision - a.revision)[0];
  const storedOf = (of: Period) => {
    const newest = newestOf(of);
    return newest?.isWithdrawn ? undefined : newest;
  };
  const start = period ?? duePeriod(row.frequency, observations, today);
  const initial = draftOf(start, storedOf(start), lang);
  const { draft, start: opened, change, isDirty, take } = useDraft(initial);
  const stored = newestOf(draft.period);
  const isCorrection = stored !== undefined && !stored.isWithdrawn;

  const save = useSave<RecordObservationInput, SavedObservation, ObservationRow>({
    schema: recordObservationInput,
    send: seamClient.indicator.recordObservation.mutate,
    onSaved: (saved, input) => {
      const words = {
        period: format.period(saved.period),
        value:
          input.value === null
            ? t(`word.noValue.${input.noValueReason ?? 'not_available'}`).toLocaleLowerCase(lang)
            : valueFormat.recorded(input.value),
      };
      show({
        text: a(
          input.revision > 0 && isCorrection
            ? 'indicatorForm.record.corrected'
            : 'indicatorForm.record.saved',
          words,
        ),
        undo: async () => {
          await seamClient.indicator.undoObservation.mutate({ indicatorId: row.id, ...saved });
          await queryClient.invalidateQueries();
        },
      });
      onClose();
    },
  });
  const conflict = save.conflict?.period === draft.period ? save.conflict : null;
  const read = readObservation(draft, row, (conflict ?? stored)?.revision ?? 0, today, lang);

  // Nothing is corrected before a value can be read that is another than the reports tell.
  const corrected =
    Object.keys(read.wrong).length > 0 ? [] : correctedReports(data.frozen, read.input);
  const unexplained: Record<string, FieldReason[]> =
    corrected.length > 0 && draft.correctionReason.trim() === ''
      ? { correctionReason: ['correction_unexplained'] }
      : {};
  const submit = () => save.send(read.input, { ...read.wrong, ...unexplained });

  useValueFocus(form);
  useRefreshOnConflict(save.conflict);

  /** Another period brings along what is stored for it, save for what has been typed already. */
  function choosePeriod(next: Period) {
    const own = draftOf(next, storedOf(next), lang);
    take(movedDraft(draft, opened, own), own);
  }
  /** What the form can tell itself follows the typing; the rest is of the last try. */
  function errorOf(path: string): string | undefined {
    if (path !== 'value' && path !== 'period') return save.errorOf(path);
    const isTold = save.refusal || (path === 'value' && isValueLeft && draft.value !== '');
    const reason = isTold ? read.wrong[path]?.[0] : undefined;
    return reason && t(`refusal.field.${reason}`);
  }
  const requestClose = () => (isDirty ? setIsAsking(true) : onClose());
  const words = wordKeys(row.direction === 'yes_no', isCorrection);

  return (
    <section aria-labelledby={headingId} className={`${styles['panel']} no-print`}>
      <form
        ref={setForm}
        noValidate
        className={styles['form']}
        onChange={(event) => save.forget(fieldNameOf(event.target))}
        onSubmit={(event) => {
          event.preventDefault();
          setIsValueLeft(true);
          if (!conflict) submit();
        }}
      >
        <h2 id={headingId} className={styles['title']}>
          {a(words.title, { period: format.period(draft.period) })}
        </h2>
        <div className={styles['fields']}>
          {conflict ? (
            <ObservationConflict
              row={row}
              draft={draft}
              theirs={conflict}
              isSaving={save.isSaving}
              onKeepMine={submit}
              onTakeTheirs={() => {
                take(draftOf(conflict.period, conflict.isWithdrawn ? undefined : conflict, lang));
                setRevisions([...revisions, conflict]);
                save.clear();
              }}
            />
          ) : (
            <ErrorList refusal={save.refusal} refusedCount={save.refusedCount} form={form} />
          )}
          <ValueFields
            data={data}
            today={today}
            draft={draft}
            stored={stored}
            errorOf={errorOf}
            onChange={change}
            onPeriod={choosePeriod}
            onValueLeft={() => setIsValueLeft(true)}
          />
        </div>
        <aside className={styles['aside']}>
          <ObservationContext indicator={data.indicator} period={draft.period} />
          <ObservationPreview
            indicator={data.indicator}
            read={read}
            reportingOn={data.asOf.reportingOn}
          />
        </aside>
        <div className={styles['details']}>
          <CorrectionReasonField
            reports={corrected}
            value={draft.correctionReason}
            error={errorOf('correctionReason')}
            onChange={(correctionReason) => change({ correctionReason })}
          />
          <DetailFields draft={draft} errorOf={errorOf} onChange={change} />
          <div className="row">
            {!conflict && (
              <Button type="submit" loading={save.isSaving}>
                {save.isSaving ? t('shell.saving') : a(words.submit)}
              </Button>
            )}
            <Button type="button" variant="tertiary" onClick={requestClose}>
              {t('shell.cancel')}
            </Button>
          </div>
        </div>
      </form>
      <UnsavedGuard isDirty={isDirty} />
      <LeaveQuestion
        isOpen={isAsking}
        onStay={() => setIsAsking(false)}
        onLeave={onClose}
        backTo={lastField}
      />
    </section>
  );
}
