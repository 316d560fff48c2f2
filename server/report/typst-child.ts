// A process of its own that owns the Typst compiler: a compile that hangs can only be ended by ending its process.
// Takes one job at a time, answers with the finished file. Started by typst-process.ts.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFonts } from './font-file.ts';
import { addUaMark } from './pdf-standard.ts';

export type TypstJob = { id: number; style: string; data: string };
export type TypstAnswer =
  | { kind: 'ready' }
  | { kind: 'compiler_missing'; message: string }
  | { kind: 'done'; id: number; file: Uint8Array; rss: number }
  | { kind: 'failed'; id: number; message: string; rss: number };

const workspace = join(dirname(fileURLToPath(import.meta.url)), 'typst');
const main = join(workspace, 'report-template.typ');

type Compiler = {
  mapShadow(path: string, content: Buffer): void;
  resetShadow(): void;
  evictCache(maxAge: number): void;
  pdf(input: { mainFilePath: string }, options: { pdfStandard: string }): Buffer;
};

function send(answer: TypstAnswer): void {
  process.send?.(answer);
}

function createCompiler(): Compiler {
  // Required, not imported: a platform without the binary must be able to say so in plain words.
  const { NodeCompiler } = createRequire(import.meta.url)(
    '@myriaddreamin/typst-ts-node-compiler',
  ) as {
    NodeCompiler: {
      create(args: { workspace: string; fontArgs: { fontBlobs: Buffer[] }[] }): Compiler;
    };
  };
  return NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: readFonts().blobs }] });
}

/** Structures that the exporter has accepted as PDF/UA-1 in this process. */
const accessible = new Set<string>();

/** The document without its words: which blocks, levels and texts there are, and which of them are empty. */
function structureOf(data: string): string {
  const skeleton: unknown = JSON.parse(data, (name, value: unknown) =>
    typeof value === 'string' && name !== 'kind' ? /\S/.test(value) : value,
  );
  return createHash('sha256').update(JSON.stringify(skeleton)).digest('base64');
}

function compile(compiler: Compiler, job: TypstJob): Buffer {
  try {
    compiler.mapShadow(join(workspace, 'style.json'), Buffer.from(job.style));
    compiler.mapShadow(join(workspace, 'data.json'), Buffer.from(job.data));
    const file = compiler.pdf({ mainFilePath: main }, { pdfStandard: 'a-2a' });
    const structure = structureOf(job.data);
    if (!accessible.has(structure)) {
      // Thrown away: only this export checks title, alternative texts and the order of headings.
      compiler.pdf({ mainFilePath: main }, { pdfStandard: 'ua-1' });
      accessible.add(structure);
    }
    return addUaMark(file);
  } finally {
    compiler.resetShadow();
    compiler.evictCache(5);
  }
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
  let compiler: Compiler;
  try {
    compiler = createCompiler();
    // Read before the first job, so that a broken installation shows at once.
    readFileSync(main);
  } catch (error) {
    send({ kind: 'compiler_missing', message: describe(error) });
    return;
  }
  process.on('message', (job: TypstJob) => {
    try {
      const file = compile(compiler, job);
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
