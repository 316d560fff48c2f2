// What a form holds while it is being written: `const { draft, change, isDirty, take } = useDraft(initial)`.
// `change({ title })` patches it; `take(values)` replaces it, as when the stored text is taken after a conflict;
// `take(values, from)` does so while only what differs from `from` counts as written.
import { useState } from 'react';

export function useDraft<Values extends object>(initial: Values) {
  const [start, setStart] = useState(initial);
  const [draft, setDraft] = useState(initial);
  return {
    draft,
    /** What it was opened with, or taken from last. */
    start,
    change: (patch: Partial<Values>) => setDraft((before) => ({ ...before, ...patch })),
    /** Something differs from what the form was opened with. */
    isDirty: JSON.stringify(draft) !== JSON.stringify(start),
    take: (values: Values, from: Values = values) => {
      setStart(from);
      setDraft(values);
    },
  };
}
