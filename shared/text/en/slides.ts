import type { slides as source } from '#shared/text/nb/slides.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const slides: TextShape<typeof source> = {
  part: '{title} ({part} of {parts})',
  again: '{title} ({number})',
  figures: 'Key figures',
  highlights: 'What went well, and what needs a decision',
  rods: 'Ochre mark: where the plan says we should be.',
  weakest: 'Weakest',
  picture: 'Picture {number}',
  about: 'About the figures and the report',
  what: 'Item',
  value: 'Content',
  report: 'Report',
  strategy: 'Strategy',
  source: 'Source',
  seenOn: 'Charts',
  sample: 'Note',
  notes: {
    report: 'Figures and texts are from {title}, {organisation}.',
    from: 'Figures and texts are from {title}, under “{place}”.',
    alt: 'The figure shows: {alt}',
    whole: 'The whole text: {text}',
  },
};
