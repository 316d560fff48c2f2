// The small things that stand in lines and cells: a status as shape, word and colour, and a bar with the plan's mark.
import { TextRun, type ImageRun, type IRunOptions, type ParagraphChild } from 'docx';
import { lightPalette } from '#shared/chart/palette.ts';
import { bulletSvg } from '#shared/chart/small-graphic-svg.ts';
import { markSize, markSvg, type MarkName } from '#shared/chart/status-mark.ts';
import { svgDocument } from '#shared/chart/svg-element.ts';
import type { DocStatus, DocText } from '#shared/report/report-document.ts';
import { textSoft, type Setting } from './docx-setting.ts';
import { textRun } from './docx-text.ts';

const markWidth = 7.5;

/** Half points. */
const quietSize = 15;

export function quiet(text: DocText, options: IRunOptions = {}): TextRun {
  return textRun(text, { size: quietSize, color: textSoft, ...options });
}

export const lineBreak = () => new TextRun({ break: 1 });

export function statusRuns({ status, word, stale }: DocStatus, setting: Setting): ParagraphChild[] {
  const { graphic, text } = lightPalette.status[status];
  return [
    mark(status, graphic, setting),
    new TextRun({ text: `\u00A0${word}`, bold: true, color: text.slice(1) }),
    ...(stale
      ? [
          new TextRun(' '),
          mark('stale', lightPalette.textSoft, setting),
          new TextRun({ text: `\u00A0${stale}`, color: textSoft }),
        ]
      : []),
  ];
}

function mark(name: MarkName, colour: string, { draw }: Setting): ImageRun {
  const svg = svgDocument(markSize, markSize, [markSvg(name, 0, 0, markSize, colour)]);
  return draw(svg, null, markWidth);
}

/** With a figure beside it that says the same; nothing where there is nothing to draw. */
export function barRuns(
  { share, plan }: { share: number | null; plan: number | null },
  width: number,
  { draw }: Setting,
): ParagraphChild[] {
  if (share === null && plan === null) return [];
  // Drawn to the percent, so that bars that look alike are one picture.
  const [drawn, planned] = [toPercent(share), toPercent(plan)];
  const svg = bulletSvg(
    { kind: 'bullet', share: drawn, plan: planned, label: '' },
    width,
    8,
    lightPalette,
  );
  return [draw(svg, null), new TextRun('\u00A0\u00A0')];
}

const toPercent = (share: number | null) =>
  share === null ? null : Math.round(Math.min(1, Math.max(0, share)) * 100) / 100;
