// An application as it came in: what it is, who sends it, what it asks for, and which satsinger it serves.
import { Checkbox } from '@digdir/designsystemet-react';
import type * as z from 'zod/mini';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { DateField } from '#client/ui/date-field.tsx';
import { EditDialog } from '#client/ui/edit-dialog.tsx';
import { RichTextField } from '#client/ui/rich-text/rich-text-field.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { today } from '#client/ui/today.ts';
import { createApplicationInput, updateApplicationInput } from '#shared/fund/fund-schema.ts';
import type { ApplicationRow } from '#shared/fund/fund-type.ts';
import type { FundPartner } from './fund-type.ts';
import { HrcsFields } from './hrcs-fields.tsx';
import { hrcsDraftOf, hrcsInputOf, hrcsWords, type HrcsDraft } from './hrcs-input.ts';
import { MoneyField } from './money-field.tsx';
import { newPartyDraft, partyDraftOf, FundedFields, type PartyDraft } from './party-fields.tsx';
import { partyInputOf } from './party-input.ts';
import { amountOf, amountOrNone } from './typed-amount.ts';
import { useMoney } from './use-money.ts';

type ApplicationFormProps = {
  callId: string;
  /** Null: a new one. */
  row: ApplicationRow | null;
  partners: readonly FundPartner[];
  things?: readonly { id: string; title: string }[];
  onClose: () => void;
};

type Own = Pick<ApplicationRow, 'title' | 'summary' | 'kind' | 'isNewActivity'>;
type Draft = Own &
  PartyDraft & {
    receivedOn: string | null;
    applied: string;
    overhead: string;
    userPayment: string;
    hrcs: HrcsDraft[];
  };
type Edited = ApplicationRow | { id: null; version: number };
type Input = z.infer<typeof updateApplicationInput> & { callId: string };

export function ApplicationForm(props: ApplicationFormProps) {
  const { callId, row, partners, things = [], onClose } = props;
  const a = useAdminText();
  const { lang } = useLanguage();
  const { typed, percent } = useMoney();
  const show = useNotice();
  const writtenIn = row?.lang ?? lang;
  function draftOf(of: Edited): Draft {
    if (of.id === null) return { ...blank, receivedOn: today() };
    const { title, summary, kind, isNewActivity, receivedOn, applied, overhead, userPayment } = of;
    return {
      title,
      summary,
      kind,
      isNewActivity,
      receivedOn,
      ...partyDraftOf(of, percent),
      applied: typed(applied),
      overhead: typed(overhead),
      userPayment: userPayment === null ? '' : typed(userPayment),
      hrcs: hrcsDraftOf(of.hrcs),
    };
  }
  return (
    <EditDialog<Edited, Draft, Input>
      title={row ? a('fund.application.edit') : a('fund.application.new')}
      row={row ?? { id: null, version: 0 }}
      draftOf={draftOf}
      inputOf={(draft, version) => ({
        ...draft,
        ...partyInputOf(draft, lang),
        id: row?.id ?? '',
        callId,
        version,
        lang: writtenIn,
        receivedOn: draft.receivedOn ?? '',
        applied: amountOf(draft.applied),
        overhead: amountOf(draft.overhead),
        userPayment: amountOrNone(draft.userPayment),
        hrcs: hrcsInputOf(draft.hrcs),
      })}
      wordsOf={(draft) => [
        [a('fund.form.title'), draft.title],
        [a('fund.application.amount'), draft.applied],
        [a('fund.application.overhead'), draft.overhead],
        [a('fund.application.userPayment'), draft.userPayment],
        [a('fund.project.summary'), draft.summary],
        [a('fund.project.hrcs'), hrcsWords(draft.hrcs)],
      ]}
      schema={row ? updateApplicationInput : createApplicationInput}
      send={(input) =>
        row
          ? seamClient.fund.updateApplication.mutate(input)
          : seamClient.fund.createApplication.mutate(input)
      }
      onSaved={() => show({ text: a('fund.application.saved') })}
      onClose={onClose}
    >
      {({ draft, change, errorOf }) => (
        <>
          <FundedFields
            draft={draft}
            partners={partners}
            things={things}
            errorOf={errorOf}
            onChange={change}
          />
          <DateField
            name="receivedOn"
            label={a('fund.application.receivedOn')}
            value={draft.receivedOn}
            error={errorOf('receivedOn')}
            onChange={(receivedOn) => change({ receivedOn })}
          />
          <MoneyField
            name="applied"
            label={a('fund.application.amount')}
            value={draft.applied}
            error={errorOf('applied')}
            onChange={(applied) => change({ applied })}
          />
          <MoneyField
            name="overhead"
            label={a('fund.application.overhead')}
            description={a('fund.application.overheadHint')}
            value={draft.overhead}
            error={errorOf('overhead')}
            onChange={(overhead) => change({ overhead })}
          />
          <MoneyField
            name="userPayment"
            label={a('fund.application.userPayment')}
            description={a('fund.application.userPaymentHint')}
            value={draft.userPayment}
            error={errorOf('userPayment')}
            onChange={(userPayment) => change({ userPayment })}
          />
          <Checkbox
            name="isNewActivity"
            value="isNewActivity"
            label={a('fund.application.isNewActivity')}
            checked={draft.isNewActivity}
            onChange={({ target }) => change({ isNewActivity: target.checked })}
          />
          <RichTextField
            name="summary"
            label={a('fund.project.summary')}
            lang={writtenIn}
            rows={6}
            value={draft.summary}
            error={errorOf('summary')}
            onChange={(summary) => change({ summary })}
          />
          <HrcsFields values={draft.hrcs} errorOf={errorOf} onChange={(hrcs) => change({ hrcs })} />
        </>
      )}
    </EditDialog>
  );
}

const blank: Draft = {
  ...newPartyDraft,
  title: '',
  summary: '',
  kind: 'improvement',
  isNewActivity: false,
  receivedOn: null,
  applied: '',
  overhead: '0',
  userPayment: '',
  hrcs: [],
};
