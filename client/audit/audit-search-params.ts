// How the log is searched: kept in the address, so that what was found can be sent to a colleague.
import { auditKinds, searchedEntities, type AuditKind } from '#shared/audit/audit-type.ts';
import type { AuditSearchInput } from '#shared/audit/audit-schema.ts';
import { parseDate } from '#shared/date-parse.ts';

const wordOfKind = {
  change: 'endringer',
  sign_in: 'innlogginger',
  refusal: 'avslag',
  download: 'nedlastinger',
} as const satisfies Record<AuditKind, string>;

/** Everything absent is the usual: all that happened. */
export type AuditSearchParams = {
  /** A person's id. */
  person?: string;
  hva?: (typeof wordOfKind)[AuditKind];
  gjelder?: (typeof searchedEntities)[number];
  /** Days, both included. */
  fra?: string;
  til?: string;
  sok?: string;
};

/** What the address says, with everything unreadable left out. */
export function auditSearchParams(search: Record<string, unknown>): AuditSearchParams {
  const word = <Word extends string>(key: string, words: readonly Word[]) =>
    words.find((each) => each === search[key]);
  const text = (key: string) => {
    const value = search[key];
    const isText = typeof value === 'string' || typeof value === 'number';
    return isText && value !== '' ? String(value).slice(0, 300) : undefined;
  };
  const day = (key: string) => parseDate(text(key) ?? '', 'nb') ?? undefined;
  const read = {
    person: /^[0-9a-f-]{36}$/.test(text('person') ?? '') ? text('person') : undefined,
    hva: word('hva', Object.values(wordOfKind)),
    gjelder: word('gjelder', searchedEntities),
    fra: day('fra'),
    til: day('til'),
    sok: text('sok'),
  };
  return Object.fromEntries(
    Object.entries(read).filter(([, value]) => value !== undefined),
  ) as AuditSearchParams;
}

export function kindOf({ hva }: AuditSearchParams): AuditKind | undefined {
  return auditKinds.find((kind) => wordOfKind[kind] === hva);
}

export function wordOf(kind: AuditKind): (typeof wordOfKind)[AuditKind] {
  return wordOfKind[kind];
}

/** The question that the address asks. */
export function auditQuestion(params: AuditSearchParams): AuditSearchInput {
  const { person, gjelder, fra, til, sok } = params;
  return { actorId: person, kind: kindOf(params), entity: gjelder, from: fra, to: til, words: sok };
}
