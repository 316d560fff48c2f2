import type { office as source } from '#shared/text/nb/office.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const office: TextShape<typeof source> = {
  label: 'Konto og administrasjon',
  updates: 'Mine oppdateringar',
  strategy: 'Til strategien',
  audit: 'Logg',
  people: 'Personar og roller',
  import: 'Import og eksport',
  account: 'Kontoen min',
  jobs: 'Faste jobbar',
  outbox: 'Utboks',
  erasure: 'Personvern',
};
