import type { search as source } from '#shared/text/nb/search.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const search: TextShape<typeof source> = {
  empty: 'Ingen treff på «{query}».',
  hint: 'Skriv for å søkje.',
  count: '{count, plural, =0 {Ingen treff} one {Eitt treff} other {# treff}}',
  kind: {
    goal: 'Mål',
    indicator: 'Indikatorar',
    measure: 'Tiltak',
    event: 'Arrangement',
    series: 'Seriar',
    case: 'Saker',
    decision: 'Vedtak',
    partner: 'Partnarar',
    body: 'Organ',
  },
};
