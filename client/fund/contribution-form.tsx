// One partner's contribution of one year.
import { Textfield } from '@digdir/designsystemet-react';
import type * as z from 'zod/mini';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { EditDialog } from '#client/ui/edit-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { saveContributionInput } from '#shared/fund/fund-schema.ts';
import type { ContributionRow } from '#shared/fund/fund-type.ts';
import type { FundPartner } from './fund-type.ts';
import { MoneyField } from './money-field.tsx';
import { amountOf } from './typed-amount.ts';
import { useMoney } from './use-money.ts';

type ContributionFormProps = {
  year: number;
  partner: FundPartner;
  /** Null: none yet. */
  row: ContributionRow | null;
  onClose: () => void;
};
type Draft = { amount: string; note: string };
type Edited = Pick<ContributionRow, 'version' | 'note'> & {
  amount: ContributionRow['amount'] | null;
};

export function ContributionForm({ year, partner, row, onClose }: ContributionFormProps) {
  const a = useAdminText();
  const { typed } = useMoney();
  const show = useNotice();
  return (
    <EditDialog<Edited, Draft, z.infer<typeof saveContributionInput>>
      title={a('fund.contributions.form', { year: String(year) })}
      lead={partner.name}
      row={row ?? { version: 0, amount: null, note: '' }}
      draftOf={({ amount, note }) => ({ amount: amount === null ? '' : typed(amount), note })}
      inputOf={({ amount, note }, version) => {
        return { year, partnerId: partner.id, version, amount: amountOf(amount), note };
      }}
      wordsOf={({ amount, note }) => [
        [a('fund.form.amount'), amount],
        [a('fund.form.note'), note],
      ]}
      schema={saveContributionInput}
      send={seamClient.fund.saveContribution.mutate}
      onSaved={() => show({ text: a('fund.contributions.saved', { partner: partner.name }) })}
      onClose={onClose}
    >
      {({ draft, change, errorOf }) => (
        <>
          <MoneyField
            name="amount"
            label={a('fund.form.amount')}
            value={draft.amount}
            error={errorOf('amount') ?? errorOf('year')}
            onChange={(amount) => change({ amount })}
          />
          <Textfield
            name="note"
            label={a('fund.form.note')}
            value={draft.note}
            error={errorOf('note')}
            onChange={({ target }) => change({ note: target.value })}
          />
        </>
      )}
    </EditDialog>
  );
}
