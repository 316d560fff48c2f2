// The way of a report from draft to published, each step with its mark, its word, who and when; and the next step.
import { Link } from '@tanstack/react-router';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { CopyAddress } from '#client/ui/copy-address.tsx';
import { useFormat } from '#client/ui/format.ts';
import { Section } from '#client/ui/section.tsx';
import { StatusMark } from '#client/ui/status-mark.tsx';
import { today } from '#client/ui/today.ts';
import { useLanding } from '#client/ui/use-landing.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { chapterCounts } from '#shared/report/chapter-count.ts';
import { isWritten } from '#shared/report/report-state.ts';
import { reportStates } from '#shared/report/report-type.ts';
import { ReportSteps } from './report-steps.tsx';
import { publicAddress, publicPath } from './report-words.ts';
import type { Approval, ReportProgress, ReportWork } from './report-work-type.ts';
import styles from './report-work.module.css';

export const pathAnchor = 'veien';

type PathSectionProps = { work: ReportWork; progress: ReportProgress };

export function PathSection({ work, progress }: PathSectionProps) {
  const a = useAdminText();
  const format = useFormat();
  const { report, chapters, approvals } = work;
  const { state, dueOn } = report;
  const at = reportStates.indexOf(state);
  const approval = approvals.find(({ id }) => id === report.decisionId);
  const { done, total } = chapterCounts(chapters, today());
  const land = useLanding(pathAnchor, state);
  return (
    <Section title={a('reportWork.path.title')} anchor={pathAnchor}>
      <ol className={styles['path']}>
        {reportStates.map((each, place) => {
          const step = progress.path.find((one) => one.state === each);
          // What is published is not on its way any more.
          const isDone = place < at || (place === at && state === 'published');
          const is = isDone ? 'done' : place === at ? 'now' : 'next';
          return (
            <li key={each} data-is={is} aria-current={place === at ? 'step' : undefined}>
              <StatusMark name={marks[is]} size={20} />
              <div>
                <strong>{a(`reportWork.state.${each}`)}</strong>
                <span className={styles['word']}>{a(`reportWork.path.${is}`)}</span>
                {step && (
                  <span className={styles['word']}>
                    {[format.date(norwegianDay(step.at)), step.by].filter(Boolean).join(', ')}
                  </span>
                )}
                {each === 'approved' && approval && <ApprovalLink approval={approval} />}
              </div>
            </li>
          );
        })}
      </ol>
      {isWritten(report) && (
        <p>
          {a('reportWork.path.isDone', { done: String(done), total: String(total) })}{' '}
          {dueOn === null ? (
            a('reportWork.path.noDue')
          ) : dueOn < today() ? (
            <span className={styles['late']}>
              <StatusMark name="overdue" />{' '}
              {a('reportWork.path.overdue', { date: format.date(dueOn) })}
            </span>
          ) : (
            a('reportWork.path.due', { date: format.date(dueOn) })
          )}
        </p>
      )}
      <ReportSteps
        work={work}
        gapCount={new Set(progress.gaps.map(({ chapterId }) => chapterId)).size}
        onDone={land}
      />
      {state === 'published' && (
        <div className={styles['steps']}>
          <p className={styles['address']}>
            {a('reportFiles.public')} <a href={publicPath(report.id)}>{publicAddress(report.id)}</a>
          </p>
          <CopyAddress url={publicAddress(report.id)} />
        </div>
      )}
    </Section>
  );
}

const marks = { done: 'achieved', now: 'behind', next: 'no_data' } as const;

export function ApprovalLink({ approval }: { approval: Approval }) {
  const a = useAdminText();
  const strategy = useStrategySlug();
  const { meetingId, caseNumber, bodyName } = approval;
  return (
    <Link
      to="/$strategy/moter/$meetingId"
      params={{ strategy, meetingId }}
      hash={`sak-${caseNumber}`}
    >
      {a('reportWork.path.inCase', { number: caseNumber, body: bodyName })}
    </Link>
  );
}
