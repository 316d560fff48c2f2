// How the list of measures is shown: kept in the address, so that a view can be sent to a colleague.
import { measurePhases, partnerRoles } from '#shared/measure/measure-type.ts';

export const measureViews = ['tabell', 'tavle', 'tidslinje'] as const;
export type MeasureView = (typeof measureViews)[number];

/** A measure nobody has reported on has no phase: it is looked for by this word. */
export const phaseChoices = ['unreported', ...measurePhases] as const;
export type PhaseChoice = (typeof phaseChoices)[number];

export const measureColumns = [
  'goal',
  'phase',
  'progress',
  'start',
  'due',
  'lead',
  'contributors',
  'owner',
  'milestones',
  'reported',
] as const;
export type MeasureColumn = (typeof measureColumns)[number];
export const usualColumns: readonly MeasureColumn[] = ['phase', 'progress', 'due', 'lead', 'owner'];

export const measureSorts = [
  'title',
  'goal',
  'phase',
  'progress',
  'start',
  'due',
  'lead',
  'owner',
  'reported',
] as const;
export type MeasureSort = (typeof measureSorts)[number];

export const measureGroups = ['area', 'phase', 'lead', 'owner', 'none'] as const;
export type MeasureGroup = (typeof measureGroups)[number];

/** Everything absent is the usual: table, document order, grouped by area, nothing filtered away. */
export type MeasureListSearch = {
  visning?: MeasureView;
  sorter?: MeasureSort;
  retning?: 'synkende';
  /** A goal's id: measures that serve it or a goal below it. */
  omrade?: string;
  fase?: PhaseChoice;
  /** A body's id, or `ingen`. */
  eier?: string;
  /** A partner's id, with or without the part it plays. */
  partner?: string;
  rolle?: (typeof partnerRoles)[number];
  forfalt?: true;
  sok?: string;
  grupper?: MeasureGroup;
  /** Chosen columns with a comma between. */
  kolonner?: string;
};

/** What the address says, with everything unreadable left out. */
export function measureListSearch(search: Record<string, unknown>): MeasureListSearch {
  const word = <Word extends string>(key: string, words: readonly Word[]) =>
    words.find((each) => each === search[key]);
  const text = (key: string) => {
    const value = search[key];
    return typeof value === 'string' || typeof value === 'number'
      ? String(value).slice(0, 300)
      : undefined;
  };
  const columns = text('kolonner')?.split(',') ?? [];
  return withoutAbsent({
    visning: word('visning', measureViews),
    sorter: word('sorter', measureSorts),
    retning: word('retning', ['synkende']),
    omrade: text('omrade'),
    fase: word('fase', phaseChoices),
    eier: text('eier'),
    partner: text('partner'),
    rolle: word('rolle', partnerRoles),
    forfalt: search['forfalt'] === true ? true : undefined,
    sok: text('sok') || undefined,
    grupper: word('grupper', measureGroups),
    kolonner:
      'kolonner' in search
        ? measureColumns.filter((each) => columns.includes(each)).join(',')
        : undefined,
  });
}

function withoutAbsent(values: MeasureListSearch): MeasureListSearch {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** The columns to show, in their own order. */
export function chosenColumns({ kolonner }: MeasureListSearch): readonly MeasureColumn[] {
  if (kolonner === undefined) return usualColumns;
  const chosen = kolonner.split(',');
  return measureColumns.filter((each) => chosen.includes(each));
}
