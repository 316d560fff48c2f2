// What the editor's document may hold: exactly what a text of ours becomes where it is set. Headings, tables and what is put
// in stand by themselves; lists and quotes hold words.
import { Node, type Attributes } from '@tiptap/core';
import { Heading } from '@tiptap/extension-heading';
import { ListItem } from '@tiptap/extension-list';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { Plugin } from '@tiptap/pm/state';
import StarterKit from '@tiptap/starter-kit';
import { isOpenable } from '#shared/openable-address.ts';

const documentOf = (content: string) => Node.create({ name: 'doc', topNode: true, content });

/** Of a table's cell: words without marks, on one line, whatever is typed there. */
const CellText = Node.create({
  name: 'cellText',
  content: 'text*',
  marks: '',
  priority: 200,
  parseHTML: () => [
    { tag: 'p', context: 'tableCell/|tableHeader/', priority: 60 },
    { tag: 'div', context: 'tableCell/|tableHeader/', priority: 60 },
  ],
  renderHTML: () => ['p', 0],
  addKeyboardShortcuts() {
    const next = () => {
      const isInCell = this.editor.isActive(this.name);
      if (isInCell) this.editor.commands.goToNextCell();
      return isInCell;
    };
    return { Enter: next, 'Shift-Enter': next, 'Mod-Enter': next };
  },
});

const WordTable = Table.extend({
  group: 'alone',
  renderHTML: () => ['table', ['tbody', 0]],
  addKeyboardShortcuts() {
    const { Tab: _, ...shortcuts } = this.parent?.() ?? {};
    // From the last cell the key leaves the field, as it does everywhere else.
    return { ...shortcuts, Tab: () => this.editor.commands.goToNextCell() };
  },
  addProseMirrorPlugins() {
    return [...(this.parent?.() ?? []), headFirst];
  },
});

/** Whatever is pasted or taken away: the first row is the head, and no other; no cell is wider than its column. */
const headFirst = new Plugin({
  appendTransaction(transactions, _, { doc, schema, tr }) {
    if (!transactions.some(({ docChanged }) => docChanged)) return null;
    const [head, cell] = [schema.nodes['tableHeader'], schema.nodes['tableCell']];
    doc.forEach((table, at) => {
      if (table.type.name !== 'table') return;
      table.descendants((node, within, row, place) => {
        if (row?.type.name !== 'tableRow') return true;
        const type = row === table.firstChild ? head : cell;
        const align = table.firstChild?.maybeChild(place)?.attrs['align'] ?? null;
        if (node.type !== type || node.attrs['align'] !== align)
          tr.setNodeMarkup(at + 1 + within, type, { ...node.attrs, align });
        return false;
      });
    });
    return tr.docChanged ? tr : null;
  },
});

const wordCell = {
  content: 'cellText',
  addAttributes(this: { parent?: (() => Attributes) | null }): Attributes {
    const one = { default: 1, parseHTML: () => 1 };
    return { ...this.parent?.(), colspan: one, rowspan: one };
  },
};
const WordCell = TableCell.extend(wordCell);
const WordHeader = TableHeader.extend(wordCell);

const WordHeading = Heading.extend({
  group: 'alone',
  content: 'text*',
  marks: '',
  // Ctrl and Alt together are AltGr, which writes signs.
  addKeyboardShortcuts: () => ({}),
});

/** Tab leaves the field, as it does everywhere else; lists have the keys that they have in Word. */
const Item = ListItem.extend({
  addKeyboardShortcuts() {
    const { Enter } = this.parent?.() ?? {};
    return {
      ...(Enter && { Enter }),
      'Alt-Shift-ArrowRight': () => this.editor.commands.sinkListItem(this.name),
      'Alt-Shift-ArrowLeft': () => this.editor.commands.liftListItem(this.name),
    };
  },
});

const kit = StarterKit.configure({
  document: false,
  heading: false,
  listItem: false,
  code: false,
  codeBlock: false,
  horizontalRule: false,
  strike: false,
  underline: false,
  link: {
    openOnClick: false,
    defaultProtocol: 'https',
    isAllowedUri: isOpenable,
    HTMLAttributes: { target: null, rel: null },
  },
});

/** Of texts that are set as words alone, such as decisions. */
export const wordSchema = [documentOf('block+'), kit, Item];

export const partSchema = [
  documentOf('(block|alone)+'),
  kit,
  Item,
  WordHeading.configure({ levels: [2, 3, 4] }),
  WordTable,
  TableRow,
  WordHeader,
  WordCell,
  CellText,
];
