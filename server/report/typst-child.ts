// A process of its own that owns the Typst compiler: a compile that hangs can only be ended by ending its process.
// Takes one job at a time, answers with the finished file. Started by typst-process.ts.
import type { DocPictures, SetDocument } from '#shared/report/report-document.ts';
import { readFonts } from './font-file.ts';
import { createReportCompiler, loadCompiler, type ReportCompiler } from './report-compiler.ts';

/** `document` is a report document as JSON. */
export type TypstJob = { id: number; document: string; pictures: DocPictures };
export type TypstAnswer =
  | { kind: 'ready' }
  | { kind: 'compiler_missing'; message: string }
  | { kind: 'done'; id: number; file: Uint8Array; rss: number }
  | { kind: 'failed'; id: number; message: string; rss: number };

function send(answer: TypstAnswer): void {
  process.send?.(answer);
}

/** The compiler's own diagnostics, without the texts that were set. */
function describe(error: unknown): string {
  if (error !== null && typeof error === 'object' && 'shortDiagnostics' in error) {
    const [first] = (error as { shortDiagnostics: { message?: string; hints?: string[] }[] })
      .shortDiagnostics;
    if (first?.message) return [first.message, ...(first.hints ?? [])].join(' – ').slice(0, 500);
  }
  // The addon puts its own words where Node has an error's code.
  const words =
    error instanceof Error
      ? error.message || ((error as NodeJS.ErrnoException).code ?? '')
      : String(error);
  return (words || 'The report compiler gave no reason').slice(0, 500);
}

function start(): void {
  let compile: ReportCompiler;
  try {
    const { blobs, coverage } = readFonts();
    const isDraft = process.argv[2] === 'draft';
    compile = createReportCompiler(loadCompiler(blobs), coverage, { isDraft });
  } catch (error) {
    send({ kind: 'compiler_missing', message: describe(error) });
    return;
  }
  process.on('message', (job: TypstJob) => {
    try {
      const file = compile(JSON.parse(job.document) as SetDocument, job.pictures);
      send({ kind: 'done', id: job.id, file, rss: process.memoryUsage.rss() });
    } catch (error) {
      send({
        kind: 'failed',
        id: job.id,
        message: describe(error),
        rss: process.memoryUsage.rss(),
      });
    }
  });
  // Parent gone: nothing left to do here.
  process.on('disconnect', () => process.exit(0));
  send({ kind: 'ready' });
}

start();
