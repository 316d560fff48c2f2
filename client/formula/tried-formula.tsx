// What the formula being built comes to in the newest periods, with what it builds on. Nothing is saved.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import { formulaSchema } from '#shared/formula/formula-schema.ts';
import type { Formula } from '#shared/formula/formula-type.ts';
import { behindWords } from '#shared/formula/formula-words.ts';
import type { Frequency } from '#shared/indicator/indicator-type.ts';
import styles from './formula.module.css';

type TriedFormulaProps = {
  formula: Formula;
  strategySlug: string;
  frequency: Frequency;
  decimals: number;
  unit: string;
  /** Nothing is known to be wrong with it. */
  isSound: boolean;
};

const restMs = 300;

export function TriedFormula({
  formula,
  strategySlug: strategy,
  frequency,
  decimals,
  unit,
  isSound,
}: TriedFormulaProps) {
  const a = useAdminText();
  const { lang } = useLanguage();
  const format = useFormat();
  const trpc = useTRPC();
  const isComplete = isSound && formulaSchema.safeParse(formula).success;
  const asked = useRested({ strategy, formula, frequency, decimals });
  const { data: tried } = useQuery({
    ...trpc.indicator.tryFormula.queryOptions(asked),
    enabled: isComplete && formulaSchema.safeParse(asked.formula).success,
    placeholderData: keepPreviousData,
  });
  if (!isComplete || !tried) return <p className="soft">{a('formula.try.wait')}</p>;
  const isAbove = formula.kind === 'share' && tried.some(({ value }) => (value ?? 0) > 100);
  return (
    <div className={styles['tried']} aria-live="polite">
      <h4>{a('formula.try.title')}</h4>
      <div className="table-scroll">
        <table className="plain-table">
          <caption className="visually-hidden">{a('formula.try.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{a('formula.try.period')}</th>
              <th scope="col" className="number-cell">
                {a('formula.try.value')}
              </th>
              <th scope="col">{a('formula.try.behind')}</th>
            </tr>
          </thead>
          <tbody>
            {tried.map(({ period, isRunning, value, from }) => (
              <tr key={period}>
                <th scope="row">
                  {isRunning
                    ? a('formula.try.running', { period: format.period(period) })
                    : format.period(period)}
                </th>
                <td className="number-cell">
                  {value === null ? '–' : format.value(value, unit, decimals)}
                </td>
                <td>{from ? behindWords(from, { lang, a }) : a('formula.try.nothing')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isAbove && <p>{a('formula.try.above')}</p>}
    </div>
  );
}

/** What it was when the typing last rested. */
function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value);
  const key = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(JSON.parse(key) as Value), restMs);
    return () => clearTimeout(timer);
  }, [key]);
  return rested;
}
