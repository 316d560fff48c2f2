import type { strategyDocument as source } from '#shared/text/nb/strategy-document.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const strategyDocument: TextShape<typeof source> = {
  eyebrow: 'Strategien',
  period: 'Gjeld {from}–{to}',
  until: 'Gjeld til {to}',
  from: 'Gjeld frå {from}',
  vision: 'Visjon',
  values: 'Verdiar',
  aim: 'Overordna mål',
  coreAreas: 'Kjerneområde',
  challenges: 'Utfordringar',
  opportunities: 'Moglegheiter',
  means: 'Verkemiddel',
  areas: 'Område og satsingar',
  goal: 'Mål',
  source: 'Kjelde',
  sourceLink: 'Opne kjelda',
  archived: 'Arkivert',
  archivedNote:
    'Mål, indikatorar og tiltak som er tekne ut av strategien, kan hentast tilbake med alt som høyrer til.',
  archivedKind: { indicator: 'Indikator', measure: 'Tiltak' },
  archivedOn: 'arkivert {date}',
};
