// Nynorsk: what an update would make of the goal it is about.
export const implementationPreview = {
  title: 'Dette blir gjennomføringa av målet',
  same: 'Gjennomføringa blir ståande på {share}.',
  change: 'Frå {from} til {to} ({change}).',
  first: '{to}. Tiltaket er det første under målet som blir rapportert.',
  none: 'Målet får inga gjennomføring, fordi ingen tiltak under det er rapporterte og i gang.',
  count: 'Snitt av {count, plural, one {eitt tiltak} other {# tiltak}}.',
};
