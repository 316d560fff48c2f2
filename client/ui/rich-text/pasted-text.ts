// What is pasted as text alone. Where its lines begin with Markdown's signs it is read as Markdown, where they have tabs as a
// table; all else is a paragraph for each line.
import type { JSONContent } from '@tiptap/core';
import { Fragment, Slice, type Node as PmNode, type ResolvedPos } from '@tiptap/pm/model';
import { isHugeTable } from '#shared/markdown-depth.ts';
import { docOfMarkdown, type IsEmbed } from './markdown-doc.ts';

/** For the editor to read. `isPlain`: somebody asked for words alone. */
export function textReader(isEmbed: IsEmbed | null) {
  return (text: string, $at: ResolvedPos, isPlain: boolean): Slice => {
    const { schema } = $at.doc.type;
    const lines = text.replaceAll(/\r\n?/g, '\n').split(/\n+/);
    if (isInCell($at)) {
      const words = lines.filter(Boolean).join(' ').replaceAll(/\s+/g, ' ');
      return closed(words ? [schema.text(words)] : []);
    }
    const marks = $at.marks().map((mark): unknown => mark.toJSON());
    const content = isPlain
      ? lines.map((line) => paragraph(line, marks))
      : (blocksOfMarkdown(text, isEmbed) ?? blocksOfLines(lines, marks, isEmbed !== null));
    return closed(content.map((node) => schema.nodeFromJSON(node)));
  };
}

/** The editor itself opens it towards the words that it comes among. */
const closed = (nodes: PmNode[]) => new Slice(Fragment.from(nodes), 0, 0);

/** Also where whole cells are chosen. A cell has one line, without marks. */
export const isInCell = ($at: ResolvedPos) =>
  /^(cellText|tableCell|tableHeader)$/.test($at.parent.type.name);

/** Some programs write a list's dots themselves. */
const dot = /^([ \t]*)[•▪◦‣·]\s+/gm;
/** An item before a line that is none: those who write mails leave no empty line between, and do not mean it to go on. */
const lastItem = /^([ \t]*(?:[-*+]|\d+[.)])[ \t].*)\n(?!\s|[-*+] |\d+[.)]\s)/gm;

/** A line of words before another: whoever pastes meant both to stand by themselves, as in an address. */
const lineOfWords =
  /^(?![ \t]*(?:[-*+]|\d+[.)])[ \t]|[ \t]+\S|[|#>!])(.+)\n(?=[^\s|#>*+-]|-{2,}[ \t]*$|={2,}[ \t]*$)/gm;

const markdownSigns = [
  /^#{1,6} \S/m,
  /^[ \t]*[-*+] \S/m,
  // One alone may be a date: 17. mai.
  /^[ \t]*1[.)]\s+\S.*\n+[ \t]*2[.)]\s+\S/m,
  /^\|.+\| *\n\|[ :|-]+\| *$/m,
  /^!\[.*\]\(malbar:/m,
];

function blocksOfMarkdown(text: string, isEmbed: IsEmbed | null): JSONContent[] | undefined {
  const markdown = text.replaceAll(/\r\n?/g, '\n').replaceAll(dot, '$1- ');
  if (!markdownSigns.some((sign) => sign.test(markdown))) return undefined;
  const parted = markdown.replaceAll(lastItem, '$1\n\n').replaceAll(lineOfWords, '$1\n\n');
  return docOfMarkdown(parted, isEmbed).content;
}

/** Rows are lines with tabs that follow each other; a tab before the words alone is an indent. */
function blocksOfLines(
  lines: readonly string[],
  marks: unknown[],
  hasTables: boolean,
): JSONContent[] {
  const blocks: JSONContent[] = [];
  let rows: string[] = [];
  const endRows = () => {
    const isTable = rows.filter((row) => row.trimStart().includes('\t')).length > 1;
    if (isTable && !isHugeTable(widthOf(rows), rows.length)) blocks.push(tableOf(rows));
    else blocks.push(...rows.map((row) => paragraph(row, marks)));
    rows = [];
  };
  for (const line of lines) {
    if (hasTables && line.includes('\t')) rows.push(line);
    else {
      endRows();
      blocks.push(paragraph(line, marks));
    }
  }
  endRows();
  return blocks;
}

const widthOf = (rows: readonly string[]) => Math.max(...rows.map((row) => row.split('\t').length));

function tableOf(rows: readonly string[]): JSONContent {
  const cells = rows.map((row) => row.split('\t').map((cell) => cell.trim()));
  const width = widthOf(rows);
  return {
    type: 'table',
    content: cells.map((row) => ({
      type: 'tableRow',
      content: Array.from({ length: width }, (_, column) => ({
        type: 'tableCell',
        content: [{ type: 'cellText', content: textOf(row[column]) }],
      })),
    })),
  };
}

const paragraph = (line: string, marks: unknown[]): JSONContent => ({
  type: 'paragraph',
  content: textOf(line, marks),
});

const textOf = (text = '', marks: unknown[] = []) =>
  text ? [{ type: 'text', text, marks: marks as JSONContent['marks'] }] : [];
