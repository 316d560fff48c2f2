import type { slides as source } from '#shared/text/nb/slides.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const slides: TextShape<typeof source> = {
  part: '{title} ({part} av {parts})',
  again: '{title} ({number})',
  figures: 'Nøkkeltal',
  highlights: 'Det som gjekk bra, og det som treng ei avgjerd',
  rods: 'Okermerke: der planen seier at vi skulle vere.',
  weakest: 'Svakast står',
  picture: 'Bilete {number}',
  about: 'Om tala og rapporten',
  what: 'Opplysning',
  value: 'Innhald',
  report: 'Rapport',
  strategy: 'Strategi',
  source: 'Kjelde',
  seenOn: 'Figurane',
  sample: 'Merk',
  notes: {
    report: 'Tala og tekstane er henta frå {title}, {organisation}.',
    from: 'Tala og tekstane er henta frå {title}, under «{place}».',
    alt: 'Figuren viser: {alt}',
    whole: 'Heile teksten: {text}',
  },
};
