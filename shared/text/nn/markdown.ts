// Ord i felta der ein kan skrive med overskrifter, lister og lenkjer.
import type { TextShape } from '#shared/text/text-shape.ts';
import type { markdown as source } from '#shared/text/nb/markdown.ts';

export const markdown: TextShape<typeof source> = {
  toolbar: 'Formatering',
  bold: 'Feit',
  italic: 'Kursiv',
  heading: 'Overskrift',
  subheading: 'Underoverskrift',
  list: 'Punktliste',
  numberedList: 'Nummerert liste',
  link: 'Lenkje',
  quote: 'Sitat',
  preview: 'Førehandsvis',
  previewed: 'Førehandsvising',
  empty: 'Ingen tekst enno.',
};
