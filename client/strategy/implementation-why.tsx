// "Forklar gjennomføringen": the measures in the mean, both sums with their numbers put in, and what was left out.
import { Link } from '@tanstack/react-router';
import { useText } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { implementationAnchor } from '#client/strategy/explain-link.tsx';
import { Why } from '#client/strategy/why.tsx';
import { useFormat } from '#client/ui/format.ts';
import { progressShare, type Implementation } from '#shared/measure/implementation.ts';
import type { MeasureStanding } from '#shared/measure/measure-standing.ts';
import type { MeasureCounts } from '#shared/strategy/standing.ts';

type ImplementationWhyProps = {
  implementation: Implementation;
  counts: MeasureCounts;
  /** Null where they are too many to list: the list of measures has them. */
  measures: readonly MeasureStanding[] | null;
};

export function ImplementationWhy({ implementation, counts, measures }: ImplementationWhyProps) {
  const t = useText();
  const strategy = useStrategySlug();
  const { progress, due, counted, withDates, phases } = implementation;
  if (progress === null) return null;
  const cancelled = phases.find(({ phase }) => phase === 'cancelled')?.count ?? 0;
  return (
    <Why anchor={implementationAnchor}>
      <p>{t('strategy.why.implementationFormula')}</p>
      {measures === null ? (
        <p>
          <Link to="/$strategy/tiltak" params={{ strategy }}>
            {t('strategy.why.allMeasures')}
          </Link>
        </p>
      ) : (
        <TermTable measures={measures} />
      )}
      <p>
        {t('strategy.why.implementationPut')} <PutIn mean={progress} count={counted} />
      </p>
      {due !== null && (
        <>
          <p>{t('strategy.why.dueFormula')}</p>
          <p>
            {t('strategy.why.duePut')} <PutIn mean={due} count={withDates} />
          </p>
        </>
      )}
      <ul>
        {cancelled > 0 && <li>{t('strategy.why.cancelled', { count: cancelled })}</li>}
        {counts.unreported > 0 && (
          <li>{t('strategy.why.unreported', { count: counts.unreported })}</li>
        )}
        {counted > withDates && (
          <li>{t('strategy.why.withoutDates', { count: counted - withDates })}</li>
        )}
        {cancelled === 0 && counts.unreported === 0 && counted === withDates && (
          <li>{t('strategy.why.nothing')}</li>
        )}
      </ul>
    </Why>
  );
}

function PutIn({ mean, count }: { mean: number; count: number }) {
  const t = useText();
  const format = useFormat();
  return (
    <span className="figures">
      {t('strategy.why.put', {
        sum: format.number(mean * count, 2),
        weights: format.number(count),
        result: format.share(mean),
      })}
    </span>
  );
}

function TermTable({ measures }: { measures: readonly MeasureStanding[] }) {
  const t = useText();
  const format = useFormat();
  const strategy = useStrategySlug();
  return (
    <div className="table-scroll">
      <table className="plain-table">
        <caption className="visually-hidden">{t('strategy.why.implementationCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('strategy.why.measure')}</th>
            <th scope="col" className="number-cell">
              {t('strategy.why.progress')}
            </th>
            <th scope="col" className="number-cell">
              {t('strategy.why.due')}
            </th>
          </tr>
        </thead>
        <tbody>
          {measures.map(({ row, state, dueShare }) =>
            state && state.phase !== 'cancelled' ? (
              <tr key={row.id}>
                <th scope="row">
                  <Link
                    to="/$strategy/tiltak/$measureId"
                    params={{ strategy, measureId: row.id }}
                    lang={row.lang}
                  >
                    {row.title}
                  </Link>
                </th>
                <td className="number-cell">{format.share(progressShare(state))}</td>
                <td className="number-cell">{dueShare === null ? '–' : format.share(dueShare)}</td>
              </tr>
            ) : null,
          )}
        </tbody>
      </table>
    </div>
  );
}
