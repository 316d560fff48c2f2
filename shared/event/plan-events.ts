// What each row of a file of events comes to: new, here already, or not to be read and why. Nothing that is here is changed: a file
// says what was planned, the page what happened. Pure; the server asks it for the preview, and again where it writes.
import { comparable, tidyText, type Cell } from '#shared/import/cell.ts';
import type { ImportProblem } from '#shared/import/import-problem.ts';
import type { PlanRecord } from '#shared/import/plan-record.ts';
import {
  firstOfEach,
  missingProblems,
  schemaProblems,
  type ToldRow,
} from '#shared/import/planned-row.ts';
import { fileRows, readRow, type FileRow, type ReadingDesk } from '#shared/import/read-row.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import { createEventInput, type CreateEventInput, type EventFile } from './event-schema.ts';
import { ownerBodyOf, type EventRow } from './event-type.ts';

export type EventDesk = ReadingDesk & {
  events: readonly EventRow[];
  /** Of what does not say itself. */
  lang: Lang;
  mayHold: (ownerBodyId: string | null) => boolean;
};

export type EventTimes = Pick<CreateEventInput, 'startsOn' | 'endsOn' | 'startsAt' | 'endsAt'>;

export type EventWrite = {
  data: CreateEventInput;
  origin: string | null;
  isCancelled: boolean;
};
export type PlannedEvent = ToldRow & {
  /** When it is, as far as it can be read; null where its day cannot. */
  times: EventTimes | null;
  /** The event that is here already. */
  hereId: string | null;
  /** Called off already. */
  isCancelled: boolean;
  write: EventWrite | null;
};

/** A row of a file, whatever its sheet. */
export function rowKey({ sheet, line }: Pick<ToldRow, 'sheet' | 'line'>): string {
  return `${sheet} ${line}`;
}

export function planEvents(
  file: Pick<EventFile, 'sheets' | 'usual'>,
  desk: EventDesk,
): PlannedEvent[] {
  const seen: Known[] = [];
  const known = desk.events.map(knownEvent);
  return file.sheets
    .flatMap((sheet, place) => fileRows(sheet, place))
    .map((each) => planEvent(withHours(each), file.usual, { known, seen }, desk));
}

type Known = { id: string; origin: string | null; title: string; on: string; at: string | null };

function knownEvent({ id, origin, title, startsOn, startsAt }: EventRow): Known {
  return { id, origin, title: comparable(title), on: startsOn, at: startsAt };
}

/** From the same entry of a calendar; or called the same, on the same day, and at no other hour. */
function isSame(one: Known, other: Known): boolean {
  if (one.origin !== null && other.origin !== null) return one.origin === other.origin;
  const isAtOnce = one.at === null || other.at === null || one.at === other.at;
  return one.title === other.title && one.on === other.on && isAtOnce;
}

function planEvent(
  row: FileRow,
  usual: EventFile['usual'],
  { known, seen }: { known: readonly Known[]; seen: Known[] },
  desk: EventDesk,
): PlannedEvent {
  const before = usualRecord(usual, desk.lang);
  const { record, problems } = readRow('event', row, before, true, desk);
  const all: ImportProblem[] = [...problems, ...missingProblems('event', row)];
  const input = createEventInput.safeParse(eventInput(record, usual, desk));
  if (!input.success)
    all.push(
      ...schemaProblems(
        input.error.issues.map(({ path, message }) => {
          return { path: [columnOfField[String(path[0])] ?? String(path[0])], message };
        }),
        row,
      ),
    );
  const told = {
    kind: 'event' as const,
    sheet: row.sheet,
    line: row.line,
    title: tidyText(row.cells.get('title') ?? null),
    changes: [],
    isCancelled: record['isCancelled'] === true,
  };
  const refused = (reasons: readonly ImportProblem[], times: EventTimes | null): PlannedEvent => {
    const found = { problems: firstOfEach(reasons), times, hereId: null, write: null };
    return { ...told, ...found, outcome: 'refused' };
  };
  if (!input.success || all.length > 0) return refused(all, timesRead(record));
  const { data } = input;
  const { startsOn, endsOn, startsAt, endsAt } = data;
  const times = { startsOn, endsOn, startsAt, endsAt };
  const own: Known = {
    id: '',
    origin: (record['calendarId'] as string) || null,
    title: comparable(data.title),
    on: startsOn,
    at: startsAt,
  };
  const whole = (reason: ImportProblem['reason'], column: string | null = null) =>
    refused([{ column, reason, given: '' }], times);
  if (seen.some((each) => isSame(each, own))) return whole('row_twice');
  seen.push(own);
  const here = known.find((each) => isSame(each, own));
  if (here)
    return { ...told, outcome: 'unchanged', problems: [], times, hereId: here.id, write: null };
  if (!desk.mayHold(ownerBodyOf(data))) return whole('not_own', 'organisers');
  const write = { data, origin: own.origin, isCancelled: told.isCancelled };
  return { ...told, outcome: 'create', problems: [], times, hereId: null, write };
}

