// Recomputes what a write concerns, in its own transaction: a figure is never older than the rows it is made of. Values are
// kept as revisions like those that people record, so that knowledge dates, charts and reports need no other way to them.
import type { Kysely } from 'kysely';
import { listComputed, listReaders, type ComputedIndicator } from '#db/formula/computed-queries.ts';
import { planRevisions, type PlannedRevision } from '#db/formula/plan-revision.ts';
import { eventSpan, listNamed, listSourceRows } from '#db/formula/source-queries.ts';
import { listEvents } from '#db/event/event-queries.ts';
import { findIndicator } from '#db/indicator/indicator-queries.ts';
import type { Database } from '#db/schema.ts';
import { findStrategy } from '#db/strategy/strategy-queries.ts';
import {
  changeReads,
  concernedPeriods,
  formulaReads,
  indicatorRead,
  inComputingOrder,
  namedIndicators,
  type SourceChange,
} from '#shared/formula/formula-dependence.ts';
import { formulaSources } from '#shared/formula/formula-source.ts';
import type { Period } from '#shared/indicator/indicator-type.ts';
import { norwegianDay, type IsoInstant } from '#shared/iso-date.ts';
import type { IndicatorRow } from '#shared/strategy/snapshot.ts';
import { strategyYears } from '#shared/strategy/strategy-year.ts';

/** What is to be done with a revision that is found to be due. */
export type Write = (indicator: ComputedIndicator, revision: PlannedRevision) => Promise<void>;

type Settling = { clusterId: string; now: IsoInstant; write: Write };

/** Whatever the changes concern, directly or through other computed indicators. */
export async function settleChanges(
  db: Kysely<Database>,
  settling: Settling,
  changes: readonly SourceChange[],
): Promise<void> {
  const { clusterId } = settling;
  const reads = [...new Set(changes.map(changeReads))];
  const readers = await listReaders(db, clusterId, reads);
  const redefined = await listRedefined(db, clusterId, changes);
  if (readers.length + redefined.length === 0) return;
  const isRedefined = new Set(redefined.map(({ id }) => id));
  const direct = [...redefined, ...readers.filter(({ id }) => !isRedefined.has(id))];
  const downstream = await listDownstream(db, clusterId, direct);
  const all = inComputingOrder([...direct, ...downstream]);
  const ids = new Set(all.map(({ id }) => id));
  for (const [strategyId, computed] of Map.groupBy(all, (one) => one.strategyId)) {
    // Goals, partners and the like come first: most changes concern few formulas, and few of their periods.
    const formulas = computed.map(({ formula }) => formula);
    const rows = await listSourceRows(db, clusterId, strategyId, formulas, null);
    const bare = formulaSources(rows);
    const due = computed.map((indicator): Due => {
      const { id, formula, frequency } = indicator;
      const own = new Set(formulaReads(formula));
      const concerning = changes.filter((change) => own.has(changeReads(change)));
      return {
        indicator,
        periods: isRedefined.has(id)
          ? null
          : concernedPeriods(formula, frequency, concerning, bare),
        isDownstream: namedIndicators(formula).some((named) => ids.has(named)),
      };
    });
    await settleDue(db, settling, strategyId, due, rows);
  }
}

/** Every computed indicator of the cluster: a period that has ended since is to have its value. */
export async function settleAll(db: Kysely<Database>, settling: Settling): Promise<void> {
  const all = inComputingOrder(await listComputed(db, settling.clusterId));
  for (const [strategyId, computed] of Map.groupBy(all, (one) => one.strategyId)) {
    const formulas = computed.map(({ formula }) => formula);
    const rows = await listSourceRows(db, settling.clusterId, strategyId, formulas, null);
    const due = computed.map((indicator) => ({ indicator, periods: null, isDownstream: false }));
    await settleDue(db, settling, strategyId, due, rows);
  }
}

/** `periods` null: all. Downstream, all are looked at once something it is made of has changed. */
type Due = { indicator: ComputedIndicator; periods: Period[] | null; isDownstream: boolean };

async function settleDue(
  db: Kysely<Database>,
  { clusterId, now, write }: Settling,
  strategyId: string,
  due: readonly Due[],
  rows: Awaited<ReturnType<typeof listSourceRows>>,
): Promise<void> {
  const concerned = due.filter(
    ({ periods, isDownstream }) => isDownstream || periods?.length !== 0,
  );
  const strategy = await findStrategy(db, clusterId, strategyId);
  if (concerned.length === 0 || !strategy) return;
  const today = norwegianDay(now);
  const sinceOn = `${strategyYears(strategy, today).first}-01-01`;
  const events = await listEventsOf(db, clusterId, concerned);
  const shared = formulaSources({ ...rows, events });
  const changed = new Set<string>();
  for (const { indicator, periods, isDownstream } of concerned) {
    const { id, formula } = indicator;
    const names = namedIndicators(formula);
    const looked = isDownstream && names.some((name) => changed.has(name)) ? null : periods;
    if (looked?.length === 0) continue;
    // Read now: what it is made of may have been computed just before.
    const sources =
      names.length === 0
        ? shared
        : formulaSources({
            ...rows,
            events,
            indicators: await listNamed(db, clusterId, strategyId, formula),
          });
    const dates = { today, sinceOn };
    for (const revision of await planRevisions(db, clusterId, indicator, sources, dates, looked)) {
      changed.add(id);
      await write(indicator, revision);
    }
  }
}

/** Only those of the periods in question, where all of them are known. */
async function listEventsOf(db: Kysely<Database>, clusterId: string, due: readonly Due[]) {
  const readers = due.filter(({ indicator }) => formulaReads(indicator.formula).includes('event'));
  if (readers.length === 0) return [];
  if (readers.some(({ periods, isDownstream }) => isDownstream || periods === null))
    return listEvents(db, clusterId);
  const periods = readers.flatMap((reader) => reader.periods ?? []);
  return listEvents(db, clusterId, eventSpan(periods));
}

/** Those whose own definition has changed. */
async function listRedefined(
  db: Kysely<Database>,
  clusterId: string,
  changes: readonly SourceChange[],
): Promise<ComputedIndicator[]> {
  const ids = changes.flatMap(({ entity, entityId, after }) =>
    entity === 'indicator' && (after as IndicatorRow | null)?.formula ? [entityId] : [],
  );
  const found = [];
  for (const id of new Set(ids)) {
    const row = await findIndicator(db, clusterId, id);
    if (row?.formula && row.archivedAt === null) found.push({ ...row, formula: row.formula });
  }
  return found;
}

/** What is made of these, and of that in turn; these left out. */
async function listDownstream(
  db: Kysely<Database>,
  clusterId: string,
  direct: readonly ComputedIndicator[],
): Promise<ComputedIndicator[]> {
  const seen = new Set(direct.map(({ id }) => id));
  const found: ComputedIndicator[] = [];
  let newest = [...seen];
  while (newest.length > 0) {
    const readers = await listReaders(db, clusterId, newest.map(indicatorRead));
    const further = readers.filter(({ id }) => !seen.has(id));
    for (const { id } of further) seen.add(id);
    found.push(...further);
    newest = further.map(({ id }) => id);
  }
  return found;
}
