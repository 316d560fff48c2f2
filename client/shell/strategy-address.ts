// Which strategy and which dates the address asks for.
import { useMatches, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { AsOfInput } from '#shared/strategy/as-of-schema.ts';

/** The strategy's slug, as every page below `/$strategy` has it. */
export function useStrategySlug(): string {
  return useParams({ from: '/$strategy' }).strategy;
}

/** A thing of another strategy than the address names is shown under its own. */
export function useOwnStrategy(own: string): void {
  const named = useStrategySlug();
  const navigate = useNavigate();
  useEffect(() => {
    if (own === named) return;
    void navigate({
      to: '.',
      params: (params) => ({ ...params, strategy: own }),
      search: (search) => search,
      replace: true,
    });
  }, [own, named, navigate]);
}

/** The dates in the form that procedures take. */
export function useAsOf(): AsOfInput {
  const { dato, kjent } = useSearch({ from: '/$strategy' });
  return { ...(dato && { reportingOn: dato }), ...(kjent && { knownOn: kjent }) };
}

/** Reports are of a year, whatever date the other pages are seen as of. */
export function useHasOwnDate(): boolean {
  return useMatches({
    select: (matches) => matches.some(({ routeId }) => routeId.startsWith('/$strategy/arsrapport')),
  });
}
