// The annual report as a Word file. Laying it out, so that its contents have their page numbers, takes seconds: that is done
// in a thread of its own, and the server answers others meanwhile.
import { Worker } from 'node:worker_threads';
import type { DocPictures, ReportDocument } from '#shared/report/report-document.ts';
import type { DocxJob } from './docx-worker.ts';

/** Milliseconds. A report of forty pages takes four seconds. */
const longest = 60_000;

/** The same document gives the same bytes. Rejects when it cannot be set, or not in time. */
export function reportDocx(document: ReportDocument, pictures: DocPictures): Promise<Buffer> {
  const job: DocxJob = { document, pictures };
  const worker = new Worker(new URL('./docx-worker.ts', import.meta.url), { workerData: job });
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const timer = setTimeout(() => {
    reject(new Error('The Word file took too long'));
    void worker.terminate();
  }, longest);
  worker
    .once('message', (file: Uint8Array) => resolve(Buffer.from(file)))
    .once('error', reject)
    .once('exit', (code) => reject(new Error(`The Word file was not set: ${code}`)));
  return promise.finally(() => clearTimeout(timer));
}
