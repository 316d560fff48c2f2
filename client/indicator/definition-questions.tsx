// What looks odd in a definition but may be meant: asked about, never refused.
import { useAdminText } from '#client/shell/admin-text.ts';
import { Checkbox, ValidationMessage } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useFormat } from '#client/ui/format.ts';
import type { DefinitionQuestion } from '#shared/indicator/definition-check.ts';
import type { PeriodValue } from '#shared/indicator/indicator-type.ts';
import { questionKey } from './definition-finding.ts';
import styles from './indicator-form.module.css';

type DefinitionQuestionsProps = {
  questions: readonly DefinitionQuestion[];
  targets: readonly PeriodValue[];
  confirmed: ReadonlySet<string>;
  /** After a save was tried without an answer. */
  isAskedAgain: boolean;
  onConfirm: (key: string, isConfirmed: boolean) => void;
};

export function DefinitionQuestions(props: DefinitionQuestionsProps) {
  const { questions, targets, confirmed, isAskedAgain, onConfirm } = props;
  const a = useAdminText();
  const format = useFormat();
  const headingId = useId();
  if (questions.length === 0) return null;
  return (
    <section className={styles['questions']} aria-labelledby={headingId}>
      <h3 id={headingId}>{a('indicatorForm.define.questionsTitle')}</h3>
      {questions.map((question) => {
        const key = questionKey(question);
        const target = question.index === null ? undefined : targets[question.index];
        const isOpen = isAskedAgain && !confirmed.has(key);
        return (
          <div key={key} className="stack">
            <p>
              {a(`indicatorForm.define.question.${question.code}`, {
                period: target ? format.period(target.period) : '',
              })}
            </p>
            <Checkbox
              name="confirm"
              label={a('indicatorForm.define.confirm')}
              checked={confirmed.has(key)}
              aria-invalid={isOpen || undefined}
              onChange={(event) => onConfirm(key, event.target.checked)}
            />
            {isOpen && (
              <ValidationMessage>{a('indicatorForm.define.confirmFirst')}</ValidationMessage>
            )}
          </div>
        );
      })}
    </section>
  );
}
