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
  type FundRecord,
  type FundYearSum,
} from '#shared/fund/fund-record.ts';
import type { IsoDate } from '#shared/iso-date.ts';

export type ClusterYear = {
  year: number;
  /** Null where none is in the year. */
  events: { held: number; ahead: number; registered: EventTotal; present: EventTotal } | null;
  /** Null where nothing is entered for the year, or money is not the strategy's to tell. */
  funds: (Omit<FundYearSum, 'row'> & { isProposal: boolean }) | null;
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
    funds: funds && fundsOf(fundYearSum(fundsBy(funds, year, reportingOn), year)),
    isOwnStrategy: goalIds === null,
  };
}

function fundsOf({ balance, contributions, row }: FundYearSum): ClusterYear['funds'] {
  // A year between others has a balance though nobody has entered anything for it.
  if (row === null && contributions === null && !balance?.awarded && !balance?.used) return null;
  return { balance, contributions, isProposal: row !== null && row.decisionId === null };
}
