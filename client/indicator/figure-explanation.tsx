// "Forklar tallet": the inputs, each formula with its numbers put in, the rule behind the status, and what was left out.
import { Button } from '@digdir/designsystemet-react';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import {
  explainIndicator,
  type IndicatorExplanation,
  type LeftOutPeriod,
} from '#shared/indicator/figure-explanation.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import type { IndicatorStanding } from '#shared/strategy/standing.ts';
import styles from './figure-explanation.module.css';
import { stepWords } from './figure-step-words.ts';
import { useIndicatorFormat } from './indicator-format.ts';
import { useStatusReason } from './status-reason.ts';

/** `…/indikator/<id>#forklaring` leads to the explanation. */
const anchor = 'forklaring';

type FigureExplanationProps = { indicator: IndicatorStanding; reportingOn: IsoDate };

export function FigureExplanation({ indicator, reportingOn }: FigureExplanationProps) {
  const a = useAdminText();
  const format = useFormat();
  const { row, observations } = indicator;
  const headingId = useId();
  const section = useRef<HTMLElement>(null);
  const { hash } = useLocation();
  // The address may lead straight here, before the page has loaded.
  useEffect(() => {
    if (hash === anchor) section.current?.scrollIntoView();
  }, [hash]);
  const explanation = explainIndicator(row, observations, reportingOn);
  return (
    <section
      ref={section}
      id={anchor}
      aria-labelledby={headingId}
      className={styles['explanation']}
    >
      <h2 id={headingId}>{a('figure.title')}</h2>
      <p className="soft small">{a('figure.lead', { date: format.date(reportingOn) })}</p>
      <div className={styles['content']}>
        <Steps indicator={indicator} explanation={explanation} />
        <StatusReason indicator={indicator} explanation={explanation} />
        <LeftOut periods={explanation.leftOut} />
      </div>
    </section>
  );
}

type PartProps = { indicator: IndicatorStanding; explanation: IndicatorExplanation };

function Steps({ indicator, explanation }: PartProps) {
  const a = useAdminText();
  const format = useFormat();
  const valueFormat = useIndicatorFormat(indicator.row);
  if (explanation.steps.length === 0) return null;
  return (
    <ol className={styles['steps']}>
      {explanation.steps.map((step) => {
        const { name, rule, lines, result } = stepWords(step, {
          a,
          format,
          valueFormat,
        });
        return (
          <li key={step.code} className={styles['step']} data-step={step.code}>
            <h3>{name}</h3>
            <p className="soft">{rule}</p>
            <p className={`${styles['formula']} figures`}>
              {lines.slice(0, -1).map((line) => (
                <span key={line} className={styles['line']}>
                  {line}
                </span>
              ))}
              <span className={styles['line']}>
                {lines.length > 0 && <>{lines.at(-1)} = </>}
                <strong>{result}</strong>
              </span>
            </p>
          </li>
        );
      })}
    </ol>
  );
}

function StatusReason({ indicator, explanation }: PartProps) {
  const a = useAdminText();
  const t = useText();
  const format = useFormat();
  const reason = useStatusReason(indicator, explanation);
  const { status, notes, figure } = explanation;
  const periods = figure.breakPeriods.map((period) => format.period(period)).join(', ');
  return (
    <div>
      <h3>
        {status === null
          ? a('figure.statusNone')
          : a('figure.statusTitle', { status: t(`word.status.${status}`) })}
      </h3>
      <p className="prose">{reason}</p>
      {notes.length > 0 && (
        <>
          <h4 className={styles['notesTitle']}>{a('figure.notesTitle')}</h4>
          <ul className={styles['notes']}>
            {notes.map((note) => (
              <li key={note}>{a(`figure.note.${note}`, { periods })}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const usuallyShown = 8;

function LeftOut({ periods }: { periods: readonly LeftOutPeriod[] }) {
  const a = useAdminText();
  const format = useFormat();
  const [isAllShown, setIsAllShown] = useState(false);
  const shown = isAllShown ? periods : periods.slice(0, usuallyShown);
  return (
    <div>
      <h3>{a('figure.leftOutTitle')}</h3>
      {periods.length === 0 ? (
        <p>{a('figure.leftOutNone')}</p>
      ) : (
        <table className={`plain-table ${styles['leftOut']}`}>
          <caption className="visually-hidden">{a('figure.leftOutCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{a('figure.period')}</th>
              <th scope="col">{a('figure.within')}</th>
              <th scope="col">{a('figure.why')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ period, within, reason }) => (
              <tr key={`${period} ${within} ${reason}`}>
                <th scope="row">{format.period(period)}</th>
                <td>{within === period ? '–' : format.period(within)}</td>
                <td>{a(`figure.leftOut.${reason}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {periods.length > usuallyShown && (
        <Button variant="tertiary" className="no-print" onClick={() => setIsAllShown(!isAllShown)}>
          {isAllShown ? a('figure.showFewer') : a('figure.showAll', { count: periods.length })}
        </Button>
      )}
    </div>
  );
}
