// Which rows of a file are there already: by id; without one, by a title that stands in the same place.
import { comparable, tidyText } from './cell.ts';
import type { newIds } from './planned-row.ts';
import type { FileRow } from './read-row.ts';

export type Match = { id: string; isNew: boolean; problem: 'archived' | 'row_twice' | null };

type Existing = { id: string; title: string; parentId: string | null };

/**
 * `parentOf` is asked row by row and may ask for other rows' matches. An id that is not the strategy's own is no more
 * than the file's own name for the row: files may come from another strategy, or another Målbar.
 */
export function rowMatcher(
  rows: readonly FileRow[],
  existing: readonly Existing[],
  archivedIds: readonly string[],
  nextId: ReturnType<typeof newIds>,
) {
  const archived = new Set(archivedIds);
  const byId = new Map(existing.map((row) => [row.id, row]));
  const idIn = ({ cells }: FileRow) => tidyText(cells.get('id') ?? null).toLowerCase();
  const claimed = new Set(rows.map(idIn).filter((id) => byId.has(id)));
  const waiting = Map.groupBy(
    existing.filter(({ id }) => !claimed.has(id)),
    ({ parentId, title }) => placeKey(parentId, title),
  );
  const seen = new Set<string>();
  const isSecond = (key: string) => {
    const isSeen = seen.has(key);
    seen.add(key);
    return isSeen;
  };
  return (row: FileRow, parentOf: () => string | null): Match => {
    const id = idIn(row);
    const isTwice = id !== '' && isSecond(id);
    if (byId.has(id)) return { id, isNew: false, problem: isTwice ? 'row_twice' : null };
    // Asked in any case: it is how goals under each other are found out.
    const parentId = parentOf();
    if (archived.has(id)) return { id: nextId(), isNew: true, problem: 'archived' };
    const title = tidyText(row.cells.get('title') ?? null);
    const key = placeKey(parentId, title);
    const match = title === '' ? undefined : waiting.get(key)?.shift();
    if (match) return { id: match.id, isNew: false, problem: isTwice ? 'row_twice' : null };
    const isAgain = isTwice || (id === '' && title !== '' && isSecond(key));
    return { id: nextId(), isNew: true, problem: isAgain ? 'row_twice' : null };
  };
}

const placeKey = (parentId: string | null, title: string) =>
  JSON.stringify([parentId, comparable(title)]);
