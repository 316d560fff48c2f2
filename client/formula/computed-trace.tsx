// The rows behind a computed value, for the period one chooses: the running one too, which is not judged yet.
import { Button } from '@digdir/designsystemet-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { useFormat } from '#client/ui/format.ts';
import { Section } from '#client/ui/section.tsx';
import type { Term } from '#shared/formula/evaluate.ts';
import { decimalsOf } from '#shared/formula/formula-words.ts';
import type { FormulaKind } from '#shared/formula/formula-type.ts';
import { periodFrequency } from '#shared/indicator/period.ts';
import { shiftPeriod } from '#shared/indicator/period-calendar.ts';
import { lastEndedSpan } from '#shared/formula/formula-period.ts';
import type { AsOf } from '#shared/indicator/indicator-type.ts';
import type { IndicatorStanding } from '#shared/strategy/standing.ts';
import styles from './formula.module.css';
import { TracedLink } from './traced-link.tsx';

type ComputedTraceProps = {
  indicator: IndicatorStanding;
  kind: FormulaKind;
  asOf: AsOf;
  today: string;
  strategySlug: string;
};

export function ComputedTrace({ indicator, kind, asOf, today, strategySlug }: ComputedTraceProps) {
  const a = useAdminText();
  const format = useFormat();
  const trpc = useTRPC();
  const { row, observations } = indicator;
  const recorded = observations
    .filter(({ period }) => periodFrequency(period) === row.frequency)
    .map(({ period }) => period);
  const running = shiftPeriod(lastEndedSpan(row.frequency, today).period, 1);
  const periods = [running, ...recorded.filter((each) => each !== running).toReversed()];
  const [chosen, setChosen] = useState(recorded.findLast((each) => each !== running) ?? running);
  const period = periods.includes(chosen) ? chosen : running;
  const { data: trace } = useQuery({
    ...trpc.indicator.trace.queryOptions({ id: row.id, period }),
    placeholderData: keepPreviousData,
  });
  if (asOf.knownOn !== null)
    return (
      <Section title={a('formula.trace.title')}>
        <p className="soft">{a('formula.trace.asOf')}</p>
      </Section>
    );
  return (
    <Section title={a('formula.trace.title')} note={a('formula.trace.lead')}>
      <div className={styles['period']}>
        <ChoiceField
          name="tracedPeriod"
          label={a('formula.trace.period')}
          value={period}
          choices={periods.map((value) => ({
            value,
            label:
              value === running
                ? a('formula.trace.running', { period: format.period(value) })
                : format.period(value),
          }))}
          onChange={setChosen}
        />
      </div>
      {trace === null && <p>{a('formula.trace.none', { period: format.period(period) })}</p>}
      {trace?.terms.map((term) => (
        <TermTable
          key={`${term.role} ${trace.period}`}
          term={term}
          kind={kind}
          isAlone={trace.terms.length === 1}
          strategySlug={strategySlug}
        />
      ))}
    </Section>
  );
}

/** What one reads at a glance; the rest on asking. */
const usuallyShown = 15;

type TermTableProps = { term: Term; kind: FormulaKind; isAlone: boolean; strategySlug: string };

function TermTable({ term, kind, isAlone, strategySlug }: TermTableProps) {
  const a = useAdminText();
  const { lang } = useLanguage();
  const format = useFormat();
  const [isAllShown, setIsAllShown] = useState(false);
  const { rows, value } = term;
  const period = format.period(term.period);
  const shown = isAllShown ? rows : rows.slice(0, usuallyShown);
  const hasDays = rows.some(({ on }) => on !== null);
  const figure = (number: number) => format.number(number, decimalsOf(number));
  if (rows.length === 0)
    return (
      <div className={styles['term']}>
        {!isAlone && <h3>{roleWords()}</h3>}
        <p>{a(value === 0 ? 'formula.trace.zero' : 'formula.trace.none', { period })}</p>
      </div>
    );
  return (
    <div className={styles['term']}>
      {!isAlone && <h3>{roleWords()}</h3>}
      <div className="table-scroll">
        <table className="plain-table">
          <caption className="visually-hidden">
            {a('formula.trace.caption', { period })}
            {!isAlone && `: ${roleWords()}`}
          </caption>
          <thead>
            <tr>
              <th scope="col">{a('formula.trace.what')}</th>
              {hasDays && <th scope="col">{a('formula.trace.day')}</th>}
              <th scope="col" className="number-cell">
                {a('formula.trace.value')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row, place) => (
              // An entry of money has its project's id, which may have several.
              <tr key={`${row.id} ${place}`}>
                <th scope="row" lang={row.lang === lang ? undefined : row.lang}>
                  <TracedLink row={row} strategySlug={strategySlug} />
                </th>
                {hasDays && <td className="figures">{row.on && format.date(row.on)}</td>}
                <td className="number-cell">
                  {row.value === null ? (
                    <span className="soft">{a('formula.trace.lacks')}</span>
                  ) : (
                    figure(row.value)
                  )}
                  {row.value !== null && row.isApproximate && (
                    <span className="soft small"> ({a('formula.trace.about')})</span>
                  )}
                  {row.value !== null && row.isIncomplete && (
                    <span className="soft small"> ({a('formula.trace.incomplete')})</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={hasDays ? 2 : 1}>
                {term.amount.method === 'mean'
                  ? a('formula.methods.mean')
                  : a('formula.trace.total')}
              </th>
              <td className="number-cell">
                {value === null ? a('formula.trace.noTotal') : figure(value)}
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
      {rows.length > shown.length && (
        <Button variant="tertiary" className="flush-button" onClick={() => setIsAllShown(true)}>
          {a('formula.trace.more', { count: rows.length })}
        </Button>
      )}
    </div>
  );

  function roleWords(): string {
    if (term.role === 'base') return a('formula.trace.role.base', { period });
    if (term.role === 'whole') return a(`formula.trace.role.${kind === 'rate' ? 'per' : 'whole'}`);
    return a(`formula.trace.role.${kind === 'share' ? 'part' : 'amount'}`);
  }
}
