// What the rules say of a definition while it is being written: problems at their fields, and questions to answer. Pure.
import type { FieldReason } from '#shared/error-reason.ts';
import {
  definitionProblems,
  definitionQuestions,
  type DefinitionProblem,
  type DefinitionQuestion,
} from '#shared/indicator/definition-check.ts';
import type { ReadIndicator } from './indicator-draft.ts';

const aboutPeriods: readonly FieldReason[] = [
  'period_invalid',
  'period_frequency',
  'frequency_coarser_than_target',
  'target_before_baseline',
  'targets_not_ascending',
  'baseline_required',
];

/** Empty while something cannot be read yet: half a definition has no problems to tell of. */
export function definitionFindings({ input, wrong }: ReadIndicator): {
  problems: Record<string, FieldReason[]>;
  questions: DefinitionQuestion[];
} {
  if (Object.keys(wrong).length > 0) return { problems: {}, questions: [] };
  const found = definitionProblems(input);
  const problems: Record<string, FieldReason[]> = {};
  for (const problem of found) (problems[pathOf(problem)] ??= []).push(problem.reason);
  return { problems, questions: found.length > 0 ? [] : definitionQuestions(input) };
}

/** The form's field that a problem belongs to. */
function pathOf({ field, index, reason }: DefinitionProblem): string {
  const part = aboutPeriods.includes(reason) ? 'period' : 'value';
  if (field === 'targets') return index === null ? 'targets' : `targets.${index}.${part}`;
  if (field === 'baseline') return `baseline.${part}`;
  if (field === 'band') return reason === 'tolerance_negative' ? 'band.tolerance' : 'band.low';
  return field;
}

export function questionKey({ code, index }: DefinitionQuestion): string {
  return `${code} ${index ?? ''}`;
}
