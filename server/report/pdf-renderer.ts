// Makes the PDF of a report document: cleans and draws in this process, sets in a child, one report at a time,
// and keeps finished files by what they were made of.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { ReportDocument } from '#shared/report/report-document.ts';
import { readFonts, type ReportFonts } from './font-file.ts';
import { templateData, templateStyle } from './pdf-data.ts';
import { PdfError } from './pdf-error.ts';
import { textCleaner } from './pdf-text.ts';
import { createTypstProcess, type TypstProcess } from './typst-process.ts';

export type PdfRendererOptions = {
  /** Milliseconds one report may take. */
  timeLimit?: number;
  /** Reports that may wait; the next one is refused at once. */
  longestQueue?: number;
  /** Bytes of finished files kept in memory. */
  cacheBytes?: number;
  mostJobs?: number;
  mostMemory?: number;
  /** Another child, for tests of hanging and dying. */
  childUrl?: URL;
};

export type PdfRenderer = {
  /** Gets ready while the document is still being put together, or while somebody looks at its preview. */
  prepare(): void;
  /** Rejects with a PdfError. The same document gives the same file, byte by byte. */
  render(document: ReportDocument): Promise<Uint8Array>;
  close(): Promise<void>;
};

export function createPdfRenderer(options: PdfRendererOptions = {}): PdfRenderer {
  const typst = createTypstProcess({
    timeLimit: options.timeLimit ?? 20_000,
    mostJobs: options.mostJobs ?? 200,
    mostMemory: options.mostMemory ?? 600 * 1024 * 1024,
    childUrl: options.childUrl ?? new URL('./typst-child.ts', import.meta.url),
  });
  const longestQueue = options.longestQueue ?? 20;
  const cache = fileCache(options.cacheBytes ?? 64 * 1024 * 1024);
  const underWay = new Map<string, Promise<Uint8Array>>();
  // Read at the first report: a server without reports starts without fonts.
  let setup: { fonts: ReportFonts; style: string; made: string } | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let isClosed = false;

  return {
    prepare() {
      if (!isClosed) typst.prepare();
    },
    async render(document) {
      if (isClosed) throw new PdfError('closed', 'The report renderer is closed');
      setup ??= readSetup();
      const key = hash([setup.made, JSON.stringify(document)]);
      const kept = cache.get(key);
      if (kept) return kept;
      const running = underWay.get(key);
      if (running) return running;
      if (underWay.size >= longestQueue)
        throw new PdfError('too_busy', 'Too many reports are waiting');
      const { fonts, style } = setup;
      const job = last.then(async () => {
        if (isClosed) throw new PdfError('closed', 'The report renderer is closed');
        return compileWithCare(typst, style, document, fonts);
      });
      last = job.catch(() => undefined);
      underWay.set(key, job);
      try {
        const file = await job;
        cache.set(key, file);
        return file;
      } finally {
        underWay.delete(key);
      }
    },
    async close() {
      isClosed = true;
      await typst.close();
      await last;
    },
  };
}

/** A document that the exporter refuses is tried once more with the plainest characters only. */
async function compileWithCare(
  typst: TypstProcess,
  style: string,
  document: ReportDocument,
  fonts: ReportFonts,
): Promise<Uint8Array> {
  try {
    return await typst.compile(style, templateData(document, textCleaner(fonts.coverage)));
  } catch (error) {
    if (!(error instanceof PdfError) || error.reason !== 'export_failed') throw error;
    return typst.compile(style, templateData(document, textCleaner(fonts.coverage, true)));
  }
}

function readSetup(): { fonts: ReportFonts; style: string; made: string } {
  const folder = new URL('./typst/', import.meta.url);
  const templates = readdirSync(folder)
    .sort()
    .map((name) => readFileSync(new URL(name, folder)));
  const fonts = readFonts();
  const style = templateStyle();
  return { fonts, style, made: hash([style, ...templates, ...fonts.blobs]) };
}

function hash(parts: readonly (string | Buffer)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest('hex');
}

/** Oldest use first out, so that the cache never holds more than `mostBytes`. */
function fileCache(mostBytes: number) {
  const files = new Map<string, Uint8Array>();
  let bytes = 0;
  return {
    get(key: string): Uint8Array | undefined {
      const file = files.get(key);
      if (file) {
        files.delete(key);
        files.set(key, file);
      }
      return file;
    },
    set(key: string, file: Uint8Array): void {
      files.set(key, file);
      bytes += file.length;
      for (const [oldest, old] of files) {
        if (bytes <= mostBytes) break;
        files.delete(oldest);
        bytes -= old.length;
      }
    },
  };
}
