// Answers that wait for the reader's approval: what was said, by whom, taken or returned with a note.
import { Button, Textfield } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { useState } from 'react';
import { useIndicatorFormat } from '#client/indicator/indicator-format.ts';
import { seamClient, useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import { Section } from '#client/ui/section.tsx';
import { StatusLabel } from '#client/ui/status-mark.tsx';
import { useAct } from '#client/ui/use-act.ts';
import type { AppRouter } from '#server/app-router.ts';
import type { DueIndicator } from '#shared/round/due-item.ts';
import type { SaidAnswer } from '#shared/round/round-schema.ts';
import styles from './due-card.module.css';

type Waiting = inferRouterOutputs<AppRouter>['round']['reviews'][number];

export function ReviewList() {
  const a = useAdminText();
  const { data: waiting } = useSuspenseQuery(useTRPC().round.reviews.queryOptions());
  if (waiting.length === 0) return null;
  return (
    <Section
      title={a('round.review.title')}
      note={a('round.review.lead', { count: waiting.length })}
    >
      {waiting.map((one) => (
        <ReviewCard key={one.item.id} waiting={one} />
      ))}
    </Section>
  );
}

function ReviewCard({ waiting: { item, subject, saidBy } }: { waiting: Waiting }) {
  const a = useAdminText();
  const t = useText();
  const act = useAct();
  const [note, setNote] = useState<string | null>(null);
  const [isNoteMissing, setIsNoteMissing] = useState(false);
  const at = { itemId: item.id };

  function sendBack() {
    if (note === null || note.trim() === '') setIsNoteMissing(true);
    else
      void act({
        run: () => seamClient.round.returnItem.mutate({ ...at, note }),
        done: a('round.review.returned', { name: saidBy }),
      });
  }

  return (
    <div className={styles['card']}>
      <header className={styles['head']}>
        <h3 lang={subject.row.lang}>{subject.row.title}</h3>
      </header>
      <dl className={styles['facts']}>
        <div>
          <dt>{a('round.review.said', { name: saidBy })}</dt>
          <dd>
            {item.submission?.kind === 'indicator' && subject.kind === 'indicator' ? (
              <SaidValue row={subject.row} period={item.period} said={item.submission} />
            ) : (
              item.submission && <Said said={item.submission} lang={subject.row.lang} />
            )}
          </dd>
        </div>
      </dl>
      {note !== null && (
        <Textfield
          name="note"
          className={styles['note']}
          label={a('round.review.note')}
          multiline
          rows={2}
          value={note}
          error={isNoteMissing && t('refusal.field.required')}
          onChange={({ target }) => {
            setNote(target.value);
            setIsNoteMissing(false);
          }}
        />
      )}
      <footer className={styles['foot']}>
        {note === null ? (
          <>
            <Button
              onClick={() =>
                void act({
                  run: () => seamClient.round.approveItem.mutate(at),
                  done: a('round.review.approved'),
                })
              }
            >
              {a('round.review.approve')}
            </Button>
            <Button variant="secondary" onClick={() => setNote('')}>
              {a('round.review.return')}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={sendBack}>{a('round.review.return')}</Button>
            <Button variant="tertiary" onClick={() => setNote(null)}>
              {a('round.review.cancel')}
            </Button>
          </>
        )}
      </footer>
    </div>
  );
}

type SaidValueProps = {
  row: DueIndicator['row'];
  period: string;
  said: Extract<SaidAnswer, { kind: 'indicator' }>;
};

function SaidValue({ row, period, said }: SaidValueProps) {
  const t = useText();
  const format = useFormat();
  const words = useIndicatorFormat(row);
  const { value, noValueReason, note } = said;
  return (
    <>
      {value === null
        ? t(`word.noValue.${noValueReason ?? 'not_available'}`)
        : words.recorded(value)}{' '}
      ({format.period(period)}) <span lang={row.lang}>{note}</span>
    </>
  );
}

function Said({ said, lang }: { said: SaidAnswer; lang: string }) {
  const a = useAdminText();
  const t = useText();
  const format = useFormat();
  if (said.kind === 'measure')
    return (
      <>
        {a('round.review.measure', {
          phase: t(`word.phase.${said.phase}`),
          progress: format.share(said.progress / 100),
        })}{' '}
        <span lang={lang}>{said.text}</span>
      </>
    );
  if (said.kind === 'indicator') return null;
  return (
    <>
      <StatusLabel status={said.status} />{' '}
      <span lang={lang}>{[said.text, said.cause, said.nextStep].filter(Boolean).join(' ')}</span>
    </>
  );
}
