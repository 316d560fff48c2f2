// What a changed event costs when 10 000 events are counted: with the indicators that depend on it, and with many beside them
// that do not.
import { performance } from 'node:perf_hooks';
import type SqliteDatabase from 'better-sqlite3';
import { newId } from '#db/id.ts';
import type { Formula } from '#shared/formula/formula-type.ts';
import { seedId } from '#db/seed/seed-id.ts';
import { amountFormula, eventAmount, measureAmount } from '#test/unit/formula/formula-fixture.ts';

const events = 10_000;
const beside = 100;
const rounds = 40;

type Call = (procedure: string, input: object) => Promise<{ id: string; version: number }>;

export type RecomputeTimes = Record<'none' | 'one' | 'otherSource' | 'otherKind', number>;

/** Medians in milliseconds of one event's update, audited and recomputed. */
export async function timeRecompute(
  writer: SqliteDatabase.Database,
  call: Call,
  median: (durations: number[]) => number,
): Promise<RecomputeTimes> {
  fillEvents(writer);
  const fields = {
    kind: 'seminar',
    title: 'Målt',
    text: '',
    lang: 'nb',
    series: 'Målt serie',
    startsOn: '2025-05-05',
    endsOn: null,
    startsAt: null,
    endsAt: null,
    place: '',
    url: '',
    present: '',
    parts: [],
    organiserPartnerIds: [],
    organiserBodyIds: [],
    servedGoalIds: [],
    links: [],
  };
  let { id, version } = await call('event.create', { ...fields, registered: '1' });
  let registered = 1;

  async function timed(): Promise<number> {
    const durations: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      registered += 1;
      const start = performance.now();
      const input = { ...fields, id, version, registered: String(registered) };
      ({ id, version } = await call('event.update', input));
      durations.push(performance.now() - start);
    }
    return median(durations);
  }

  const add = (formula: Formula) =>
    call('indicator.create', {
      goalId: seedId('goal', 'formidling-synlig'),
      title: 'Beregnet',
      definition: '',
      unit: '',
      decimals: 0,
      direction: 'increase',
      aggregation: 'last',
      frequency: 'year',
      paceMethod: 'linear',
      resultsStep: 'output',
      formula,
      baseline: null,
      targets: [],
      band: null,
      weight: 1,
      source: '',
      sourceUrl: '',
      caveat: '',
      lang: 'nb',
      ownerBodyId: null,
      responsiblePersonId: null,
    });

  await timed();
  const none = await timed();
  await add(amountFormula(eventAmount({ figure: 'registered', kinds: ['seminar'] })));
  const one = await timed();
  for (let place = 0; place < beside; place += 1) await add(amountFormula(measureAmount()));
  const otherSource = await timed();
  for (let place = 0; place < beside; place += 1)
    await add(amountFormula(eventAmount({ series: `Serie ${place}` })));
  const otherKind = await timed();
  return { none, one, otherSource, otherKind };
}

/** Ten years of them, written past the application: it is the reading that is measured. */
function fillEvents(writer: SqliteDatabase.Database): void {
  const insert = writer.prepare(
    `insert into event (id, cluster_id, kind, title, text, lang, series, starts_on, place, url, registered,
       registered_is_approximate, registered_words, present_is_approximate, present_words, links, is_sample, version, search_text)
     values (?, ?, 'seminar', 'Arrangement', '', 'nb', '', ?, '', '', ?, 0, '', 0, '', '[]', 1, 1, '')`,
  );
  const cluster = seedId('cluster', 'alrek');
  writer.transaction(() => {
    for (let place = 0; place < events; place += 1) {
      const month = String(1 + (place % 12)).padStart(2, '0');
      insert.run(newId(), cluster, `${2016 + (place % 10)}-${month}-15`, place % 300);
    }
  })();
}
