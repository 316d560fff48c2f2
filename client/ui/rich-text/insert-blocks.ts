// Putting something that stands by itself into a text: after the part one stands in, or where that is empty, in its place.
import type { Editor, JSONContent } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';

export function insertBlocks(editor: Editor, blocks: readonly JSONContent[]): void {
  editor
    .chain()
    .focus()
    .command(({ tr, state: { schema } }) => {
      const { $from } = tr.selection;
      const part = $from.depth > 0 ? $from.node(1) : $from.nodeAfter;
      const from = $from.depth > 0 ? $from.before(1) : $from.pos;
      const to = from + (part?.nodeSize ?? 0);
      const isEmpty = part?.type.name === 'paragraph' && part.content.size === 0;
      const nodes = blocks.map((block) => schema.nodeFromJSON(block));
      const at = isEmpty ? from : to;
      tr.replaceWith(at, to, nodes);
      const size = nodes.reduce((sum, node) => sum + node.nodeSize, 0);
      // A table is filled in; after anything else one goes on writing.
      const isTable = nodes[0]?.type.name === 'table';
      if (!isTable && tr.doc.nodeSize - 2 === at + size)
        tr.insert(at + size, schema.nodes['paragraph']!.create());
      tr.setSelection(TextSelection.near(tr.doc.resolve(isTable ? at : at + size)));
      tr.scrollIntoView();
      return true;
    })
    .run();
}
