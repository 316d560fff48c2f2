// What the buttons of the editor do, and whether they can where one stands.
import type { Editor } from '@tiptap/core';
import { insertBlocks } from './insert-blocks.ts';

export type Extent = 'words' | 'parts' | 'chapter';

type Ask = (editor: Editor) => boolean;
export type Mark = { isActive: Ask; can: Ask; press: (editor: Editor) => void; keys?: string };

const cellsOf = (type: string) =>
  Array.from({ length: 3 }, () => ({ type, content: [{ type: 'cellText' }] }));
const emptyTable = {
  type: 'table',
  content: ['tableHeader', 'tableCell', 'tableCell'].map((type) => ({
    type: 'tableRow',
    content: cellsOf(type),
  })),
};

/** Of what a button does: the words have the focus again. */
export const chain = (editor: Editor) => editor.chain().focus();

export const marks = {
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
  },
  subheading: {
    isActive: (editor) => editor.isActive('heading', { level: 3 }),
    can: (editor) => editor.can().toggleHeading({ level: 3 }),
    press: (editor) => chain(editor).toggleHeading({ level: 3 }).run(),
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
    keys: 'Alt+Shift+ArrowLeft',
  },
  indent: {
    isActive: () => false,
    can: (editor) => editor.can().sinkListItem('listItem'),
    press: (editor) => chain(editor).sinkListItem('listItem').run(),
    keys: 'Alt+Shift+ArrowRight',
  },
  quote: {
    isActive: (editor) => editor.isActive('blockquote'),
    can: (editor) => editor.can().toggleBlockquote(),
    press: (editor) => chain(editor).toggleBlockquote().run(),
    keys: 'Ctrl+Shift+B',
  },
  table: {
    isActive: () => false,
    can: (editor) => !editor.isActive('table'),
    press: (editor) => insertBlocks(editor, [emptyTable]),
  },
} satisfies Record<string, Mark>;
export type MarkWord = keyof typeof marks;
const words: readonly MarkWord[] = [
  'bold',
  'italic',
  'list',
  'numberedList',
  'outdent',
  'indent',
  'quote',
];
/** In the order of the buttons. */
export const marksOf: Record<Extent, readonly MarkWord[]> = {
  words,
  parts: [...words.toSpliced(2, 0, 'heading'), 'table'],
  chapter: [...words.toSpliced(2, 0, 'heading', 'subheading'), 'table'],
};
