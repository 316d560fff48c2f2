// Running text in Markdown for people who do not know Markdown: buttons write the signs, and a preview below shows what
// the text becomes, as the PDF sets it.
import { Button, Field, Label, Textarea, ValidationMessage } from '@digdir/designsystemet-react';
import { useDeferredValue, useId, useRef, useState } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import styles from './markdown-field.module.css';
import { MarkdownMarks, pressMark } from './markdown-marks.tsx';
import { MarkdownText } from './markdown-text.tsx';

type MarkdownFieldProps = {
  label: string;
  /** Path in the schema. */
  name: string;
  value: string;
  /** What the text is written in. */
  lang: Lang;
  rows: number;
  onChange: (value: string) => void;
  description?: string;
  error?: string | undefined;
};

export function MarkdownField(props: MarkdownFieldProps) {
  const { label, name, value, lang, rows, onChange, description, error } = props;
  const a = useAdminText();
  const [fieldId, previewId] = [useId(), useId()];
  const toolbar = useRef<HTMLElement>(null);
  const [isPreviewed, setIsPreviewed] = useState(false);
  return (
    <Field>
      <Label>{label}</Label>
      {description && <Field.Description>{description}</Field.Description>}
      <div className={styles['bar']}>
        <MarkdownMarks fieldId={fieldId} toolbar={toolbar} />
        <Button
          type="button"
          variant="tertiary"
          data-size="sm"
          aria-expanded={isPreviewed}
          aria-controls={previewId}
          onClick={() => setIsPreviewed(!isPreviewed)}
        >
          {a('markdown.preview')}
        </Button>
      </div>
      <Textarea
        id={fieldId}
        name={name}
        rows={rows}
        lang={lang}
        value={value}
        aria-invalid={Boolean(error) || undefined}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={(event) => pressMark(event, toolbar)}
      />
      {error && <ValidationMessage>{error}</ValidationMessage>}
      <div id={previewId} hidden={!isPreviewed}>
        {isPreviewed && <Preview text={value} lang={lang} />}
      </div>
    </Field>
  );
}

function Preview({ text, lang }: { text: string; lang: Lang }) {
  const a = useAdminText();
  const shown = useDeferredValue(text);
  return (
    <section aria-label={a('markdown.previewed')} className={styles['preview']}>
      {shown.trim() === '' ? (
        <p className="soft small">{a('markdown.empty')}</p>
      ) : (
        <MarkdownText text={shown} lang={lang} headingLevel={3} />
      )}
    </section>
  );
}
