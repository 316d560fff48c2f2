// "Siden sist møte": what was recorded after the steering group's last meeting, newest first.
import { isRecordedBy } from '#shared/indicator/known-observation.ts';
import type { IsoDate, IsoInstant } from '#shared/iso-date.ts';
import type { RecordedNames } from './snapshot.ts';
import type { StrategyStanding } from './standing.ts';

export type RecentChange = {
  kind: 'observation' | 'correction' | 'measure_update' | 'assessment';
  id: string;
  title: string;
  /** The period of an observation or assessment, else empty. */
  period: string;
  recordedAt: IsoInstant;
} & RecordedNames;

export type RecentChanges = {
  /** The day of the last meeting, or of the newest decision where that is later or older than the meetings kept; null when there is none. */
  since: IsoDate | null;
  /** All that came since, and the newest of them. */
  count: number;
  newest: RecentChange[];
};

/** `meetingDays`: of the meetings that were held. */
export function recentChanges(
  standing: StrategyStanding,
  limit: number,
  meetingDays: readonly IsoDate[] = [],
): RecentChanges {
  const { reportingOn } = standing.asOf;
  const since =
    [...standing.decisions.map(({ decidedOn }) => decidedOn), ...meetingDays]
      .filter((day) => day <= reportingOn)
      .toSorted()
      .at(-1) ?? null;
  const changes = since === null ? [] : changesSince(standing, since);
  return { since, count: changes.length, newest: changes.slice(0, limit) };
}

/** What was recorded after a day and by the date the standing is of, newest first. */
export function changesSince(standing: StrategyStanding, since: IsoDate): RecentChange[] {
  const { reportingOn } = standing.asOf;
  const isSince = ({ recordedAt }: { recordedAt: IsoInstant }) =>
    !isRecordedBy(recordedAt, since) && isRecordedBy(recordedAt, reportingOn);
  const goalTitles = new Map(standing.goals.map(({ row }) => [row.id, row.title]));
  const changes: RecentChange[] = [
    ...standing.indicators.flatMap(({ row, observations }) =>
      observations.filter(isSince).map((observation) => ({
        kind: observation.revision > 1 ? ('correction' as const) : ('observation' as const),
        id: row.id,
        title: row.title,
        period: observation.period,
        recordedAt: observation.recordedAt,
        ...namesOf(observation),
      })),
    ),
    ...standing.measures.flatMap(({ row, updates }) =>
      updates.filter(isSince).map((update) => ({
        kind: 'measure_update' as const,
        id: row.id,
        title: row.title,
        period: '',
        recordedAt: update.recordedAt,
        ...namesOf(update),
      })),
    ),
    ...standing.assessments.filter(isSince).map(({ goalId, period, recordedAt, ...names }) => ({
      kind: 'assessment' as const,
      id: goalId,
      title: goalTitles.get(goalId) ?? '',
      period,
      recordedAt,
      ...namesOf(names),
    })),
  ];
  return changes.sort((a, b) => (a.recordedAt < b.recordedAt ? 1 : -1));
}

function namesOf({ recordedBy, onBehalfOf, approvedBy }: RecordedNames): RecordedNames {
  return { recordedBy, onBehalfOf, approvedBy };
}
