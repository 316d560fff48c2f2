// Ord om arket som mange verdiar blir fylte inn i.
import type { TextShape } from '#shared/text/text-shape.ts';
import type { sheet as source } from '#shared/text/nb/sheet.ts';

export const sheet: TextShape<typeof source> = {
  title: 'Fyll inn som rekneark',
  lead: 'Skriv eller lim inn mange verdiar, og lagre alle samtidig.',
  none: {
    title: 'Ingen indikatorar å fylle inn',
    text: 'Her står indikatorar som du eller gruppa di kan registrere verdiar for.',
  },
  shown: 'Vis',
  own: 'Mine indikatorar ({count, number})',
  all: 'Alle eg kan registrere for ({count, number})',
  hint: 'Kopier ei kolonne i Excel og lim henne inn i ei celle, så blir cellene fylte nedover. Tomme celler endrar ingenting. Piltastar og Enter flyttar mellom cellene.',
  indicator: 'Indikator',
  period: 'Periode',
  stands: 'Sist',
  lastFor: 'for {period}',
  value: 'Ny verdi',
  note: 'Merknad',
  becomes: 'Når du lagrar',
  cell: {
    value: 'Verdi: {title}, {period}',
    note: 'Merknad: {title}, {period}',
  },
  outcome: {
    new: 'Ny verdi: {value}',
    changed: 'Blir endra til {value}',
    same: 'Står slik alt',
    conflict: '{name} har lagra noko anna sidan du byrja.',
  },
  pasted: '{count, plural, one {Éi rad er fylt inn.} other {# rader er fylte inn.}}',
  leftOver: '{count, plural, one {Éi rad fann ikkje plass.} other {# rader fann ikkje plass.}}',
  stopped:
    '{count, plural, one {Éi rad må rettast før noko blir lagra.} other {# rader må rettast før noko blir lagra.}}',
  save: '{count, plural, =0 {Lagre} one {Lagre éin verdi} other {Lagre # verdiar}}',
  saved: '{count, plural, one {Éin verdi er lagra.} other {# verdiar er lagra.}}',
  discard: 'Forkast alt som ikkje er lagra',
};
