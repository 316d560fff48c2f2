// What a body is called: bodies are renamed over time.
import { addDays, type IsoDate } from '#shared/iso-date.ts';
import type { BodyRow } from '#shared/strategy/snapshot.ts';

type Named = Pick<BodyRow, 'names'>;

/** Its newest name. */
export function bodyName(body: Named): string {
  return body.names.at(-1)?.name ?? '';
}

/** Its name on a day: the newest that had been taken by then, or its first. */
export function bodyNameOn(body: Named, day: IsoDate): string {
  return body.names[placeOn(body, day)]?.name ?? '';
}

/** The names it had gone by before that one, oldest first. */
export function formerNamesOn(body: Named, day: IsoDate): BodyRow['names'] {
  return body.names.slice(0, placeOn(body, day));
}

/**
 * The names once a body is called something else from a day on; from the day that the newest one began, it is that one
 * that is mended. Null where the newest began later.
 */
export function renamedFrom(
  { names }: Named,
  { name, from }: { name: string; from: IsoDate },
): BodyRow['names'] | null {
  const [newest, before] = [names.at(-1), names.slice(0, -1)];
  if (!newest) return [{ name, from, to: null }];
  if (newest.from === from) return [...before, { ...newest, name }];
  if (newest.from !== null && newest.from > from) return null;
  return [...before, { ...newest, to: addDays(from, -1) }, { name, from, to: null }];
}

function placeOn({ names }: Named, day: IsoDate): number {
  return Math.max(
    0,
    names.findLastIndex(({ from }) => from === null || from <= day),
  );
}
