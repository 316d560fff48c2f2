// The work on one report: where it stands and the next step, its chapters and what remains; once it is frozen, its
// versions, its corrections, and what has changed since.
import { Button } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { ThingHistory } from '#client/audit/thing-history.tsx';
import { seamClient, useTRPC } from '#client/seam.ts';
import { useCan } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { JumpLinks } from '#client/ui/jump-links.tsx';
import { PageHeader } from '#client/ui/page-header.tsx';
import { useAct } from '#client/ui/use-act.ts';
import { useLanding } from '#client/ui/use-landing.ts';
import { SampleNote } from '#client/ui/sample-note.tsx';
import { isFrozen, isWritten } from '#shared/report/report-state.ts';
import { ChangeSection } from './change-section.tsx';
import { ChapterSection } from './chapter-section.tsx';
import { EditionSection } from './edition-section.tsx';
import { ErrataSection } from './errata-section.tsx';
import { GapSection } from './gap-section.tsx';
import { PathSection, pathAnchor } from './path-section.tsx';
import { FileSection } from './file-section.tsx';
import styles from './report-work.module.css';

const EditReportForm = lazy(async () => ({
  default: (await import('./edit-report-form.tsx')).EditReportForm,
}));
const ArchiveReportForm = lazy(async () => ({
  default: (await import('./archive-report-form.tsx')).ArchiveReportForm,
}));

export function ReportWorkPage() {
  const a = useAdminText();
  const { t } = useLanguage();
  const trpc = useTRPC();
  const { strategy, reportId } = useParams({ from: '/$strategy/arsrapport/$reportId' });
  const { data: work } = useSuspenseQuery(trpc.report.work.queryOptions({ id: reportId }));
  const { data: progress } = useSuspenseQuery(trpc.report.progress.queryOptions({ id: reportId }));
  const { report } = work;
  const { kind, year, archivedAt, version } = report;
  const isOpen = archivedAt === null && isWritten(report);
  const mayRestore = useCan()('report:manage', { bodyId: null });
  const mayManage = mayRestore && isOpen;
  const act = useAct();
  const land = useLanding(pathAnchor, archivedAt);
  const [open, setOpen] = useState<'edit' | 'archive' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <PageHeader
        title={a(`reportWork.title.${kind}`, { year: String(year) })}
        eyebrow={
          <Link
            to="/$strategy/arsrapport"
            params={{ strategy }}
            search={{ ar: year, ...(kind !== 'year' && { slag: kind }) }}
          >
            {a(`reportWork.kind.${kind}`)}
          </Link>
        }
        lead={`${a(`reportWork.template.${report.template}`)} · ${t(`word.lang.${report.lang}`)}`}
        actions={
          mayManage && (
            <>
              <Button variant="secondary" onClick={() => setOpen('edit')}>
                {a('reportWork.edit.open')}
              </Button>
              {report.state === 'draft' && (
                <Button variant="tertiary" onClick={() => setOpen('archive')}>
                  {a('reportWork.archive.open')}
                </Button>
              )}
            </>
          )
        }
      />
      <SampleNote isShown={report.isSample} />
      {archivedAt !== null && (
        <div className={styles['archived']}>
          <p>{a('reportWork.archive.isArchived')}</p>
          {mayRestore && (
            <Button
              onClick={() =>
                void act({
                  run: () => seamClient.report.restore.mutate({ id: report.id, version }),
                  done: a('reportWork.archive.restored'),
                }).then((row) => row && land())
              }
            >
              {a('reportWork.archive.restore')}
            </Button>
          )}
        </div>
      )}
      <JumpLinks
        parts={[
          ...(isFrozen(report)
            ? [
                { anchor: 'rettelser', title: a('reportWork.errata.title') },
                { anchor: 'endringer', title: a('reportWork.changes.title') },
              ]
            : isOpen
              ? [{ anchor: 'gjenstar', title: a('reportWork.gaps.title') }]
              : []),
          { anchor: 'kapitler', title: a('reportWork.chapters.title') },
        ]}
      />
      {archivedAt === null && <PathSection work={work} progress={progress} />}
      {isOpen && <GapSection work={work} progress={progress} />}
      {isFrozen(report) && (
        <>
          <EditionSection editions={work.editions} nameOf={progress.nameOf} />
          <ErrataSection work={work} progress={progress} />
          <ChangeSection reportId={report.id} />
        </>
      )}
      <ChapterSection work={work} progress={progress} />
      {archivedAt === null && <FileSection report={report} errata={work.errata.length} />}
      <ThingHistory
        entities={['report', 'report_chapter', 'report_edition', 'report_erratum']}
        id={report.id}
      />
      <Suspense fallback={null}>
        {open === 'edit' && <EditReportForm row={report} onClose={close} />}
        {open === 'archive' && <ArchiveReportForm row={report} onClose={close} />}
      </Suspense>
    </>
  );
}
