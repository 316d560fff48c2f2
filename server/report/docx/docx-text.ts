// Texts of a Word file: runs in their own language, and what people wrote with marks as Word's own lists and links.
import {
  ExternalHyperlink,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { ProseNode, Run } from '#shared/report/prose.ts';
import type { DocBlock, DocText } from '#shared/report/report-document.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import { bulleted, deepestList, languageTags, numberedFrom } from './docx-style.ts';

export function textRun(text: DocText, options: IRunOptions = {}): TextRun {
  if (typeof text === 'string') return new TextRun({ ...options, text });
  return new TextRun({ ...options, text: text.text, language: { value: languageTags[text.lang] } });
}

export function paragraph(text: DocText, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: [textRun(text)] });
}

/** Answers what no list before had: Word counts on through all paragraphs of one list. */
export type NewList = () => number;

export function listCounter(): NewList {
  let lists = 0;
  return () => (lists += 1);
}

export function decisionParagraphs(
  { label, prose, notes }: Extract<DocBlock, { kind: 'decision' }>,
  newList: NewList,
  look: IParagraphOptions = {},
): Paragraph[] {
  const [first, ...rest] = prose.nodes;
  const runsOn = first?.kind === 'paragraph';
  const after = runsOn ? rest : prose.nodes;
  return [
    new Paragraph({
      ...look,
      children: [
        textRun(`${label} `, { bold: true }),
        ...(runsOn ? runChildren(first.runs, prose.lang) : []),
      ],
    }),
    ...proseParagraphs(after, { ...placeOf(prose.lang, newList), options: look }),
    ...notes.map(
      (note) => new Paragraph({ ...look, children: [textRun(note, { italics: true })] }),
    ),
  ];
}

type Place = { lang: Lang | null; depth: number; options: IParagraphOptions; newList: NewList };

export const placeOf = (lang: Lang | null, newList: NewList): Place => ({
  lang,
  depth: 0,
  options: {},
  newList,
});

export function proseParagraphs(nodes: readonly ProseNode[], place: Place): Paragraph[] {
  const { lang, depth, options, newList } = place;
  return nodes.flatMap((node) => {
    if (node.kind === 'paragraph')
      return new Paragraph({ ...options, children: runChildren(node.runs, lang) });
    if (node.kind === 'quote')
      return proseParagraphs(node.nodes, {
        ...place,
        options: { ...options, indent: { left: 360 } },
      });
    const level = Math.min(depth, deepestList - 1);
    const list = node.isNumbered
      ? { reference: numberedFrom(node.start), instance: newList() }
      : { reference: bulleted.reference };
    const first = { ...place, depth: depth + 1, options: { numbering: { ...list, level } } };
    // What follows in an item stands under its words, without a mark of its own.
    const under = { ...first, options: { indent: { left: 360 * (level + 1) } } };
    return node.items.flatMap(([begins, ...rest]) => [
      ...proseParagraphs(begins ? [begins] : [], first),
      ...proseParagraphs(rest, under),
    ]);
  });
}

function runChildren(runs: readonly Run[], lang: Lang | null): ParagraphChild[] {
  return runs.map((run) => {
    const text = new TextRun({
      ...(run.text === '\n' ? { break: 1 } : { text: run.text }),
      ...(run.isStrong ? { bold: true } : {}),
      ...(run.isEmphasis ? { italics: true } : {}),
      ...(lang ? { language: { value: languageTags[lang] } } : {}),
      ...(run.href ? { style: 'Hyperlink' } : {}),
    });
    return run.href ? new ExternalHyperlink({ link: run.href, children: [text] }) : text;
  });
}
