// The indicators below a goal: value and period, target, attainment with the plan's tick, status; its own first.
import { Link } from '@tanstack/react-router';
import { TargetText } from '#client/indicator/target-text.tsx';
import { useIndicatorFormat } from '#client/indicator/indicator-format.ts';
import { useText } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { AddHere } from '#client/strategy/add-here.tsx';
import { useAsOfLine } from '#client/strategy/as-of-line.ts';
import { AttainmentBar } from '#client/ui/attainment-bar.tsx';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { useFormat } from '#client/ui/format.ts';
import rows from '#client/ui/row-table.module.css';
import { ScrollBox } from '#client/ui/scroll-box.tsx';
import { Section } from '#client/ui/section.tsx';
import { StatusLabel } from '#client/ui/status-mark.tsx';
import type { GoalDetail } from '#shared/strategy/goal-detail.ts';
import type { IndicatorStanding } from '#shared/strategy/standing.ts';

export function GoalIndicators({ detail }: { detail: GoalDetail }) {
  const t = useText();
  const asOfLine = useAsOfLine();
  const { indicators, goal } = detail;
  if (indicators.length === 0) {
    return (
      <Section anchor="indikatorer" title={t('strategy.goal.indicators')}>
        <EmptyState
          title={t('strategy.goal.noIndicators')}
          text={t('strategy.goal.noIndicatorsText')}
          action={<AddHere kind="indicator" goalId={goal.row.id} />}
        />
      </Section>
    );
  }
  const numberOf = new Map(detail.descendants.map(({ id, number }) => [id, number]));
  return (
    <Section
      anchor="indikatorer"
      title={t('strategy.goal.indicators')}
      note={asOfLine(detail.asOf)}
      actions={<AddHere kind="indicator" goalId={goal.row.id} />}
    >
      <IndicatorTable
        indicators={indicators}
        caption={t('strategy.goal.indicatorsCaption', { title: goal.row.title })}
        underOf={({ goalId }) => numberOf.get(goalId) ?? null}
      />
    </Section>
  );
}

type IndicatorTableProps = {
  indicators: readonly IndicatorStanding[];
  caption: string;
  /** The number of the goal it hangs under, where that is told. */
  underOf: (row: IndicatorStanding['row']) => string | null;
};

/** Indicators with their newest value and how they stand. */
export function IndicatorTable({ indicators, caption, underOf }: IndicatorTableProps) {
  const t = useText();
  return (
    <ScrollBox label={caption}>
      <table className={`plain-table ${rows['table']}`}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('strategy.goal.indicator')}</th>
            <th scope="col" className={rows['number']}>
              {t('strategy.goal.value')}
            </th>
            <th scope="col" className={rows['number']}>
              {t('strategy.goal.target')}
            </th>
            <th scope="col">{t('strategy.goal.attainment')}</th>
            <th scope="col">{t('strategy.goal.status')}</th>
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator) => (
            <Row key={indicator.row.id} indicator={indicator} under={underOf(indicator.row)} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Row({ indicator, under }: { indicator: IndicatorStanding; under: string | null }) {
  const t = useText();
  const format = useFormat();
  const strategy = useStrategySlug();
  const { row, figure } = indicator;
  const valueFormat = useIndicatorFormat(row);
  return (
    <tr>
      <th scope="row" className={rows['name']}>
        <Link
          to="/$strategy/indikator/$indicatorId"
          params={{ strategy, indicatorId: row.id }}
          lang={row.lang}
        >
          {row.title}
        </Link>
        {under && (
          <span className={rows['under']}>{t('strategy.goal.ofOther', { number: under })}</span>
        )}
      </th>
      <td className={rows['number']} data-label={t('strategy.goal.value')}>
        {figure.judged ? (
          <div>
            <span lang={row.lang}>{valueFormat.value(figure.judged.value)}</span>
            <span className={rows['under']}>{format.period(figure.judged.period)}</span>
          </div>
        ) : (
          <span className="soft">{t('word.status.no_data')}</span>
        )}
      </td>
      <td className={rows['number']} data-label={t('strategy.goal.target')}>
        <TargetText row={row} periodClass={rows['under']} />
      </td>
      <td className={rows['bar']} data-label={t('strategy.goal.attainment')}>
        {figure.attainment === null ? (
          <span className="soft">–</span>
        ) : (
          <AttainmentBar attainment={figure.attainment} plan={figure.plannedAttainment} />
        )}
      </td>
      <td data-label={t('strategy.goal.status')}>
        <StatusLabel status={figure.status} isStale={figure.isStale} />
      </td>
    </tr>
  );
}
