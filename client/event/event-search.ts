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

/** What the address says, with everything unreadable left out. */
export function eventSearch(search: Record<string, unknown>): EventSearch {
  const text = (key: string) => {
    const value = search[key];
    const isText = typeof value === 'string' || typeof value === 'number';
    return isText && value !== '' ? String(value).slice(0, 300) : undefined;
  };
  const year = Number(search['ar']);
  const found = {
    ar: Number.isInteger(year) && year > 0 ? year : undefined,
    type: text('type'),
    mal: text('mal'),
    arrangor: text('arrangor'),
    serie: text('serie'),
    sok: text('sok'),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