/** Of what is refused: what was read of its times is what tells it from others. */
function timesRead(record: PlanRecord): EventTimes | null {
  const [startsOn, endsOn, startsAt, endsAt] = ['firstDay', 'lastDay', 'fromTime', 'toTime'].map(
    (column) => (record[column] as string | null) || null,
  ) as [string | null, string | null, string | null, string | null];
  return startsOn === null ? null : { startsOn, endsOn, startsAt, endsAt };
}

function usualRecord({ kind }: EventFile['usual'], lang: Lang): PlanRecord {
  return {
    title: '',
    eventKind: kind,
    series: '',
    firstDay: null,
    lastDay: null,
    fromTime: null,
    toTime: null,
    venue: '',
    organisers: [],
    registered: '',
    present: '',
    eventGoals: [],
    about: '',
    webPage: '',
    isCancelled: false,
    lang,
    calendarId: '',
  };
}

function eventInput(
  record: PlanRecord,
  usual: EventFile['usual'],
  { known: { bodies } }: EventDesk,
): object {
  const organisers = record['organisers'] as string[];
  const isBody = (id: string) => bodies.some((body) => body.id === id);
  const own = organisers.filter(isBody);
  return {
    kind: record['eventKind'],
    title: record['title'],
    text: record['about'],
    lang: record['lang'],
    series: record['series'],
    startsOn: record['firstDay'] ?? '',
    // The same day is no other day.
    endsOn: record['lastDay'] === record['firstDay'] ? null : record['lastDay'],
    startsAt: record['fromTime'],
    endsAt: record['toTime'],
    place: record['venue'],
    url: record['webPage'],
    registered: record['registered'],
    present: record['present'],
    parts: [],
    organiserPartnerIds: organisers.filter((id) => !isBody(id)),
    organiserBodyIds: own.length === 0 && usual.bodyId !== null ? [usual.bodyId] : own,
    servedGoalIds: record['eventGoals'],
    links: [],
  };
}

const columnOfField: Record<string, string> = {
  kind: 'eventKind',
  text: 'about',
  startsOn: 'firstDay',
  endsOn: 'lastDay',
  startsAt: 'fromTime',
  endsAt: 'toTime',
  place: 'venue',
  url: 'webPage',
  organiserPartnerIds: 'organisers',
  organiserBodyIds: 'organisers',
  servedGoalIds: 'eventGoals',
};

const dayWithHour = /^(.*\d{4}),?[ T](?:kl\.? ?)?(\d{1,2}[.:]\d{2})(?::\d{2})?$/i;

/** Many write day and hour in one cell: the hour goes where hours stand, unless one stands there. */
function withHours(row: FileRow): FileRow {
  const cells = new Map(row.cells);
  for (const [day, hour] of [
    ['firstDay', 'fromTime'],
    ['lastDay', 'toTime'],
  ] as const) {
    const [, date, time] = dayWithHour.exec(splitIso(cells.get(day) ?? null)) ?? [];
    if (date === undefined || time === undefined) continue;
    cells.set(day, date);
    if (tidyText(cells.get(hour) ?? null) === '') cells.set(hour, time);
  }
  return { ...row, cells };
}

/** `2026-06-02 09:00` as others write it, the year last. */
function splitIso(cell: Cell): string {
  return tidyText(cell).replace(/^(\d{4})-(\d{2})-(\d{2})(?=[ T])/, '$3.$2.$1');
}
