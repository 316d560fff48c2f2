// Starts, times, recycles and ends the child process that compiles. One job at a time: the queue is the caller's.
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { DocPictures } from '#shared/report/report-document.ts';
import { PdfError } from './pdf-error.ts';
import type { TypstAnswer, TypstJob } from './typst-child.ts';

export type TypstProcessOptions = {
  /** Milliseconds a job of usual size may take before the process is ended. */
  timeLimit: number;
  /** Jobs after which, and resident bytes above which, the next job gets a new process. */
  mostJobs: number;
  mostMemory: number;
  childUrl: URL;
};

export type TypstProcess = {
  /** Starts the process, so that it is up when the first job comes. A failed start shows at that job. */
  prepare(): void;
  /** Takes a report document as JSON. Rejects with a PdfError. Never called while a job runs. */
  compile(document: string, pictures: DocPictures): Promise<Uint8Array>;
  close(): Promise<void>;
};

type Child = { process: ChildProcess; ready: Promise<void>; jobs: number; rss: number };

const startLimit = 15_000;

export function createTypstProcess(options: TypstProcessOptions): TypstProcess {
  let child: Child | null = null;
  let nextId = 1;

  async function retire(): Promise<void> {
    const old = child;
    child = null;
    if (!old || old.process.exitCode !== null || old.process.signalCode !== null) return;
    const gone = new Promise((resolve) => old.process.once('exit', resolve));
    old.process.kill('SIGKILL');
    await gone;
  }

  async function freshChild(): Promise<Child> {
    const isWorn = child && (child.jobs >= options.mostJobs || child.rss > options.mostMemory);
    if (isWorn || child?.process.connected === false) await retire();
    const started = (child ??= startChild(options.childUrl));
    await started.ready.catch(async (error: unknown) => {
      await retire();
      throw error;
    });
    // Closing may have ended it while it became ready: nothing would answer.
    if (child !== started) throw new PdfError('died', 'The report compiler was ended');
    return started;
  }

  return {
    prepare() {
      child ??= startChild(options.childUrl);
    },
    async compile(document, pictures) {
      const current = await freshChild();
      const job: TypstJob = { id: nextId, document, pictures };
      nextId += 1;
      current.jobs += 1;
      try {
        const answer = await ask(current.process, job, timeFor(document, options.timeLimit));
        if (answer.kind === 'failed') {
          current.rss = answer.rss;
          throw new PdfError('export_failed', answer.message);
        }
        current.rss = answer.rss;
        return answer.file;
      } catch (error) {
        // A process that hangs or died is of no more use; one that refused a document is.
        if (!(error instanceof PdfError) || error.reason !== 'export_failed') await retire();
        throw error;
      }
    },
    close: retire,
  };
}

function startChild(childUrl: URL): Child {
  const forked = fork(fileURLToPath(childUrl), childUrl.search ? [childUrl.search.slice(1)] : [], {
    serialization: 'advanced',
    // Flags of the parent (a debugger, a test runner's loader) are not for the child.
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ready = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new PdfError('timed_out', 'The report compiler did not start')),
      startLimit,
    );
    forked.once('message', (answer: TypstAnswer) => {
      clearTimeout(timer);
      if (answer.kind === 'ready') resolve();
      else reject(new PdfError('compiler_missing', missingCompiler(answer)));
    });
    // Not once: a channel that closes under a message errs too, and nobody else listens.
    forked.on('error', (error) => reject(new PdfError('died', error.message)));
    forked.once('exit', () => {
      clearTimeout(timer);
      reject(new PdfError('died', 'The report compiler ended before it was ready'));
    });
  });
  // Nobody may be listening when a start fails.
  ready.catch(() => undefined);
  return { process: forked, ready, jobs: 0, rss: 0 };
}

function missingCompiler(answer: TypstAnswer): string {
  const detail = 'message' in answer ? answer.message : '';
  return (
    `The report compiler (@myriaddreamin/typst-ts-node-compiler) could not be loaded on ${process.platform}-${process.arch}. ` +
    `Version 0.7.0 has binaries for Linux x64; run the server there, or without PDF reports. ${detail}`
  );
}

/** Characters of a report of some eighty pages; whoever asks for more than that may have to wait for it. */
const usualLength = 500_000;

function timeFor(document: string, timeLimit: number): number {
  return timeLimit * (1 + Math.floor(document.length / usualLength));
}

type JobAnswer = Extract<TypstAnswer, { id: number }>;

function ask(child: ChildProcess, job: TypstJob, timeLimit: number): Promise<JobAnswer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () =>
        end(() => reject(new PdfError('timed_out', `The report took more than ${timeLimit} ms`))),
      timeLimit,
    );
    const onMessage = (answer: TypstAnswer) => {
      if ('id' in answer && answer.id === job.id) end(() => resolve(answer));
    };
    const onExit = () =>
      end(() => reject(new PdfError('died', 'The report compiler ended in mid-work')));
    function end(settle: () => void): void {
      clearTimeout(timer);
      child.off('message', onMessage);
      child.off('exit', onExit);
      settle();
    }
    child.on('message', onMessage);
    child.on('exit', onExit);
    child.send(job);
  });
}
