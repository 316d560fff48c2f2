// What the form for an indicator holds while it is being written, and the definition that becomes of it. Pure.
import type { FieldReason } from '#shared/error-reason.ts';
import type { CreateIndicatorInput } from '#shared/indicator/indicator-schema.ts';
import type { PeriodValue } from '#shared/indicator/indicator-type.ts';
import { isPeriod } from '#shared/indicator/period.ts';
import { parseNumber } from '#shared/number-parse.ts';
import type { IndicatorRow } from '#shared/strategy/snapshot.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import { typedNumber } from './observation-draft.ts';

/** Period and value as typed. `key` tells rows apart while they are added and removed. */
export type PointDraft = { key: string; period: string; value: string };

type Chosen = Pick<
  IndicatorRow,
  | 'title'
  | 'definition'
  | 'unit'
  | 'direction'
  | 'aggregation'
  | 'frequency'
  | 'paceMethod'
  | 'resultsStep'
  | 'formula'
  | 'source'
  | 'sourceUrl'
  | 'caveat'
  | 'lang'
>;

export type IndicatorDraft = Chosen & {
  goalId: string;
  /** Empty for nobody. */
  ownerBodyId: string;
  responsiblePersonId: string;
  decimals: string;
  weight: string;
  hasBaseline: boolean;
  baseline: PointDraft;
  targets: PointDraft[];
  /** Of a yes or no. */
  duePeriod: string;
  band: { low: string; high: string; tolerance: string };
};

const emptyPoint = (key: string): PointDraft => ({ key, period: '', value: '' });

export function newIndicatorDraft(
  goalId: string,
  contentLang: Lang,
  ownBody: string | null,
): IndicatorDraft {
  return {
    goalId,
    ownerBodyId: ownBody ?? '',
    responsiblePersonId: '',
    title: '',
    definition: '',
    unit: '',
    decimals: '0',
    direction: 'increase',
    aggregation: 'last',
    frequency: 'year',
    paceMethod: 'linear',
    resultsStep: 'output',
    formula: null,
    weight: '1',
    hasBaseline: true,
    baseline: emptyPoint('baseline'),
    targets: [emptyPoint('0')],
    duePeriod: '',
    band: { low: '', high: '', tolerance: '0' },
    source: '',
    sourceUrl: '',
    caveat: '',
    lang: contentLang,
  };
}

/** A stored indicator as the form shows it. `lang`: how numbers are written in the interface. */
export function indicatorDraftOf(row: IndicatorRow, lang: Lang): IndicatorDraft {
  const number = (value: number) => typedNumber(value, lang);
  const point = ({ period, value }: PeriodValue, key: string) => ({
    key,
    period,
    value: number(value),
  });
  const { title, definition, unit, direction, aggregation, frequency, paceMethod } = row;
  const { resultsStep, formula, source, sourceUrl, caveat, goalId } = row;
  return {
    title,
    definition,
    unit,
    direction,
    aggregation,
    frequency,
    paceMethod,
    resultsStep,
    formula,
    source,
    sourceUrl,
    caveat,
    goalId,
    lang: row.lang,
    ownerBodyId: row.ownerBodyId ?? '',
    responsiblePersonId: row.responsiblePersonId ?? '',
    decimals: String(row.decimals),
    weight: number(row.weight),
    hasBaseline: row.baseline !== null,
    baseline: row.baseline ? point(row.baseline, 'baseline') : emptyPoint('baseline'),
    targets: row.targets.map((target, place) => point(target, String(place))),
    duePeriod: row.direction === 'yes_no' ? (row.targets[0]?.period ?? '') : '',
    band: {
      low: row.band ? number(row.band.low) : '',
      high: row.band ? number(row.band.high) : '',
      tolerance: row.band ? number(row.band.tolerance) : '0',
    },
  };
}

const isWritten = ({ period, value }: PointDraft) => period !== '' || value.trim() !== '';

/** Rows that nobody has written in do not count. */
export function withoutEmptyTargets(draft: IndicatorDraft): IndicatorDraft {
  return { ...draft, targets: draft.targets.filter(isWritten) };
}

/** Each row's path among those that count; empty rows have one of their own, which nothing is said of. */
export function targetPaths(targets: readonly PointDraft[]): string[] {
  return targets.map((target, place) =>
    isWritten(target)
      ? `targets.${targets.slice(0, place).filter(isWritten).length}`
      : `targets.empty${target.key}`,
  );
}

export type ReadIndicator = {
  input: CreateIndicatorInput;
  /** What could not be read, by field; nothing can be checked or sent while there is any. */
  wrong: Record<string, FieldReason[]>;
};

/** Takes a draft without empty targets, so that rows and paths count alike. */
export function readIndicator(draft: IndicatorDraft, lang: Lang): ReadIndicator {
  const wrong: Record<string, FieldReason[]> = {};
  const number = (typed: string, path: string): number => {
    const parsed = parseNumber(typed, lang);
    if (parsed.ok) return parsed.value;
    wrong[path] = [parsed.reason];
    return 0;
  };
  const period = (typed: string, path: string): string => {
    if (!isPeriod(typed)) wrong[path] = [typed === '' ? 'required' : 'period_invalid'];
    return typed;
  };
  const point = (one: PointDraft, path: string): PeriodValue => ({
    period: period(one.period, `${path}.period`),
    value: number(one.value, `${path}.value`),
  });
  const { direction } = draft;
  const isWay = direction === 'increase' || direction === 'decrease';
  const isYesNo = direction === 'yes_no';
  const { title, definition, frequency, resultsStep, formula } = draft;
  const { source, sourceUrl, caveat, goalId } = draft;
  if (goalId === '') wrong['goalId'] = ['choice_invalid'];
  if (formula?.kind === 'index') period(formula.base, 'formula.base');
  const input: CreateIndicatorInput = {
    goalId,
    title,
    definition,
    frequency,
    resultsStep,
    source,
    sourceUrl,
    caveat,
    formula,
    direction,
    lang: draft.lang,
    ownerBodyId: draft.ownerBodyId || null,
    responsiblePersonId: draft.responsiblePersonId || null,
    unit: isYesNo ? '' : draft.unit,
    decimals: isYesNo ? 0 : number(draft.decimals, 'decimals'),
    // What is computed is computed for each period by itself.
    aggregation: isYesNo || formula ? 'last' : draft.aggregation,
    paceMethod: isWay ? draft.paceMethod : 'linear',
    weight: number(draft.weight, 'weight'),
    baseline: isWay && draft.hasBaseline ? point(draft.baseline, 'baseline') : null,
    targets: isWay
      ? draft.targets.map((target, place) => point(target, `targets.${place}`))
      : isYesNo
        ? [{ period: period(draft.duePeriod, 'targets.0.period'), value: 1 }]
        : [],
    band:
      direction === 'maintain'
        ? {
            low: number(draft.band.low, 'band.low'),
            high: number(draft.band.high, 'band.high'),
            tolerance: number(draft.band.tolerance, 'band.tolerance'),
          }
        : null,
  };
  return { input, wrong };
}
