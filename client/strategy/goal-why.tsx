// "Forklar tallet" of a goal: every indicator's part in the mean, the sum put in, the rule behind the status, and what was left out.
import { Link } from '@tanstack/react-router';
import { useText } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { yearPoints } from '#client/strategy/attainment-spec.ts';
import { StatusRuleText } from '#client/strategy/status-rule-text.tsx';
import { TrendWhy } from '#client/strategy/trend-why.tsx';
import { Why } from '#client/strategy/why.tsx';
import { useFormat } from '#client/ui/format.ts';
import type { GoalDetail } from '#shared/strategy/goal-detail.ts';
import { explainGoal, type GoalExplanation } from '#shared/strategy/goal-explanation.ts';
import type { IndicatorRow } from '#shared/strategy/snapshot.ts';

type Titles = ReadonlyMap<string, IndicatorRow>;

export function GoalWhy({ detail }: { detail: GoalDetail }) {
  const t = useText();
  const { goal, asOf } = detail;
  const explained = explainGoal(goal.figure);
  const titles: Titles = new Map(detail.indicators.map(({ row }) => [row.id, row]));
  return (
    <Why>
      {explained.terms.length > 0 && (
        <>
          <p>{t('strategy.why.formula')}</p>
          <TermTable explained={explained} titles={titles} />
          <SumPutIn explained={explained} />
          <p className="soft small">
            {t('strategy.why.pointsNote')} {t('strategy.why.linkHint')}
          </p>
        </>
      )}
      <StatusRuleText figure={goal.figure} heading="h3" />
      <TrendWhy
        points={yearPoints(goal.history, goal.figure, asOf.reportingOn)}
        reportingOn={asOf.reportingOn}
        heading="h3"
      />
      <LeftOut explained={explained} titles={titles} />
    </Why>
  );
}

function SumPutIn({ explained }: { explained: GoalExplanation }) {
  const t = useText();
  const format = useFormat();
  const sum = explained.terms.reduce(
    (total, term) => total + term.weight * term.clampedAttainment,
    0,
  );
  return (
    <p>
      {t('strategy.why.putText')}{' '}
      <span className="figures">
        {t('strategy.why.put', {
          sum: format.number(sum, 3),
          weights: format.number(explained.weightSum, decimalsOf(explained.weightSum)),
          result: explained.attainment === null ? '–' : format.share(explained.attainment),
        })}
      </span>
    </p>
  );
}

function decimalsOf(weight: number): number {
  return Number.isInteger(weight) ? 0 : 1;
}

const numberColumns = ['weight', 'own', 'counted', 'plan', 'pace', 'contribution'] as const;

function TermTable({ explained, titles }: { explained: GoalExplanation; titles: Titles }) {
  const t = useText();
  const format = useFormat();
  return (
    <div className="table-scroll">
      <table className="plain-table">
        <caption className="visually-hidden">{t('strategy.why.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('strategy.why.indicator')}</th>
            {numberColumns.map((column) => (
              <th key={column} scope="col" className="number-cell">
                {t(`strategy.why.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {explained.terms.map((term) => (
            <tr key={term.indicatorId}>
              <th scope="row">
                <IndicatorLink id={term.indicatorId} titles={titles} />
              </th>
              <td className="number-cell">{format.number(term.weight, decimalsOf(term.weight))}</td>
              <td className="number-cell">{format.share(term.attainment)}</td>
              <td className="number-cell">{format.share(term.clampedAttainment)}</td>
              <td className="number-cell">
                {term.plannedAttainment === null ? '–' : format.share(term.plannedAttainment)}
              </td>
              <td className="number-cell">{term.pace === null ? '–' : format.pace(term.pace)}</td>
              <td className="number-cell">
                {t('strategy.why.points', { points: format.number(term.contribution * 100, 1) })}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <SumRow explained={explained} />
        </tfoot>
      </table>
    </div>
  );
}

function SumRow({ explained }: { explained: GoalExplanation }) {
  const t = useText();
  const format = useFormat();
  const { weightSum, attainment, plannedAttainment, pace } = explained;
  const cells = [
    format.number(weightSum, decimalsOf(weightSum)),
    '',
    attainment === null ? '–' : format.share(attainment),
    plannedAttainment === null ? '–' : format.share(plannedAttainment),
    pace === null ? '–' : format.pace(pace),
    t('strategy.why.points', { points: format.number((attainment ?? 0) * 100, 1) }),
  ];
  return (
    <tr>
      <th scope="row">{t('strategy.why.sum')}</th>
      {numberColumns.map((column, place) => (
        <td key={column} className="number-cell">
          <strong>{cells[place]}</strong>
        </td>
      ))}
    </tr>
  );
}

function LeftOut({ explained, titles }: { explained: GoalExplanation; titles: Titles }) {
  const t = useText();
  const { leftOut, withoutPace } = explained;
  const isNothing = leftOut.length === 0 && withoutPace.length === 0;
  return (
    <div>
      <h3>{t('strategy.why.leftOutTitle')}</h3>
      {isNothing ? (
        <p>{t('strategy.why.nothing')}</p>
      ) : (
        <ul>
          {leftOut.map(({ indicatorId, reason }) => (
            <li key={indicatorId}>
              <IndicatorLink id={indicatorId} titles={titles} />{' '}
              {t(`strategy.why.leftOut.${reason}`)}.
            </li>
          ))}
          {withoutPace.map((id) => (
            <li key={id}>
              <IndicatorLink id={id} titles={titles} /> {t('strategy.why.withoutPace')}.
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function IndicatorLink({ id, titles }: { id: string; titles: Titles }) {
  const strategy = useStrategySlug();
  const row = titles.get(id);
  return (
    <Link
      to="/$strategy/indikator/$indicatorId"
      params={{ strategy, indicatorId: id }}
      lang={row?.lang}
    >
      {row?.title ?? id}
    </Link>
  );
}
