// Makes slides for the meeting of an annual report. Pure, and of the document alone: a frozen report gives the same slides in ten years.
import type { AdminTranslate } from '#shared/text/text.ts';
import type { ReportDocument, TableRow } from './report-document.ts';
import { areaSlides } from './slide-area.ts';
import { noteBook, type SlideWords } from './slide-notes.ts';
import { bulletSlides, partedSlides, titled, withUniqueTitles } from './slide-part.ts';
import { blocksOf, headingOver, tableAbout, type TableTopic } from './slide-source.ts';
import { slideTable } from './slide-table.ts';
import { wordsOf } from './slide-text.ts';
import type { Slide, SlideDeck } from './slide-type.ts';
import {
  coverSlide,
  figureSlides,
  highlightSlide,
  strategySlides,
  yearSlides,
} from './slide-year.ts';

/** `a` words in the document's language. */
export function slideDeck(document: ReportDocument, a: AdminTranslate): SlideDeck {
  const words: SlideWords = { a, meta: document.meta };
  const slides = [
    coverSlide(document, words),
    ...yearSlides(document, words),
    ...figureSlides(document, words),
    ...strategySlides(document, words),
    ...highlightSlide(document, words),
    ...areaSlides(document, words),
    ...tableSlides(document, words, 'deviations'),
    ...tableSlides(document, words, 'decisions'),
    ...needSlides(document, words),
    ...aboutSlides(document, words),
  ];
  return { meta: document.meta, slides: withUniqueTitles(words, slides) };
}

function tableSlides({ blocks }: ReportDocument, words: SlideWords, topic: TableTopic): Slide[] {
  const table = tableAbout(blocks, topic);
  if (!table || table.rows.length === 0) return [];
  const title = headingOver(blocks, table);
  const book = noteBook(words, title);
  const ordered = topic === 'decisions' ? waitingFirst(table.rows) : table.rows;
  const { columns, parts } = slideTable({ columns: table.columns, rows: ordered }, book);
  const head = titled(book, title, { lead: table.caption });
  return partedSlides(words, head, book, parts, (part) => ({
    kind: 'table',
    columns,
    rows: part,
  }));
}

function waitingFirst(rows: readonly TableRow[]): TableRow[] {
  const isWaiting = (row: TableRow) => {
    const last = row.kind === 'cells' ? row.cells.at(-1) : undefined;
    return last?.kind === 'text' && last.isStrong === true;
  };
  return [...rows.filter(isWaiting), ...rows.filter((row) => !isWaiting(row))];
}

function needSlides({ blocks }: ReportDocument, words: SlideWords): Slide[] {
  const list = blocksOf(blocks, 'list').find(({ topic }) => topic === 'needs');
  if (!list || list.items.length === 0) return [];
  const title = headingOver(blocks, list);
  const book = noteBook(words, title);
  const before = blocks[blocks.indexOf(list) - 1];
  const lead = before?.kind === 'paragraph' ? before.text : '';
  return bulletSlides(words, titled(book, title, { lead }), book, list.items);
}

/** Where the figures come from, as of when, and which version of the report this is. */
function aboutSlides({ blocks, cover, meta }: ReportDocument, words: SlideWords): Slide[] {
  const { a } = words;
  const charts = blocksOf(blocks, 'chart').map(({ chart }) => chart);
  const each = (texts: readonly string[]) => [...new Set(texts)].filter((text) => text !== '');
  const facts = [
    { label: a('slides.report'), value: `${meta.title}, ${meta.organisation}` },
    { label: a('slides.strategy'), value: cover.strategy },
    ...cover.facts,
    ...each(charts.map(({ asOf }) => asOf))
      .filter((line) => !cover.facts.some(({ value }) => line.includes(value)))
      .map((value) => ({ label: a('slides.seenOn'), value })),
    ...each(charts.map(({ source }) => source)).map((value) => ({
      label: a('slides.source'),
      value,
    })),
    ...(meta.sampleNotice ? [{ label: a('slides.sample'), value: meta.sampleNotice }] : []),
  ].filter(({ value }) => wordsOf(value).trim() !== '');
  const book = noteBook(words, '');
  const { columns, parts } = slideTable(
    {
      columns: [
        { header: a('slides.what'), align: 'left', width: { mm: 40 } },
        { header: a('slides.value'), align: 'left', width: { share: 1 } },
      ],
      rows: facts.map(({ label, value }) => ({
        kind: 'cells',
        cells: [
          { kind: 'text', text: label, isStrong: true },
          { kind: 'text', text: value },
        ],
      })),
    },
    book,
  );
  return partedSlides(words, titled(book, a('slides.about')), book, parts, (part) => ({
    kind: 'table',
    columns,
    rows: part,
  }));
}
