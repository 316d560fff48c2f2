// A step on the way of a report that asks for nothing but a yes: what it means, and the step by its own name.
import { ConfirmForm } from '#client/people/confirm-form.tsx';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useNotice } from '#client/ui/notice.tsx';
import type { ReportRow } from '#shared/report/report-type.ts';

export type MoveName = 'submit' | 'sendBack' | 'reopen';

type MoveReportFormProps = {
  move: MoveName;
  row: ReportRow;
  gapCount: number;
  onDone: () => void;
  onClose: () => void;
};

export function MoveReportForm({ move, row, gapCount, onDone, onClose }: MoveReportFormProps) {
  const a = useAdminText();
  const show = useNotice();
  const { id, version } = row;
  return (
    <ConfirmForm
      title={a(`reportWork.step.${move}.title`)}
      act={a(`reportWork.step.${move}.open`)}
      send={() => seamClient.report[move].mutate({ id, version })}
      onDone={() => {
        show({ text: a(`reportWork.step.${move}.done`) });
        onDone();
      }}
      onClose={onClose}
    >
      <p>{a(`reportWork.step.${move}.text`)}</p>
      {move === 'submit' && gapCount > 0 && <p>{a('reportWork.step.gaps', { count: gapCount })}</p>}
    </ConfirmForm>
  );
}
