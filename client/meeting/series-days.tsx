// The days that are proposed: ticked off, changed, and each with what it was moved from.
import { Checkbox, ValidationMessage } from '@digdir/designsystemet-react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { DateField } from '#client/ui/date-field.tsx';
import { useFormat } from '#client/ui/format.ts';
import { isIsoDate } from '#shared/iso-date.ts';
import styles from './meeting.module.css';
import { useWeekday } from './meeting-words.ts';

export type SeriesDay = {
  on: string;
  movedFrom: {
    on: string;
    why: 'holiday' | 'break' | 'clash';
    bodies: readonly { name: string }[];
  } | null;
  isKept: boolean;
};

type SeriesDaysProps = {
  days: readonly SeriesDay[];
  errorOf: (path: string) => string | undefined;
  onChange: (days: SeriesDay[]) => void;
};

export function SeriesDays({ days, errorOf, onChange }: SeriesDaysProps) {
  const a = useAdminText();
  const weekdayOf = useWeekday();
  const movedWords = useMovedWords();
  const format = useFormat();
  const change = (place: number, patch: Partial<SeriesDay>) =>
    onChange(days.map((day, at) => (at === place ? { ...day, ...patch } : day)));
  /** Where the day stands among those that are sent. */
  const sentAt = (place: number) => days.slice(0, place).filter(({ isKept }) => isKept).length;
  if (days.length === 0) return <p role="status">{a('meeting.series.none')}</p>;
  return (
    <section aria-label={a('meeting.series.days')}>
      <h3>{a('meeting.series.days')}</h3>
      <ol className={styles['days']}>
        {days.map((day, place) => {
          const { on, movedFrom, isKept } = day;
          const isRead = isIsoDate(on);
          const told = isRead ? `${weekdayOf(on)} ${format.date(on)}` : on;
          return (
            // Days are changed in place, and two may be the same while that is done.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={place}>
              <Checkbox
                label={a('meeting.series.include', { date: told })}
                checked={isKept}
                onChange={({ target }) => change(place, { isKept: target.checked })}
              />
              <DateField
                name={isKept ? `days.${sentAt(place)}` : ''}
                label={a('meeting.series.day', { number: String(place + 1) })}
                hasShortHint
                value={on === '' ? null : on}
                error={isKept ? errorOf(`days.${sentAt(place)}`) : undefined}
                onChange={(value) => change(place, { on: value ?? '', movedFrom: null })}
              />
              {movedFrom && <p className="soft small">{movedWords(movedFrom)}</p>}
            </li>
          );
        })}
      </ol>
      {errorOf('days') && <ValidationMessage>{errorOf('days')}</ValidationMessage>}
    </section>
  );
}

function useMovedWords(): (movedFrom: NonNullable<SeriesDay['movedFrom']>) => string {
  const a = useAdminText();
  const format = useFormat();
  const weekdayOf = useWeekday();
  return ({ on, why, bodies }) => {
    const date = `${weekdayOf(on)} ${format.date(on)}`;
    if (why === 'holiday') return a('meeting.series.movedHoliday', { date });
    if (why === 'break') return a('meeting.series.movedBreak', { date });
    if (bodies.length === 0) return a('meeting.series.movedOrder', { date });
    const names = bodies.map(({ name }) => name).join(', ');
    return a('meeting.series.movedClash', { date, bodies: names });
  };
}
