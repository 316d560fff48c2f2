// What the list of measures is shown by: views, groups and columns. It comes with its page.
export const measureList = {
  empty: {
    title: 'Ingen tiltak ennå',
    text: 'Her kommer tiltakene som skal føre fram til målene: hva som gjøres, hvem som leder, og når det skal være ferdig. Faglig forum og faggruppene legger dem inn.',
  },
  title: 'Tiltak',
  caption: 'Tiltak i {strategy}, per {date}',
  all: '{count, plural, one {Ett tiltak.} other {# tiltak.}}',
  shown: 'Viser {shown, number} av {count, plural, one {ett tiltak.} other {# tiltak.}}',
  summary:
    'Av {count, plural, one {ett tiltak} other {# tiltak}} er {completed, number} fullført, og {running, number} pågår. {overdue, plural, =0 {Ingen har passert fristen uten å være ferdige.} one {Ett har passert fristen uten å være ferdig.} other {# har passert fristen uten å være ferdige.}}',
  unreported: '{count, plural, one {Ett er ikke rapportert.} other {# er ikke rapportert.}}',
  noneReported:
    '{count, plural, one {Tiltaket står i strategien} other {# tiltak står i strategien}}, men ingen har rapportert framdrift ennå.',
  view: { label: 'Visning', tabell: 'Tabell', tavle: 'Tavle', tidslinje: 'Tidslinje' },
  group: {
    label: 'Grupper etter',
    area: 'Område',
    phase: 'Fase',
    lead: 'Hvem som leder',
    owner: 'Ansvarlig organ',
    none: 'Ingen gruppering',
  },
  columns: { label: 'Kolonner', legend: 'Vis kolonner', usual: 'Tilbake til de vanlige' },
} as const;
