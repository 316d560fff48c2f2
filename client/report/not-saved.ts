// For forms that only put something into a text: nothing is sent, so nothing can be refused.
import type { Save } from '#client/ui/use-save.ts';

export const notSaved: Pick<
  Save<never, unknown>,
  'isSaving' | 'refusal' | 'refusedCount' | 'forget'
> = {
  isSaving: false,
  refusal: null,
  refusedCount: 0,
  forget() {
    // Nothing was refused.
  },
};
