// A field for running text that looks as it will be set. What it holds is Markdown: forms, drafts and comparisons know nothing
// of the editor.
import { Label, ValidationMessage } from '@digdir/designsystemet-react';
import type { Editor } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useId, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import { markdownOfDoc } from './doc-markdown.ts';
import { embedNode, type EmbedKind } from './embed.tsx';
import { insertBlocks } from './insert-blocks.ts';
import { LinkRow } from './link-row.tsx';
import { docOfMarkdown } from './markdown-doc.ts';
import { replaceText } from './outside-text.ts';
import { plainHtml } from './pasted-html.ts';
import { textReader } from './pasted-text.ts';
import { partSchema, wordSchema } from './rich-schema.ts';
import styles from './rich-text.module.css';
import { RichToolbar } from './rich-toolbar.tsx';
import { TableTools, useIsInTable } from './table-tools.tsx';
import type { Extent } from './toolbar-marks.ts';

export type RichTextHandle = {
  focus: () => void;
  /** Markdown that stands by itself, after the part one stands in. */
  insert: (markdown: string) => void;
  /** As it is written now, also before the page has heard of it. */
  text: () => string;
};

type RichTextFieldProps = {
  label: string;
  /** Path in the schema. */
  name: string;
  /** Markdown. */
  value: string;
  /** What the text is written in. */
  lang: Lang;
  /** Lines that there is room for from the start. */
  rows: number;
  onChange: (value: string) => void;
  description?: string;
  error?: string | undefined;
  /** Words with marks and lists, as decisions are; with headings and tables; with headings below headings. */
  extent?: Extent;
  /** What may be put in besides words; the same one always. */
  embed?: EmbedKind;
  /** A picture that is pasted or dropped; without it, pictures are let be. */
  onPicture?: (file: File) => void;
  /** Under the buttons for marks; those of a table stand in their place while one is in it. */
  tools?: ReactNode;
  ref?: Ref<RichTextHandle>;
};

const noEmbed = () => false;

