// What the form for a value holds while it is being written, and what it becomes when it is saved. Pure.
import type { FieldReason } from '#shared/error-reason.ts';
import { observationProblem } from '#shared/indicator/observation-rule.ts';
import type { RecordObservationInput } from '#shared/indicator/indicator-schema.ts';
import { noValueReasons, type Observation, type Period } from '#shared/indicator/indicator-type.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import { parseNumber, withoutUnit } from '#shared/number-parse.ts';
import type { IndicatorRow, ObservationRow } from '#shared/strategy/snapshot.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

export type ObservationDraft = {
  period: Period;
  kind: 'value' | 'none';
  /** As typed; for a yes or no `1`, `0` or empty. */
  value: string;
  /** Empty until chosen. */
  reason: string;
  isPreliminary: boolean;
  isBreak: boolean;
  note: string;
  source: string;
  /** Why a number of a frozen report is corrected. */
  correctionReason: string;
};

/** The stored revision as the form shows it; without one an empty form. */
export function draftOf(
  period: Period,
  stored: ObservationRow | undefined,
  lang: Lang,
): ObservationDraft {
  const isValue = !stored || stored.value !== null;
  return {
    period,
    kind: isValue ? 'value' : 'none',
    value: stored && stored.value !== null ? typedNumber(stored.value, lang) : '',
    reason: stored?.noValueReason ?? '',
    isPreliminary: stored?.isPreliminary ?? false,
    isBreak: stored?.isBreak ?? false,
    note: stored?.note ?? '',
    source: stored?.source ?? '',
    correctionReason: '',
  };
}

/** The draft moved to another period: what was written is kept, what was not touched is that period's own. */
export function movedDraft(
  draft: ObservationDraft,
  start: ObservationDraft,
  next: ObservationDraft,
): ObservationDraft {
  const kept = <Key extends keyof ObservationDraft>(key: Key) =>
    draft[key] === start[key] ? next[key] : draft[key];
  const { kind, value, reason } = draft;
  // A value and the reason why there is none say one thing together.
  const isAnswered =
    kind !== start.kind || (kind === 'value' ? value !== start.value : reason !== start.reason);
  return {
    ...next,
    ...(isAnswered && { kind, value, reason }),
    isPreliminary: kept('isPreliminary'),
    isBreak: kept('isBreak'),
    note: kept('note'),
    source: kept('source'),
    correctionReason: kept('correctionReason'),
  };
}

/** A number as one would type it: all its digits, no spaces. */
export function typedNumber(value: number, lang: Lang): string {
  return lang === 'en' ? String(value) : String(value).replace('.', ',');
}

export type ReadObservation = {
  input: RecordObservationInput;
  /** What could not be read, by field; nothing is sent while there is any. */
  wrong: Record<string, FieldReason[]>;
};

/** What reading a value takes of its indicator. */
export type ReadFor = Pick<
  IndicatorRow,
  'id' | 'direction' | 'unit' | 'frequency' | 'decimals' | 'formula'
>;

export function readObservation(
  draft: ObservationDraft,
  row: ReadFor,
  revision: number,
  today: IsoDate,
  lang: Lang,
): ReadObservation {
  const wrong: Record<string, FieldReason[]> = {};
  const value = draft.kind === 'value' ? readValue(draft, row, lang, wrong) : null;
  const noValueReason =
    draft.kind === 'none' ? (noValueReasons.find((each) => each === draft.reason) ?? null) : null;
  if (draft.kind === 'none' && noValueReason === null) wrong['value'] = ['choice_invalid'];
  const problem = observationProblem(row, { period: draft.period, value }, today);
  if (problem) (wrong[problem.field] ??= []).push(problem.reason);
  const { period, isPreliminary, isBreak, note, source, correctionReason } = draft;
  return {
    input: {
      indicatorId: row.id,
      period,
      value,
      noValueReason,
      isPreliminary: draft.kind === 'value' && isPreliminary,
      isBreak: draft.kind === 'value' && isBreak,
      note,
      source,
      revision,
      correctionReason,
    },
    wrong,
  };
}

function readValue(
  draft: ObservationDraft,
  row: ReadFor,
  lang: Lang,
  wrong: Record<string, FieldReason[]>,
): number | null {
  if (row.direction === 'yes_no') {
    if (draft.value === '') wrong['value'] = ['yes_no_value'];
    return draft.value === '' ? null : Number(draft.value);
  }
  const parsed = parseNumber(withoutUnit(draft.value, row.unit), lang);
  if (parsed.ok) return parsed.value;
  wrong['value'] = [parsed.reason];
  return null;
}

/** The observations as they will be once the draft is saved; null while nothing can be read of it. */
export function observationsWith(
  observations: readonly Observation[],
  { input, wrong }: ReadObservation,
): Observation[] | null {
  if (Object.keys(wrong).length > 0) return null;
  const { period, value, noValueReason, isPreliminary, isBreak, note } = input;
  return [
    ...observations.filter((one) => one.period !== period),
    { period, value, noValueReason, isPreliminary, isBreak, note, recordedAt: '' },
  ];
}
