// What one may add to a value: marks, a note and the source.
import { useAdminText } from '#client/shell/admin-text.ts';
import { Checkbox, Fieldset, Textfield } from '@digdir/designsystemet-react';
import type { ObservationDraft } from './observation-draft.ts';

type DetailFieldsProps = {
  draft: ObservationDraft;
  errorOf: (path: string) => string | undefined;
  onChange: (patch: Partial<ObservationDraft>) => void;
};

export function DetailFields({ draft, errorOf, onChange }: DetailFieldsProps) {
  const a = useAdminText();
  return (
    <>
      {draft.kind === 'value' && (
        <Fieldset>
          <Fieldset.Legend>{a('indicatorForm.record.marks')}</Fieldset.Legend>
          <Checkbox
            name="isPreliminary"
            label={a('indicatorForm.record.preliminary')}
            description={a('indicatorForm.record.preliminaryHint')}
            checked={draft.isPreliminary}
            onChange={(event) => onChange({ isPreliminary: event.target.checked })}
          />
          <Checkbox
            name="isBreak"
            label={a('indicatorForm.record.break')}
            description={a('indicatorForm.record.breakHint')}
            checked={draft.isBreak}
            onChange={(event) => onChange({ isBreak: event.target.checked })}
          />
        </Fieldset>
      )}
      <Textfield
        name="note"
        label={a('indicatorForm.record.note')}
        description={a('indicatorForm.record.noteHint')}
        multiline
        rows={3}
        value={draft.note}
        error={errorOf('note')}
        onChange={(event) => onChange({ note: event.target.value })}
      />
      <Textfield
        name="source"
        label={a('indicatorForm.record.source')}
        description={a('indicatorForm.record.sourceHint')}
        value={draft.source}
        error={errorOf('source')}
        onChange={(event) => onChange({ source: event.target.value })}
      />
    </>
  );
}
