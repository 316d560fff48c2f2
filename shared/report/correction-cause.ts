// Why a number that stands in a frozen report is corrected, as its errata say openly: in somebody's own words, or by what did it.
import type { Period } from '#shared/indicator/indicator-type.ts';
import { periodText } from '#shared/text/period-text.ts';
import type { Translate } from '#shared/text/text.ts';

export type CorrectionCause =
  | { kind: 'said'; text: string }
  /** Its file's name may name people, and errata are open and stay. */
  | { kind: 'import' }
  | { kind: 'round'; period: Period }
  /** The newest record of the number was taken back. */
  | { kind: 'undone' }
  | { kind: 'computed' };

export function causeWords(cause: CorrectionCause, t: Translate): string {
  switch (cause.kind) {
    case 'said':
      return cause.text;
    case 'round':
      return t('report.errata.cause.round', { period: periodText(cause.period, t) });
    default:
      return t(`report.errata.cause.${cause.kind}`);
  }
}

/** A frozen report in which a number stands, and as what. */
export type FrozenFigure = {
  indicatorId: string;
  period: Period;
  value: number | null;
  kind: 'year' | 'half_year' | 'period';
  year: number;
};

/** The frozen reports that are corrected by recording this. */
export function correctedReports(
  figures: readonly FrozenFigure[],
  said: { indicatorId: string; period: Period; value: number | null },
): FrozenFigure[] {
  return figures.filter(
    ({ indicatorId, period, value }) =>
      indicatorId === said.indicatorId && period === said.period && value !== said.value,
  );
}
