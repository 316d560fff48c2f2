// Entries of the audit trail as pages tell them: fields that differ, titles instead of ids, nothing that is nobody's concern.
import type { Kysely } from 'kysely';
import { listNamedThings, type NamedThing } from '#db/audit/audit-name-queries.ts';
import type { AuditEntryRow } from '#db/audit/audit-queries.ts';
import type { Database } from '#db/schema.ts';
import { listStrategies } from '#db/strategy/strategy-queries.ts';
import { recordChanges, type RecordChange } from '#shared/audit/record-change.ts';
import { recordTitle } from '#shared/audit/record-title.ts';
import type { IsoInstant } from '#shared/iso-date.ts';

export type ToldEntry = {
  sequence: number;
  at: IsoInstant;
  knownAt: IsoInstant;
  /** Null: nobody known. */
  actorName: string | null;
  action: string;
  entity: string;
  entityId: string;
  /** What happened to the thing. `unrevised`: it kept its version, as a goal does that only makes room for another. */
  verb: 'created' | 'changed' | 'archived' | 'restored' | 'removed' | 'unrevised';
  /** What the thing was called then, or is called now; empty where it has no name. */
  title: string;
  /** Of the title, where the record has both. */
  lang: string | null;
  /** Of a chapter of a report, which has no title: the report's year, and the part. */
  report: { year: number; part: string } | null;
  page: (Pick<NamedThing, 'kind' | 'id'> & { strategySlug: string }) | null;
  changes: RecordChange[];
  /** What was refused. */
  permission: string | null;
};

export type ToldTrail = {
  entries: ToldEntry[];
  /** What the ids in `changes` stand for. */
  names: Record<string, string>;
};

const longestText = 2000;
const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);

export async function toldTrail(
  db: Kysely<Database>,
  clusterId: string,
  rows: readonly AuditEntryRow[],
): Promise<ToldTrail> {
  const changesOf = rows.map(({ entityId, before, after }) =>
    recordChanges(before, after)
      // What a record is filed under is told beside it.
      .filter(({ to }) => to !== entityId)
      .map(({ field, from, to }) => ({ field, from: clipped(from), to: clipped(to) })),
  );
  const things = await listThingsIn(db, clusterId, rows);
  const thingOf = new Map(things.map((thing) => [thing.id, thing]));
  // Partners and bodies stand on a page of every strategy: the cluster's own is the first.
  const [own] = await listStrategies(db, clusterId);
  return {
    names: Object.fromEntries(things.map(({ id, title }) => [id, title])),
    entries: rows.map((row, place) => {
      const { sequence, at, knownAt, actorName, action, entity, entityId, before, after } = row;
      const thing = thingOf.get(entityId) ?? thingOf.get(ownerIdOf(after ?? before));
      const ownTitle = recordTitle(after) || recordTitle(before);
      return {
        sequence,
        at,
        knownAt,
        actorName,
        action,
        entity,
        entityId,
        verb: verbOf(before, after),
        title: ownTitle || (thing?.title ?? ''),
        lang: ownTitle ? textIn(after ?? before, 'lang') : null,
        report: isOfReport(entity) ? reportPartOf(after ?? before) : null,
        page: thing && !isOfReport(entity) ? pageOf(thing, own?.slug) : null,
        changes: changesOf[place] ?? [],
        permission: textIn(after, 'permission'),
      };
    }),
  };
}

/** Whom the records name, also such as hold no role any longer, or are erased and called by another name. */
export async function listPeopleIn(
  db: Kysely<Database>,
  clusterId: string,
  rows: readonly AuditEntryRow[],
): Promise<{ id: string; name: string }[]> {
  const things = await listThingsIn(db, clusterId, rows);
  return things
    .filter(({ kind }) => kind === 'person')
    .map(({ id, title }) => ({ id, name: title }));
}

function listThingsIn(db: Kysely<Database>, clusterId: string, rows: readonly AuditEntryRow[]) {
  const ids = rows
    .flatMap(({ entityId, before, after }) => [entityId, ...idsIn(before), ...idsIn(after)])
    .filter(isId);
  return listNamedThings(db, clusterId, [...new Set(ids)]);
}

function pageOf({ kind, id, strategySlug }: NamedThing, ownSlug: string | undefined) {
  const isOfAll = kind === 'partner' || kind === 'body';
  const slug = isOfAll ? ownSlug : strategySlug;
  return slug ? { kind, id, strategySlug: slug } : null;
}

function verbOf(before: unknown, after: unknown): ToldEntry['verb'] {
  if (before === null) return 'created';
  if (after === null) return 'removed';
  const [was, is] = [textIn(before, 'archivedAt'), textIn(after, 'archivedAt')];
  if (was === is) return versionOf(before) === versionOf(after) ? 'unrevised' : 'changed';
  return is === null ? 'restored' : 'archived';
}

/** Revisions count in a column of their own; a record without either is new each time. */
function versionOf(record: unknown): unknown {
  const { version, revision } = record as { version?: unknown; revision?: unknown };
  return version ?? revision ?? record;
}

/** What it is about has a page of its own, which is not its. */
const isOfReport = (entity: string) => entity === 'report_text' || entity === 'report_chapter';

function reportPartOf(record: unknown): ToldEntry['report'] {
  const { year, part } = record as { year: number; part: string };
  return { year, part };
}

function textIn(record: unknown, field: string): string | null {
  if (typeof record !== 'object' || record === null) return null;
  const value = (record as Record<string, unknown>)[field];
  return typeof value === 'string' ? value : null;
}

/** What a thing without a page or a name of its own belongs to: a decision to its goal, a comment to what it is on. */
function ownerIdOf(record: unknown): string {
  return (
    textIn(record, 'goalId') ?? textIn(record, 'subjectId') ?? textIn(record, 'personId') ?? ''
  );
}

function idsIn(value: unknown): string[] {
  if (isId(value)) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(idsIn);
}

function clipped(value: unknown): unknown {
  if (typeof value === 'string')
    return value.length > longestText ? `${value.slice(0, longestText)} …` : value;
  if (Array.isArray(value)) return value.map(clipped);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, clipped(each)]));
}
