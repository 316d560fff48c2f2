// Which measures a list shows, in which order and groups, as the address asks for. Pure.
import { compareNorwegian } from '#shared/sorting.ts';
import { bodyName } from '#shared/people/body-name.ts';
import type { MeasureEntry } from './measure-entry.ts';
import {
  phaseChoices,
  type MeasureGroup,
  type MeasureListSearch,
  type MeasureSort,
  type PhaseChoice,
} from './measure-list-search.ts';

/** `eier=ingen`: measures that no group answers for. */
export const noOwner = 'ingen';

export function filteredEntries(
  entries: readonly MeasureEntry[],
  search: MeasureListSearch,
): MeasureEntry[] {
  const words = (search.sok ?? '').toLocaleLowerCase('nb').split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const { row, phase, isOverdue, goalIds } = entry;
    if (search.omrade && !goalIds.has(search.omrade)) return false;
    if (search.fase && phase !== search.fase) return false;
    if (search.eier && (row.ownerBodyId ?? noOwner) !== search.eier) return false;
    if (search.partner && !partnersOf(entry, search.rolle).includes(search.partner)) return false;
    if (search.forfalt && !isOverdue) return false;
    const text = [row.title, row.description, ...row.subPoints].join('\n').toLocaleLowerCase('nb');
    return words.every((word) => text.includes(word));
  });
}

function partnersOf({ row }: MeasureEntry, role: MeasureListSearch['rolle']): string[] {
  if (role === 'lead') return row.leadPartnerIds;
  if (role === 'contributor') return row.contributorPartnerIds;
  return [...row.leadPartnerIds, ...row.contributorPartnerIds];
}

export function hasFilter(search: MeasureListSearch): boolean {
  const { omrade, fase, eier, partner, forfalt, sok } = search;
  return [omrade, fase, eier, partner, forfalt, sok].some((value) => value !== undefined);
}

/** In the asked order; without one, in the document's. What has nothing to sort by comes last both ways. */
export function sortedEntries(
  entries: readonly MeasureEntry[],
  { sorter, retning }: MeasureListSearch,
): MeasureEntry[] {
  if (!sorter) return [...entries];
  const turn = retning === 'synkende' ? -1 : 1;
  return entries.toSorted((a, b) => {
    const [keyA, keyB] = [sortKey(a, sorter), sortKey(b, sorter)];
    if (keyA === null || keyB === null) return Number(keyA === null) - Number(keyB === null);
    const order =
      typeof keyA === 'number' && typeof keyB === 'number'
        ? keyA - keyB
        : compareNorwegian(String(keyA), String(keyB));
    return turn * order;
  });
}

function sortKey(entry: MeasureEntry, sort: MeasureSort): string | number | null {
  switch (sort) {
    case 'title':
      return entry.row.title;
    case 'goal':
      return entry.home?.number ?? null;
    case 'phase':
      return entry.state ? phaseChoices.indexOf(entry.phase) : null;
    case 'progress':
      return entry.progress;
    case 'start':
      return entry.row.startsOn;
    case 'due':
      return entry.row.dueOn;
    case 'lead':
      return entry.leads.map(({ shortName }) => shortName).join(' ') || null;
    case 'owner':
      return entry.owner && bodyName(entry.owner);
    default:
      return entry.reportedAt;
  }
}

/** What a group is about: the page finds the words. Null where the measures have none of it. */
export type EntryGroup = {
  key: string;
  about:
    | { kind: 'goal'; goal: NonNullable<MeasureEntry['area']> }
    | { kind: 'phase'; phase: PhaseChoice }
    | { kind: 'partner'; partner: MeasureEntry['leads'][number] }
    | { kind: 'body'; body: NonNullable<MeasureEntry['owner']> }
    | { kind: 'none' };
  entries: MeasureEntry[];
};

type GroupData = {
  goals: readonly NonNullable<MeasureEntry['area']>[];
  partners: MeasureEntry['leads'];
  bodies: readonly NonNullable<MeasureEntry['owner']>[];
};

/** Groups in the strategy's own order, empty ones left out. A measure with two leads stands under both. */
export function groupedEntries(
  entries: readonly MeasureEntry[],
  group: MeasureGroup,
  data: GroupData,
): EntryGroup[] {
  const groups = groupsOf(group, data).map(({ key, about, has }) => ({
    key,
    about,
    entries: entries.filter(has),
  }));
  const placed = new Set(groups.flatMap((each) => each.entries));
  const rest = entries.filter((entry) => !placed.has(entry));
  return [...groups, { key: 'rest', about: { kind: 'none' as const }, entries: rest }].filter(
    (each) => each.entries.length > 0,
  );
}

type GroupRule = Omit<EntryGroup, 'entries'> & { has: (entry: MeasureEntry) => boolean };

function groupsOf(group: MeasureGroup, { goals, partners, bodies }: GroupData): GroupRule[] {
  switch (group) {
    case 'area':
      return goals
        .filter(({ depth }) => depth === 0)
        .map((goal) => ({
          key: goal.id,
          about: { kind: 'goal', goal },
          has: (entry) => entry.area?.id === goal.id,
        }));
    case 'phase':
      return phaseChoices.map((phase) => ({
        key: phase,
        about: { kind: 'phase', phase },
        has: (entry) => entry.phase === phase,
      }));
    case 'lead':
      return partners.map((partner) => ({
        key: partner.id,
        about: { kind: 'partner', partner },
        has: (entry) => entry.row.leadPartnerIds.includes(partner.id),
      }));
    case 'owner':
      return bodies.map((body) => ({
        key: body.id,
        about: { kind: 'body', body },
        has: (entry) => entry.row.ownerBodyId === body.id,
      }));
    default:
      return [];
  }
}
