// A process of its own that sends a day's reminders, for a test that kills it: `node remind-process.ts file port now`.
import { pino } from 'pino';
import { openConnection } from '#db/connection.ts';
import { createScheduler } from '#server/job/scheduler.ts';
import { createMailer } from '#server/mail/mailer.ts';
import { roundJobs } from '#server/round/round-jobs.ts';
import { sendingTo } from '#test/server/mail/smtp-fixture.ts';

const [file = '', port = '', now = ''] = process.argv.slice(2);
const connection = openConnection({ kind: 'sqlite', file });
const logger = pino({ level: 'silent' });
const clock = () => now;
const mailer = createMailer({
  db: connection.write,
  sending: sendingTo(Number(port)),
  clock,
  logger,
});
const auth = { withSample: true, baseUrl: 'https://malbar.example.no', secret: 'a test’s' };
const jobs = roundJobs({ connection, auth, mailer });
await createScheduler({ db: connection.write, jobs, clock, logger }).look();
await mailer.kick();
await mailer.close();
await connection.close();
