// Sets one report as a Word file in a thread of its own, and ends.
import { parentPort, workerData } from 'node:worker_threads';
import type { DocPictures, ReportDocument } from '#shared/report/report-document.ts';
import { setReport } from './docx-report.ts';

export type DocxJob = { document: ReportDocument; pictures: DocPictures };

const { document, pictures } = workerData as DocxJob;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
parentPort?.postMessage(await setReport(document, pictures));
