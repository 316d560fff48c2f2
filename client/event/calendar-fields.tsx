// The period that a calendar's entries are taken from: what is repeated has no end of its own.
import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import importStyles from '#client/import/import-page.module.css';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { DateField } from '#client/ui/date-field.tsx';
import { isIsoDate } from '#shared/iso-date.ts';
import type { Period } from './calendar-rows.ts';
import styles from './event.module.css';

type CalendarFieldsProps = {
  name: string;
  period: Period;
  isBusy: boolean;
  onChange: (period: Period) => void;
  onDone: () => void;
  onCancel: () => void;
  children: ReactNode;
};

export function CalendarFields(props: CalendarFieldsProps) {
  const { name, period, isBusy, onChange, onDone, onCancel, children } = props;
  const a = useAdminText();
  const t = useText();
  const { from, to } = period;
  const areDays = isIsoDate(from) && isIsoDate(to);
  return (
    <section aria-labelledby="calendar" className={importStyles['step']}>
      <h3 id="calendar">{a('event.import.calendar.title', { name })}</h3>
      <p className="soft">{a('event.import.calendar.note')}</p>
      <div className={`${styles['times']} ${styles['period']}`}>
        <DateField
          name="from"
          label={a('event.import.calendar.from')}
          value={from}
          onChange={(day) => onChange({ ...period, from: day ?? '' })}
        />
        <DateField
          name="to"
          label={a('event.import.calendar.to')}
          value={to}
          error={areDays && to < from ? t('refusal.field.date_order') : undefined}
          onChange={(day) => onChange({ ...period, to: day ?? '' })}
        />
      </div>
      {children}
      <div className="row">
        <Button disabled={!areDays || to < from} loading={isBusy} onClick={onDone}>
          {a('import.mapping.preview')}
        </Button>
        <Button variant="tertiary" onClick={onCancel}>
          {a('import.preview.cancel')}
        </Button>
      </div>
    </section>
  );
}
