// The events of an indicator's history in the reader's words.
import { useChangeLine } from '#client/audit/change-line.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import { differingFields } from '#shared/audit/record-change.ts';
import type { IndicatorRow, ObservationRow } from '#shared/strategy/snapshot.ts';
import { toldFields, type HistoryEvent } from './history-event.ts';
import { useFieldWords, type FieldNames } from './indicator-field-words.ts';
import { indicatorFormat } from '#shared/indicator/indicator-format.ts';

/** Answers one sentence without its subject, and the fields that changed, one line each. */
export function useHistoryWords(row: IndicatorRow, names: FieldNames) {
  const a = useAdminText();
  const { lang, t } = useLanguage();
  const format = useFormat();
  const valueOf = ({ value, noValueReason }: ObservationRow) =>
    value === null
      ? t(`word.noValue.${noValueReason ?? 'not_available'}`).toLocaleLowerCase(lang)
      : indicatorFormat(row, lang, t).recorded(value);

  const { nameOf, wordsOf } = useFieldWords(names);
  const changeLine = useChangeLine();

  return (event: HistoryEvent): { sentence: string; changes: string[] } => {
    switch (event.kind) {
      case 'created':
      case 'archived':
      case 'restored':
        return { sentence: a(`indicatorHistory.${event.kind}`), changes: [] };
      case 'changed': {
        const fields = differingFields(toldFields, event.before, event.after);
        if (fields.length === 0) return { sentence: a('indicatorHistory.noChange'), changes: [] };
        const list = new Intl.ListFormat(lang).format(
          fields.map((field) => nameOf[field].toLocaleLowerCase(lang)),
        );
        const changes = fields.map((field) =>
          changeLine({
            name: nameOf[field],
            from: wordsOf(event.before, field),
            to: wordsOf(event.after, field),
          }),
        );
        return { sentence: a('indicatorHistory.changed', { fields: list }), changes };
      }
      default: {
        const { observation, before } = event;
        const period = format.period(observation.period);
        const value = valueOf(observation);
        if (event.kind !== 'corrected' || !before) {
          const key = event.kind === 'corrected' ? 'recorded' : event.kind;
          return { sentence: a(`indicatorHistory.${key}`, { value, period }), changes: [] };
        }
        const from = valueOf(before);
        return {
          sentence:
            from === value
              ? a('indicatorHistory.marked', { period })
              : a('indicatorHistory.corrected', { period, from, to: value }),
          changes: [],
        };
      }
    }
  };
}
