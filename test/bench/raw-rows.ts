// The rows that the overview is made of, read with the driver alone: what no server could be faster than.
import type SqliteDatabase from 'better-sqlite3';
import { seedId } from '#db/seed/seed-id.ts';

const strategyId = seedId('strategy', 'alrek-2026');

const queries = [
  'select * from strategy where id = ?',
  'select * from goal where strategy_id = ? and archived_at is null order by sort_order',
  'select * from indicator where strategy_id = ? and archived_at is null order by sort_order',
  'select observation.*, person.name from observation join person on person.id = recorded_by join indicator on indicator.id = indicator_id where strategy_id = ? order by indicator_id, period, revision',
  'select * from measure where strategy_id = ? and archived_at is null order by sort_order',
  'select measure_goal.* from measure_goal join measure on measure.id = measure_id where strategy_id = ?',
  'select measure_partner.* from measure_partner join measure on measure.id = measure_id where strategy_id = ?',
  'select measure_update.*, person.name from measure_update join person on person.id = recorded_by join measure on measure.id = measure_id where strategy_id = ? order by measure_update.recorded_at',
  'select assessment.*, person.name from assessment join person on person.id = recorded_by join goal on goal.id = goal_id where strategy_id = ?',
  "select decision.*, decision_effect.* from decision join decision_effect on decision_id = decision.id join goal on goal.id = target_id where kind = 'goal' and strategy_id = ?",
];
const clusterQueries = [
  'select * from partner',
  'select * from body',
  'select * from body_name',
  'select * from data_version',
];

export function rawRows(database: SqliteDatabase.Database): unknown[][] {
  return [
    ...queries.map((query) => database.prepare(query).all(strategyId)),
    ...clusterQueries.map((query) => database.prepare(query).all()),
  ];
}
