// Several meetings of a body: how often and when, the days that are proposed for it, and one press that plans them all.
import { Alert, Button, Fieldset, Radio, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { DateField } from '#client/ui/date-field.tsx';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { useDraft } from '#client/ui/use-draft.ts';
import { useSave } from '#client/ui/use-save.ts';
import { comingHalfYear, rhythms } from '#shared/meeting/meeting-dates.ts';
import {
  createMeetingsInput,
  proposeDaysInput,
  type ProposeDaysInput,
} from '#shared/meeting/meeting-schema.ts';
import { bodyName } from '#shared/people/body-name.ts';
import type { BodyRow } from '#shared/strategy/snapshot.ts';
import styles from './meeting.module.css';
import { SeriesDays, type SeriesDay } from './series-days.tsx';
import { TimeField } from './time-field.tsx';

const weekdays = ['d1', 'd2', 'd3', 'd4', 'd5'] as const;

/** Numbers as they are typed. */
type SeriesDraft = Omit<ProposeDaysInput, 'weekday' | 'amount'> & {
  weekday: string;
  amount: string;
  place: string;
  roomUrl: string;
};

type SeriesFormProps = { bodies: readonly BodyRow[]; today: string; onClose: () => void };

export function SeriesForm({ bodies, today, onClose }: SeriesFormProps) {
  const a = useAdminText();
  const { lang } = useLanguage();
  const show = useNotice();
  const usual = bodies.find(({ kind }) => kind === 'steering_group') ?? bodies[0];
  const { draft, change, isDirty } = useDraft<SeriesDraft>({
    bodyId: usual?.id ?? '',
    ...comingHalfYear(today),
    weekday: '1',
    rhythm: 'every_weeks',
    amount: '4',
    startsAt: '14:00',
    endsAt: '16:00',
    place: '',
    roomUrl: '',
  });
  const { bodyId, from, to, weekday, rhythm, amount, startsAt, endsAt, place, roomUrl } = draft;
  const wish = {
    bodyId,
    from,
    to,
    startsAt,
    endsAt,
    rhythm,
    weekday: Number(weekday),
    amount: Number(amount),
  };
  const [days, setDays] = useState<SeriesDay[] | null>(null);
  /** What the days were proposed for: other choices make them old. */
  const [askedFor, setAskedFor] = useState('');
  const ask = useSave({
    schema: proposeDaysInput,
    send: seamClient.meeting.proposeDays.query,
    onSaved: (proposed, input) => {
      setDays(proposed.map((day) => ({ ...day, isKept: true })));
      setAskedFor(JSON.stringify(input));
    },
  });
  const save = useSave({
    schema: createMeetingsInput,
    send: seamClient.meeting.createMany.mutate,
    onSaved: ({ created }) => {
      show({ text: a('meeting.series.done', { count: created }) });
      onClose();
    },
  });
  const errorOf = (path: string) => ask.errorOf(path) ?? save.errorOf(path);
  const kept = (days ?? []).filter(({ isKept }) => isKept);
  const isStale = days !== null && askedFor !== JSON.stringify(wish);
  const propose = () => {
    save.clear();
    ask.send(wish);
  };
  return (
    <FormDialog
      title={a('meeting.series.title')}
      lead={a('meeting.series.lead')}
      isDirty={isDirty || days !== null}
      save={ask.refusal ? ask : save}
      submitLabel={
        days === null
          ? a('meeting.series.propose')
          : a('meeting.series.submit', { count: kept.length })
      }
      onSubmit={() => {
        if (days === null) return propose();
        ask.clear();
        const given = { bodyId, startsAt, endsAt, place, roomUrl, invitation: '', lang };
        save.send({ ...given, days: kept.map(({ on }) => on) });
      }}
      onClose={onClose}
    >
      <ChoiceField
        name="bodyId"
        label={a('meeting.form.body')}
        value={bodyId}
        choices={bodies.map((body) => ({
          value: body.id,
          label: bodyName(body),
          lang: body.lang,
        }))}
        error={errorOf('bodyId')}
        onChange={(value) => change({ bodyId: value })}
      />
      <div className={styles['pair']}>
        {(['from', 'to'] as const).map((name) => (
          <DateField
            key={name}
            name={name}
            label={a(`meeting.series.${name}`)}
            hasShortHint
            value={draft[name] === '' ? null : draft[name]}
            error={errorOf(name)}
            onChange={(value) => change({ [name]: value ?? '' })}
          />
        ))}
      </div>
      <div className={styles['times']}>
        <ChoiceField
          name="weekday"
          label={a('meeting.series.weekday')}
          value={weekday}
          choices={weekdays.map((day, place_) => ({
            value: String(place_ + 1),
            label: a(`meeting.weekday.${day}`),
          }))}
          error={errorOf('weekday')}
          onChange={(value) => change({ weekday: value })}
        />
        {(['startsAt', 'endsAt'] as const).map((name) => (
          <TimeField
            key={name}
            name={name}
            label={a(`meeting.form.${name}`)}
            value={draft[name]}
            error={errorOf(name)}
            onChange={(time) => change({ [name]: time })}
          />
        ))}
      </div>
      <Fieldset>
        <Fieldset.Legend>{a('meeting.series.rhythm')}</Fieldset.Legend>
        {rhythms.map((value) => (
          <Radio
            key={value}
            name="rhythmKind"
            value={value}
            label={a(`meeting.series.${value}`)}
            checked={rhythm === value}
            onChange={() => change({ rhythm: value })}
          />
        ))}
      </Fieldset>
      <Textfield
        name="amount"
        className={styles['amount']}
        label={a(rhythm === 'count' ? 'meeting.series.countNumber' : 'meeting.series.weeksNumber')}
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
        value={amount}
        error={errorOf('amount')}
        onChange={({ target }) => change({ amount: target.value })}
      />
      {(['place', 'roomUrl'] as const).map((name) => (
        <Textfield
          key={name}
          name={name}
          label={a(`meeting.form.${name}`)}
          description={a(name === 'place' ? 'meeting.form.placeHint' : 'meeting.form.roomHint')}
          value={draft[name]}
          error={errorOf(name)}
          onChange={({ target }) => change({ [name]: target.value })}
        />
      ))}
      {days !== null && (
        <>
          {isStale && <Alert data-color="warning">{a('meeting.series.stale')}</Alert>}
          <div>
            <Button type="button" variant="secondary" data-size="sm" onClick={propose}>
              {a('meeting.series.propose')}
            </Button>
          </div>
          <SeriesDays days={days} errorOf={save.errorOf} onChange={setDays} />
        </>
      )}
    </FormDialog>
  );
}
