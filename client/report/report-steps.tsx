// What can be done with a report as it stands: the next step first, and the way back beside it; only what the reader may.
import { Button } from '@digdir/designsystemet-react';
import { lazy, Suspense, useState } from 'react';
import { useCan } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import type { Permission } from '#shared/permission.ts';
import type { ReportState } from '#shared/report/report-type.ts';
import type { MoveName } from './move-report-form.tsx';
import type { ReportWork } from './report-work-type.ts';
import styles from './report-work.module.css';

const MoveReportForm = lazy(async () => ({
  default: (await import('./move-report-form.tsx')).MoveReportForm,
}));
const ApproveReportForm = lazy(async () => ({
  default: (await import('./approve-report-form.tsx')).ApproveReportForm,
}));
const PublishReportForm = lazy(async () => ({
  default: (await import('./publish-report-form.tsx')).PublishReportForm,
}));

type StepName = MoveName | 'approve' | 'publish';

/** Of each state: the step that comes next, and the one back. */
const stepsOf: Record<ReportState, readonly StepName[]> = {
  draft: ['submit'],
  in_review: ['approve', 'sendBack'],
  approved: ['publish', 'reopen'],
  published: [],
};

const permissionOf: Record<StepName, Permission> = {
  submit: 'report:manage',
  sendBack: 'report:manage',
  approve: 'report:approve',
  reopen: 'report:approve',
  publish: 'report:publish',
};

type ReportStepsProps = { work: ReportWork; gapCount: number; onDone: () => void };

export function ReportSteps({ work, gapCount, onDone }: ReportStepsProps) {
  const a = useAdminText();
  const can = useCan();
  const { report } = work;
  const { state } = report;
  const [open, setOpen] = useState<StepName | null>(null);
  const close = () => setOpen(null);
  const done = () => {
    close();
    onDone();
  };
  if (report.archivedAt !== null || state === 'published') return null;
  const [next] = stepsOf[state];
  const mine = stepsOf[state].filter((step) => can(permissionOf[step], { bodyId: null }));
  return (
    <div className={`${styles['steps']} no-print`}>
      {mine.map((step) => (
        <Button
          key={step}
          variant={step === next ? 'primary' : 'secondary'}
          data-color={step === 'publish' ? 'ochre' : undefined}
          onClick={() => setOpen(step)}
        >
          {a(`reportWork.step.${step}.open`)}
        </Button>
      ))}
      {next && !mine.includes(next) && <p className="soft">{a(`reportWork.path.who.${state}`)}</p>}
      <Suspense fallback={null}>
        {open === 'approve' && (
          <ApproveReportForm work={work} gapCount={gapCount} onDone={done} onClose={close} />
        )}
        {open === 'publish' && <PublishReportForm work={work} onDone={done} onClose={close} />}
        {open !== null && open !== 'approve' && open !== 'publish' && (
          <MoveReportForm
            move={open}
            row={report}
            gapCount={gapCount}
            onDone={done}
            onClose={close}
          />
        )}
      </Suspense>
    </div>
  );
}
