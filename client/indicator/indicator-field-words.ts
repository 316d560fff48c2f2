// An indicator's fields by name and in words: for its history, and for two versions side by side.
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import type { PeriodValue } from '#shared/indicator/indicator-type.ts';
import { bodyName } from '#shared/people/body-name.ts';
import type { BodyRow, IndicatorRow } from '#shared/strategy/snapshot.ts';
import type { ToldField } from './history-event.ts';
import { useFormulaWording } from '#client/formula/formula-choice.ts';
import type { FormulaNames } from '#shared/formula/formula-name.ts';
import { formulaSentence } from '#shared/formula/formula-words.ts';
import { indicatorFormat } from '#shared/indicator/indicator-format.ts';

const noNames: FormulaNames = { goals: [], partners: [], indicators: [] };

/** What ids refer to. */
export type FieldNames = {
  goalOf: ReadonlyMap<string, string>;
  bodies: readonly BodyRow[];
  people: readonly { id: string; name: string }[];
  formula: FormulaNames | null;
};

export function useFieldWords(names: FieldNames) {
  const a = useAdminText();
  const { lang, t } = useLanguage();
  const format = useFormat();
  const formulaWording = useFormulaWording(names.formula ?? noNames);

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
      case 'responsiblePersonId':
        return names.people.find(({ id }) => id === of.responsiblePersonId)?.name ?? '';
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
      case 'formula':
        return of.formula ? formulaSentence(of.formula, formulaWording) : a('formula.choice.none');
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

  const nameOf: Record<ToldField, string> = {
    title: a('indicatorForm.define.title'),
    definition: t('indicator.about.definition'),
    goalId: t('indicator.about.goal'),
    ownerBodyId: t('indicator.about.owner'),
    responsiblePersonId: t('people.responsible'),
    direction: t('indicator.about.direction'),
    unit: t('indicator.about.unit'),
    decimals: a('indicatorForm.define.decimals'),
    frequency: t('indicator.about.frequency'),
    aggregation: t('indicator.about.aggregation'),
    paceMethod: t('indicator.about.pace'),
    resultsStep: t('indicator.about.resultsStep'),
    formula: a('formula.from'),
    baseline: t('indicator.headline.baseline'),
    targets: t('indicator.headline.target'),
    band: a('indicatorForm.define.band'),
    weight: t('indicator.about.weight'),
    source: t('indicator.about.source'),
    sourceUrl: a('indicatorForm.define.sourceUrl'),
    caveat: t('indicator.about.caveat'),
  };
  return { nameOf, wordsOf: fieldWords };
}
