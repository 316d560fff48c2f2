// What one may add to a value: marks, a note and the source.
import { Checkbox, Fieldset, Textfield } from '@digdir/designsystemet-react';
import { useText } from '#client/shell/language.tsx';
import type { ObservationDraft } from './observation-draft.ts';

type DetailFieldsProps = {
  draft: ObservationDraft;
  errorOf: (path: string) => string | undefined;
  onChange: (patch: Partial<ObservationDraft>) => void;
};

export function DetailFields({ draft, errorOf, onChange }: DetailFieldsProps) {
  const t = useText();
  return (
    <>
      {draft.kind === 'value' && (
        <Fieldset>
          <Fieldset.Legend>{t('indicatorForm.record.marks')}</Fieldset.Legend>
          <Checkbox
            name="isPreliminary"
            label={t('indicatorForm.record.preliminary')}
            description={t('indicatorForm.record.preliminaryHint')}
            checked={draft.isPreliminary}
            onChange={(event) => onChange({ isPreliminary: event.target.checked })}
          />
          <Checkbox
            name="isBreak"
            label={t('indicatorForm.record.break')}
            description={t('indicatorForm.record.breakHint')}
            checked={draft.isBreak}
            onChange={(event) => onChange({ isBreak: event.target.checked })}
          />
        </Fieldset>
      )}
      <Textfield
        name="note"
        label={t('indicatorForm.record.note')}
        description={t('indicatorForm.record.noteHint')}
        multiline
        rows={3}
        value={draft.note}
        error={errorOf('note')}
        onChange={(event) => onChange({ note: event.target.value })}
      />
      <Textfield
        name="source"
        label={t('indicatorForm.record.source')}
        description={t('indicatorForm.record.sourceHint')}
        value={draft.source}
        error={errorOf('source')}
        onChange={(event) => onChange({ source: event.target.value })}
      />
    </>
  );
}
