// What a partner gives the cluster and gets from it: contributions, events, and projects, each once. A project's money is the
// project's: it is told apart whether the partner leads it or takes part. Pure.
import { heldEvents } from '#shared/event/event-total.ts';
import type { EventRow } from '#shared/event/event-type.ts';
import { projectBalance, type ProjectBalance } from '#shared/fund/fund-balance.ts';
import { fundsBy, yearBasis, type FundRecord, type YearBasis } from '#shared/fund/fund-record.ts';
import type { ProjectRow } from '#shared/fund/fund-type.ts';
import type { Ore } from '#shared/fund/money.ts';
import type { IsoDate } from '#shared/iso-date.ts';

export type PartnerProject = { row: ProjectRow; balance: ProjectBalance };

export type PartnerAccount = {
  /** Newest year first. */
  contributions: { year: number; amount: Ore; basis: YearBasis }[];
  /** Those it holds, newest first. */
  events: EventRow[];
  led: PartnerProject[];
  shared: PartnerProject[];
};

/** `day`: as of then; null for all that is entered, what is planned too, as of `today`. */
export function partnerAccount(
  { funds: all, events }: { funds: FundRecord; events: readonly EventRow[] },
  partnerId: string,
  { day, today }: { day: IsoDate | null; today: IsoDate },
): PartnerAccount {
  const funds = day === null ? all : fundsBy(all, Number(day.slice(0, 4)), day);
  const entriesOf = Map.groupBy(funds.entries, ({ projectId }) => projectId);
  const projects = funds.projects
    .filter(({ partnerIds }) => partnerIds.includes(partnerId))
    .map((row) => ({ row, balance: projectBalance(entriesOf.get(row.id) ?? []) }));
  const isLed = ({ row }: PartnerProject) => row.leadPartnerId === partnerId;
  return {
    contributions: funds.contributions
      .filter((each) => each.partnerId === partnerId)
      .map(({ year, amount }) => {
        return { year, amount, basis: yearBasis(funds.years, year, day ?? today) };
      })
      .toSorted((a, b) => b.year - a.year),
    events: heldEvents(events).filter(
      ({ organiserPartnerIds, startsOn }) =>
        organiserPartnerIds.includes(partnerId) && (day === null || startsOn <= day),
    ),
    led: projects.filter(isLed),
    shared: projects.filter((project) => !isLed(project)),
  };
}

/** Awarded, less what came back. */
export function netAwarded(projects: readonly PartnerProject[]): Ore {
  return projects.reduce((sum, { balance }) => sum + balance.awarded - balance.returned, 0);
}
