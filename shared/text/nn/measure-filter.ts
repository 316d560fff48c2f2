import type { measureFilter as source } from '#shared/text/nb/measure-filter.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const measureFilter: TextShape<typeof source> = {
  all: 'Alle',
  words: 'Søk i tiltaka',
  area: 'Område eller satsing',
  phase: 'Fase',
  owner: 'Ansvarleg organ',
  partner: 'Partnar',
  role: 'Rolla til partnaren',
  anyRole: 'Leier eller bidreg',
  leads: 'Leier',
  contributes: 'Bidreg',
  overdue: 'Berre forfalne',
};
