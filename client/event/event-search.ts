// How the list of events is narrowed: kept in the address, so that a view can be sent to a colleague. Every page loads this, so
// which kinds there are is left to the list.

export type EventSearch = {
  ar?: number;
  type?: string;
  /** A goal's id: events that serve it or a goal below it. */
  mal?: string;
  /** A partner's or a body's id. */
  arrangor?: string;
  serie?: string;
  sok?: string;
};

const words = ['type', 'mal', 'arrangor', 'serie', 'sok'] as const;

/** What the address says, with everything unreadable left out. */
export function eventSearch(search: Record<string, unknown>): EventSearch {
  const { ar } = search;
  const found: EventSearch = typeof ar === 'number' ? { ar } : {};
  for (const key of words) {
    const value = search[key];
    // What looks like a number is one in the address.
    if (typeof value === 'string' || typeof value === 'number') found[key] = String(value);
  }
  return found;
}
