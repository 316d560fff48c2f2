// Publishing cannot be undone: what becomes open to everybody, where, and that it stays so.
import { ConfirmForm } from '#client/people/confirm-form.tsx';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useNotice } from '#client/ui/notice.tsx';
import { publicAddress } from './report-words.ts';
import type { ReportWork } from './report-work-type.ts';

type PublishReportFormProps = { work: ReportWork; onDone: () => void; onClose: () => void };

export function PublishReportForm({ work, onDone, onClose }: PublishReportFormProps) {
  const a = useAdminText();
  const show = useNotice();
  const { report, editions, approvals } = work;
  const { id, version, kind, year } = report;
  const edition = String(editions[0]?.edition ?? 1);
  const approval = approvals.find((each) => each.id === report.decisionId);
  const name = a(`reportWork.the.${kind}`, { year: String(year) });
  return (
    <ConfirmForm
      title={a('reportWork.step.publish.title')}
      act={a('reportWork.step.publish.act')}
      isFinal
      send={() => seamClient.report.publish.mutate({ id, version })}
      onDone={() => {
        show({ text: a('reportWork.step.publish.done') });
        onDone();
      }}
      onClose={onClose}
    >
      <p>
        {approval
          ? a('reportWork.step.publish.whatIn', {
              report: name,
              edition,
              number: approval.caseNumber,
              body: approval.bodyName,
            })
          : a('reportWork.step.publish.what', { report: name, edition })}
      </p>
      <p>
        {a('reportWork.step.publish.where')} <strong>{publicAddress(id)}</strong>
      </p>
      <p>
        <strong>{a('reportWork.step.publish.final')}</strong> {a('reportWork.step.publish.text')}
      </p>
    </ConfirmForm>
  );
}
