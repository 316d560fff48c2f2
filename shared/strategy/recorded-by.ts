// Who stands behind what was recorded, in words: "Kari på vegne av Ola, godkjent av Per".
import type { Translate } from '#shared/text/text.ts';
import type { RecordedNames } from './snapshot.ts';

export function recordedByWords(
  t: Translate,
  { recordedBy, onBehalfOf, approvedBy }: RecordedNames,
): string {
  const name =
    onBehalfOf === null
      ? recordedBy
      : t('word.byline.onBehalf', { name: recordedBy, owner: onBehalfOf });
  return approvedBy === null ? name : t('word.byline.approved', { name, approver: approvedBy });
}
