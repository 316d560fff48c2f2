// "Forklar tallet" of the headline: the areas' figures with their weights, the sum put in, and what was left out.
import { Link } from '@tanstack/react-router';
import { useText } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { yearPoints } from '#client/strategy/attainment-spec.ts';
import { StatusRuleText } from '#client/strategy/status-rule-text.tsx';
import { TrendWhy } from '#client/strategy/trend-why.tsx';
import { Why } from '#client/strategy/why.tsx';
import { useFormat } from '#client/ui/format.ts';
import { explainStrategy } from '#shared/strategy/goal-explanation.ts';
import type { StrategyOverview } from '#shared/strategy/overview.ts';

export function StrategyWhy({ overview }: { overview: StrategyOverview }) {
  const t = useText();
  const format = useFormat();
  const strategy = useStrategySlug();
  const { areas, weightSum, leftOut, attainment } = explainStrategy(overview.figure);
  const { reportingOn } = overview.asOf;
  const points = yearPoints(overview.history, overview.figure, reportingOn);
  const goalOf = new Map(overview.goals.map((goal) => [goal.id, goal]));
  const sum = areas.reduce((total, area) => total + area.weight * (area.attainment ?? 0), 0);
  return (
    <Why>
      <p>{t('strategy.why.areasFormula')}</p>
      <div className="table-scroll">
        <table className="plain-table">
          <caption className="visually-hidden">{t('strategy.why.areasCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('strategy.why.area')}</th>
              <th scope="col" className="number-cell">
                {t('strategy.why.weight')}
              </th>
              <th scope="col" className="number-cell">
                {t('strategy.figure.attainment')}
              </th>
              <th scope="col" className="number-cell">
                {t('strategy.why.plan')}
              </th>
              <th scope="col" className="number-cell">
                {t('strategy.why.pace')}
              </th>
              <th scope="col" className="number-cell">
                {t('strategy.why.contribution')}
              </th>
            </tr>
          </thead>
          <tbody>
            {areas.map((area) => {
              const goal = goalOf.get(area.goalId);
              return (
                <tr key={area.goalId}>
                  <th scope="row">
                    <Link
                      to="/$strategy/mal/$goalId"
                      params={{ strategy, goalId: area.goalId }}
                      lang={goal?.lang}
                    >
                      {goal?.title}
                    </Link>
                  </th>
                  <td className="number-cell">
                    {format.number(area.weight, area.weight % 1 === 0 ? 0 : 1)}
                  </td>
                  <td className="number-cell">{format.share(area.attainment ?? 0)}</td>
                  <td className="number-cell">
                    {area.plannedAttainment === null ? '–' : format.share(area.plannedAttainment)}
                  </td>
                  <td className="number-cell">
                    {area.pace === null ? '–' : format.pace(area.pace)}
                  </td>
                  <td className="number-cell">
                    {t('strategy.why.points', {
                      points: format.number(area.contribution * 100, 1),
                    })}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p>
        {t('strategy.why.putText')}{' '}
        <span className="figures">
          {t('strategy.why.put', {
            sum: format.number(sum, 3),
            weights: format.number(weightSum, weightSum % 1 === 0 ? 0 : 1),
            result: attainment === null ? '–' : format.share(attainment),
          })}
        </span>
      </p>
      <StatusRuleText figure={overview.figure} heading="h2" />
      <TrendWhy points={points} reportingOn={reportingOn} heading="h2" />
      {leftOut.length > 0 && (
        <ul>
          {leftOut.map((id) => (
            <li key={id}>{t('strategy.why.noFigure', { name: goalOf.get(id)?.title ?? '' })}</li>
          ))}
        </ul>
      )}
    </Why>
  );
}
