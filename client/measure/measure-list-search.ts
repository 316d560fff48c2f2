// How the list of measures is shown: kept in the address, so that a view can be sent to a colleague.
export type MeasureListSearch = { visning?: 'tabell' | 'tavle' | 'tidslinje' };

export function measureListSearch(search: Record<string, unknown>): MeasureListSearch {
  const view = search['visning'];
  return view === 'tavle' || view === 'tidslinje' ? { visning: view } : {};
}
