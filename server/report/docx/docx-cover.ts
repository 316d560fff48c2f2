// The report's cover in Word: its words are text that can be changed, and the year drawn as measuring rods stands on petrol.
import { AlignmentType, BorderStyle, HeadingLevel, Paragraph, TabStopType, type Table } from 'docx';
import { coverGraphicSize, coverSvg } from '#shared/report/cover-graphic.ts';
import { lightPalette } from '#shared/chart/palette.ts';
import { rect, svgDocument } from '#shared/chart/svg-element.ts';
import type { ReportCover } from '#shared/report/report-document.ts';
import { alt, flat, title } from '#server/report/document-text.ts';
import { factGrid } from './docx-figure.ts';
import {
  ink,
  ochre,
  ochreText,
  reportWidth,
  reportWidthPoints,
  type Setting,
} from './docx-setting.ts';
import { paragraph, textRun } from './docx-text.ts';

const padding = 14;

export function coverBlocks(
  cover: ReportCover,
  sampleNotice: string | null,
  setting: Setting,
): (Paragraph | Table)[] {
  const { organisation, subtitle, strategy, facts, rods, rodsAlt, rodsCaption } = cover;
  return [
    new Paragraph({
      border: { top: { style: BorderStyle.SINGLE, size: 20, color: ochre, space: 7 } },
      spacing: { after: 1100 },
      tabStops: [{ type: TabStopType.RIGHT, position: reportWidth }],
      children: [
        textRun(organisation, { bold: true, size: 22, color: ink }),
        ...(sampleNotice ? [textRun(`\t${sampleNotice}`, { bold: true, color: ochreText })] : []),
      ],
    }),
    paragraph(title(cover.title), { heading: HeadingLevel.TITLE }),
    paragraph(subtitle, { style: 'Subtitle' }),
    paragraph(flat(strategy), { style: 'CoverStrategy' }),
    paragraph(rodsCaption, { style: 'Origin' }),
    new Paragraph({
      spacing: { after: 500 },
      alignment: AlignmentType.LEFT,
      children: [setting.draw(onPetrol(coverSvg(rods)), alt(rodsAlt), reportWidthPoints)],
    }),
    ...factGrid(facts),
  ];
}

/** The picture is drawn for a petrol page. */
function onPetrol(svg: string): string {
  const [width, height] = [
    coverGraphicSize.width + 2 * padding,
    coverGraphicSize.height + 2 * padding,
  ];
  const drawing = svg.replace(/^<svg[^>]*>|<\/svg>$/g, '');
  return svgDocument(width, height, [
    rect(0, 0, width, height, lightPalette.ink),
    `<g transform="translate(${padding} ${padding})">${drawing}</g>`,
  ]);
}
