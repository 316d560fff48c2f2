// Which of a measure's dated updates still stand.

/** Drops the updates that were taken back and the rows that took them back; keeps the order. */
export function standingUpdates<Update extends { id: string; withdrawsId: string | null }>(
  updates: readonly Update[],
): Update[] {
  const withdrawn = new Set(updates.map((update) => update.withdrawsId));
  return updates.filter((update) => update.withdrawsId === null && !withdrawn.has(update.id));
}
