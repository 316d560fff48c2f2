// Makes one file of a report in a thread of its own, and ends: what takes the processor for a while must not keep others
// waiting. Started by file-maker.ts. What each format needs is loaded for it alone.
import { parentPort, workerData } from 'node:worker_threads';
import type { HtmlOptions } from './html/html-report.ts';
import type { DocPictures, ReportDocument } from '#shared/report/report-document.ts';

export type ThreadFormat = 'docx' | 'xlsx' | 'pptx' | 'html';
export type FileJob = {
  format: ThreadFormat;
  document: ReportDocument;
  pictures: DocPictures;
  /** Of a page alone. */
  html?: HtmlOptions;
};

async function made({ format, document, pictures, html }: FileJob): Promise<Uint8Array> {
  switch (format) {
    case 'docx': {
      const { setReport } = await import('./docx/docx-report.ts');
      return setReport(document, pictures);
    }
    case 'xlsx': {
      const { reportXlsx } = await import('./xlsx/xlsx-report.ts');
      return reportXlsx(document);
    }
    case 'pptx': {
      const { slidesPptx } = await import('./slides/pptx-file.ts');
      const { reportDeck } = await import('./slides/report-deck.ts');
      return slidesPptx(await reportDeck(document), pictures);
    }
    case 'html': {
      const { reportHtml } = await import('./html/html-report.ts');
      return new TextEncoder().encode(reportHtml(document, pictures, html));
    }
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
parentPort?.postMessage(await made(workerData as FileJob));
