// Stands in for the compiler's process and misbehaves in the way that its address asks for.
import type { TypstJob } from '#server/report/typst-child.ts';

const mode = process.argv[2];

if (mode === 'missing') {
  process.send?.({ kind: 'compiler_missing', message: 'Cannot find native binding' });
} else {
  let jobs = 0;
  process.on('message', (job: TypstJob) => {
    jobs += 1;
    if (mode === 'die') process.exit(1);
    if (mode === 'refuse-once') {
      const answer =
        jobs === 1
          ? {
              kind: 'failed',
              id: job.id,
              message: 'the text could not be displayed with font',
              rss: 0,
            }
          : { kind: 'done', id: job.id, file: Buffer.from(job.data), rss: 0 };
      process.send?.(answer);
    }
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.({ kind: 'ready' });
}
