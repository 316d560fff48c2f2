// Bokmål: what an update would make of the goal it is about.
export const implementationPreview = {
  title: 'Dette blir gjennomføringen av målet',
  same: 'Gjennomføringen blir stående på {share}.',
  change: 'Fra {from} til {to} ({change}).',
  first: '{to}. Tiltaket er det første under målet som blir rapportert.',
  none: 'Målet får ingen gjennomføring, fordi ingen tiltak under det er rapportert og i gang.',
  count: 'Snitt av {count, plural, one {ett tiltak} other {# tiltak}}.',
} as const;
