// What every history says, whatever it is the history of.
export const history = {
  title: 'Historikk',
  show: 'Vis historikken',
  hide: 'Skjul historikken',
  none: 'Ingen endringer er registrert.',
  showAll: 'Vis alle {count, number} hendelsene',
  showFewer: 'Vis bare de siste',
  fromTo: '{field}: {from} → {to}',
  filledIn: '{field}: {to}',
  rewritten: '{field}: teksten er endret',
  empty: 'tomt',
  unknownActor: 'Ukjent',
} as const;
