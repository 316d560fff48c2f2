// Ord i filteret over tiltak.
export const measureFilter = {
  all: 'Alle',
  words: 'Søk i tiltakene',
  area: 'Område eller satsing',
  phase: 'Fase',
  owner: 'Ansvarlig organ',
  partner: 'Partner',
  role: 'Partnerens rolle',
  anyRole: 'Leder eller bidrar',
  leads: 'Leder',
  contributes: 'Bidrar',
  overdue: 'Bare forfalte',
} as const;
