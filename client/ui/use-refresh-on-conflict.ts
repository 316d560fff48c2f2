// Somebody else was first: what the page shows behind the form is old, and is asked for again.
import { useEffect } from 'react';
import { queryClient } from '#client/seam.ts';

export function useRefreshOnConflict(conflict: unknown): void {
  useEffect(() => {
    if (conflict) void queryClient.invalidateQueries();
  }, [conflict]);
}
