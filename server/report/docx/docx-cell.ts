// What stands in a cell of a table, by its kind: paragraphs of a Word file.
import { Paragraph, TextRun, type IParagraphOptions, type ParagraphChild } from 'docx';
import { lightPalette } from '#shared/chart/palette.ts';
import { sparklineSvg } from '#shared/chart/small-graphic-svg.ts';
import type { TableCell, Voice } from '#shared/report/report-document.ts';
import { alt, flat } from '#server/report/document-text.ts';
import { textSoft, type Setting } from './docx-setting.ts';
import { barRuns, quiet, statusRuns } from './docx-status.ts';
import { textRun } from './docx-text.ts';

const barWidth = 44;

export function cellParagraphs(
  cell: TableCell,
  options: IParagraphOptions,
  setting: Setting,
): Paragraph[] {
  return cellLines(cell, setting).map((children) => new Paragraph({ ...options, children }));
}

/** Each line is a paragraph of its own; never none, for a cell must hold one. */
function cellLines(cell: TableCell, setting: Setting): ParagraphChild[][] {
  switch (cell.kind) {
    case 'text': {
      const { text, suffix, detail, isStrong = false } = cell;
      return [
        [
          textRun(flat(text), { bold: isStrong }),
          ...(suffix ? [new TextRun(' '), quiet(flat(suffix))] : []),
        ],
        ...(detail ? [[quiet(flat(detail))]] : []),
      ];
    }
    case 'figure': {
      const { label, sub, isStrong = false, isSoft = false } = cell;
      const figure = textRun(label, { bold: isStrong, ...(isSoft ? { color: textSoft } : {}) });
      return [[figure], ...(sub ? [[quiet(sub)]] : [])];
    }
    case 'status':
      return [statusRuns(cell.status, setting)];
    case 'bullet':
      return [[...barRuns(cell, barWidth, setting), textRun(cell.label, { bold: true })]];
    case 'attainment': {
      const bar = [...barRuns(cell, barWidth, setting), textRun(cell.label, { bold: true })];
      return [...(cell.share === null ? [] : [bar]), statusRuns(cell.status, setting)];
    }
    case 'sparkline': {
      const svg = sparklineSvg(cell.sparkline, 52, 14, lightPalette);
      return [[setting.draw(svg, alt(cell.sparkline.alt))]];
    }
    case 'voice':
      return [
        ...(cell.status ? [statusRuns(cell.status, setting)] : []),
        [textRun(flat(cell.text))],
        ...cell.reasons.map(reasonRuns),
        ...(cell.byline ? [[quiet(cell.byline)]] : []),
      ];
  }
}

export function reasonRuns({ label, text }: Voice['reasons'][number]): ParagraphChild[] {
  return [textRun(`${label}: `, { bold: true }), textRun(flat(text))];
}