export function RichTextField(props: RichTextFieldProps) {
  const { label, name, value, lang, rows, onChange, description, error } = props;
  const { extent = 'words', embed, onPicture, tools, ref } = props;
  const a = useAdminText();
  const [labelId, fieldId, hintId, keysId, errorId, formFieldId] = [
    useId(),
    useId(),
    useId(),
    useId(),
    useId(),
    useId(),
  ];
  const formField = useRef<HTMLTextAreaElement>(null);
  const [isLinking, setIsLinking] = useState(false);
  const isEmbed = extent === 'words' ? null : (embed?.isEmbed ?? noEmbed);
  const attributes = useMemo(
    () => ({
      id: fieldId,
      class: `ds-input ${styles['field']}`,
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-labelledby': labelId,
      'aria-keyshortcuts': 'Alt+F10',
      'aria-describedby': [description && hintId, keysId, error && errorId]
        .filter(Boolean)
        .join(' '),
      ...(error && { 'aria-invalid': 'true' }),
      lang,
      style: `min-height: ${rows * 1.6 + 1}rem`,
    }),
    [fieldId, labelId, hintId, keysId, errorId, description, error, lang, rows],
  );
  // Of the first text; what comes later is put in below.
  const [{ extensions, content }] = useState(() => ({
    extensions: [
      ...(extent === 'words' ? wordSchema : partSchema),
      ...(embed ? [embedNode(embed)] : []),
    ],
    content: docOfMarkdown(value, isEmbed),
  }));
  const kept = useRef<Kept | null>(null);
  const editor = useEditor({
    extensions,
    content,
    injectCSS: false,
    editorProps: {
      attributes,
      transformPastedHTML: plainHtml,
      clipboardTextParser: textReader(isEmbed),
      handlePaste: (_, { clipboardData }) => takePicture(clipboardData, onPicture),
      handleDrop: (_, { dataTransfer }) => takePicture(dataTransfer, onPicture),
    },
    onCreate: ({ editor: made }) => {
      kept.current = { value, markdown: markdownOf(made) };
    },
    onUpdate: ({ editor: now }) => writeIn(formField.current, textOf(now, kept.current)),
  });
  const written = useRef(value);
  useEffect(() => {
    if (!editor || value === written.current) return;
    written.current = value;
    replaceText(editor, docOfMarkdown(value, isEmbed));
    kept.current = { value, markdown: markdownOf(editor) };
  }, [editor, value, isEmbed]);
  const isInTable = useIsInTable(editor);
  const bar = useRef<HTMLDivElement>(null);
  /** Where Tab goes from cell to cell, this is the way to the buttons, as in other editors: to a table's, while in one. */
  function toButtons(event: KeyboardEvent) {
    if (!event.altKey || event.key !== 'F10') return;
    event.preventDefault();
    const buttons = (which: string) => bar.current?.querySelector<HTMLElement>(which);
    (buttons('[role="group"] button') ?? buttons('button[tabindex="0"]'))?.focus();
  }
  /** Back to the words, which stand as they were chosen. */
  function back(event: KeyboardEvent) {
    if (event.key !== 'Escape' || isLinking) return;
    event.preventDefault();
    event.stopPropagation();
    editor.commands.focus();
  }
  useImperativeHandle(ref, () => ({
    focus: () => editor.commands.focus(),
    insert: (markdown) => insertBlocks(editor, docOfMarkdown(markdown, isEmbed).content ?? []),
    text: () => textOf(editor, kept.current),
  }));
  return (
    <div className={styles['whole']}>
      <Label id={labelId} htmlFor={formFieldId}>
        {label}
      </Label>
      {description && (
        <p id={hintId} className="soft">
          {description}
        </p>
      )}
      <p id={keysId} className="visually-hidden">
        {a('markdown.keys')}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys of the buttons within */}
      <div ref={bar} className={styles['bar']} onKeyDown={back}>
        <RichToolbar
          editor={editor}
          fieldId={fieldId}
          extent={extent}
          isLinking={isLinking}
          onLink={() => setIsLinking(!isLinking)}
        />
        {isInTable ? <TableTools editor={editor} /> : tools}
      </div>
      {isLinking && <LinkRow editor={editor} onClose={() => setIsLinking(false)} />}
      <EditorContent editor={editor} onKeyDown={toButtons} />
      {/* What the form knows of: its name, its label, and where an error leads. */}
      <textarea
        ref={formField}
        id={formFieldId}
        name={name}
        tabIndex={-1}
        aria-hidden="true"
        className="visually-hidden"
        value={value}
        onFocus={() => editor.commands.focus()}
        onChange={({ target }) => {
          written.current = target.value;
          onChange(target.value);
        }}
      />
      {error && <ValidationMessage id={errorId}>{error}</ValidationMessage>}
    </div>
  );
}

/** Where there are words, as from Word, the picture is but their image. */
function takePicture(data: DataTransfer | null, take: RichTextFieldProps['onPicture']): boolean {
  const picture = [...(data?.files ?? [])].find(({ type }) => type.startsWith('image/'));
  if (!picture || !take || data?.getData('text/plain').trim()) return false;
  take(picture);
  return true;
}

/** A text as it came, and how the editor would write it. */
type Kept = { value: string; markdown: string };

const markdownOf = (editor: Editor) => markdownOfDoc(editor.getJSON());

/** What says the same as before is as it was before. */
function textOf(editor: Editor, kept: Kept | null): string {
  const markdown = markdownOf(editor);
  return kept && markdown === kept.markdown ? kept.value : markdown;
}

/** As if it were typed there: whoever listens to the form hears of it. React would not hear of its own setter. */
function writeIn(field: HTMLTextAreaElement | null, text: string): void {
  const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!;
  set?.call(field, text);
  field?.dispatchEvent(new Event('input', { bubbles: true }));
}
