// A year's frame: what is set aside, and the rule that contributions are proposed by.
import { Textfield } from '@digdir/designsystemet-react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { EditDialog } from '#client/ui/edit-dialog.tsx';
import { RichTextField } from '#client/ui/rich-text/rich-text-field.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { saveFundYearInput, type SaveFundYearInput } from '#shared/fund/fund-schema.ts';
import type { FundYearRow } from '#shared/fund/fund-type.ts';
import { MoneyField } from './money-field.tsx';
import { amountOf, hundredthsOf } from './typed-amount.ts';
import { useMoney } from './use-money.ts';

type YearFormProps = {
  year: number;
  /** Null: a new one. */
  row: FundYearRow | null;
  onClose: () => void;
};

const usualRounding = 5000;

export function YearForm({ year, row, onClose }: YearFormProps) {
  const a = useAdminText();
  const { lang } = useLanguage();
  const { typed, percent } = useMoney();
  const show = useNotice();
  const words = { year: String(year) };
  const draftOf = (of: Pick<FundYearRow, 'setAside' | 'index' | 'roundTo' | 'note'>) => ({
    setAside: typed(of.setAside),
    index: of.index === null ? '' : percent(of.index),
    roundTo: typed(of.roundTo),
    note: of.note,
  });
  const writtenIn = row?.lang ?? lang;
  return (
    <EditDialog<FundYearRow | NewYear, ReturnType<typeof draftOf>, SaveFundYearInput>
      title={a('fund.year.form', words)}
      row={row ?? { version: 0, setAside: 0, index: null, roundTo: usualRounding, note: '' }}
      draftOf={draftOf}
      inputOf={(draft, version) => ({
        year,
        version,
        setAside: amountOf(draft.setAside),
        index: draft.index.trim() === '' ? null : hundredthsOf(draft.index, lang),
        roundTo: amountOf(draft.roundTo),
        note: draft.note,
        lang: writtenIn,
      })}
      wordsOf={(draft) => [
        [a('fund.years.setAside'), draft.setAside],
        [a('fund.year.index'), draft.index],
        [a('fund.year.roundTo'), draft.roundTo],
        [a('fund.form.note'), draft.note],
      ]}
      schema={saveFundYearInput}
      send={seamClient.fund.saveYear.mutate}
      onSaved={() => show({ text: a('fund.year.saved', words) })}
      onClose={onClose}
    >
      {({ draft, change, errorOf }) => (
        <>
          <MoneyField
            name="setAside"
            label={a('fund.years.setAside')}
            description={a('fund.year.setAsideHint')}
            value={draft.setAside}
            error={errorOf('setAside') ?? errorOf('year')}
            onChange={(setAside) => change({ setAside })}
          />
          <Textfield
            name="index"
            label={a('fund.year.index')}
            description={a('fund.year.indexHint')}
            inputMode="decimal"
            autoComplete="off"
            value={draft.index}
            error={errorOf('index')}
            onChange={({ target }) => change({ index: target.value })}
          />
          <MoneyField
            name="roundTo"
            label={a('fund.year.roundTo')}
            value={draft.roundTo}
            error={errorOf('roundTo')}
            onChange={(roundTo) => change({ roundTo })}
          />
          <RichTextField
            name="note"
            label={a('fund.form.note')}
            lang={writtenIn}
            rows={4}
            value={draft.note}
            error={errorOf('note')}
            onChange={(note) => change({ note })}
          />
        </>
      )}
    </EditDialog>
  );
}

type NewYear = Pick<FundYearRow, 'version' | 'setAside' | 'index' | 'roundTo' | 'note'>;
