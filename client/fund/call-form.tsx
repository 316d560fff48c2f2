// A call: when it closes, what it says, and what it asks of an application.
import { Checkbox, Textfield } from '@digdir/designsystemet-react';
import type * as z from 'zod/mini';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { DateField } from '#client/ui/date-field.tsx';
import { EditDialog } from '#client/ui/edit-dialog.tsx';
import { RichTextField } from '#client/ui/rich-text/rich-text-field.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { createCallInput, updateCallInput } from '#shared/fund/fund-schema.ts';
import type { CallRow } from '#shared/fund/fund-type.ts';
import { MoneyField } from './money-field.tsx';
import { amountOrNone } from './typed-amount.ts';
import { useMoney } from './use-money.ts';

type CallFormProps = {
  year: number;
  /** Null: a new one. */
  row: CallRow | null;
  onClose: () => void;
};

type Edited = Pick<CallRow, 'version' | 'title' | 'text' | 'opensOn' | 'url' | 'criteria'> & {
  year: number;
  deadlineOn: string | null;
};
type Draft = {
  year: string;
  title: string;
  text: string;
  opensOn: string | null;
  deadlineOn: string | null;
  url: string;
  fewestPartners: string;
  fewestBesidesMunicipal: string;
  allowsOverhead: boolean;
  asksUserPayment: boolean;
  asksNewActivity: boolean;
  most: string;
};
type Input = z.infer<typeof updateCallInput>;

/** As the cluster has asked since 2025. */
const usualCriteria: CallRow['criteria'] = {
  fewestPartners: 3,
  fewestBesidesMunicipal: 2,
  allowsOverhead: false,
  asksUserPayment: true,
  asksNewActivity: true,
  most: null,
};

const asked = ['allowsOverhead', 'asksUserPayment', 'asksNewActivity'] as const;

/** Nothing typed where a number is asked for is no number. */
const countOf = (typed: string) => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed) : Number.NaN);

export function CallForm({ year, row, onClose }: CallFormProps) {
  const a = useAdminText();
  const { lang } = useLanguage();
  const { typed } = useMoney();
  const show = useNotice();
  const writtenIn = row?.lang ?? lang;
  const blank: Edited = {
    version: 0,
    year,
    title: '',
    text: '',
    opensOn: null,
    deadlineOn: null,
    url: '',
    criteria: usualCriteria,
  };
  return (
    <EditDialog<Edited, Draft, Input>
      title={row ? a('fund.call.edit') : a('fund.calls.new')}
      row={row ?? blank}
      draftOf={({ criteria, title, text, opensOn, deadlineOn, url, year: of }) => ({
        title,
        text,
        opensOn,
        deadlineOn,
        url,
        year: String(of),
        fewestPartners: String(criteria.fewestPartners),
        fewestBesidesMunicipal: String(criteria.fewestBesidesMunicipal ?? ''),
        allowsOverhead: criteria.allowsOverhead,
        asksUserPayment: criteria.asksUserPayment,
        asksNewActivity: criteria.asksNewActivity,
        most: criteria.most === null ? '' : typed(criteria.most),
      })}
      inputOf={(draft, version) => ({
        id: row?.id ?? '',
        version,
        year: countOf(draft.year),
        title: draft.title,
        text: draft.text,
        lang: writtenIn,
        opensOn: draft.opensOn,
        deadlineOn: draft.deadlineOn ?? '',
        url: draft.url,
        criteria: {
          fewestPartners: countOf(draft.fewestPartners),
          fewestBesidesMunicipal:
            draft.fewestBesidesMunicipal.trim() === ''
              ? null
              : countOf(draft.fewestBesidesMunicipal),
          allowsOverhead: draft.allowsOverhead,
          asksUserPayment: draft.asksUserPayment,
          asksNewActivity: draft.asksNewActivity,
          most: amountOrNone(draft.most),
        },
      })}
      wordsOf={(draft) => [
        [a('fund.form.title'), draft.title],
        [a('fund.call.text'), draft.text],
        [a('fund.calls.deadline'), draft.deadlineOn ?? ''],
        [a('fund.call.fewestPartners'), draft.fewestPartners],
        [a('fund.call.most'), draft.most],
      ]}
      schema={row ? updateCallInput : createCallInput}
      send={(input) =>
        row ? seamClient.fund.updateCall.mutate(input) : seamClient.fund.createCall.mutate(input)
      }
      onSaved={() => show({ text: a('fund.call.saved') })}
      onClose={onClose}
    >
      {({ draft, change, errorOf }) => (
        <>
          <Textfield
            name="title"
            label={a('fund.form.title')}
            value={draft.title}
            error={errorOf('title')}
            onChange={({ target }) => change({ title: target.value })}
          />
          <Textfield
            name="year"
            label={a('fund.call.year')}
            inputMode="numeric"
            autoComplete="off"
            value={draft.year}
            error={errorOf('year')}
            onChange={({ target }) => change({ year: target.value })}
          />
          <DateField
            name="opensOn"
            label={a('fund.call.opensOn')}
            value={draft.opensOn}
            error={errorOf('opensOn')}
            onChange={(opensOn) => change({ opensOn })}
          />
          <DateField
            name="deadlineOn"
            label={a('fund.calls.deadline')}
            value={draft.deadlineOn}
            error={errorOf('deadlineOn')}
            onChange={(deadlineOn) => change({ deadlineOn })}
          />
          <RichTextField
            name="text"
            extent="parts"
            label={a('fund.call.text')}
            lang={writtenIn}
            rows={8}
            value={draft.text}
            error={errorOf('text')}
            onChange={(text) => change({ text })}
          />
          <Textfield
            name="url"
            label={a('fund.call.url')}
            type="url"
            value={draft.url}
            error={errorOf('url')}
            onChange={({ target }) => change({ url: target.value })}
          />
          <Textfield
            name="criteria.fewestPartners"
            label={a('fund.call.fewestPartners')}
            inputMode="numeric"
            autoComplete="off"
            value={draft.fewestPartners}
            error={errorOf('criteria.fewestPartners')}
            onChange={({ target }) => change({ fewestPartners: target.value })}
          />
          <Textfield
            name="criteria.fewestBesidesMunicipal"
            label={a('fund.call.fewestBesides')}
            description={a('fund.call.fewestBesidesHint')}
            inputMode="numeric"
            autoComplete="off"
            value={draft.fewestBesidesMunicipal}
            error={errorOf('criteria.fewestBesidesMunicipal')}
            onChange={({ target }) => change({ fewestBesidesMunicipal: target.value })}
          />
          {asked.map((key) => (
            <Checkbox
              key={key}
              name={`criteria.${key}`}
              value={key}
              label={a(`fund.call.${key}`)}
              checked={draft[key]}
              onChange={({ target }) => change({ [key]: target.checked })}
            />
          ))}
          <MoneyField
            name="criteria.most"
            label={a('fund.call.most')}
            description={a('fund.call.mostHint')}
            value={draft.most}
            error={errorOf('criteria.most')}
            onChange={(most) => change({ most })}
          />
        </>
      )}
    </EditDialog>
  );
}
