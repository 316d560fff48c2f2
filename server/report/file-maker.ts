// Makes a report's files, each format where it disturbs nobody: PDFs in the compiler's process, the others one at a time in a
// thread. Gives up what nobody waits for.
import { Worker } from 'node:worker_threads';
import type { DocPictures, ReportDocument } from '#shared/report/report-document.ts';
import type { ReportFormat } from '#shared/report/report-format.ts';
import type { FileJob } from './file-thread.ts';
import type { HtmlOptions } from './html/html-report.ts';
import { PdfError } from './pdf-error.ts';
import type { PdfRenderer } from './pdf-renderer.ts';
import { reportDeck } from './slides/report-deck.ts';

/** A package for the archive is made of other files, not of the document. */
export type MadeFormat = Exclude<ReportFormat, 'zip'>;

export type FileMaker = {
  /** Rejects with a PdfError, `given_up` where `given` is aborted. */
  make(
    format: MadeFormat,
    document: ReportDocument,
    asked?: { pictures?: DocPictures; given?: AbortSignal; html?: HtmlOptions },
  ): Promise<Uint8Array>;
  /** How many wait for a thread or work in one. */
  waiting(): number;
};

const timeLimit = 60_000;
const longestQueue = 20;

export function createFileMaker(pdf: PdfRenderer): FileMaker {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  async function inTurn(job: FileJob, given?: AbortSignal): Promise<Uint8Array> {
    if (waiting >= longestQueue) throw new PdfError('too_busy', 'Too many files are waiting');
    waiting += 1;
    const made = last.then(() => inThread(job, given)).finally(() => (waiting -= 1));
    last = made.catch(() => undefined);
    return made;
  }

  return {
    waiting: () => waiting,
    async make(format, document, { pictures = new Map(), given, html } = {}) {
      const asked = { pictures, ...(given && { given }) };
      if (format === 'pdf') return pdf.render(document, asked);
      if (format === 'slides') return pdf.render(await reportDeck(document), asked);
      return inTurn({ format, document, pictures, ...(html && { html }) }, given);
    },
  };
}

function inThread(workerData: FileJob, given?: AbortSignal): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const fail = (reason: PdfError['reason'], message: string) => {
      void thread.terminate();
      reject(new PdfError(reason, message));
    };
    const giveUp = () => fail('given_up', 'Nobody waits for the file any longer');
    const thread = new Worker(new URL('./file-thread.ts', import.meta.url), { workerData });
    if (given?.aborted) return giveUp();
    const timer = setTimeout(() => fail('timed_out', 'The file took too long'), timeLimit);
    given?.addEventListener('abort', giveUp, { once: true });
    thread.once('message', (file: Uint8Array) => resolve(file));
    thread.once('error', (error) => fail('export_failed', error.message));
    thread.once('exit', () => {
      clearTimeout(timer);
      given?.removeEventListener('abort', giveUp);
      // Of no consequence where it has answered.
      reject(new PdfError('died', 'The file’s thread ended in mid-work'));
    });
  });
}
