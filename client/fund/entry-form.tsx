// Money that a project has used, paid back or been awarded.
import { Textfield } from '@digdir/designsystemet-react';
import type * as z from 'zod/mini';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { DateField } from '#client/ui/date-field.tsx';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { today } from '#client/ui/today.ts';
import { useDraft } from '#client/ui/use-draft.ts';
import { useSave } from '#client/ui/use-save.ts';
import { recordEntryInput } from '#shared/fund/fund-schema.ts';
import type { FundEntryKind, FundEntryRow } from '#shared/fund/fund-type.ts';
import { DecisionField } from './decision-field.tsx';
import { MoneyField } from './money-field.tsx';
import { amountOf } from './typed-amount.ts';

type EntryFormProps = { projectId: string; onClose: () => void };

// What is recorded most comes first.
const kinds: readonly FundEntryKind[] = ['use', 'return', 'award'];

type Draft = {
  kind: FundEntryKind;
  amount: string;
  on: string | null;
  decisionId: string;
  note: string;
};

export function EntryForm({ projectId, onClose }: EntryFormProps) {
  const a = useAdminText();
  const show = useNotice();
  const { draft, change, isDirty } = useDraft<Draft>({
    kind: 'use',
    amount: '',
    on: today(),
    decisionId: '',
    note: '',
  });
  const save = useSave<z.infer<typeof recordEntryInput>, FundEntryRow>({
    schema: recordEntryInput,
    send: seamClient.fund.recordEntry.mutate,
    onSaved() {
      show({ text: a('fund.entry.saved') });
      onClose();
    },
  });
  return (
    <FormDialog
      title={a('fund.entry.new')}
      isDirty={isDirty}
      save={save}
      onSubmit={() =>
        save.send({
          projectId,
          kind: draft.kind,
          amount: amountOf(draft.amount),
          on: draft.on ?? '',
          decisionId: draft.decisionId === '' ? null : draft.decisionId,
          note: draft.note,
        })
      }
      onClose={onClose}
    >
      <ChoiceField
        name="kind"
        label={a('fund.entry.kind')}
        value={draft.kind}
        choices={kinds.map((value) => ({ value, label: a(`fund.entry.${value}`) }))}
        error={save.errorOf('kind')}
        onChange={(value) => change({ kind: kinds.find((each) => each === value) ?? draft.kind })}
      />
      <MoneyField
        name="amount"
        label={a('fund.form.amount')}
        value={draft.amount}
        error={save.errorOf('amount')}
        onChange={(amount) => change({ amount })}
      />
      <DateField
        name="on"
        label={a('fund.entry.day')}
        description={a('fund.entry.dayHint')}
        value={draft.on}
        error={save.errorOf('on')}
        onChange={(on) => change({ on })}
      />
      <DecisionField
        value={draft.decisionId}
        noneLabel={draft.kind === 'award' ? a('fund.form.choose') : a('fund.form.noDecision')}
        error={save.errorOf('decisionId')}
        onChange={(decisionId) => change({ decisionId })}
      />
      <Textfield
        name="note"
        label={a('fund.form.note')}
        value={draft.note}
        error={save.errorOf('note')}
        onChange={({ target }) => change({ note: target.value })}
      />
    </FormDialog>
  );
}
