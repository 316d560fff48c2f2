// Words of what the server does by the clock, in English.
import type { job as source } from '#shared/text/nb/job.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const job: TextShape<typeof source> = {
  title: 'Scheduled jobs',
  lead: 'What Målbar does by itself, by the clock. Each job runs once for each time it is due; what was cut off is taken up again.',
  name: 'Job',
  slot: 'Due',
  state: 'Result',
  done: 'Count',
  attempts: 'after {count, number} tries',
  names: {
    turn_rounds: 'Open and close rounds, and send their links',
    remind: 'Send reminders',
    compute: 'Compute figures for periods that have ended',
    keep_reports: 'Make and keep the files of approved annual reports',
  },
  states: { running: 'Under way', done: 'Done', failed: 'Failed, will be tried again' },
  none: {
    title: 'No job has run yet',
    text: 'Runs are listed here from the first time one is due.',
  },
};
