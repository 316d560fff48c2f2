// A report is approved by a decision of those who lead, in a case about it; from then on nothing in it moves.
import { Link, useNavigate } from '@tanstack/react-router';
import { ConfirmForm } from '#client/people/confirm-form.tsx';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useFormat } from '#client/ui/format.ts';
import { useNotice } from '#client/ui/notice.tsx';
import { useDraft } from '#client/ui/use-draft.ts';
import { useSave } from '#client/ui/use-save.ts';
import { approveReportInput } from '#shared/report/report-schema.ts';
import type { ReportWork } from './report-work-type.ts';

type ApproveReportFormProps = {
  work: ReportWork;
  gapCount: number;
  onDone: () => void;
  onClose: () => void;
};

const mostShown = 90;

export function ApproveReportForm(props: ApproveReportFormProps) {
  return props.work.approvals.length === 0 ? (
    <NoDecision report={props.work.report} onClose={props.onClose} />
  ) : (
    <ApproveForm {...props} />
  );
}

type NoDecisionProps = { report: ReportWork['report']; onClose: () => void };

/** There is nothing to approve it by yet: what is to be done first, and where. */
function NoDecision({ report, onClose }: NoDecisionProps) {
  const a = useAdminText();
  const navigate = useNavigate();
  const strategy = useStrategySlug();
  return (
    <ConfirmForm
      title={a('reportWork.step.approve.none.title')}
      act={a('reportWork.step.approve.none.link')}
      send={async () => null}
      onDone={() => void navigate({ to: '/$strategy/moter', params: { strategy } })}
      onClose={onClose}
    >
      <p>
        {a('reportWork.step.approve.none.text', {
          kind: report.kind,
          year: String(report.year),
        })}
      </p>
    </ConfirmForm>
  );
}

function ApproveForm({ work, gapCount, onDone, onClose }: ApproveReportFormProps) {
  const a = useAdminText();
  const format = useFormat();
  const show = useNotice();
  const strategy = useStrategySlug();
  const { report, approvals } = work;
  const { id, version } = report;
  const [only] = approvals;
  const { draft, change, isDirty } = useDraft({
    decisionId: approvals.length === 1 && only ? only.id : '',
  });
  const save = useSave({
    schema: approveReportInput,
    send: seamClient.report.approve.mutate,
    onSaved() {
      show({ text: a('reportWork.step.approve.done') });
      onDone();
    },
  });
  const chosen = approvals.find((each) => each.id === draft.decisionId);
  return (
    <FormDialog
      title={a('reportWork.step.approve.title')}
      lead={a('reportWork.step.approve.text')}
      isDirty={isDirty}
      save={save}
      submitLabel={a('reportWork.step.approve.open')}
      onSubmit={() => save.send({ id, version, decisionId: draft.decisionId })}
      onClose={onClose}
    >
      {gapCount > 0 && <p>{a('reportWork.step.gaps', { count: gapCount })}</p>}
      <ChoiceField
        name="decisionId"
        label={a('reportWork.step.approve.decision')}
        value={draft.decisionId}
        choices={[
          { value: '', label: a('reportWork.step.approve.choose') },
          ...approvals.map((each) => ({
            value: each.id,
            label: a('reportWork.step.approve.choice', {
              number: each.caseNumber,
              body: each.bodyName,
              date: format.date(each.decidedOn),
              text: each.text.length > mostShown ? `${each.text.slice(0, mostShown)}…` : each.text,
            }),
            lang: each.lang,
          })),
        ]}
        error={save.errorOf('decisionId')}
        onChange={(decisionId) => change({ decisionId })}
      />
      {chosen && (
        <p>
          <Link
            to="/$strategy/moter/$meetingId"
            params={{ strategy, meetingId: chosen.meetingId }}
            hash={`sak-${chosen.caseNumber}`}
            target="_blank"
          >
            {a('reportWork.step.approve.readCase', {
              number: chosen.caseNumber,
              body: chosen.bodyName,
            })}
          </Link>
        </p>
      )}
    </FormDialog>
  );
}
