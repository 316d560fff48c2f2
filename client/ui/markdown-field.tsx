// Running text in Markdown for people who do not know Markdown: buttons write the signs, and a preview below shows what
// the text becomes, as the PDF sets it.
import '@github/markdown-toolbar-element';
import { Button, Field, Label, Textarea, ValidationMessage } from '@digdir/designsystemet-react';
import { useDeferredValue, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import styles from './markdown-field.module.css';
import { MarkdownIcon } from './markdown-icon.tsx';
import { MarkdownText } from './markdown-text.tsx';

/** As the toolbar's element calls them. */
const marks = [
  { mark: 'bold', word: 'bold', shortcut: 'Ctrl+B' },
  { mark: 'italic', word: 'italic', shortcut: 'Ctrl+I' },
  { mark: 'header-2', word: 'heading', shortcut: null },
  { mark: 'unordered-list', word: 'list', shortcut: 'Ctrl+Shift+8' },
  { mark: 'ordered-list', word: 'numberedList', shortcut: 'Ctrl+Shift+7' },
  { mark: 'link', word: 'link', shortcut: null },
  { mark: 'quote', word: 'quote', shortcut: null },
] as const;

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
        <markdown-toolbar
          ref={toolbar}
          for={fieldId}
          aria-label={a('markdown.toolbar')}
          aria-controls={fieldId}
          className={styles['toolbar']}
        >
          {marks.map(({ mark, word, shortcut }) => (
            <Button
              key={mark}
              type="button"
              variant="tertiary"
              data-size="sm"
              icon
              data-md-button={mark}
              aria-label={a(`markdown.${word}`)}
              aria-keyshortcuts={shortcut?.replace('Ctrl', 'Control')}
              title={[a(`markdown.${word}`), shortcut && `(${shortcut})`].filter(Boolean).join(' ')}
            >
              <MarkdownIcon mark={mark} />
            </Button>
          ))}
        </markdown-toolbar>
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
        onKeyDown={(event) => {
          const mark = markOf(event);
          if (!mark) return;
          event.preventDefault();
          toolbar.current?.querySelector<HTMLElement>(`[data-md-button="${mark}"]`)?.click();
        }}
      />
      {error && <ValidationMessage>{error}</ValidationMessage>}
      <div id={previewId} hidden={!isPreviewed}>
        {isPreviewed && <Preview text={value} lang={lang} />}
      </div>
    </Field>
  );
}

/** Ctrl or ⌘ with B, I, Shift+7 and Shift+8, wherever the figures' shifted signs stand on the keyboard. */
function markOf(event: KeyboardEvent): (typeof marks)[number]['mark'] | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  if (event.shiftKey)
    return event.code === 'Digit7'
      ? 'ordered-list'
      : event.code === 'Digit8'
        ? 'unordered-list'
        : null;
  const key = event.key.toLowerCase();
  return key === 'b' ? 'bold' : key === 'i' ? 'italic' : null;
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
