// The buttons that write Markdown's signs into a text field, and the keys that press them.
import '@github/markdown-toolbar-element';
import { Button } from '@digdir/designsystemet-react';
import type { KeyboardEvent, RefObject } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import styles from './markdown-field.module.css';
import { MarkdownIcon } from './markdown-icon.tsx';

/** As the toolbar's element calls them. */
const marks = [
  { mark: 'bold', word: 'bold', shortcut: 'Ctrl+B' },
  { mark: 'italic', word: 'italic', shortcut: 'Ctrl+I' },
  { mark: 'header-2', word: 'heading', shortcut: null },
  { mark: 'header-3', word: 'subheading', shortcut: null },
  { mark: 'unordered-list', word: 'list', shortcut: 'Ctrl+Shift+8' },
  { mark: 'ordered-list', word: 'numberedList', shortcut: 'Ctrl+Shift+7' },
  { mark: 'link', word: 'link', shortcut: null },
  { mark: 'quote', word: 'quote', shortcut: null },
] as const;

type MarkdownMarksProps = {
  fieldId: string;
  toolbar: RefObject<HTMLElement | null>;
  /** Texts of some length have headings within their parts. */
  hasSubheadings?: boolean;
};

export function MarkdownMarks({ fieldId, toolbar, hasSubheadings = false }: MarkdownMarksProps) {
  const a = useAdminText();
  return (
    <markdown-toolbar
      ref={toolbar}
      for={fieldId}
      aria-label={a('markdown.toolbar')}
      aria-controls={fieldId}
      className={styles['toolbar']}
    >
      {marks
        .filter(({ mark }) => hasSubheadings || mark !== 'header-3')
        .map(({ mark, word, shortcut }) => (
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
  );
}

/** In the field's `onKeyDown`: presses the button whose keys these are. */
export function pressMark(event: KeyboardEvent, toolbar: RefObject<HTMLElement | null>): void {
  const mark = markOf(event);
  if (!mark) return;
  event.preventDefault();
  toolbar.current?.querySelector<HTMLElement>(`[data-md-button="${mark}"]`)?.click();
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
