// A report that was begun by mistake is put away; its year can then be begun again.
import { useNavigate } from '@tanstack/react-router';
import { ConfirmForm } from '#client/people/confirm-form.tsx';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { useNotice } from '#client/ui/notice.tsx';
import type { ReportRow } from '#shared/report/report-type.ts';

type ArchiveReportFormProps = { row: ReportRow; onClose: () => void };

export function ArchiveReportForm({ row, onClose }: ArchiveReportFormProps) {
  const a = useAdminText();
  const show = useNotice();
  const navigate = useNavigate();
  const strategy = useStrategySlug();
  const { id, version, year } = row;
  return (
    <ConfirmForm
      title={a('reportWork.archive.title')}
      act={a('reportWork.archive.open')}
      send={() => seamClient.report.archive.mutate({ id, version })}
      onDone={() => {
        const undo = () => seamClient.report.restore.mutate({ id, version: version + 1 });
        show({ text: a('reportWork.archive.done'), undo });
        onClose();
        // The page with the button is left.
        void navigate({
          to: '/$strategy/arsrapport',
          params: { strategy },
          search: { ar: year },
        }).then(() => document.getElementById('innhold')?.focus());
      }}
      onClose={onClose}
    >
      <p>{a('reportWork.archive.text')}</p>
    </ConfirmForm>
  );
}
