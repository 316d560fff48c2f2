// When a report is to be ready, and what it is written in.
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { DateField } from '#client/ui/date-field.tsx';
import { EditDialog } from '#client/ui/edit-dialog.tsx';
import { useFormat } from '#client/ui/format.ts';
import { useNotice } from '#client/ui/notice.tsx';
import { isIsoDate } from '#shared/iso-date.ts';
import { updateReportInput } from '#shared/report/report-schema.ts';
import type { ReportRow } from '#shared/report/report-type.ts';
import { WrittenInField } from './written-in-field.tsx';

type EditReportFormProps = { row: ReportRow; onClose: () => void };
type Draft = Pick<ReportRow, 'lang' | 'dueOn'>;

export function EditReportForm({ row, onClose }: EditReportFormProps) {
  const a = useAdminText();
  const t = useText();
  const format = useFormat();
  const show = useNotice();
  return (
    <EditDialog<ReportRow, Draft, Draft & { id: string; version: number }>
      title={a('reportWork.edit.title')}
      lead={a('reportWork.edit.hint')}
      row={row}
      draftOf={({ lang, dueOn }) => ({ lang, dueOn })}
      inputOf={(draft, version) => ({ ...draft, id: row.id, version })}
      wordsOf={({ lang, dueOn }) => [
        [a('reportWork.start.dueOn'), dueOn && isIsoDate(dueOn) ? format.date(dueOn) : ''],
        [a('reportWork.start.lang'), t(`word.lang.${lang}`)],
      ]}
      schema={updateReportInput}
      send={seamClient.report.update.mutate}
      onSaved={() => show({ text: a('reportWork.edit.saved') })}
      onClose={onClose}
    >
      {({ draft, change, errorOf }) => (
        <>
          <DateField
            name="dueOn"
            label={a('reportWork.start.dueOn')}
            value={draft.dueOn}
            error={errorOf('dueOn')}
            onChange={(dueOn) => change({ dueOn })}
          />
          <WrittenInField
            label={a('reportWork.start.lang')}
            description={a('reportWork.start.langHint')}
            value={draft.lang}
            error={errorOf('lang')}
            onChange={(lang) => change({ lang })}
          />
        </>
      )}
    </EditDialog>
  );
}
