// The wheel of the year (årshjul): everything with a date that the cluster goes through, from one list of sources. A new
// source is a function from its rows to items, a line in `wheelItems` and its words. Pure.
import type { CallRow } from '#shared/fund/fund-type.ts';
import { daysBetween, type IsoDate } from '#shared/iso-date.ts';
import type { FollowUpRow } from '#shared/meeting/decision-type.ts';
import type { MeetingRow } from '#shared/meeting/meeting-type.ts';
import { isWritten } from '#shared/report/report-state.ts';
import type { ChapterRow, ReportRow } from '#shared/report/report-type.ts';
import type { RoundRow } from '#shared/round/round-type.ts';
import type { MeasureRow } from '#shared/strategy/snapshot.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import { lastDayOf } from './event-date.ts';
import type { EventRow } from './event-type.ts';

export const wheelSources = ['event', 'round', 'meeting', 'deadline', 'fund', 'report'] as const;
export type WheelSource = (typeof wheelSources)[number];

export type WheelItem = {
  /** One for each thing and what happens to it; the same when it moves. */
  key: string;
  source: WheelSource;
  what:
    | 'event'
    | 'meeting'
    | 'roundOpens'
    | 'roundContentDue'
    | 'roundDue'
    | 'measureDue'
    | 'milestoneDue'
    | 'followUpDue'
    | 'callOpens'
    | 'callDue'
    | 'chapterSigned'
    | 'chapterDue'
    | 'reportDue';
  on: IsoDate;
  endsOn: IsoDate;
  startsAt: string | null;
  endsAt: string | null;
  /**
   * A title, a body's name, a period, the kind and year of a report (`year 2025`), or the year and part of one (`2025
   * foreword`), with the focus area's name where it is about one.
   */
  title: string;
  lang: Lang;
  place: string;
  /** The page it leads to. */
  to: {
    page:
      | 'event'
      | 'meeting'
      | 'round'
      | 'measure'
      | 'decisions'
      | 'call'
      | 'report'
      | 'reportWork'
      | 'chapter';
    /** Of a chapter with its report's: `<report>/<chapter>`. */
    id: string;
  };
  /** Counts up when it is changed, where it has such a count. */
  version: number;
  isSample: boolean;
  /** Called off: shown as such, since people may have it in their calendars. */
  isCancelled?: boolean;
};

export type WheelRows = {
  events: readonly EventRow[];
  rounds: readonly RoundRow[];
  /** With the name that the body has on the day. */
  meetings: readonly (MeetingRow & { body: { name: string; lang: Lang } })[];
  measures: readonly MeasureRow[];
  followUps: readonly FollowUpRow[];
  calls: readonly CallRow[];
  reports: readonly ReportRow[];
  /** With their report, and the name of the focus area that they are about. */
  chapters: readonly (ChapterRow & { report: ReportRow; area: string })[];
};

const day = (on: IsoDate) => ({ on, endsOn: on, startsAt: null, endsAt: null, place: '' });

function ofEvent(event: EventRow): WheelItem {
  const { id, title, lang, startsOn, startsAt, endsAt, place, version } = event;
  const { isSample, isCancelled } = event;
  return {
    key: id,
    source: 'event',
    what: 'event',
    on: startsOn,
    endsOn: lastDayOf(event),
    startsAt,
    endsAt,
    title,
    lang,
    place,
    to: { page: 'event', id },
    version,
    isSample,
    isCancelled,
  };
}

function ofMeeting(meeting: WheelRows['meetings'][number]): WheelItem[] {
  if (meeting.state === 'cancelled') return [];
  const { id, heldOn, startsAt, endsAt, body, place, version, isSample } = meeting;
  const when = { ...day(heldOn), startsAt, endsAt, place };
  const to = { page: 'meeting' as const, id };
  return [
    {
      key: id,
      source: 'meeting',
      what: 'meeting',
      ...when,
      title: body.name,
      lang: body.lang,
      to,
      version,
      isSample,
    },
  ];
}

function ofRound({
  id,
  period,
  lang,
  opensOn,
  contentDueOn,
  dueOn,
  version,
  isSample,
}: RoundRow): WheelItem[] {
  const own = { source: 'round' as const, title: period, lang, version, isSample };
  const to = { page: 'round' as const, id };
  return [
    { ...own, key: `${id}-opens`, what: 'roundOpens', ...day(opensOn), to },
    { ...own, key: `${id}-content`, what: 'roundContentDue', ...day(contentDueOn), to },
    { ...own, key: `${id}-due`, what: 'roundDue', ...day(dueOn), to },
  ];
}

function ofMeasure({
  id,
  title,
  lang,
  dueOn,
  phase,
  milestones,
  version,
  isSample,
}: MeasureRow): WheelItem[] {
  if (phase === 'cancelled') return [];
  const own = { source: 'deadline' as const, lang, version, isSample };
  const to = { page: 'measure' as const, id };
  return [
    ...(dueOn === null
      ? []
      : [{ ...own, key: `${id}-due`, what: 'measureDue' as const, ...day(dueOn), title, to }]),
    ...milestones.flatMap((milestone, place) =>
      milestone.dueOn === null
        ? []
        : [
            {
              ...own,
              key: `${id}-milestone-${place}`,
              what: 'milestoneDue' as const,
              ...day(milestone.dueOn),
              title: milestone.title,
              to,
            },
          ],
    ),
  ];
}

