// What is wrong with a formula while it is being built, by the rules that the server uses.
import { useQuery } from '@tanstack/react-query';
import type { ReadIndicator } from '#client/indicator/indicator-draft.ts';
import { useTRPC } from '#client/seam.ts';
import type { FieldReason } from '#shared/error-reason.ts';
import { formulaProblems } from '#shared/formula/formula-check.ts';

/** By path; nothing until what it may name has come, which its fields wait for too. */
export function useFormulaProblems(
  { input }: ReadIndicator,
  row: { id: string } | null,
  strategySlug: string,
): Record<string, FieldReason[]> {
  const { data: named } = useQuery({
    ...useTRPC().indicator.formulaChoices.queryOptions({ strategy: strategySlug }),
    enabled: input.formula !== null,
  });
  const problems: Record<string, FieldReason[]> = {};
  if (!named) return problems;
  for (const { path, reason } of formulaProblems(input, row?.id ?? null, named.indicators))
    (problems[path] ??= []).push(reason);
  return problems;
}
