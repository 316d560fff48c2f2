// What may be done with the words that are chosen: one stop for the Tab key, arrows between the buttons.
import { Button } from '@digdir/designsystemet-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { insertBlocks } from './insert-blocks.ts';
import { RichIcon } from './rich-icon.tsx';
import styles from './rich-text.module.css';

type Press = (editor: Editor) => boolean;
type Mark = { isActive: Press; can: Press; press: Press; keys: string };

const chain = (editor: Editor) => editor.chain().focus();

const marks = {
  bold: {
    isActive: (editor) => editor.isActive('bold'),
    can: (editor) => editor.can().toggleBold(),
    press: (editor) => chain(editor).toggleBold().run(),
    keys: 'Ctrl+B',
  },
  italic: {
    isActive: (editor) => editor.isActive('italic'),
    can: (editor) => editor.can().toggleItalic(),
    press: (editor) => chain(editor).toggleItalic().run(),
    keys: 'Ctrl+I',
  },
  heading: {
    isActive: (editor) => editor.isActive('heading', { level: 2 }),
    can: (editor) => editor.can().toggleHeading({ level: 2 }),
    press: (editor) => chain(editor).toggleHeading({ level: 2 }).run(),
    keys: 'Ctrl+Alt+2',
  },
  subheading: {
    isActive: (editor) => editor.isActive('heading', { level: 3 }),
    can: (editor) => editor.can().toggleHeading({ level: 3 }),
    press: (editor) => chain(editor).toggleHeading({ level: 3 }).run(),
    keys: 'Ctrl+Alt+3',
  },
  list: {
    isActive: (editor) => editor.isActive('bulletList'),
    can: (editor) => editor.can().toggleBulletList(),
    press: (editor) => chain(editor).toggleBulletList().run(),
    keys: 'Ctrl+Shift+8',
  },
  numberedList: {
    isActive: (editor) => editor.isActive('orderedList'),
    can: (editor) => editor.can().toggleOrderedList(),
    press: (editor) => chain(editor).toggleOrderedList().run(),
    keys: 'Ctrl+Shift+7',
  },
  outdent: {
    isActive: () => false,
    can: (editor) => editor.can().liftListItem('listItem'),
    press: (editor) => chain(editor).liftListItem('listItem').run(),
    keys: 'Ctrl+[',
  },
  indent: {
    isActive: () => false,
    can: (editor) => editor.can().sinkListItem('listItem'),
    press: (editor) => chain(editor).sinkListItem('listItem').run(),
    keys: 'Ctrl+]',
  },
  quote: {
    isActive: (editor) => editor.isActive('blockquote'),
    can: (editor) => editor.can().toggleBlockquote(),
    press: (editor) => chain(editor).toggleBlockquote().run(),
    keys: 'Ctrl+Shift+B',
  },
} satisfies Record<string, Mark>;
type MarkWord = keyof typeof marks;
const markWords = Object.keys(marks) as MarkWord[];

type RichToolbarProps = {
  editor: Editor;
  fieldId: string;
  /** Texts of some length have headings within their parts. */
  hasSubheadings: boolean;
  isLinking: boolean;
  onLink: () => void;
};

export function RichToolbar(props: RichToolbarProps) {
  const { editor, fieldId, hasSubheadings, isLinking, onLink } = props;
  const a = useAdminText();
  const bar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState('bold');
  const { active, able } = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      active: markWords.filter((word) => marks[word].isActive(now)).join(' '),
      able: markWords.filter((word) => !now.isInitialized || marks[word].can(now)).join(' '),
    }),
  });
  const isActive = (word: string) => active.split(' ').includes(word);
  const isAble = (word: string) => able.split(' ').includes(word);

  function move(event: KeyboardEvent) {
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    buttons.at(to % buttons.length)?.focus();
  }

  const common = (word: string) => ({
    type: 'button' as const,
    variant: 'tertiary' as const,
    'data-size': 'sm' as const,
    tabIndex: word === stop ? 0 : -1,
    onFocus: () => setStop(word),
    // The words that are chosen stay so.
    onMouseDown: (event: { preventDefault: () => void }) => event.preventDefault(),
  });

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
      {markWords
        .filter((word) => hasSubheadings || word !== 'subheading')
        .map((word) => (
          <Button
            key={word}
            {...common(word)}
            icon
            aria-label={a(`markdown.${word}`)}
            aria-keyshortcuts={marks[word].keys.replace('Ctrl', 'Control')}
            aria-pressed={isActive(word)}
            aria-disabled={!isAble(word) || undefined}
            title={`${a(`markdown.${word}`)} (${marks[word].keys})`}
            onClick={() => marks[word].press(editor)}
          >
            <RichIcon mark={word} />
          </Button>
        ))}
      <Button
        {...common('link')}
        icon
        aria-label={a('markdown.link')}
        aria-expanded={isLinking}
        title={a('markdown.link')}
        onClick={onLink}
      >
        <RichIcon mark="link" />
      </Button>
      <Button
        {...common('table')}
        icon
        aria-label={a('markdown.table')}
        title={a('markdown.table')}
        onClick={() => insertBlocks(editor, [emptyTable])}
      >
        <RichIcon mark="table" />
      </Button>
    </div>
  );
}

const cellsOf = (type: string) =>
  Array.from({ length: 3 }, () => ({ type, content: [{ type: 'cellText' }] }));
const emptyTable = {
  type: 'table',
  content: ['tableHeader', 'tableCell', 'tableCell'].map((type) => ({
    type: 'tableRow',
    content: cellsOf(type),
  })),
};
