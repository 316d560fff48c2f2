// A report is begun: which, for what, built how, in which language, and when it is to be ready.
import { useNavigate } from '@tanstack/react-router';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { DateField } from '#client/ui/date-field.tsx';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { useDraft } from '#client/ui/use-draft.ts';
import { useSave } from '#client/ui/use-save.ts';
import { startReportInput } from '#shared/report/report-schema.ts';
import { reportKinds, reportTemplates, type ReportRow } from '#shared/report/report-type.ts';
import type { ReportList } from './report-work-type.ts';
import { WrittenInField } from './written-in-field.tsx';

type StartReportFormProps = {
  /** What is read, and in which language. */
  begun: Pick<ReportRow, 'kind' | 'year' | 'lang'>;
  list: Pick<ReportList, 'years' | 'lastYear'>;
  onClose: () => void;
};
type Draft = Pick<ReportRow, 'kind' | 'year' | 'template' | 'lang' | 'dueOn'>;

export function StartReportForm({ begun, list, onClose }: StartReportFormProps) {
  const a = useAdminText();
  const show = useNotice();
  const navigate = useNavigate();
  const strategy = useStrategySlug();
  const { draft, change, isDirty } = useDraft<Draft>({ ...begun, template: 'dfo', dueOn: null });
  const save = useSave({
    schema: startReportInput,
    send: seamClient.report.start.mutate,
    onSaved(report: ReportRow) {
      show({ text: a('reportWork.start.done') });
      onClose();
      void navigate({
        to: '/$strategy/arsrapport/$reportId',
        params: { strategy, reportId: report.id },
        ignoreBlocker: true,
      });
    },
  });
  const yearsOf = (kind: Draft['kind']) => (kind === 'period' ? [list.lastYear] : list.years);
  return (
    <FormDialog
      title={a('reportWork.start.title')}
      lead={a('reportWork.start.lead')}
      isDirty={isDirty}
      save={save}
      submitLabel={a('reportWork.start.submit')}
      onSubmit={() => save.send({ ...draft, strategy })}
      onClose={onClose}
    >
      <ChoiceField
        name="kind"
        label={a('reportWork.start.kind')}
        description={a(`reportWork.kindHint.${draft.kind}`)}
        value={draft.kind}
        choices={reportKinds.map((value) => ({ value, label: a(`reportWork.kind.${value}`) }))}
        error={save.errorOf('kind')}
        onChange={(value) => {
          const kind = reportKinds.find((each) => each === value) ?? draft.kind;
          const years = yearsOf(kind);
          change({
            kind,
            year: years.includes(draft.year) ? draft.year : (years[0] ?? draft.year),
          });
        }}
      />
      <ChoiceField
        name="year"
        label={a('reportWork.start.year')}
        value={String(draft.year)}
        choices={yearsOf(draft.kind).map((year) => ({ value: String(year), label: String(year) }))}
        error={save.errorOf('year')}
        onChange={(year) => change({ year: Number(year) })}
      />
      <ChoiceField
        name="template"
        label={a('reportWork.start.template')}
        value={draft.template}
        choices={reportTemplates.map((value) => ({
          value,
          label: a(`reportWork.template.${value}`),
        }))}
        error={save.errorOf('template')}
        onChange={(value) =>
          change({ template: reportTemplates.find((each) => each === value) ?? draft.template })
        }
      />
      <WrittenInField
        label={a('reportWork.start.lang')}
        description={a('reportWork.start.langHint')}
        value={draft.lang}
        error={save.errorOf('lang')}
        onChange={(lang) => change({ lang })}
      />
      <DateField
        name="dueOn"
        label={a('reportWork.start.dueOn')}
        value={draft.dueOn}
        error={save.errorOf('dueOn')}
        onChange={(dueOn) => change({ dueOn })}
      />
    </FormDialog>
  );
}
