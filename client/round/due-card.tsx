// The frame of one thing that waits: what it is, what was said last, the few fields, and two buttons. Answered, it is a line.
import { Alert, Button } from '@digdir/designsystemet-react';
import { useId, type ReactNode } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { fieldNameOf } from '#client/ui/form-field.ts';
import { RefusalText } from '#client/ui/refusal-text.tsx';
import type { DueItem } from '#shared/round/due-item.ts';
import type { Answering } from './use-answer.ts';
import styles from './due-card.module.css';

type DueCardProps = {
  due: DueItem;
  /** What is asked, and of what period. */
  question: string;
  /** What was said last and what is to be reached: beside the fields. */
  facts: { term: string; text: ReactNode }[];
  answering: Answering;
  isDirty: boolean;
  onSubmit: () => void;
  children: ReactNode;
};

export function DueCard(props: DueCardProps) {
  const { due, question, facts, answering, isDirty, onSubmit, children } = props;
  const a = useAdminText();
  const t = useText();
  const headingId = useId();
  const { title, lang } = due.subject.row;
  const { refusal, isWaiting, isSaving } = answering;
  const isAnyFieldWrong = refusal?.reason === 'invalid_input';
  return (
    <form
      className={styles['card']}
      aria-labelledby={headingId}
      noValidate
      onChange={(event) => answering.forget(fieldNameOf(event.target))}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <header className={styles['head']}>
        <p className="soft small">
          {question}
          {due.goal && (
            <>
              {' · '}
              <span lang={due.goal.lang}>
                {due.goal.number} {due.goal.title}
              </span>
            </>
          )}
        </p>
        <h3 id={headingId} lang={lang}>
          {title}
        </h3>
      </header>
      <dl className={styles['facts']}>
        {facts.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {due.item.reviewNote !== '' && (
        <Alert data-color="warning" className={styles['returned']}>
          {a('round.card.returned', { note: due.item.reviewNote })}
        </Alert>
      )}
      <div className={styles['fields']}>{children}</div>
      {isWaiting && (
        <Alert data-color="info" role="status">
          {a('round.card.offline')}
        </Alert>
      )}
      {refusal && !isWaiting && !isAnyFieldWrong && (
        <Alert data-color="warning">
          <RefusalText refusal={refusal} />
        </Alert>
      )}
      <footer className={styles['foot']}>
        <Button type="submit" loading={isSaving} variant={isDirty ? 'primary' : 'secondary'}>
          {isSaving ? t('shell.saving') : a('round.card.save')}
        </Button>
        {due.canBeUnchanged && !isDirty && (
          <Button
            type="button"
            variant="secondary"
            disabled={isSaving}
            onClick={() => answering.answer({ kind: 'unchanged' })}
          >
            {a('round.card.unchanged')}
          </Button>
        )}
        {isDirty && <span className="soft small">{a('round.card.kept')}</span>}
      </footer>
    </form>
  );
}
