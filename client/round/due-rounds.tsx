// All that waits for somebody, round by round: the same list behind the link of a mail and signed in.
import { Button } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { queryClient, refusalOf } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import { useNotice } from '#client/ui/notice.tsx';
import { Section } from '#client/ui/section.tsx';
import {
  unchangedAnswer,
  type DueItem,
  type DueRound as DueRoundData,
} from '#shared/round/due-item.ts';
import styles from './due-card.module.css';
import { DueGoalForm } from './due-goal.tsx';
import { DueIndicatorForm } from './due-indicator.tsx';
import { DueMeasureForm } from './due-measure.tsx';
import { hasDraft } from '#client/ui/stored-draft.ts';
import type { SendAnswer } from './use-answer.ts';

type DueRoundProps = {
  shown: DueRoundData;
  today: string;
  send: SendAnswer;
  /** How many still wait, each time that changes. */
  onLeft?: (left: number) => void;
};

export function DueRound({
  shown: { round, strategy, items },
  today,
  send,
  onLeft,
}: DueRoundProps) {
  const a = useAdminText();
  const format = useFormat();
  const show = useNotice();
  const [answered, setAnswered] = useState(
    () => new Set(items.filter(({ item }) => item.answer !== null).map(({ item }) => item.id)),
  );
  const [isConfirming, setIsConfirming] = useState(false);
  const isReviewed = ({ bodyId, answeredAt }: DueItem['item']) =>
    answeredAt === null && bodyId !== null && round.reviewBodyIds.includes(bodyId);
  const left = items.filter(({ item }) => !answered.has(item.id));
  const unchangeable = left.filter(({ canBeUnchanged }) => canBeUnchanged);
  const dueOn = left.map(({ item }) => item.dueOn).toSorted()[0];

  // Two that are saved at once both count: each builds on what stands.
  const mark = (ids: readonly string[]) => setAnswered((before) => new Set([...before, ...ids]));
  const leftCount = left.length;
  useEffect(() => onLeft?.(leftCount), [onLeft, leftCount]);

  /** One by one: what could not be saved stays, and says so. */
  async function confirmAll() {
    setIsConfirming(true);
    const done: string[] = [];
    // What somebody has begun to write about has changed.
    const untouched = unchangeable.filter(({ item }) => !hasDraft(item.id));
    for (const { item, subject } of untouched) {
      try {
        await send({
          itemId: item.id,
          answer: { kind: 'unchanged', seen: unchangedAnswer(subject)! },
        });
        done.push(item.id);
      } catch (error) {
        const { reason } = refusalOf(error);
        show({
          text: a(reason === 'offline' ? 'round.all.offline' : 'round.all.stopped', {
            count: done.length,
          }),
          isRefusal: true,
        });
        break;
      }
    }
    setIsConfirming(false);
    mark(done);
    void queryClient.invalidateQueries();
    if (done.length === untouched.length)
      show({ text: a('round.all.done', { count: done.length }) });
  }

  return (
    <Section
      title={a('round.heading', { strategy: strategy.title, period: format.period(round.period) })}
      note={
        dueOn
          ? a(dueOn < today ? 'round.leftLate' : 'round.left', {
              left: left.length,
              count: items.length,
              date: format.date(dueOn),
            })
          : a('round.allAnswered', { count: items.length })
      }
      actions={
        unchangeable.length > 1 && (
          <Button variant="secondary" loading={isConfirming} onClick={() => void confirmAll()}>
            {a('round.all.label', { count: unchangeable.length })}
          </Button>
        )
      }
    >
      {round.message !== '' && left.length > 0 && (
        <p className="prose" lang={round.lang}>
          {round.message}
        </p>
      )}
      {items.map((due) =>
        answered.has(due.item.id) ? (
          <DoneLine key={due.item.id} due={due} isReviewed={isReviewed(due.item)} />
        ) : (
          <DueForm key={due.item.id} due={due} send={send} onAnswered={() => mark([due.item.id])} />
        ),
      )}
    </Section>
  );
}

type DueFormProps = { due: DueItem; send: SendAnswer; onAnswered: () => void };

export function DueForm({ due, ...rest }: DueFormProps) {
  const { subject } = due;
  if (subject.kind === 'measure') return <DueMeasureForm due={due} subject={subject} {...rest} />;
  if (subject.kind === 'indicator')
    return <DueIndicatorForm due={due} subject={subject} {...rest} />;
  return <DueGoalForm due={due} subject={subject} {...rest} />;
}

function DoneLine({ due, isReviewed }: { due: DueItem; isReviewed: boolean }) {
  const a = useAdminText();
  const { title, lang } = due.subject.row;
  return (
    <div className={styles['done']}>
      <h3 lang={lang}>{title}</h3>
      <span className="soft">
        <span aria-hidden="true" className={styles['check']}>
          ✓
        </span>{' '}
        {a(isReviewed ? 'round.card.submitted' : 'round.card.answered')}
      </span>
    </div>
  );
}
