// The computed status, in the order that attainment.md gives. The thresholds stand here once: goals
// follow their pace by the same ones (strategy/roll-up.ts).
import { isDone, isInBand, isWithinTolerance } from './attainment.ts';
import { reaches } from './comparison.ts';
import type { Band, IndicatorStatus } from './indicator-type.ts';

/** The international thresholds; each holds from its value on (≥). */
export const paceThresholds = { on_track: 0.95, behind: 0.6, off_track: 0 } as const;

export function statusOfPace(
  pace: number,
): Extract<IndicatorStatus, 'on_track' | 'behind' | 'off_track' | 'reversing'> {
  if (reaches(pace, paceThresholds.on_track)) return 'on_track';
  if (reaches(pace, paceThresholds.behind)) return 'behind';
  return reaches(pace, paceThresholds.off_track) ? 'off_track' : 'reversing';
}

export function bandStatus(value: number, band: Band): IndicatorStatus {
  if (isInBand(value, band)) return 'achieved';
  return isWithinTolerance(value, band) ? 'behind' : 'off_track';
}

/** @param isDue whether the due period has ended by the date */
export function doneStatus(value: number, isDue: boolean): IndicatorStatus {
  if (isDone(value)) return 'achieved';
  return isDue ? 'off_track' : 'on_track';
}
