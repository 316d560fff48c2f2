// Choosing the dates: now, a year's end, a meeting or any day, and by when it is to have been known.
import { Button, Radio, useRadioGroup } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTRPC } from '#client/seam.ts';
import { useText } from '#client/shell/language.tsx';
import { DateField } from '#client/ui/date-field.tsx';
import { useFormat } from '#client/ui/format.ts';
import type { FieldReason } from '#shared/error-reason.ts';
import { isIsoDate } from '#shared/iso-date.ts';
import styles from './as-of-control.module.css';

const own = 'own';
const now = 'now';

export function AsOfForm({ strategySlug, onDone }: { strategySlug: string; onDone: () => void }) {
  const t = useText();
  const format = useFormat();
  const navigate = useNavigate();
  const { dato, kjent } = useSearch({ strict: false });
  const { data } = useSuspenseQuery(
    useTRPC().strategy.dates.queryOptions({ strategy: strategySlug }),
  );
  const offered = [
    ...data.meetings.map((date) => ({ date, isMeeting: true })),
    ...data.yearEnds.map((date) => ({ date, isMeeting: false })),
  ];
  const isOffered = offered.some(({ date }) => date === dato);
  const [choice, setChoice] = useState(dato ? (isOffered ? dato : own) : now);
  const [ownDate, setOwnDate] = useState<string | null>(dato ?? null);
  const [knownOn, setKnownOn] = useState<string | null>(kjent ?? null);
  const [isTried, setIsTried] = useState(false);
  const { getRadioProps } = useRadioGroup({ value: choice, onChange: setChoice });

  /** Figures of a day to come would be promises, not facts. */
  function problemOf(day: string | null): FieldReason | null {
    if (day === null) return null;
    if (!isIsoDate(day)) return 'date_invalid';
    return day > data.today ? 'date_in_future' : null;
  }
  const ownProblem = choice !== own ? null : ownDate === null ? 'required' : problemOf(ownDate);
  const knownProblem = problemOf(knownOn);
  const errorOf = (reason: FieldReason | null) =>
    isTried && reason ? t(`refusal.field.${reason}`) : undefined;

  function show() {
    setIsTried(true);
    if (ownProblem || knownProblem) return;
    const date = choice === now ? undefined : choice === own ? ownDate : choice;
    onDone();
    void navigate({
      to: '.',
      search: (search) => ({ ...search, dato: date ?? undefined, kjent: knownOn ?? undefined }),
    });
  }

  return (
    <form
      noValidate
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        show();
      }}
    >
      <fieldset className={styles['choices']}>
        <legend>{t('shell.asOf.choose')}</legend>
        <Radio
          label={t('shell.asOf.nowLong', { date: format.date(data.today) })}
          {...getRadioProps(now)}
        />
        {offered.map(({ date, isMeeting }) => (
          <Radio
            key={date}
            label={
              isMeeting ? t('shell.asOf.meeting', { date: format.date(date) }) : format.date(date)
            }
            {...getRadioProps(date)}
          />
        ))}
        <Radio label={t('shell.asOf.own')} {...getRadioProps(own)} />
      </fieldset>
      {choice === own && (
        <DateField
          label={t('shell.asOf.ownDate')}
          name="dato"
          value={ownDate}
          error={errorOf(ownProblem)}
          onChange={setOwnDate}
        />
      )}
      <DateField
        label={t('shell.asOf.knownOn')}
        name="kjent"
        description={t('shell.asOf.knownHint')}
        value={knownOn}
        error={errorOf(knownProblem)}
        onChange={setKnownOn}
      />
      <div className="row">
        <Button type="submit" data-size="sm">
          {t('shell.asOf.apply')}
        </Button>
        {(dato || kjent) && (
          <Button
            variant="tertiary"
            data-size="sm"
            onClick={() => {
              onDone();
              void navigate({
                to: '.',
                search: (search) => ({ ...search, dato: undefined, kjent: undefined }),
              });
            }}
          >
            {t('shell.asOf.reset')}
          </Button>
        )}
      </div>
    </form>
  );
}
