// Ord på siden som viser strategien slik den er vedtatt.
export const strategyDocument = {
  eyebrow: 'Strategien',
  period: 'Gjelder {from}–{to}',
  until: 'Gjelder til {to}',
  from: 'Gjelder fra {from}',
  vision: 'Visjon',
  values: 'Verdier',
  aim: 'Overordnet mål',
  coreAreas: 'Kjerneområder',
  challenges: 'Utfordringer',
  opportunities: 'Muligheter',
  means: 'Virkemidler',
  areas: 'Områder og satsinger',
  goal: 'Mål',
  source: 'Kilde',
  sourceLink: 'Åpne kilden',
  archived: 'Arkivert',
  archivedNote:
    'Mål, indikatorer og tiltak som er tatt ut av strategien, kan hentes tilbake med alt som hører til.',
  archivedKind: { indicator: 'Indikator', measure: 'Tiltak' },
  archivedOn: 'arkivert {date}',
} as const;
