// What a record in the audit trail is called: the trail holds records of every kind, as they were written.

type Named = {
  title?: unknown;
  name?: unknown;
  caseNumber?: unknown;
  names?: readonly { name?: unknown }[];
};

/** A goal's title, a partner's name, a body's newest name, a decision's case; empty where a record has none of these. */
export function recordTitle(record: unknown): string {
  if (typeof record !== 'object' || record === null) return '';
  const { title, name, names, caseNumber } = record as Named;
  const newest = Array.isArray(names) ? (names.at(-1) as { name?: unknown } | undefined) : null;
  const given = [title, name, newest?.name, caseNumber].find((each) => typeof each === 'string');
  return typeof given === 'string' ? given : '';
}
