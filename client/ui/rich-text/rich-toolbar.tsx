// What may be done with the words that are chosen: one stop for the Tab key, arrows between the buttons.
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { RichIcon } from './rich-icon.tsx';
import styles from './rich-text.module.css';
import { ToolButton } from './tool-button.tsx';
import { marks, marksOf, type Extent, type Mark, type MarkWord } from './toolbar-marks.ts';

type RichToolbarProps = {
  editor: Editor;
  fieldId: string;
  extent: Extent;
  isLinking: boolean;
  onLink: () => void;
};

export function RichToolbar(props: RichToolbarProps) {
  const { editor, fieldId, extent, isLinking, onLink } = props;
  const a = useAdminText();
  const bar = useRef<HTMLDivElement>(null);
  const words: readonly (MarkWord | 'link')[] = [...marksOf[extent], 'link'];
  const [stop, setStop] = useState<string>('bold');
  const { active, able } = useEditorState({
    editor,
    selector: ({ editor: now }) => {
      const markOf = (word: MarkWord | 'link'): Pick<Mark, 'isActive' | 'can'> =>
        word === 'link' ? link : marks[word];
      return {
        active: words.filter((word) => markOf(word).isActive(now)),
        // Before it stands on the page the editor can nothing.
        able: words.filter((word) => !now.isInitialized || markOf(word).can(now)),
      };
    },
  });

  function move(event: KeyboardEvent) {
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    buttons.at(to % buttons.length)?.focus();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its buttons take the focus
    <div
      ref={bar}
      role="toolbar"
      aria-label={a('markdown.toolbar')}
      aria-controls={fieldId}
      className={styles['toolbar']}
      onKeyDown={move}
    >
      {words.map((word) => {
        const { keys, press }: Partial<Mark> = word === 'link' ? {} : marks[word];
        return (
          <ToolButton
            key={word}
            icon
            tabIndex={word === stop ? 0 : -1}
            aria-label={a(`markdown.${word}`)}
            aria-keyshortcuts={keys?.replace('Ctrl', 'Control')}
            aria-pressed={word === 'link' || word === 'table' ? undefined : active.includes(word)}
            aria-expanded={word === 'link' ? isLinking : undefined}
            title={[a(`markdown.${word}`), keys && `(${keys})`].filter(Boolean).join(' ')}
            isAble={able.includes(word)}
            onFocus={() => setStop(word)}
            onPress={() => (press ?? onLink)(editor)}
          >
            <RichIcon mark={word} />
          </ToolButton>
        );
      })}
    </div>
  );
}

const link: Pick<Mark, 'isActive' | 'can'> = {
  isActive: (editor) => editor.isActive('link'),
  can: (editor) => editor.can().setLink({ href: 'https://example.org' }),
};
