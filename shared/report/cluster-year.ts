// The year's meeting places and money in a few figures, each with what must be said beside it. What nobody has entered is null.
import {
  eventTotal,
  heldEvents,
  selectedEvents,
  type CountedEvent,
  type EventTotal,
} from '#shared/event/event-total.ts';
import {
  fundsBy,
  fundYearSum,
  yearBasis,
  type FundRecord,
  type FundYearSum,
  type YearBasis,
} from '#shared/fund/fund-record.ts';
import type { IsoDate } from '#shared/iso-date.ts';

export type ClusterYear = {
  year: number;
  /** Null where none is in the year. */
  events: { held: number; ahead: number; registered: EventTotal; present: EventTotal } | null;
  /** Null where nothing is entered for the year, or money is not the strategy's to tell. */
  funds: (Omit<FundYearSum, 'row'> & { basis: YearBasis }) | null;
  isOwnStrategy: boolean;
};

/** `goalIds`: of a strategy that is not the cluster's own, what events serve to count here; null for all events. */
export type ClusterYearSource = {
  events: readonly CountedEvent[];
  funds: FundRecord | null;
  goalIds: readonly string[] | null;
};

export function clusterYear(
  { events, funds, goalIds }: ClusterYearSource,
  reportingOn: IsoDate,
): ClusterYear {
  const year = Number(reportingOn.slice(0, 4));
  const all = selectedEvents(heldEvents(events), { year, goalIds: goalIds ?? undefined });
  const held = all.filter(({ startsOn }) => startsOn <= reportingOn);
  return {
    year,
    events:
      all.length === 0
        ? null
        : {
            held: held.length,
            ahead: all.length - held.length,
            registered: eventTotal(held, 'registered'),
            present: eventTotal(held, 'present'),
          },
    funds: funds && fundsOf(fundsBy(funds, year, reportingOn), year, reportingOn),
    isOwnStrategy: goalIds === null,
  };
}

function fundsOf(funds: FundRecord, year: number, reportingOn: IsoDate): ClusterYear['funds'] {
  const { balance, contributions, row } = fundYearSum(funds, year);
  // A year between others has a balance though nobody has entered anything for it.
  if (row === null && contributions === null && !balance?.awarded && !balance?.used) return null;
  return { balance, contributions, basis: yearBasis(funds.years, year, reportingOn) };
}
