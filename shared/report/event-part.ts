// The year's meeting places: which there were, what they serve and who took part, as it was told. Each stands in one place and
// is counted once, whatever it serves; a figure that nobody knows is said to be missing.
import { formatDateRange } from '#shared/date-format.ts';
import { lastDayOf, yearOf } from '#shared/event/event-date.ts';
import { eventTotal, heldEvents, selectedEvents, seriesKey } from '#shared/event/event-total.ts';
import { participations, type EventRow, type Participation } from '#shared/event/event-type.ts';
import { countWords, totalParts, totalWords } from '#shared/event/event-words.ts';
import { isRunningYear } from '#shared/strategy/strategy-year.ts';
import type { AdminTranslate } from '#shared/text/text.ts';
import { wordedFigure } from './figure-cell.ts';
import { goalName, type ReportContext } from './report-context.ts';
import { spanYears } from './report-span.ts';
import type { DocBlock, DocText, KeyFigure, TableCell, TableRow } from './report-document.ts';

/** Held in some years by the reporting date. Of a strategy that is not the cluster's: those that serve it. */
function eventsIn(context: ReportContext, years: readonly number[]): EventRow[] {
  const { events = [], isOwnStrategy, standing, goalOf } = context;
  const goalIds = isOwnStrategy ? undefined : [...goalOf.keys()];
  const held = heldEvents(events);
  return years
    .flatMap((year) => selectedEvents(held, { year, goalIds }))
    .filter(({ startsOn }) => startsOn <= standing.asOf.reportingOn)
    .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
}

const toldEvents = (context: ReportContext) => eventsIn(context, spanYears(context.span));

/** How many there were, and how many took part. */
export function eventFigures(context: ReportContext, a: AdminTranslate): KeyFigure[] {
  const { t, lang, year, kind, told } = context;
  const events = toldEvents(context);
  if (events.length === 0) return [];
  const before = eventsIn(context, [year - 1]).length;
  return [
    {
      value: String(events.length),
      label: t('report.events.figure.count', { count: events.length, year: told }),
      // Half a year, or five, beside a whole one would say less than nothing.
      detail:
        before === 0 || kind !== 'year' || isRunning(context)
          ? ''
          : t('report.events.figure.before', { count: before, year: String(year - 1) }),
    },
    ...participations.flatMap((participation) => {
      const total = eventTotal(events, participation);
      if (total.sum === null) return [];
      const { figure, estimates, lacking } = totalParts(total, { lang, a });
      return {
        value: figure,
        label: a(`event.participation.${participation}`).toLowerCase(),
        detail: [estimates, lacking].filter((words) => words !== '').join('; '),
      };
    }),
  ];
}

function isRunning({ year, standing }: ReportContext): boolean {
  return isRunningYear(year, standing.asOf.reportingOn);
}

/** What comes back in the year under one name; what is held once is alone. */
type Held = { events: EventRow[]; first: EventRow; serves: string[] };

function heldOf(context: ReportContext): Held[] {
  const groups = Map.groupBy(toldEvents(context), ({ id, series }) =>
    series === '' ? id : seriesKey(series),
  );
  return [...groups.values()].flatMap((events) => {
    const [first] = events;
    if (!first) return [];
    const ids = new Set(events.flatMap(({ servedGoalIds }) => servedGoalIds));
    return { events, first, serves: [...context.goalOf.keys()].filter((id) => ids.has(id)) };
  });
}

export function eventBlocks(context: ReportContext, a: AdminTranslate): DocBlock[] {
  const { t, told, isOwnStrategy, standing } = context;
  const held = heldOf(context);
  if (held.length === 0) {
    // Silence about meeting places is told once, and only where they are the cluster's own.
    if (!isOwnStrategy || context.events === undefined) return [];
    const text = t('report.events.none', { year: told });
    return [{ kind: 'paragraph', tone: 'note', text }];
  }
  const words = { year: told, date: context.date(standing.asOf.reportingOn) };
  return [
    { kind: 'heading', level: 2, number: '', text: t('report.events.title', words) },
    {
      kind: 'table',
      caption: t('report.events.caption', words),
      columns: [
        { header: t('report.events.date'), align: 'left', width: { mm: context.dateWidth } },
        { header: t('report.events.event'), align: 'left', width: { share: 1 } },
        { header: t('report.events.serves'), align: 'left', width: { mm: 20 } },
        ...participations.map((participation) => ({
          header: a(`event.participation.${participation}`),
          align: 'right' as const,
          width: { mm: 32 },
        })),
      ],
      rows: [...placedRows(context, a, held), ...(held.length > 1 ? [sumRow(context, a)] : [])],
      notes: [
        isRunning(context) ? t('report.events.soFar', words) : '',
        t('report.events.text'),
      ].filter((note) => note !== ''),
    },
  ];
}

