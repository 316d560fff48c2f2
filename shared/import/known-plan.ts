// What a file is compared with: the strategy's rows as they stand, and those whom rows may name.
import { knownObservations } from '#shared/indicator/known-observation.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import type {
  BodyRow,
  GoalRow,
  IndicatorRow,
  MeasureRow,
  ObservationRow,
  PartnerRow,
  StrategyRow,
} from '#shared/strategy/snapshot.ts';

export type KnownPlan = {
  strategy: StrategyRow;
  /** Live ones. */
  goals: GoalRow[];
  indicators: IndicatorRow[];
  measures: MeasureRow[];
  archivedIds: readonly string[];
  /** The newest revision of each period, withdrawn ones left out; by period. */
  observations: ObservationRow[];
  bodies: BodyRow[];
  partners: PartnerRow[];
  /** Who may answer for something, and who does. */
  members: { id: string; name: string; bodyIds: string[] }[];
  today: IsoDate;
};

type Rows = Omit<KnownPlan, 'archivedIds'>;

/** From rows that may be archived, and all revisions. */
export function knownPlan(rows: Rows): KnownPlan {
  const { goals, indicators, measures } = rows;
  const isLive = ({ archivedAt }: { archivedAt: string | null }) => archivedAt === null;
  const archived = [...goals, ...indicators, ...measures].filter((row) => !isLive(row));
  const revisions = Map.groupBy(rows.observations, ({ indicatorId }) => indicatorId);
  const live = indicators.filter(isLive);
  return {
    ...rows,
    goals: goals.filter(isLive),
    indicators: live,
    measures: measures.filter(isLive),
    archivedIds: archived.map(({ id }) => id),
    observations: live.flatMap(({ id }) =>
      knownObservations(revisions.get(id) ?? [], null).toSorted((one, other) =>
        one.period < other.period ? -1 : 1,
      ),
    ),
  };
}
