// Ord i felta der ein kan skrive med overskrifter, lister og lenkjer.
import type { TextShape } from '#shared/text/text-shape.ts';
import type { markdown as source } from '#shared/text/nb/markdown.ts';

export const markdown: TextShape<typeof source> = {
  toolbar: 'Formatering',
  keys: 'Alt og F10 går til knappane, Escape går tilbake til teksten.',
  bold: 'Feit',
  italic: 'Kursiv',
  heading: 'Overskrift',
  subheading: 'Underoverskrift',
  list: 'Punktliste',
  numberedList: 'Nummerert liste',
  link: 'Lenkje',
  quote: 'Sitat',
  table: 'Tabell',
  indent: 'Rykk inn',
  outdent: 'Rykk ut',
  addRow: 'Ny rad',
  addColumn: 'Ny kolonne',
  alignRight: 'Høgrestill',
  deleteRow: 'Slett rad',
  deleteColumn: 'Slett kolonne',
  deleteTable: 'Slett tabell',
  address: 'Adressa lenkja går til',
  addressInvalid: 'Skriv ei nettadresse eller ei e-postadresse.',
  putLink: 'Set inn lenkja',
  removeLink: 'Fjern lenkja',
};
