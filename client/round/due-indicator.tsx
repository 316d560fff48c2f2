// A period's value: one field, with the last value and the target beside it; what is rare lies behind one click.
import { Checkbox, Textfield } from '@digdir/designsystemet-react';
import { useIndicatorFormat } from '#client/indicator/indicator-format.ts';
import { typedNumber } from '#client/indicator/observation-draft.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { useFormat } from '#client/ui/format.ts';
import type { FieldReason } from '#shared/error-reason.ts';
import { noValueReasons } from '#shared/indicator/indicator-type.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { parseNumber, withoutUnit } from '#shared/number-parse.ts';
import type { ObservationRow } from '#shared/strategy/snapshot.ts';
import type { DueIndicator } from '#shared/round/due-item.ts';
import { recordedByWords } from '#shared/strategy/recorded-by.ts';
import { DueCard } from './due-card.tsx';
import styles from './due-card.module.css';
import type { DueFormProps } from './due-measure.tsx';
import { useStoredDraft } from '#client/ui/stored-draft.ts';
import { useAnswer, useResend } from './use-answer.ts';

export function DueIndicatorForm({ due, subject, send, onAnswered }: DueFormProps<DueIndicator>) {
  const a = useAdminText();
  const { lang, t } = useLanguage();
  const format = useFormat();
  const { row, stored, last, target } = subject;
  const words = useIndicatorFormat(row);
  const answering = useAnswer({ itemId: due.item.id, send, onAnswered });
  const { submission } = due.item;
  // What was returned is where one goes on from.
  const said = submission?.kind === 'indicator' ? submission : stored;
  const { draft, change, isDirty } = useStoredDraft(due.item.id, {
    value: said?.value == null ? '' : typedNumber(said.value, lang),
    reason: said?.noValueReason ?? '',
    isPreliminary: said?.isPreliminary ?? false,
    note: said?.note ?? '',
    // As it was when the writing began: what others save meanwhile is a conflict, not a silent overwrite.
    revision: stored?.revision ?? 0,
  });
  const isYesNo = row.direction === 'yes_no';
  const period = format.period(due.item.period);

  function submit(revision = draft.revision) {
    const reason = noValueReasons.find((each) => each === draft.reason) ?? null;
    const wrong: Record<string, FieldReason[]> = {};
    const read = parseNumber(withoutUnit(draft.value, row.unit), lang);
    if (reason === null && draft.value.trim() === '')
      wrong['value'] = [isYesNo ? 'yes_no_value' : 'value_or_reason'];
    else if (reason === null && !read.ok) wrong['value'] = [read.reason];
    answering.answer(
      {
        kind: 'indicator',
        value: reason === null && read.ok ? read.value : null,
        noValueReason: reason,
        isPreliminary: reason === null && draft.isPreliminary,
        note: draft.note,
        revision,
      },
      wrong,
    );
  }

  useResend(answering, () => submit());
  const current = answering.conflict as ObservationRow | null;
  return (
    <DueCard
      due={due}
      question={a('round.card.indicator', { period })}
      facts={[
        {
          term: a('round.card.last'),
          text: last
            ? a('round.card.lastValue', {
                value: words.recorded(last.value!),
                period: format.period(last.period),
                date: format.date(norwegianDay(last.recordedAt)),
                name: recordedByWords(t, last),
              })
            : a('round.card.never'),
        },
        ...(target
          ? [
              {
                term: a('round.card.target'),
                text: a('round.card.targetBy', {
                  value: words.value(target.value),
                  period: format.period(target.period),
                }),
              },
            ]
          : []),
      ]}
      answering={answering}
      isDirty={isDirty}
      conflict={
        current && {
          theirs:
            current.value === null
              ? t(`word.noValue.${current.noValueReason ?? 'not_available'}`)
              : words.recorded(current.value),
          keepMine: () => submit(current.revision),
        }
      }
      onSubmit={() => submit()}
    >
      {isYesNo ? (
        <ChoiceField
          name="value"
          label={a('round.card.value', { period })}
          value={draft.value}
          choices={[
            { value: '', label: a('round.card.choose') },
            { value: '1', label: t('indicator.yes') },
            { value: '0', label: t('indicator.no') },
          ]}
          error={answering.errorOf('value')}
          onChange={(value) => change({ value })}
        />
      ) : (
        <Textfield
          name="value"
          label={a('round.card.value', { period })}
          {...(row.unit && { suffix: row.unit })}
          inputMode="decimal"
          autoComplete="off"
          maxLength={40}
          disabled={draft.reason !== ''}
          value={draft.reason === '' ? draft.value : ''}
          error={answering.errorOf('value')}
          onChange={(event) => change({ value: event.target.value })}
        />
      )}
      <details className={styles['more']} open={draft.reason !== '' || draft.note !== ''}>
        <summary>{a('round.card.more')}</summary>
        <div>
          <ChoiceField
            name="noValueReason"
            label={a('round.card.noValue')}
            value={draft.reason}
            choices={[
              { value: '', label: a('round.card.hasValue') },
              ...noValueReasons.map((value) => ({ value, label: t(`word.noValue.${value}`) })),
            ]}
            onChange={(reason) => change({ reason })}
          />
          <Checkbox
            name="isPreliminary"
            label={a('indicatorForm.record.preliminary')}
            checked={draft.isPreliminary}
            onChange={(event) => change({ isPreliminary: event.target.checked })}
          />
          <Textfield
            name="note"
            label={a('indicatorForm.record.note')}
            multiline
            rows={2}
            lang={row.lang}
            value={draft.note}
            error={answering.errorOf('note')}
            onChange={(event) => change({ note: event.target.value })}
          />
        </div>
      </details>
    </DueCard>
  );
}
