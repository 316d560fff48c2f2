// Corrections of a frozen report: numbered, dated and signed; of a figure both values side by side.
import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useCan } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { useFormat } from '#client/ui/format.ts';
import { MarkdownText } from '#client/ui/markdown-text.tsx';
import { Section } from '#client/ui/section.tsx';
import { norwegianDay } from '#shared/iso-date.ts';
import type { NamedIndicator } from '#shared/report/report-changes.ts';
import type { ErratumRow } from '#shared/report/report-type.ts';
import type { ReportProgress, ReportWork } from './report-work-type.ts';
import styles from './report-work.module.css';
import { useRecordedValue } from './recorded-value.ts';

const ErratumForm = lazy(async () => ({
  default: (await import('./erratum-form.tsx')).ErratumForm,
}));

type ErrataSectionProps = { work: ReportWork; progress: ReportProgress };

export function ErrataSection({ work, progress }: ErrataSectionProps) {
  const a = useAdminText();
  const { report, errata } = work;
  const mayCorrect = useCan()('report:publish', { bodyId: null }) && report.archivedAt === null;
  const [isAdding, setIsAdding] = useState(false);
  return (
    <Section
      title={a('reportWork.errata.title')}
      anchor="rettelser"
      note={a('reportWork.errata.note')}
      actions={
        mayCorrect && (
          <Button variant="secondary" onClick={() => setIsAdding(true)}>
            {a('reportWork.errata.add')}
          </Button>
        )
      }
    >
      {errata.length === 0 ? (
        <p className="soft">{a('reportWork.errata.none')}</p>
      ) : (
        <ol className={styles['list']} aria-label={a('reportWork.errata.title')}>
          {errata.toReversed().map((erratum) => (
            <li key={erratum.id}>
              <Erratum
                erratum={erratum}
                signer={progress.nameOf[erratum.signedById] ?? ''}
                indicator={progress.indicators.find(({ id }) => id === erratum.indicatorId)}
              />
            </li>
          ))}
        </ol>
      )}
      <Suspense fallback={null}>
        {isAdding && (
          <ErratumForm
            reportId={report.id}
            writtenIn={report.lang}
            onClose={() => setIsAdding(false)}
          />
        )}
      </Suspense>
    </Section>
  );
}

type ErratumProps = { erratum: ErratumRow; signer: string; indicator: NamedIndicator | undefined };

function Erratum({ erratum, signer, indicator }: ErratumProps) {
  const a = useAdminText();
  const format = useFormat();
  const { number, kind, title, text, lang, signedRole, recordedAt } = erratum;
  const signed = signedRole
    ? a('reportWork.errata.signed', { name: signer, role: signedRole })
    : signer;
  return (
    <>
      <p className="soft small">
        {a('reportWork.errata.number', { number: String(number) })} ·{' '}
        {format.date(norwegianDay(recordedAt))} · {signed}
      </p>
      {kind === 'figure' && indicator ? (
        <CorrectedFigure erratum={erratum} indicator={indicator} />
      ) : (
        <>
          <h3 lang={lang}>{title}</h3>
          <MarkdownText text={text} lang={lang} />
        </>
      )}
    </>
  );
}

type CorrectedFigureProps = { erratum: ErratumRow; indicator: NamedIndicator };

function CorrectedFigure({ erratum, indicator }: CorrectedFigureProps) {
  const a = useAdminText();
  const format = useFormat();
  const strategy = useStrategySlug();
  const { period, was, becomes, text, lang } = erratum;
  const recorded = useRecordedValue();
  return (
    <>
      <h3>
        <Link
          to="/$strategy/indikator/$indicatorId"
          params={{ strategy, indicatorId: indicator.id }}
        >
          <span lang={indicator.lang}>{indicator.title}</span>
        </Link>
        , {format.period(period ?? '')}
      </h3>
      <dl className={styles['pair']}>
        <div>
          <dt>{a('reportWork.errata.was')}</dt>
          <dd>{recorded(indicator, was) ?? a('reportWork.errata.missing')}</dd>
        </div>
        <div>
          <dt>{a('reportWork.errata.becomes')}</dt>
          <dd>{recorded(indicator, becomes) ?? a('reportWork.errata.withdrawn')}</dd>
        </div>
      </dl>
      {text && (
        <p lang={lang} className="prose">
          {a('reportWork.errata.reason', { text })}
        </p>
      )}
    </>
  );
}
