// The annual report as a Word file, for those who go on writing and for readers with Word's own aids: the same document and
// figures as the PDF, in Word's own headings, captions, contents and tables.
import {
  Document,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
  type ISectionPropertiesOptions,
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { DocPictures, ReportDocument, ReportMeta } from '#shared/report/report-document.ts';
import { headingRanks } from '#shared/report/report-outline.ts';
import { cleanStrings, officeText, title } from '#server/report/document-text.ts';
import { docxBlock } from './docx-block.ts';
import { coverBlocks } from './docx-cover.ts';
import { packDocx } from './docx-pack.ts';
import { reportStyles } from './docx-report-style.ts';
import { docxSetting, ochreText, reportMargin, reportWidth } from './docx-setting.ts';
import { bulleted } from './docx-style.ts';

/** No word is so long. To lay it out takes minutes; Word asks to fill in the numbers then. */
const unbroken = /\S{120}/;

/** Letters of a report of some hundred pages. To lay out more takes half a minute; Word fills in the numbers then too. */
const mostLaidOut = 300_000;

export function setReport(document: ReportDocument, pictures: DocPictures): Promise<Buffer> {
  let canBeLaidOut = true;
  let letters = 0;
  const { meta, cover, blocks } = cleanStrings(document, (raw) => {
    const text = officeText(raw);
    letters += text.length;
    canBeLaidOut &&= letters <= mostLaidOut && !unbroken.test(text);
    return text;
  }) as ReportDocument;
  const setting = docxSetting(meta, pictures);
  const ranks = headingRanks(blocks);
  const file = new Document({
    title: title(meta.title),
    creator: meta.organisation,
    lastModifiedBy: meta.organisation,
    styles: reportStyles(meta.lang),
    numbering: { config: [bulleted] },
    // Contents and captions have their numbers before anybody asks Word for them; where a letter is of no known width, nearly.
    ...(canBeLaidOut ? { pageNumbers: estimatePageNumbersWith({ guess: true }) } : {}),
    sections: [
      { properties: page, children: coverBlocks(cover, meta.sampleNotice, setting) },
      {
        properties: page,
        headers: { default: runningHead(meta) },
        footers: { default: foot(meta) },
        children: blocks.flatMap((block, at) =>
          docxBlock(block, { rank: ranks[at] ?? null, next: blocks[at + 1] }, setting),
        ),
      },
    ],
  });
  return packDocx(file, meta);
}

const page: ISectionPropertiesOptions = {
  page: {
    size: { width: 11906, height: 16838 },
    margin: {
      top: 1360,
      bottom: 1190,
      left: reportMargin,
      right: reportMargin,
      header: 680,
      footer: 560,
    },
  },
};

function runningHead(meta: ReportMeta): Header {
  return new Header({
    children: [new Paragraph({ style: 'RunningHead', children: [new TextRun(meta.title)] })],
  });
}

function foot({ footLine, sampleNotice, words }: ReportMeta): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Foot',
        tabStops: [{ type: TabStopType.RIGHT, position: reportWidth }],
        children: [
          new TextRun(footLine),
          ...(sampleNotice
            ? [
                new TextRun(' · '),
                new TextRun({ text: sampleNotice, bold: true, color: ochreText }),
              ]
            : []),
          new TextRun({
            children: [
              `\t${words.page} `,
              PageNumber.CURRENT,
              ` ${words.of} `,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
}
