// Participants over several events, with what must be said beside the figure: how many events lack one, and whether parts of
// it are only about right. What nobody knows is not zero. Pure; pages show it, and computed indicators build on it.
import { yearOf } from './event-date.ts';
import type { EventKind, EventRow, Participation } from './event-type.ts';

export type EventTotal = {
  /** Null where no event has a figure. */
  sum: number | null;
  events: number;
  /** Of the events: those whose figure is only about right, and those without any. */
  approximate: number;
  missing: number;
};

type Told = { value: number; isApproximate: boolean } | null;

export type CountedEvent = Pick<
  EventRow,
  | 'isCancelled'
  | 'kind'
  | 'startsOn'
  | 'series'
  | 'registered'
  | 'present'
  | 'parts'
  | 'organiserPartnerIds'
  | 'organiserBodyIds'
  | 'servedGoalIds'
>;

function totalOf(figures: readonly Told[]): EventTotal {
  const known = figures.filter((figure) => figure !== null);
  return {
    sum: known.length === 0 ? null : known.reduce((sum, { value }) => sum + value, 0),
    events: figures.length,
    approximate: known.filter(({ isApproximate }) => isApproximate).length,
    missing: figures.length - known.length,
  };
}

/** What is called off has no participants, whoever had signed up. */
export function heldEvents<Event extends Pick<CountedEvent, 'isCancelled'>>(
  events: readonly Event[],
): Event[] {
  return events.filter(({ isCancelled }) => !isCancelled);
}

/** All of the events' own figures: each event is counted once, whatever it serves and whoever holds it. */
export function eventTotal(
  events: readonly Pick<CountedEvent, Participation | 'isCancelled'>[],
  participation: Participation,
): EventTotal {
  return totalOf(heldEvents(events).map((event) => event[participation]));
}

/**
 * Participants from one partner: of the events' parts, never of the whole. An event that says nothing of the partner lacks a
 * figure for it, also where it has one for all.
 */
export function totalFrom(
  events: readonly Pick<CountedEvent, 'parts' | 'isCancelled'>[],
  partnerId: string,
  participation: Participation,
): EventTotal {
  return totalOf(
    heldEvents(events).map(({ parts }) => {
      const part = parts.find((each) => each.by === 'partner' && each.partnerId === partnerId);
      const value = part?.[participation] ?? null;
      return value === null ? null : { value, isApproximate: false };
    }),
  );
}

/** What a selection of events is told by; absent: all. */
export type EventSelection = {
  year?: number | undefined;
  kind?: EventKind | undefined;
  series?: string | undefined;
  /** Who holds them. */
  partnerId?: string | undefined;
  bodyId?: string | undefined;
  /** Any of these is served: a goal with those below it, say. */
  goalIds?: readonly string[] | undefined;
};

export function selectedEvents<Event extends CountedEvent>(
  events: readonly Event[],
  { year, kind, series, partnerId, bodyId, goalIds }: EventSelection,
): Event[] {
  return events.filter(
    (event) =>
      (year === undefined || yearOf(event) === year) &&
      (kind === undefined || event.kind === kind) &&
      (series === undefined || seriesKey(event.series) === seriesKey(series)) &&
      (partnerId === undefined || event.organiserPartnerIds.includes(partnerId)) &&
      (bodyId === undefined || event.organiserBodyIds.includes(bodyId)) &&
      (goalIds === undefined || event.servedGoalIds.some((id) => goalIds.includes(id))),
  );
}

/** `DigitalHelse` and `digitalhelse ` are the same series. */
export function seriesKey(series: string): string {
  return series.trim().replace(/\s+/g, ' ').toLocaleLowerCase('nb');
}

/** The years that have events, newest first, each with its own. */
export function eventYears<Event extends Pick<EventRow, 'startsOn'>>(
  events: readonly Event[],
): { year: number; events: Event[] }[] {
  return [...Map.groupBy(events, yearOf)]
    .map(([year, held]) => ({ year, events: held }))
    .toSorted((a, b) => b.year - a.year);
}
