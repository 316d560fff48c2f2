// Where a measure stands: phase, percent and a line of words, filled in with what was said last.
import { Textfield } from '@digdir/designsystemet-react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { useFormat } from '#client/ui/format.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { measurePhases, type MeasurePhase } from '#shared/measure/measure-type.ts';
import { parseNumber, withoutUnit } from '#shared/number-parse.ts';
import type { MeasureRow } from '#shared/strategy/snapshot.ts';
import type { DueItem, DueMeasure } from '#shared/round/due-item.ts';
import { recordedByWords } from '#shared/strategy/recorded-by.ts';
import { DueCard } from './due-card.tsx';
import styles from './due-card.module.css';
import { useStoredDraft } from '#client/ui/stored-draft.ts';
import { useAnswer, useResend, type SendAnswer } from './use-answer.ts';

export type DueFormProps<Subject> = {
  due: DueItem;
  subject: Subject;
  send: SendAnswer;
  onAnswered: () => void;
};

/** As typed; the phase is empty until one is chosen. */
type MeasureDraft = { phase: string; progress: string; text: string; version: number };

export function DueMeasureForm({ due, subject, send, onAnswered }: DueFormProps<DueMeasure>) {
  const a = useAdminText();
  const { lang, t } = useLanguage();
  const format = useFormat();
  const { row, state, last, isOverdue } = subject;
  const answering = useAnswer({ itemId: due.item.id, send, onAnswered });
  const { submission } = due.item;
  // What was returned is where one goes on from.
  const said = submission?.kind === 'measure' ? submission : state;
  const { draft, change, isDirty } = useStoredDraft<MeasureDraft>(due.item.id, {
    phase: said?.phase ?? '',
    progress: said ? String(said.progress) : '',
    text: submission?.kind === 'measure' ? submission.text : '',
    // As it was when the writing began: what others save meanwhile is a conflict, not a silent overwrite.
    version: row.version,
  });

  function submit(version = draft.version) {
    const progress = parseNumber(withoutUnit(draft.progress, '%'), lang);
    const isWhole =
      progress.ok &&
      Number.isInteger(progress.value) &&
      progress.value >= 0 &&
      progress.value <= 100;
    const phase = measurePhases.find((each) => each === draft.phase);
    answering.answer(
      {
        kind: 'measure',
        version,
        phase: phase ?? 'not_started',
        progress: isWhole ? progress.value : 0,
        text: draft.text,
      },
      {
        ...(!phase && { phase: ['choice_invalid' as const] }),
        ...(!isWhole && { progress: ['percent_out_of_range' as const] }),
      },
    );
  }

  function choosePhase(value: string) {
    const phase = value as MeasurePhase;
    const progress = phase === 'completed' ? '100' : phase === 'not_started' ? '0' : draft.progress;
    change({ phase, progress });
  }

  useResend(answering, () => submit());
  const current = answering.conflict as MeasureRow | null;
  return (
    <DueCard
      due={due}
      question={a('round.card.measure')}
      facts={[
        {
          term: a('round.card.last'),
          text: last
            ? a('round.card.lastSaid', {
                text: last.text || a('round.card.noWords'),
                date: format.date(norwegianDay(last.recordedAt)),
                name: recordedByWords(t, last),
              })
            : a('round.card.never'),
        },
        ...(row.dueOn
          ? [
              {
                term: a(isOverdue ? 'round.card.overdue' : 'round.card.measureDue'),
                text: format.date(row.dueOn),
              },
            ]
          : []),
      ]}
      answering={answering}
      isDirty={isDirty}
      conflict={
        current && {
          theirs: a('round.review.measure', {
            phase: t(`word.phase.${current.phase}`),
            progress: format.share(current.progress / 100),
          }),
          keepMine: () => submit(current.version),
        }
      }
      onSubmit={() => submit()}
    >
      <ChoiceField
        name="phase"
        label={t('measure.update.phase')}
        value={draft.phase}
        choices={[
          ...(draft.phase === '' ? [{ value: '', label: a('round.card.choose') }] : []),
          ...measurePhases.map((value) => ({ value, label: t(`word.phase.${value}`) })),
        ]}
        error={answering.errorOf('phase')}
        onChange={choosePhase}
      />
      <Textfield
        name="progress"
        label={t('measure.update.progress')}
        inputMode="numeric"
        suffix="%"
        autoComplete="off"
        value={draft.progress}
        error={answering.errorOf('progress')}
        onChange={(event) => change({ progress: event.target.value })}
      />
      <Textfield
        name="text"
        className={styles['wide']}
        label={a('round.card.words')}
        multiline
        rows={2}
        lang={row.lang}
        value={draft.text}
        error={answering.errorOf('text')}
        onChange={(event) => change({ text: event.target.value })}
      />
    </DueCard>
  );
}
