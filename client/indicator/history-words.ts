// The events of an indicator's history in the reader's words.
import { useLanguage } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import type { PeriodValue } from '#shared/indicator/indicator-type.ts';
import { bodyName } from '#shared/people/body-name.ts';
import type { BodyRow, IndicatorRow, ObservationRow } from '#shared/strategy/snapshot.ts';
import { changedFields, type HistoryEvent, type ToldField } from './history-event.ts';
import { indicatorFormat } from './indicator-format.ts';

type Names = { goalOf: ReadonlyMap<string, string>; bodies: readonly BodyRow[] };

/** Answers one sentence without its subject, and the fields that changed, one line each. */
export function useHistoryWords(row: IndicatorRow, names: Names) {
  const { lang, t } = useLanguage();
  const format = useFormat();
  const valueOf = ({ value, noValueReason }: ObservationRow) =>
    value === null
      ? t(`word.noValue.${noValueReason ?? 'not_available'}`).toLocaleLowerCase(lang)
      : indicatorFormat(row, lang, t).value(value);

  function fieldWords(of: IndicatorRow, field: ToldField): string {
    const { value, plain } = indicatorFormat(of, lang, t);
    const point = (one: PeriodValue) => `${value(one.value)} (${format.period(one.period)})`;
    switch (field) {
      case 'goalId':
        return names.goalOf.get(of.goalId) ?? '';
      case 'ownerBodyId': {
        const owner = names.bodies.find(({ id }) => id === of.ownerBodyId);
        return owner ? bodyName(owner) : t('indicator.noOwner');
      }
      case 'direction':
        return t(`word.direction.${of.direction}`);
      case 'frequency':
        return t(`word.frequency.${of.frequency}`);
      case 'aggregation':
        return t(`word.aggregation.${of.aggregation}`);
      case 'paceMethod':
        return t(`word.pace.${of.paceMethod}`);
      case 'resultsStep':
        return t(`word.resultsStep.${of.resultsStep}`);
      case 'baseline':
        return of.baseline ? point(of.baseline) : '';
      case 'targets':
        return of.targets.map(point).join(', ');
      case 'band':
        return of.band
          ? `${t('indicator.between', { low: plain(of.band.low), high: value(of.band.high) })} (${t('indicator.headline.tolerance', { tolerance: plain(of.band.tolerance) })})`
          : '';
      case 'decimals':
      case 'weight':
        return String(of[field]);
      default:
        return of[field];
    }
  }

  const fieldName: Record<ToldField, string> = {
    title: t('indicatorForm.define.title'),
    definition: t('indicator.about.definition'),
    goalId: t('indicator.about.goal'),
    ownerBodyId: t('indicator.about.owner'),
    direction: t('indicator.about.direction'),
    unit: t('indicator.about.unit'),
    decimals: t('indicatorForm.define.decimals'),
    frequency: t('indicator.about.frequency'),
    aggregation: t('indicator.about.aggregation'),
    paceMethod: t('indicator.about.pace'),
    resultsStep: t('indicator.about.resultsStep'),
    baseline: t('indicator.headline.baseline'),
    targets: t('indicator.headline.target'),
    band: t('indicatorForm.define.band'),
    weight: t('indicator.about.weight'),
    source: t('indicator.about.source'),
    sourceUrl: t('indicatorForm.define.sourceUrl'),
    caveat: t('indicator.about.caveat'),
  };
  // Running texts are too long to stand side by side in a line.
  const isLong = (field: ToldField) =>
    field === 'definition' || field === 'source' || field === 'caveat';

  return (event: HistoryEvent): { sentence: string; changes: string[] } => {
    switch (event.kind) {
      case 'created':
      case 'archived':
      case 'restored':
        return { sentence: t(`indicator.history.${event.kind}`), changes: [] };
      case 'changed': {
        const fields = changedFields(event.before, event.after);
        if (fields.length === 0) return { sentence: t('indicator.history.noChange'), changes: [] };
        const list = new Intl.ListFormat(lang).format(
          fields.map((field) => fieldName[field].toLocaleLowerCase(lang)),
        );
        const changes = fields.map((field) => {
          const name = fieldName[field];
          if (isLong(field)) return t('indicator.history.textChanged', { field: name });
          const empty = t('indicator.history.empty');
          const from = fieldWords(event.before, field) || empty;
          return t('indicator.history.fromTo', {
            field: name,
            from,
            to: fieldWords(event.after, field) || empty,
          });
        });
        return { sentence: t('indicator.history.changed', { fields: list }), changes };
      }
      default: {
        const { observation, before } = event;
        const period = format.period(observation.period);
        const value = valueOf(observation);
        if (event.kind !== 'corrected' || !before) {
          const key = event.kind === 'corrected' ? 'recorded' : event.kind;
          return { sentence: t(`indicator.history.${key}`, { value, period }), changes: [] };
        }
        const from = valueOf(before);
        return {
          sentence:
            from === value
              ? t('indicator.history.marked', { period })
              : t('indicator.history.corrected', { period, from, to: value }),
          changes: [],
        };
      }
    }
  };
}
