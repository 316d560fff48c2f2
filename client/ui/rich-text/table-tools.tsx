// What may be done with the table one stands in.
import { Button } from '@digdir/designsystemet-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useAdminText } from '#client/shell/admin-text.ts';
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
  // Without its head a table is none.
  const isInHead = useEditorState({
    editor,
    selector: ({ editor: now }) => now.isActive('tableHeader'),
  });
  return (
    <div role="group" aria-label={a('markdown.table')} className={styles['tableTools']}>
      {words.map((word) => (
        <Button
          key={word}
          type="button"
          variant="tertiary"
          data-size="sm"
          aria-disabled={(word === 'deleteRow' && isInHead) || undefined}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            if (word !== 'deleteRow' || !isInHead) tools[word](editor);
          }}
        >
          {a(`markdown.${word}`)}
        </Button>
      ))}
    </div>
  );
}

/** To the right, as figures stand, or back. A column stands as its head does. */
function alignColumn(editor: Editor): boolean {
  return chain(editor)
    .command(({ tr, state: { selection } }) => {
      const { $from } = selection;
      const depth = [...Array($from.depth).keys()].find(
        (level) => $from.node(level + 1).type.name === 'table',
      );
      if (depth === undefined) return false;
      const head = $from.node(depth + 1).firstChild!;
      const column = $from.index(depth + 2);
      let at = $from.start(depth + 1) + 1;
      for (let place = 0; place < column; place += 1) at += head.child(place).nodeSize;
      const align = head.child(column).attrs['align'] === 'right' ? null : 'right';
      tr.setNodeAttribute(at, 'align', align);
      return true;
    })
    .run();
}
