// The cells that several tables show of an indicator.
import { formatNumber } from '#shared/number-format.ts';
import type { IndicatorStanding } from '#shared/strategy/standing.ts';
import { periodText } from '#shared/text/period-text.ts';
import type { IndicatorDefinition } from '#shared/indicator/indicator-type.ts';
import { plainAmount } from './figure-cell.ts';
import type { ReportContext } from './report-context.ts';
import type { Amount, TableCell } from './report-document.ts';

/** A value without its unit; yes and no in words. */
export function valueText(
  { t, lang }: Pick<ReportContext, 't' | 'lang'>,
  definition: Pick<IndicatorDefinition, 'direction' | 'decimals'>,
  value: number,
): string {
  if (definition.direction === 'yes_no') {
    return value === 1 ? t('report.indicatorTable.yes') : t('report.indicatorTable.no');
  }
  return formatNumber(value, definition.decimals, lang);
}

/** A value as a cell tells it: yes and no are no numbers. */
export function valueLabel(
  context: Pick<ReportContext, 't' | 'lang'>,
  definition: Pick<IndicatorDefinition, 'direction' | 'decimals'>,
  value: number,
): { label: string; amount?: Amount } {
  const label = valueText(context, definition, value);
  if (definition.direction === 'yes_no') return { label };
  return { label, amount: plainAmount(value, definition.decimals) };
}

const clamped = (share: number | null) => (share === null ? null : Math.min(1, Math.max(0, share)));

/** Bar between 0 and 1, the true figure beside it (118 %, −20 %), and the status. */
export function indicatorStatusCell(
  context: ReportContext,
  { figure }: IndicatorStanding,
): TableCell {
  const { t, share } = context;
  return {
    kind: 'attainment',
    share: clamped(figure.attainment),
    plan: clamped(figure.plannedAttainment),
    label: figure.attainment === null ? '' : share(figure.attainment),
    status:
      figure.status === null
        ? { status: 'not_measured', word: t('word.status.no_target'), stale: null }
        : context.status(figure.status, figure.isStale),
  };
}

/** The judged value with its period under it. */
export function newestValue(context: ReportContext, { row, figure }: IndicatorStanding): TableCell {
  if (figure.judged === null)
    return { kind: 'figure', label: context.t('chart.noFigure'), isSoft: true };
  return {
    kind: 'figure',
    ...valueLabel(context, row, figure.judged.value),
    sub: periodText(figure.judged.period, context.t),
  };
}
