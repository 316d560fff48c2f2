// What may be done with the table one stands in.
import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { useEditorState } from '@tiptap/react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { isHugeTable } from '#shared/markdown-depth.ts';
import styles from './rich-text.module.css';
import { ToolButton } from './tool-button.tsx';
import { chain, type Mark } from './toolbar-marks.ts';

type Tool = Pick<Mark, 'press'> & { can?: Mark['can'] };

const tools = {
  addRow: {
    can: (editor) => fits(editor, { rows: 1, columns: 0 }),
    press: (editor) => chain(editor).addRowAfter().run(),
  },
  addColumn: {
    can: (editor) => fits(editor, { rows: 0, columns: 1 }),
    press: (editor) => chain(editor).addColumnAfter().run(),
  },
  alignRight: { press: alignColumn },
  // Without its head a table is none, nor without a row under it.
  deleteRow: {
    can: (editor) => !editor.isActive('tableHeader') && (tableAt(editor)?.childCount ?? 0) > 2,
    press: (editor) => chain(editor).deleteRow().run(),
  },
  deleteColumn: { press: (editor) => chain(editor).deleteColumn().run() },
  deleteTable: { press: (editor) => chain(editor).deleteTable().run() },
} satisfies Record<string, Tool>;
type ToolWord = keyof typeof tools;
const words = Object.keys(tools) as ToolWord[];
const toolOf = (word: ToolWord): Tool => tools[word];

export function useIsInTable(editor: Editor): boolean {
  return useEditorState({ editor, selector: ({ editor: now }) => tableAt(now) !== null });
}

export function TableTools({ editor }: { editor: Editor }) {
  const a = useAdminText();
  const able = useEditorState({
    editor,
    selector: ({ editor: now }) => words.filter((word) => toolOf(word).can?.(now) ?? true),
  });
  return (
    <div role="group" aria-label={a('markdown.table')} className={styles['tableTools']}>
      {words.map((word) => (
        <ToolButton
          key={word}
          isAble={able.includes(word)}
          onPress={() => toolOf(word).press(editor)}
        >
          {a(`markdown.${word}`)}
        </ToolButton>
      ))}
      <kbd className={`soft small ${styles['keys']}`} aria-hidden="true">
        Alt + F10
      </kbd>
    </div>
  );
}

function tableAt({ state }: Editor): Node | null {
  const { $from } = state.selection;
  return $from.depth > 0 && $from.node(1).type.name === 'table' ? $from.node(1) : null;
}

/** Whether it may be that much larger. */
function fits(editor: Editor, more: { rows: number; columns: number }): boolean {
  const table = tableAt(editor);
  const [rows, columns] = [table?.childCount ?? 0, table?.firstChild?.childCount ?? 0];
  return !isHugeTable(columns + more.columns, rows + more.rows);
}

/** To the right, as figures stand, or back. A column stands as its head does. */
function alignColumn(editor: Editor): boolean {
  return chain(editor)
    .command(({ tr, state: { selection } }) => {
      const { $from } = selection;
      const head = tableAt(editor)?.firstChild;
      if (!head) return false;
      // Within the table a row, within the row a cell.
      const column = $from.index(2);
      let at = $from.start(1) + 1;
      for (let place = 0; place < column; place += 1) at += head.child(place).nodeSize;
      const align = head.child(column).attrs['align'] === 'right' ? null : 'right';
      tr.setNodeAttribute(at, 'align', align);
      return true;
    })
    .run();
}
