// A year's frame and contributions stop being a proposal: the decision that says so.
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { EditDialog } from '#client/ui/edit-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { confirmFundYearInput } from '#shared/fund/fund-schema.ts';
import type { FundYearRow } from '#shared/fund/fund-type.ts';
import { DecisionField } from './decision-field.tsx';

type ConfirmYearFormProps = { row: FundYearRow; onClose: () => void };
type Confirmation = { id: string; version: number; decisionId: string };

export function ConfirmYearForm({ row, onClose }: ConfirmYearFormProps) {
  const a = useAdminText();
  const show = useNotice();
  const words = { year: String(row.year) };
  return (
    <EditDialog<FundYearRow, { decisionId: string }, Confirmation>
      title={a('fund.year.confirmForm', words)}
      lead={a('fund.year.confirmLead')}
      row={row}
      draftOf={({ decisionId }) => ({ decisionId: decisionId ?? '' })}
      inputOf={({ decisionId }, version) => ({ id: row.id, version, decisionId })}
      wordsOf={() => []}
      schema={confirmFundYearInput}
      send={seamClient.fund.confirmYear.mutate}
      onSaved={() => show({ text: a('fund.year.confirmedNow', words) })}
      onClose={onClose}
    >
      {({ draft, change, errorOf }) => (
        <DecisionField
          value={draft.decisionId}
          error={errorOf('decisionId')}
          onChange={(decisionId) => change({ decisionId })}
        />
      )}
    </EditDialog>
  );
}
