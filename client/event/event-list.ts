// Which events the list shows, of all there are.
import { selectedEvents } from '#shared/event/event-total.ts';
import { eventKinds, type EventRow } from '#shared/event/event-type.ts';
import type { EventSearch } from './event-search.ts';

type Listed = { id: string; parentId: string | null };

/** A goal with all below it. */
function withBelow(goalId: string, goals: readonly Listed[]): string[] {
  const below = goals.filter(({ parentId }) => parentId === goalId);
  return [goalId, ...below.flatMap(({ id }) => withBelow(id, goals))];
}

export function shownEvents(
  events: readonly EventRow[],
  { ar, type, mal, arrangor, serie, sok }: EventSearch,
  goals: readonly Listed[],
): EventRow[] {
  const chosen = selectedEvents(events, {
    year: ar,
    kind: eventKinds.find((each) => each === type),
    series: serie,
    goalIds: mal === undefined ? undefined : withBelow(mal, goals),
  });
  const needle = (sok ?? '').trim().toLocaleLowerCase('nb');
  return chosen.filter(
    ({ organiserPartnerIds, organiserBodyIds, title, text, place, series }) =>
      (arrangor === undefined ||
        [...organiserPartnerIds, ...organiserBodyIds].includes(arrangor)) &&
      [title, text, place, series].join(' ').toLocaleLowerCase('nb').includes(needle),
  );
}
