// How the log is searched: kept in the address, so that what was found can be sent to a colleague. Every page loads this
// with the router, so what the words mean is left to the log's own page.
import { parseDate } from '#shared/date-parse.ts';

/** Everything absent is the usual: all that happened. */
export type AuditSearchParams = {
  /** A person's id. */
  person?: string;
  /** A kind of event, in Norwegian. */
  hva?: string;
  /** A kind of thing. */
  gjelder?: string;
  /** Days, both included. */
  fra?: string;
  til?: string;
  sok?: string;
};

/** What the address says, with what is empty and days that do not exist left out. */
export function auditSearchParams(search: Record<string, unknown>): AuditSearchParams {
  const read: AuditSearchParams = {};
  for (const key of ['person', 'hva', 'gjelder', 'fra', 'til', 'sok'] as const) {
    const given = search[key];
    const isText = typeof given === 'string' || typeof given === 'number';
    const text = isText ? String(given).slice(0, 300) : '';
    const value = key === 'fra' || key === 'til' ? parseDate(text, 'nb') : text;
    if (value) read[key] = value;
  }
  return read;
}
