// Words of the sheet in which many values are filled in at once.
export const sheet = {
  title: 'Fyll inn som regneark',
  lead: 'Skriv eller lim inn mange verdier, og lagre alle samtidig.',
  none: {
    title: 'Ingen indikatorer å fylle inn',
    text: 'Her står indikatorer som du eller gruppen din kan registrere verdier for.',
  },
  shown: 'Vis',
  own: 'Mine indikatorer ({count, number})',
  all: 'Alle jeg kan registrere for ({count, number})',
  hint: 'Kopier en kolonne i Excel og lim den inn i en celle, så fylles cellene nedover. Tomme celler endrer ingenting. Piltaster og Enter flytter mellom cellene.',
  indicator: 'Indikator',
  period: 'Periode',
  stands: 'Sist',
  lastFor: 'for {period}',
  value: 'Ny verdi',
  note: 'Merknad',
  becomes: 'Når du lagrer',
  cell: {
    value: 'Verdi: {title}, {period}',
    note: 'Merknad: {title}, {period}',
  },
  outcome: {
    new: 'Ny verdi: {value}',
    changed: 'Endres til {value}',
    same: 'Står allerede slik',
    conflict: '{name} har lagret noe annet siden du begynte.',
  },
  pasted: '{count, plural, one {Én rad er fylt inn.} other {# rader er fylt inn.}}',
  leftOver: '{count, plural, one {Én rad fant ikke plass.} other {# rader fant ikke plass.}}',
  stopped:
    '{count, plural, one {Én rad må rettes før noe lagres.} other {# rader må rettes før noe lagres.}}',
  save: '{count, plural, =0 {Lagre} one {Lagre én verdi} other {Lagre # verdier}}',
  saved: '{count, plural, one {Én verdi er lagret.} other {# verdier er lagret.}}',
  discard: 'Forkast alt som ikke er lagret',
} as const;
