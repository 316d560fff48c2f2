// Why somebody could not be let in, where a form has no list of errors of its own.
import { Alert } from '@digdir/designsystemet-react';
import type { ShownRefusal } from '#client/seam.ts';
import { RefusalText } from '#client/ui/refusal-text.tsx';

/** What is wrong with a field stands at the field: then nothing is told here. */
export function RefusalAlert({ refusal }: { refusal: ShownRefusal | null }) {
  if (!refusal || refusal.reason === 'invalid_input') return null;
  return (
    <Alert data-color="warning">
      <RefusalText refusal={refusal} />
    </Alert>
  );
}
