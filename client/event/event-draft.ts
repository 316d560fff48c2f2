// What the form for an event holds while it is being written.
import { nextTime } from '#shared/event/event-date.ts';
import type { CreateEventInput } from '#shared/event/event-schema.ts';
import type { EventRow } from '#shared/event/event-type.ts';
import { typedCount } from '#shared/event/participant-count.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

/** The fields people write, of a stored event. */
export function draftOfEvent(event: EventRow): CreateEventInput {
  return {
    kind: event.kind,
    title: event.title,
    text: event.text,
    lang: event.lang,
    series: event.series,
    startsOn: event.startsOn,
    endsOn: event.endsOn,
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    place: event.place,
    url: event.url,
    registered: typedCount(event.registered),
    present: typedCount(event.present),
    parts: event.parts,
    organiserPartnerIds: event.organiserPartnerIds,
    organiserBodyIds: event.organiserBodyIds,
    servedGoalIds: event.servedGoalIds,
    links: event.links,
  };
}

/** The same a year on: who took part is not known yet, and the year's own page and links are not made. */
export function copyOfEvent(event: EventRow): CreateEventInput {
  const none = { registered: '', present: '', parts: [], links: [], url: '' };
  return { ...draftOfEvent(event), ...nextTime(event), ...none };
}

export function emptyEvent(lang: Lang, organiserBodyIds: string[]): CreateEventInput {
  return {
    kind: 'seminar',
    title: '',
    text: '',
    lang,
    series: '',
    startsOn: '',
    endsOn: null,
    startsAt: null,
    endsAt: null,
    place: '',
    url: '',
    registered: '',
    present: '',
    parts: [],
    organiserPartnerIds: [],
    organiserBodyIds,
    servedGoalIds: [],
    links: [],
  };
}
