// Words of the slides that are made of the annual report, besides the report's own.
export const slides = {
  part: '{title} ({part} av {parts})',
  again: '{title} ({number})',
  figures: 'Nøkkeltall',
  highlights: 'Det som gikk bra, og det som trenger en beslutning',
  rods: 'Oker merke: der planen sier at vi skulle være.',
  weakest: 'Svakest står',
  picture: 'Bilde {number}',
  about: 'Om tallene og rapporten',
  what: 'Opplysning',
  value: 'Innhold',
  report: 'Rapport',
  strategy: 'Strategi',
  source: 'Kilde',
  seenOn: 'Figurene',
  sample: 'Merk',
  notes: {
    report: 'Tallene og tekstene er hentet fra {title}, {organisation}.',
    from: 'Tallene og tekstene er hentet fra {title}, under «{place}».',
    alt: 'Figuren viser: {alt}',
    whole: 'Hele teksten: {text}',
  },
} as const;
