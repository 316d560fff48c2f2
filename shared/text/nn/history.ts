import type { history as source } from '#shared/text/nb/history.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const history: TextShape<typeof source> = {
  title: 'Historikk',
  show: 'Vis historikken',
  hide: 'Skjul historikken',
  none: 'Ingen endringar er registrerte.',
  showAll: 'Vis alle {count, number} hendingane',
  showFewer: 'Vis berre dei siste',
  fromTo: '{field}: {from} → {to}',
  filledIn: '{field}: {to}',
  rewritten: '{field}: teksten er endra',
  empty: 'tomt',
  unknownActor: 'Ukjend',
};
