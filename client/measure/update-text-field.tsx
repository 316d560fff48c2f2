// What has happened with a measure, in words, with what was written last beside it.
import { Field, Label, Textarea, ValidationMessage } from '@digdir/designsystemet-react';
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import type { MeasureStanding } from '#shared/measure/measure-standing.ts';
import { recordedByWords } from '#shared/strategy/recorded-by.ts';
import styles from './record-update-form.module.css';

type UpdateTextFieldProps = {
  measure: MeasureStanding;
  value: string;
  error: string | undefined;
  onChange: (text: string) => void;
};

export function UpdateTextField({ measure, value, error, onChange }: UpdateTextFieldProps) {
  const t = useText();
  const format = useFormat();
  const { row, updates } = measure;
  const last = updates.findLast(({ text }) => text !== '');
  return (
    <div className={styles['texts']}>
      <Field>
        <Label>{t('measure.update.text')}</Label>
        <Field.Description>{t('measure.update.textHint')}</Field.Description>
        <Textarea
          name="text"
          rows={5}
          lang={row.lang}
          value={value}
          aria-invalid={Boolean(error) || undefined}
          onChange={(event) => onChange(event.target.value)}
        />
        {error && <ValidationMessage>{error}</ValidationMessage>}
      </Field>
      {last && (
        <div className={styles['last']}>
          <h3>{t('measure.update.last')}</h3>
          <p className="soft small">
            {t('measure.page.byline', {
              date: format.instant(last.recordedAt),
              name: recordedByWords(t, last),
            })}
          </p>
          <p lang={row.lang} className="prose">
            {last.text}
          </p>
        </div>
      )}
    </div>
  );
}
