// The fields of a recorded value: the period, and the value or the reason why it has none.
import { useAdminText } from '#client/shell/admin-text.ts';
import { Fieldset, Radio, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { useText } from '#client/shell/language.tsx';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { useFormat } from '#client/ui/format.ts';
import { afterClick } from '#client/ui/form-field.ts';
import { noValueReasons, type Period } from '#shared/indicator/indicator-type.ts';
import { periodEnd } from '#shared/indicator/period.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import type { ObservationRow } from '#shared/strategy/snapshot.ts';
import { recordedByWords } from '#shared/strategy/recorded-by.ts';
import { isRunning, offeredPeriods } from './due-period.ts';
import type { IndicatorPageData } from './indicator-entry.ts';
import { useIndicatorFormat } from './indicator-format.ts';
import type { ObservationDraft } from './observation-draft.ts';
import styles from './record-observation-form.module.css';

type ValueFieldsProps = {
  data: IndicatorPageData;
  today: IsoDate;
  draft: ObservationDraft;
  /** The newest revision of the chosen period, also a withdrawn one. */
  stored: ObservationRow | undefined;
  errorOf: (path: string) => string | undefined;
  onChange: (patch: Partial<ObservationDraft>) => void;
  onPeriod: (period: Period) => void;
  /** The number has been written and left: what cannot be read of it is told. */
  onValueLeft: () => void;
};

export function ValueFields(props: ValueFieldsProps) {
  const { data, today, draft, stored, errorOf, onChange, onPeriod, onValueLeft } = props;
  const a = useAdminText();
  const format = useFormat();
  const { row } = data.indicator;
  const isYesNo = row.direction === 'yes_no';
  return (
    <>
      <ChoiceField
        label={a('indicatorForm.record.period')}
        name="period"
        value={draft.period}
        choices={usePeriodChoices(data, today, draft.period)}
        error={errorOf('period')}
        {...(isRunning(draft.period, today) && {
          description: a('indicatorForm.record.runningHint', {
            end: format.date(periodEnd(draft.period)),
          }),
        })}
        onChange={onPeriod}
      />
      {stored && <CorrectionNote stored={stored} data={data} />}
      <Fieldset>
        <Fieldset.Legend>{a('indicatorForm.record.kind')}</Fieldset.Legend>
        <div className={styles['choices']}>
          <Radio
            name="kind"
            value="value"
            label={a(isYesNo ? 'indicatorForm.record.hasAnswer' : 'indicatorForm.record.hasValue')}
            checked={draft.kind === 'value'}
            onChange={() => onChange({ kind: 'value' })}
          />
          <Radio
            name="kind"
            value="none"
            label={a('indicatorForm.record.noValue')}
            checked={draft.kind === 'none'}
            onChange={() => onChange({ kind: 'none' })}
          />
        </div>
      </Fieldset>
      {draft.kind === 'none' ? (
        <ReasonField draft={draft} error={errorOf('value')} onChange={onChange} />
      ) : isYesNo ? (
        <AnswerField draft={draft} error={errorOf('value')} onChange={onChange} />
      ) : (
        <Textfield
          name="value"
          label={
            row.unit
              ? a('indicatorForm.record.valueUnit', { unit: row.unit })
              : a('indicatorForm.record.value')
          }
          inputMode="decimal"
          autoComplete="off"
          maxLength={40}
          className={styles['number']}
          value={draft.value}
          error={errorOf('value')}
          onChange={(event) => onChange({ value: event.target.value })}
          onBlur={() => afterClick(onValueLeft)}
        />
      )}
    </>
  );
}

type PartProps = {
  draft: ObservationDraft;
  error: string | undefined;
  onChange: (patch: Partial<ObservationDraft>) => void;
};

function AnswerField({ draft, error, onChange }: PartProps) {
  const a = useAdminText();
  const t = useText();
  return (
    <Fieldset>
      <Fieldset.Legend>{a('indicatorForm.record.answer')}</Fieldset.Legend>
      <div className={styles['choices']}>
        {(['1', '0'] as const).map((answer) => (
          <Radio
            key={answer}
            name="value"
            value={answer}
            label={t(answer === '1' ? 'indicator.yes' : 'indicator.no')}
            checked={draft.value === answer}
            aria-invalid={Boolean(error) || undefined}
            onChange={() => onChange({ value: answer })}
          />
        ))}
      </div>
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Fieldset>
  );
}

function ReasonField({ draft, error, onChange }: PartProps) {
  const a = useAdminText();
  const t = useText();
  return (
    <Fieldset>
      <Fieldset.Legend>{a('indicatorForm.record.reason')}</Fieldset.Legend>
      <Fieldset.Description>{a('indicatorForm.record.reasonHint')}</Fieldset.Description>
      {noValueReasons.map((reason) => (
        <Radio
          key={reason}
          name="value"
          value={reason}
          label={t(`word.noValue.${reason}`)}
          description={a(`indicatorForm.record.reasonText.${reason}`)}
          checked={draft.reason === reason}
          aria-invalid={Boolean(error) || undefined}
          onChange={() => onChange({ reason })}
        />
      ))}
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Fieldset>
  );
}

/** Says that the period has a value already, and that it stays readable. */
function CorrectionNote({ stored, data }: { stored: ObservationRow; data: IndicatorPageData }) {
  const a = useAdminText();
  const t = useText();
  const format = useFormat();
  const valueFormat = useIndicatorFormat(data.indicator.row);
  const period = format.period(stored.period);
  const { value, noValueReason, recordedAt } = stored;
  const words =
    value === null
      ? `«${t(`word.noValue.${noValueReason ?? 'not_available'}`)}»`
      : valueFormat.recorded(value);
  return (
    <p className={styles['correction']}>
      {stored.isWithdrawn
        ? a('indicatorForm.record.correctionWithdrawn', { period })
        : a('indicatorForm.record.correction', {
            period,
            value: words,
            name: recordedByWords(t, stored),
            date: format.instant(recordedAt),
          })}
    </p>
  );
}

function usePeriodChoices(data: IndicatorPageData, today: IsoDate, chosen: Period) {
  const a = useAdminText();
  const t = useText();
  const format = useFormat();
  const { row, observations } = data.indicator;
  const valueFormat = useIndicatorFormat(row);
  const storedOf = new Map(observations.map((one) => [one.period, one]));
  const offered = offeredPeriods(row, data.revisions, today);
  const periods = offered.includes(chosen) ? offered : [chosen, ...offered];
  return periods.map((period) => {
    const stored = storedOf.get(period);
    const state = !stored
      ? a('indicatorForm.record.notRecorded')
      : stored.value === null
        ? t(`word.noValue.${stored.noValueReason ?? 'not_available'}`).toLowerCase()
        : valueFormat.recorded(stored.value);
    const running = isRunning(period, today) ? `, ${a('indicatorForm.record.running')}` : '';
    return {
      value: period,
      label: a('indicatorForm.record.option', {
        period: format.period(period),
        state: `${state}${running}`,
      }),
    };
  });
}
