// The environment, read once at start: an unusable value stops the process with a sentence, not later with a stack.
import { join, resolve } from 'node:path';
import * as z from 'zod/mini';
import type { ConnectionTarget } from '#db/connection.ts';
import { readMailSettings } from '#server/mail/mail-settings.ts';
import type { MailSending } from '#server/mail/mail-transport.ts';

const environmentSchema = z.object({
  PORT: z._default(z.coerce.number().check(z.int(), z.gte(0), z.lte(65_535)), 3000),
  DATA_DIR: z._default(z.string().check(z.minLength(1)), 'data'),
  DATABASE_URL: z.optional(
    z.string().check(z.regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')),
  ),
  SAMPLE_DATA: z._default(z.enum(['on', 'off']), 'on'),
  LOG_LEVEL: z._default(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']), 'info'),
});

export type Settings = {
  port: number;
  database: ConnectionTarget;
  withSample: boolean;
  logLevel: string;
  /** Null: no mail is sent; it is kept in the outbox. */
  mail: MailSending | null;
};

/** Throws an Error with one line per variable that is wrong. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  // An empty variable is one that was not set: shells and compose files make them by accident.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  const mail = readMailSettings(given);
  const lines = [
    ...(parsed.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    ...mail.problems,
  ];
  if (!parsed.data || lines.length > 0) throw new Error(`Unusable settings:\n${lines.join('\n')}`);
  const { PORT, DATA_DIR, DATABASE_URL, SAMPLE_DATA, LOG_LEVEL } = parsed.data;
  return {
    port: PORT,
    database: DATABASE_URL
      ? { kind: 'postgres', url: DATABASE_URL }
      : { kind: 'sqlite', file: join(resolve(DATA_DIR), 'malbar.sqlite') },
    withSample: SAMPLE_DATA === 'on',
    logLevel: LOG_LEVEL,
    mail: mail.sending,
  };
}
