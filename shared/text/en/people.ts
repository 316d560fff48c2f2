import type { people as source } from '#shared/text/nb/people.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const people: TextShape<typeof source> = {
  responsible: 'Person responsible',
  noResponsible: 'Nobody chosen',
};
