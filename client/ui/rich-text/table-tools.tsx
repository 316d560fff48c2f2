// What may be done with the table one stands in.
import { Button } from '@digdir/designsystemet-react';
import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { useEditorState } from '@tiptap/react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { isHugeTable } from '#shared/markdown-depth.ts';
import styles from './rich-text.module.css';

const chain = (editor: Editor) => editor.chain().focus();

const tools = {
  addRow: (editor: Editor) => chain(editor).addRowAfter().run(),
  addColumn: (editor: Editor) => chain(editor).addColumnAfter().run(),
  alignRight: alignColumn,
  deleteRow: (editor: Editor) => chain(editor).deleteRow().run(),
  deleteColumn: (editor: Editor) => chain(editor).deleteColumn().run(),
  deleteTable: (editor: Editor) => chain(editor).deleteTable().run(),
};
const words = Object.keys(tools) as (keyof typeof tools)[];

export function useIsInTable(editor: Editor): boolean {
  return useEditorState({ editor, selector: ({ editor: now }) => now.isActive('table') });
}

export function TableTools({ editor }: { editor: Editor }) {
  const a = useAdminText();
  // Without its head a table is none, nor without a row under it, nor beyond all measure.
  const able = useEditorState({
    editor,
    selector: ({ editor: now }) => {
      const table = tableAt(now);
      const [rows, columns] = [table?.childCount ?? 0, table?.firstChild?.childCount ?? 0];
      return {
        deleteRow: !now.isActive('tableHeader') && rows > 2,
        addRow: !isHugeTable(columns, rows + 1),
        addColumn: !isHugeTable(columns + 1, rows),
      };
    },
  });
  const isAble = (word: keyof typeof tools) => !(word in able) || able[word as keyof typeof able];
  return (
    <div role="group" aria-label={a('markdown.table')} className={styles['tableTools']}>
      {words.map((word) => (
        <Button
          key={word}
          type="button"
          variant="tertiary"
          data-size="sm"
          aria-disabled={!isAble(word) || undefined}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            if (isAble(word)) tools[word](editor);
          }}
        >
          {a(`markdown.${word}`)}
        </Button>
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
