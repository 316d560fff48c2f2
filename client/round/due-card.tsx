// The frame of one thing that waits: what it is, what was said last, the few fields, and two buttons. Answered, it is a line.
import { Alert, Button } from '@digdir/designsystemet-react';
import { useId, type ReactNode } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { fieldNameOf } from '#client/ui/form-field.ts';
import { RefusalText } from '#client/ui/refusal-text.tsx';
import { unchangedAnswer, type DueItem } from '#shared/round/due-item.ts';
import { forgetDraft } from '#client/ui/stored-draft.ts';
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
  /** Somebody else was first: what stands now, and how to save one's own all the same. */
  conflict: { theirs: string; keepMine: () => void } | null;
  onSubmit: () => void;
  children: ReactNode;
};

export function DueCard(props: DueCardProps) {
  const { due, question, facts, answering, isDirty, conflict, onSubmit, children } = props;
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
      {/* What is written while it is sent would be lost with the draft. */}
      <fieldset className={styles['fields']} disabled={isSaving}>
        {children}
      </fieldset>
      {isWaiting && (
        <Alert data-color="info" role="status">
          {a('round.card.offline')}
        </Alert>
      )}
      {conflict && (
        <Alert data-color="warning" role="alert" className={styles['returned']}>
          <p>{a('round.card.conflict', { theirs: conflict.theirs })}</p>
          <div className={styles['foot']}>
            <Button type="button" variant="secondary" onClick={conflict.keepMine}>
              {a('round.card.keepMine')}
            </Button>
            <Button
              type="button"
              variant="tertiary"
              onClick={() => {
                forgetDraft(due.item.id);
                window.location.reload();
              }}
            >
              {a('round.card.takeTheirs')}
            </Button>
          </div>
        </Alert>
      )}
      {refusal && !conflict && !isWaiting && !isAnyFieldWrong && (
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
            onClick={() => {
              const seen = unchangedAnswer(due.subject);
              if (seen) answering.answer({ kind: 'unchanged', seen });
            }}
          >
            {a('round.card.unchanged')}
          </Button>
        )}
        {isDirty && <span className="soft small">{a('round.card.kept')}</span>}
      </footer>
    </form>
  );
}
