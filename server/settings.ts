// The environment, read once at start: an unusable value stops the process with a sentence, not later with a stack.
// Whatever is missing has the careful default: this machine only, the sample only where nobody real can sign in.
import { join, resolve } from 'node:path';
import * as z from 'zod/mini';
import type { ConnectionTarget } from '#db/connection.ts';
import { readMailSettings } from '#server/mail/mail-settings.ts';
import type { MailSending } from '#server/mail/mail-transport.ts';
import { readProviders, type ProviderSettings } from '#server/people/provider-settings.ts';

const whole = (least: number, most: number) =>
  z.coerce.number().check(z.int(), z.gte(least), z.lte(most));

const environmentSchema = z.object({
  PORT: z._default(whole(0, 65_535), 3000),
  HOST: z._default(z.string(), '127.0.0.1'),
  BASE_URL: z.optional(z.string().check(z.regex(/^https?:\/\/[^/]+$/, 'must be https://host'))),
  TRUSTED_PROXIES: z.optional(whole(0, 10)),
  DATA_DIR: z._default(z.string().check(z.minLength(1)), 'data'),
  DATABASE_URL: z.optional(
    z.string().check(z.regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')),
  ),
  SAMPLE_DATA: z.optional(z.enum(['on', 'off'])),
  AUTH_SECRET: z.optional(z.string().check(z.minLength(32, 'must have at least 32 characters'))),
  SESSION_IDLE_MINUTES: z._default(whole(5, 24 * 60), 30),
  SESSION_MAX_HOURS: z._default(whole(1, 24 * 30), 12),
  LOG_LEVEL: z._default(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']), 'info'),
});

export type Settings = {
  port: number;
  /** The address to listen on. */
  host: string;
  /** Where people reach it; undefined for `http://localhost:<port>`. */
  baseUrl: string | undefined;
  /** How many proxies before the server may be believed about who asks. */
  trustedProxies: number;
  database: ConnectionTarget;
  dataDir: string;
  withSample: boolean;
  /** Undefined: one is made and kept in `dataDir`. */
  authSecret: string | undefined;
  sessionIdleMinutes: number;
  sessionMaxHours: number;
  providers: ProviderSettings[];
  logLevel: string;
  /** Null: no mail is sent; it is kept in the outbox. */
  mail: MailSending | null;
};

/** Throws an Error with one line per variable that is wrong. Values are never told: some are secrets. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  // An empty variable is one that was not set: shells and compose files make them by accident.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  const providers = readProviders(given);
  const mail = readMailSettings(given);
  const lines = [
    ...(parsed.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    ...providers.problems,
    ...mail.problems,
  ];
  if (parsed.data) {
    const isReal = {
      OIDC_PROVIDERS: providers.settings.length > 0,
      SMTP_URL: mail.sending !== null,
    };
    lines.push(...combinationProblems(parsed.data, isReal));
  }
  if (!parsed.data || lines.length > 0) throw new Error(`Unusable settings:\n${lines.join('\n')}`);
  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.HOST,
    baseUrl: data.BASE_URL,
    trustedProxies: data.TRUSTED_PROXIES ?? 0,
    database: data.DATABASE_URL
      ? { kind: 'postgres', url: data.DATABASE_URL }
      : { kind: 'sqlite', file: join(resolve(data.DATA_DIR), 'malbar.sqlite') },
    dataDir: resolve(data.DATA_DIR),
    withSample: (data.SAMPLE_DATA ?? 'on') === 'on',
    authSecret: data.AUTH_SECRET,
    sessionIdleMinutes: data.SESSION_IDLE_MINUTES,
    sessionMaxHours: data.SESSION_MAX_HOURS,
    providers: providers.settings,
    logLevel: data.LOG_LEVEL,
    mail: mail.sending,
  };
}

const loopbackNames = ['localhost', '127.0.0.1', '[::1]', '::1'];

/** With the sample, whoever reaches the server may be any of its people: that must never meet anybody real. */
function combinationProblems(
  data: z.infer<typeof environmentSchema>,
  isReal: Record<string, boolean>,
): string[] {
  const problems: string[] = [];
  const publicUrl = data.BASE_URL ? new URL(data.BASE_URL) : null;
  const isPublic = publicUrl !== null && !loopbackNames.includes(publicUrl.hostname);
  const isOpen = isPublic || !loopbackNames.includes(data.HOST);
  if ((data.SAMPLE_DATA ?? 'on') === 'on') {
    const why = 'with the sample anyone may sign in as its invented people; set SAMPLE_DATA=off';
    for (const [name, isSet] of Object.entries(isReal)) if (isSet) problems.push(`${name}: ${why}`);
    if (isPublic) problems.push(`BASE_URL: ${why}`);
    if (!loopbackNames.includes(data.HOST)) problems.push(`HOST: ${why}`);
  }
  if (isOpen && !data.BASE_URL)
    problems.push('BASE_URL: must say where people reach the server, since HOST opens it');
  if (isPublic && publicUrl.protocol !== 'https:')
    problems.push('BASE_URL: must begin with https:// unless it is this machine');
  // TLS ends at a proxy: without its number, all the world has one network address, and one limit.
  if (isPublic && data.TRUSTED_PROXIES === undefined)
    problems.push('TRUSTED_PROXIES: must say how many proxies stand before the server');
  if (isOpen && data.DATABASE_URL && !data.AUTH_SECRET)
    problems.push('AUTH_SECRET: must be set, since several processes may share the database');
  return problems;
}