/** Under the first area that each serves, in the strategy's order; those that serve none of it last. */
function placedRows(context: ReportContext, a: AdminTranslate, held: readonly Held[]): TableRow[] {
  const { t, say, areas } = context;
  const areaOf = ({ serves }: Held) =>
    areas.find((area) => context.withBelow(area).some(({ row }) => row.id === serves[0]));
  const group = (text: DocText, own: readonly Held[]): TableRow[] =>
    own.length === 0
      ? []
      : [{ kind: 'group', text }, ...own.map((one) => heldRow(context, a, one))];
  return [
    ...areas.flatMap((area) =>
      group(
        say(goalName(area), area.row.lang),
        held.filter((one) => areaOf(one) === area),
      ),
    ),
    ...group(
      t('report.events.servesNone'),
      held.filter((one) => !areaOf(one)),
    ),
  ];
}

function heldRow(context: ReportContext, a: AdminTranslate, held: Held): TableRow {
  const { t, lang, say, goalOf } = context;
  const { first, events, serves } = held;
  const isOne = events.length === 1;
  const last = events.at(-1) ?? first;
  const organisers = [
    context.partnerNames(first.organiserPartnerIds),
    ...first.organiserBodyIds.map((id) => context.bodyName(id)),
  ].filter((name) => name !== '');
  const about = [
    isOne ? a(`event.kind.${first.kind}`) : t('report.events.times', { count: events.length }),
    ...organisers,
  ].join(' · ');
  const days = formatDateRange(first.startsOn, lastDayOf(last), lang);
  return {
    kind: 'cells',
    cells: [
      { kind: 'text', text: days },
      {
        kind: 'text',
        text: say(isOne ? first.title : first.series.trim(), first.lang),
        isStrong: true,
        detail: about,
      },
      { kind: 'text', text: serves.map((id) => goalOf.get(id)?.number ?? '').join(', ') },
      ...participations.map((participation) => countCell(context, a, held, participation)),
    ],
  };
}

/** As it was told, and below it what the same series had the year before. */
function countCell(
  context: ReportContext,
  a: AdminTranslate,
  { first, events }: Held,
  participation: Participation,
): TableCell {
  const wording = { lang: context.lang, a };
  const told = (some: readonly EventRow[]) =>
    some.length === 1 && some[0]
      ? countWords(some[0][participation], wording)
      : totalWords(eventTotal(some, participation), wording);
  const before =
    first.series === ''
      ? []
      : selectedEvents(heldEvents(context.events ?? []), {
          year: yearOf(first) - 1,
          series: first.series,
        });
  return {
    ...wordedFigure(told(events), context.lang),
    isSoft: eventTotal(events, participation).sum === null,
    ...(before.length > 0 && { sub: `${yearOf(first) - 1}: ${told(before)}` }),
  };
}

function sumRow(context: ReportContext, a: AdminTranslate): TableRow {
  const { t, lang } = context;
  const events = toldEvents(context);
  return {
    kind: 'cells',
    cells: [
      { kind: 'text', text: '' },
      {
        kind: 'text',
        text: t('report.events.sum', { count: events.length }),
        isStrong: true,
      },
      { kind: 'text', text: '' },
      ...participations.map((participation): TableCell => {
        const total = eventTotal(events, participation);
        const { figure, estimates, lacking } = totalParts(total, { lang, a });
        const sub = [estimates, lacking].filter((words) => words !== '').join('; ');
        return wordedFigure(figure, lang, { isStrong: true, ...(sub !== '' && { sub }) });
      }),
    ],
  };
}
