// Makes the PDF of a report document: in a child process, one report at a time, and keeps finished files by what they were made of.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { DocPictures, SetDocument } from '#shared/report/report-document.ts';
import { readFontFiles } from './font-file.ts';
import { templateStyle } from './pdf-data.ts';
import { PdfError } from './pdf-error.ts';
import { createTypstProcess } from './typst-process.ts';

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
  /** Gets ready while the document is still being put together. */
  prepare(): void;
  /**
   * Rejects with a PdfError. The same document gives the same file, byte by byte. `given`: when it is aborted, and nobody else
   * waits for the same file, what is under way is ended.
   */
  render(
    document: SetDocument,
    asked?: { pictures?: DocPictures; given?: AbortSignal },
  ): Promise<Uint8Array>;
  /** As it is being written: soon rather than small, and not at all once nobody waits for it. */
  preview(document: SetDocument, pictures: DocPictures, given: AbortSignal): Promise<Uint8Array>;
  close(): Promise<void>;
};

export function createPdfRenderer(options: PdfRendererOptions = {}): PdfRenderer {
  const limits = {
    timeLimit: options.timeLimit ?? 20_000,
    mostJobs: options.mostJobs ?? 200,
    mostMemory: options.mostMemory ?? 600 * 1024 * 1024,
  };
  const childUrl = options.childUrl ?? new URL('./typst-child.ts', import.meta.url);
  const typst = createTypstProcess({ ...limits, childUrl });
  // A process of its own: whoever types does not stand in the queue of those who download.
  const draftUrl = new URL('./typst-child.ts?draft', import.meta.url);
  const drafts = createTypstProcess({ ...limits, childUrl: options.childUrl ?? draftUrl });
  const longestQueue = options.longestQueue ?? 20;
  const cache = fileCache(options.cacheBytes ?? 64 * 1024 * 1024);
  const underWay = new Map<string, Job>();
  // Read at the first report: a server without reports starts without fonts.
  let making = '';
  let last: Promise<unknown> = Promise.resolve();
  let lastDraft: Promise<unknown> = Promise.resolve();
  let waitingDrafts = 0;
  let isClosed = false;

  function begin(key: string, json: string, pictures: DocPictures): Job {
    const job: Job = { key, file: undefined!, waiting: 0, isBegun: false };
    job.file = last.then(async () => {
      if (isClosed) throw new PdfError('closed', 'The report renderer is closed');
      if (job.waiting === 0) throw givenUp();
      job.isBegun = true;
      const file = await typst.compile(json, pictures);
      cache.set(key, file);
      return file;
    });
    const settled = () => {
      if (underWay.get(key) === job) underWay.delete(key);
    };
    last = job.file.then(settled, settled);
    underWay.set(key, job);
    return job;
  }

  async function waited(job: Job, given?: AbortSignal): Promise<Uint8Array> {
    job.waiting += 1;
    if (!given) return job.file;
    let leave = () => {};
    const left = new Promise<never>((_, reject) => {
      leave = () => {
        job.waiting -= 1;
        // A compile cannot be stopped but by ending its process; the next job gets a new one.
        if (job.waiting === 0) {
          // Whoever asks for it now begins it anew.
          if (underWay.get(job.key) === job) underWay.delete(job.key);
          if (job.isBegun) void typst.close();
        }
        reject(givenUp());
      };
    });
    given.addEventListener('abort', leave, { once: true });
    if (given.aborted) leave();
    try {
      return await Promise.race([job.file, left]);
    } finally {
      given.removeEventListener('abort', leave);
    }
  }

  return {
    prepare() {
      if (!isClosed) typst.prepare();
    },
    async render(document, { pictures = noPictures, given } = {}) {
      if (isClosed) throw new PdfError('closed', 'The report renderer is closed');
      making ||= makingOf();
      const json = JSON.stringify(document);
      const key = hash([making, json]);
      const kept = cache.get(key);
      if (kept) return kept;
      if (!underWay.has(key) && underWay.size >= longestQueue)
        throw new PdfError('too_busy', 'Too many reports are waiting');
      const job = underWay.get(key) ?? begin(key, json, pictures);
      return waited(job, given);
    },
    async preview(document, pictures, given) {
      if (waitingDrafts >= longestDraftQueue)
        throw new PdfError('too_busy', 'Too many previews are waiting');
      waitingDrafts += 1;
      const job = lastDraft.then(() => {
        given.throwIfAborted();
        if (isClosed) throw new PdfError('closed', 'The report renderer is closed');
        return drafts.compile(JSON.stringify(document), pictures);
      });
      const settled = () => void (waitingDrafts -= 1);
      lastDraft = job.then(settled, settled);
      return job;
    },
    async close() {
      isClosed = true;
      await Promise.all([typst.close(), drafts.close()]);
      await Promise.all([last, lastDraft]);
      // The last job may have started a process of its own while the first was being ended.
      await Promise.all([typst.close(), drafts.close()]);
    },
  };
}

/** One file under way, and how many wait for it. */
type Job = { key: string; file: Promise<Uint8Array>; waiting: number; isBegun: boolean };

const longestDraftQueue = 10;

const givenUp = () => new PdfError('given_up', 'Nobody waits for the report any longer');

const noPictures: DocPictures = new Map();

/** Everything besides the document that a file is made of. */
export function makingOf(): string {
  const folder = new URL('./typst/', import.meta.url);
  const templates = readdirSync(folder)
    .sort()
    .map((name) => readFileSync(new URL(name, folder)));
  return hash([templateStyle(), ...templates, ...readFontFiles()]);
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
