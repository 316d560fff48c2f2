// How a report has come to where it stands: each state on its way, since when, and by whom.
import type { IsoInstant } from '#shared/iso-date.ts';
import { reportStates, type ReportState } from './report-type.ts';

export type ReportStep = {
  state: ReportState;
  at: IsoInstant;
  /** Null where no person did it. */
  by: string | null;
};

/** `moves`: oldest first. What is sent back has yet to come again; what it is sent back to keeps the day it began. */
export function reportPath(moves: readonly ReportStep[]): ReportStep[] {
  return moves.reduce<ReportStep[]>((path, move) => {
    const place = reportStates.indexOf(move.state);
    return place < path.length ? path.slice(0, place + 1) : [...path, move];
  }, []);
}
