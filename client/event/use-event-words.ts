// Events in the reader's words, as one hook.
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import type { EventTotal } from '#shared/event/event-total.ts';
import type { EventPart, EventRow, ParticipantCount } from '#shared/event/event-type.ts';
import { countWords, eventTime, totalWords } from '#shared/event/event-words.ts';
import { bodyName } from '#shared/people/body-name.ts';
import type { BodyRow, PartnerRow } from '#shared/strategy/snapshot.ts';

export type People = { partners: readonly PartnerRow[]; bodies: readonly BodyRow[] };

export function useEventWords() {
  const a = useAdminText();
  const { lang } = useLanguage();
  return {
    kind: (event: Pick<EventRow, 'kind'>) => a(`event.kind.${event.kind}`),
    time: (event: Parameters<typeof eventTime>[0]) => eventTime(event, lang),
    count: (count: ParticipantCount | null) => countWords(count, { lang, a }),
    total: (total: EventTotal) => totalWords(total, { lang, a }),
    part: (part: EventPart, { partners }: Pick<People, 'partners'>) =>
      part.by === 'kind'
        ? a(`event.participant.${part.kind}`)
        : (partners.find(({ id }) => id === part.partnerId)?.shortName ?? ''),
  };
}

/** Who holds an event, partners first, each by the name that lists have room for. */
export function organisersOf(event: EventRow, { partners, bodies }: People) {
  return [
    ...event.organiserPartnerIds.flatMap((id) => {
      const partner = partners.find((each) => each.id === id);
      return partner ? [{ id, name: partner.shortName, lang: partner.lang }] : [];
    }),
    ...event.organiserBodyIds.flatMap((id) => {
      const body = bodies.find((each) => each.id === id);
      return body ? [{ id, name: bodyName(body), lang: body.lang }] : [];
    }),
  ];
}