function ofFollowUp({ id, text, lang, dueOn, closedOn, version }: FollowUpRow): WheelItem[] {
  if (dueOn === null || closedOn !== null) return [];
  const own = {
    source: 'deadline' as const,
    what: 'followUpDue' as const,
    lang,
    version,
    isSample: false,
  };
  return [{ ...own, key: `${id}-due`, ...day(dueOn), title: text, to: { page: 'decisions', id } }];
}

function ofCall({ id, title, lang, opensOn, deadlineOn, version, isSample }: CallRow): WheelItem[] {
  const own = { source: 'fund' as const, title, lang, version, isSample };
  const to = { page: 'call' as const, id };
  return [
    ...(opensOn === null
      ? []
      : [{ ...own, key: `${id}-opens`, what: 'callOpens' as const, ...day(opensOn), to }]),
    { ...own, key: `${id}-due`, what: 'callDue', ...day(deadlineOn), to },
  ];
}

function ofReport(report: ReportRow): WheelItem[] {
  const { id, kind, year, lang, dueOn, version, isSample } = report;
  if (dueOn === null || !isWritten(report)) return [];
  const own = { source: 'report' as const, lang, version, isSample };
  const to = { page: 'reportWork' as const, id };
  return [
    { ...own, key: `${id}-due`, what: 'reportDue', ...day(dueOn), title: `${kind} ${year}`, to },
  ];
}

function ofChapter(chapter: WheelRows['chapters'][number]): WheelItem[] {
  const { id, report, part, area, lang, dueOn, isDone, signedOn, version, isSample } = chapter;
  const { year } = report;
  const own = {
    source: 'report' as const,
    title: `${year} ${part}${area && ` ${area}`}`,
    lang,
    version,
    isSample,
  };
  const items: WheelItem[] = [];
  // What is due with the whole report stands there already.
  if (dueOn !== null && dueOn !== report.dueOn && !isDone && isWritten(report)) {
    const to = { page: 'chapter' as const, id: `${report.id}/${id}` };
    items.push({ ...own, key: `${id}-due`, what: 'chapterDue', ...day(dueOn), to });
  }
  if (signedOn !== null) {
    const to = { page: 'report' as const, id: String(year) };
    items.push({ ...own, key: `${id}-signed`, what: 'chapterSigned', ...day(signedOn), to });
  }
  return items;
}

/** Everything with a date, in the order of the days. */
export function wheelItems(rows: WheelRows): WheelItem[] {
  return [
    ...rows.events.map(ofEvent),
    ...rows.meetings.flatMap(ofMeeting),
    ...rows.rounds.flatMap(ofRound),
    ...rows.measures.flatMap(ofMeasure),
    ...rows.followUps.flatMap(ofFollowUp),
    ...rows.calls.flatMap(ofCall),
    ...rows.reports.flatMap(ofReport),
    ...rows.chapters.flatMap(ofChapter),
  ].toSorted(
    (one, other) =>
      compare(one.on, other.on) ||
      compare(one.startsAt ?? '', other.startsAt ?? '') ||
      compare(one.key, other.key),
  );
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** What falls in a year, also where it began in the one before. */
export function itemsOfYear(items: readonly WheelItem[], year: number): WheelItem[] {
  return items.filter(({ on, endsOn }) => on <= `${year}-12-31` && endsOn >= `${year}-01-01`);
}

/** The twelve months of a year, each with what begins in it; what began the year before stands in January. */
export function monthsOf(items: readonly WheelItem[], year: number) {
  const first = `${year}-01-01`;
  const monthOf = ({ on }: WheelItem) => Number((on < first ? first : on).slice(5, 7));
  return Array.from({ length: 12 }, (_, place) => ({
    month: place + 1,
    items: itemsOfYear(items, year).filter((item) => monthOf(item) === place + 1),
  }));
}

/** One place on the wheel: a source's ring, the share of the year gone, and what stands there. */
export type WheelMark = { source: WheelSource; turn: number; items: WheelItem[] };

/** What falls within the same week on the same ring is one mark, so that marks can be told apart. */
export function wheelMarks(items: readonly WheelItem[], year: number): WheelMark[] {
  const first = `${year}-01-01`;
  const days = daysBetween(first, `${year + 1}-01-01`);
  const weekOf = ({ on }: WheelItem) => Math.max(0, Math.floor(daysBetween(first, on) / 7));
  return wheelSources.flatMap((source) => {
    const own = itemsOfYear(items, year).filter((item) => item.source === source);
    return [...Map.groupBy(own, weekOf)].map(([week, held]) => ({
      source,
      turn: (week * 7 + 3.5) / days,
      items: held,
    }));
  });
}

/** Years to choose between: those with something in them, and the one asked for. */
export function wheelYears(items: readonly WheelItem[], year: number): number[] {
  const years = new Set([year, ...items.map(({ on }) => Number(on.slice(0, 4)))]);
  return [...years].toSorted((one, other) => one - other);
}
