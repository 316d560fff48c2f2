// An application becomes a project with its money, by a decision.
import type * as z from 'zod/mini';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { DateField } from '#client/ui/date-field.tsx';
import { EditDialog } from '#client/ui/edit-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { today } from '#client/ui/today.ts';
import { awardInput } from '#shared/fund/fund-schema.ts';
import type { ApplicationRow } from '#shared/fund/fund-type.ts';
import { DecisionField } from './decision-field.tsx';
import { MoneyField } from './money-field.tsx';
import { amountOf } from './typed-amount.ts';
import { useMoney } from './use-money.ts';

type AwardFormProps = { row: ApplicationRow; onClose: () => void };
type Draft = { amount: string; on: string | null; decisionId: string };

export function AwardForm({ row, onClose }: AwardFormProps) {
  const a = useAdminText();
  const { typed } = useMoney();
  const show = useNotice();
  return (
    <EditDialog<ApplicationRow, Draft, z.infer<typeof awardInput>>
      title={a('fund.application.awardForm')}
      lead={row.title}
      row={row}
      draftOf={({ applied }) => ({ amount: typed(applied), on: today(), decisionId: '' })}
      inputOf={({ amount, on, decisionId }, version) => {
        return { id: row.id, version, amount: amountOf(amount), on: on ?? '', decisionId };
      }}
      wordsOf={(draft) => [[a('fund.form.amount'), draft.amount]]}
      schema={awardInput}
      send={seamClient.fund.award.mutate}
      onSaved={() => show({ text: a('fund.application.awardedNow') })}
      onClose={onClose}
    >
      {({ draft, change, errorOf }) => (
        <>
          <MoneyField
            name="amount"
            label={a('fund.form.amount')}
            value={draft.amount}
            error={errorOf('amount')}
            onChange={(amount) => change({ amount })}
          />
          <DateField
            name="on"
            label={a('fund.application.awardedOn')}
            description={a('fund.entry.dayHint')}
            value={draft.on}
            error={errorOf('on')}
            onChange={(on) => change({ on })}
          />
          <DecisionField
            value={draft.decisionId}
            error={errorOf('decisionId')}
            onChange={(decisionId) => change({ decisionId })}
          />
        </>
      )}
    </EditDialog>
  );
}
