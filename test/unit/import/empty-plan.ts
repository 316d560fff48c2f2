// A strategy with people, bodies and partners, and nothing in it yet.
import type { KnownPlan } from '#shared/import/known-plan.ts';
import type { StrategyRow } from '#shared/strategy/snapshot.ts';

export const idAt = (place: number) =>
  `11111111-1111-1111-1111-${place.toString(16).padStart(12, '0')}`;

export const strategy: StrategyRow = {
  id: idAt(0),
  slug: 'plan',
  title: 'Plan',
  shortTitle: 'Plan',
  lang: 'nb',
  startsOn: null,
  endsOn: null,
  levelNames: {} as StrategyRow['levelNames'],
  foundation: {} as StrategyRow['foundation'],
  recordedAt: '2026-01-01T00:00:00.000Z',
};

/** With people to answer for things, and nothing to answer for. */
export const emptyPlan: KnownPlan = {
  strategy,
  goals: [],
  indicators: [],
  measures: [],
  observations: [],
  archivedIds: [],
  bodies: ['Faglig forum', 'Faggruppe; barn | unge'].map((name, place) => ({
    id: idAt(900 + place),
    kind: 'group',
    names: [{ name, from: null, to: null }],
    mandate: '',
    lang: 'nb',
    source: '',
    isSample: false,
  })),
  partners: ['UiB', 'HVL', 'Øst; vest'].map((shortName, place) => ({
    id: idAt(910 + place),
    shortName,
    name: shortName,
    kind: 'university',
    isMember: true,
    lang: 'nb',
    url: '',
    isSample: false,
  })),
  members: ['Kari Skisse', '=Ola Modell'].map((name, place) => ({
    id: idAt(920 + place),
    name,
    bodyIds: [idAt(900), idAt(901)],
  })),
  today: '2026-11-22',
};
