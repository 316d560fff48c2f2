// What a call's applications leave to decide: a case on its award is for what is assessed and not yet decided. Pure.
import type { ApplicationRow } from './fund-type.ts';

/**
 * `unassessed`: some wait for their assessment; `some`: some are recommended; `none`: all are assessed, nothing is recommended and
 * nothing awarded; `settled`: there is nothing left to decide.
 */
export type CallOutcome = 'unassessed' | 'some' | 'none' | 'settled';

export function callOutcome(applications: readonly Pick<ApplicationRow, 'state'>[]): CallOutcome {
  const has = (sought: ApplicationRow['state']) =>
    applications.some(({ state }) => state === sought);
  if (has('received')) return 'unassessed';
  if (has('recommended')) return 'some';
  return has('not_recommended') && !has('awarded') ? 'none' : 'settled';
}
