// A period to choose: the year, and the part of it where the indicator is measured more often than yearly.
import { useAdminText } from '#client/shell/admin-text.ts';
import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useFormat } from '#client/ui/format.ts';
import { frequencies, type Frequency, type Period } from '#shared/indicator/indicator-type.ts';
import { fitsWithin, subPeriods } from '#shared/indicator/period-calendar.ts';
import { monthsIn } from '#shared/indicator/period.ts';
import styles from './period-field.module.css';

type PeriodFieldProps = {
  /** What the period is of, said before the label to those who hear it. */
  of: string;
  /** Path in the schema. */
  name: string;
  /** `2026`, `2026-H1`, or what has been typed of it. */
  value: Period;
  /** How often the indicator is measured: a period may not be finer. */
  frequency: Frequency;
  error: string | undefined;
  onChange: (period: Period) => void;
};

export function PeriodField({ of, name, value, frequency, error, onChange }: PeriodFieldProps) {
  const a = useAdminText();
  const format = useFormat();
  const [year = '', part = ''] = value.split('-');
  const join = (newYear: string, newPart: string) =>
    onChange(newPart === '' ? newYear : `${newYear}-${newPart}`);
  // Any year will do to name its parts.
  const parts = frequencies
    .filter(
      (each) =>
        each !== 'year' && fitsWithin(frequency, each) && monthsIn[each] >= monthsIn[frequency],
    )
    .toReversed()
    .flatMap((each) => subPeriods('2000', each));
  const isUnknownPart = part !== '' && !parts.some((each) => each.endsWith(`-${part}`));
  return (
    <div className={styles['period']}>
      <Textfield
        name={name}
        label={<OfLabel of={of}>{a('indicatorForm.define.periodYear')}</OfLabel>}
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        className={styles['year']}
        value={year}
        error={error}
        onChange={(event) => join(event.target.value.replace(/\D/g, ''), part)}
      />
      {(parts.length > 0 || isUnknownPart) && (
        <Field className={styles['part']}>
          <Label>
            <OfLabel of={of}>{a('indicatorForm.define.periodPart')}</OfLabel>
          </Label>
          <Select value={part} onChange={(event) => join(year, event.target.value)}>
            <Select.Option value="">{a('indicatorForm.define.wholeYear')}</Select.Option>
            {isUnknownPart && <Select.Option value={part}>{part}</Select.Option>}
            {parts.map((period) => (
              <Select.Option key={period} value={period.slice(5)}>
                {format.period(period).replace(/ (?:of )?2000$/, '')}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}

/** A label that stands within a group, with the group's name for those who do not see it. */
export function OfLabel({ of, children }: { of: string; children: string }) {
  return (
    <>
      <span className="visually-hidden">{of}: </span>
      {children}
    </>
  );
}
