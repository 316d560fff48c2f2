// From what to what: the fields in which two records of the audit trail differ. Pure; knows no kind of record.

export type RecordChange = { field: string; from: unknown; to: unknown };

type Fields = Readonly<Record<string, unknown>>;

/** What the row needs and its readers do not. When a thing was put away is told by the act itself. */
const untold = new Set([
  'id',
  'version',
  'revision',
  'isSample',
  'isWithdrawn',
  'archivedAt',
  'recordedAt',
  'recordedBy',
  'recordedById',
  'strategyId',
  'indicatorId',
  'measureId',
  'withdrawsId',
  'permission',
  'roundId',
  'subjectId',
  'answer',
  'answeredAt',
  'submittedAt',
  'reviewedAt',
  'openedAt',
  'closedAt',
  'mailId',
  'asks',
  'goalIds',
  'bodyIds',
  'personIds',
  'reviewBodyIds',
  'state',
  'entity',
  'threadId',
  'authorId',
  'createdAt',
  'editedAt',
  'resolvedAt',
  'resolvedById',
  'archivedById',
  'reportId',
  'decisionId',
  'approvedAt',
  'publishedAt',
  'publishedById',
]);

/** The trail is written without them; should one slip in, it goes no further. */
const secret = /password|secret|token|hash|cookie|email/i;

/** In the record's own order. Of a new or removed thing: everything that is filled in. */
export function recordChanges(before: unknown, after: unknown): RecordChange[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...Object.keys(now), ...Object.keys(old)])]
    .filter((field) => !untold.has(field) && !secret.test(field))
    .map((field) => ({ field, from: old[field] ?? null, to: now[field] ?? null }))
    .filter(({ from, to }) => !isSame(from, to));
}

function fieldsOf(record: unknown): Fields {
  return typeof record === 'object' && record !== null ? (record as Fields) : {};
}

/** The fields of a list in which two versions differ. */
export function differingFields<Field extends string>(
  fields: readonly Field[],
  before: Readonly<Partial<Record<Field, unknown>>>,
  after: Readonly<Partial<Record<Field, unknown>>>,
): Field[] {
  return fields.filter((field) => !isSame(before[field], after[field]));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(filled(one)) === JSON.stringify(filled(other));
}

/** Nothing, an empty text and an empty list say the same. */
function filled(value: unknown): unknown {
  const isEmpty = value === undefined || value === '' || (Array.isArray(value) && !value.length);
  return isEmpty ? null : value;
}
