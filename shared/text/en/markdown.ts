// Words of the fields that take headings, lists and links, in English.
import type { TextShape } from '#shared/text/text-shape.ts';
import type { markdown as source } from '#shared/text/nb/markdown.ts';

export const markdown: TextShape<typeof source> = {
  toolbar: 'Formatting',
  keys: 'Alt and F10 lead to the buttons, Escape leads back to the text.',
  bold: 'Bold',
  italic: 'Italic',
  heading: 'Heading',
  subheading: 'Subheading',
  list: 'Bulleted list',
  numberedList: 'Numbered list',
  link: 'Link',
  quote: 'Quote',
  table: 'Table',
  indent: 'Indent',
  outdent: 'Outdent',
  addRow: 'New row',
  addColumn: 'New column',
  alignRight: 'Align right',
  deleteRow: 'Delete row',
  deleteColumn: 'Delete column',
  deleteTable: 'Delete table',
  address: 'Address the link leads to',
  addressInvalid: 'Write a web address or an e-mail address.',
  putLink: 'Insert link',
  removeLink: 'Remove link',
};
