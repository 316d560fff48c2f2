// What one reads: a draft of today, or what was approved and published; and the way to the work on it.
import { Button } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTRPC } from '#client/seam.ts';
import { useCan } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { useFormat } from '#client/ui/format.ts';
import { today } from '#client/ui/today.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import type { ReportRow } from '#shared/report/report-type.ts';
import { publicPath } from './report-words.ts';
import styles from './report-page.module.css';
import type { ReportList } from './report-work-type.ts';

const StartReportForm = lazy(async () => ({
  default: (await import('./start-report-form.tsx')).StartReportForm,
}));

type ReportReadingProps = {
  read: Pick<ReportRow, 'kind' | 'year' | 'lang'>;
  list: ReportList;
};

export function ReportReading({ read, list }: ReportReadingProps) {
  const a = useAdminText();
  const format = useFormat();
  const strategy = useStrategySlug();
  const mayStart = useCan()('report:manage', { bodyId: null });
  const [isStarting, setIsStarting] = useState(false);
  const report = list.reports.find(({ kind, year }) => kind === read.kind && year === read.year);
  return (
    <div className={`${styles['reading']} no-print`}>
      {report ? (
        <BegunReading id={report.id} />
      ) : (
        <p>{a('reportWork.reading.notBegun', { date: format.date(today()) })}</p>
      )}
      <p className="row">
        {report && (
          <Link to="/$strategy/arsrapport/$reportId" params={{ strategy, reportId: report.id }}>
            {a('reportWork.reading.work')}
          </Link>
        )}
        {report?.state === 'published' && (
          <a href={publicPath(report.id)}>{a('reportFiles.readOpen')}</a>
        )}
        {read.kind === 'year' && list.years.length > 1 && (
          <Link
            to="/$strategy/arsrapport/sammenlign"
            params={{ strategy }}
            search={{ b: read.year }}
          >
            {a('reportWork.reading.compare')}
          </Link>
        )}
        {!report && mayStart && (
          <Button variant="secondary" onClick={() => setIsStarting(true)}>
            {a('reportWork.start.open')}
          </Button>
        )}
      </p>
      <Suspense fallback={null}>
        {isStarting && (
          <StartReportForm begun={read} list={list} onClose={() => setIsStarting(false)} />
        )}
      </Suspense>
    </div>
  );
}

function BegunReading({ id }: { id: string }) {
  const a = useAdminText();
  const format = useFormat();
  const strategy = useStrategySlug();
  const { data } = useSuspenseQuery(useTRPC().report.work.queryOptions({ id }));
  const { report, approvals, errata } = data;
  const { state, approvedAt, publishedAt, decisionId } = report;
  const number = approvals.find((each) => each.id === decisionId)?.caseNumber;
  const on = state === 'published' ? publishedAt : state === 'approved' ? approvedAt : null;
  const date = format.date(on === null ? today() : norwegianDay(on));
  const words =
    (state === 'approved' || state === 'published') && number !== undefined
      ? a(`reportWork.reading.${state}In`, { date, number })
      : a(`reportWork.reading.${state}`, { date });
  return (
    <p>
      <strong>{a(`reportWork.state.${state}`)}.</strong> {words}{' '}
      {errata.length > 0 && (
        <>
          <Link
            to="/$strategy/arsrapport/$reportId"
            params={{ strategy, reportId: id }}
            hash="rettelser"
          >
            {a('reportWork.reading.errata', { count: errata.length })}
          </Link>{' '}
          {a('reportWork.reading.errataAfter')}
        </>
      )}
    </p>
  );
}
