// Who takes part and what it serves, as the form sends it.
import type { ServedShare } from '#shared/fund/fund-type.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import type { PartyDraft } from './party-fields.tsx';
import { hundredthsOf } from './typed-amount.ts';

export function partyInputOf({ leadPartnerId, partnerIds, serves }: PartyDraft, lang: Lang) {
  return {
    leadPartnerId,
    partnerIds,
    serves: serves.map(({ goalId, share }): ServedShare => {
      return { goalId, share: hundredthsOf(share, lang) };
    }),
  };
}
