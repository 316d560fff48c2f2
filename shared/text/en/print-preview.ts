import type { printPreview as source } from '#shared/text/nb/print-preview.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const printPreview: TextShape<typeof source> = {
  label: 'The report as it prints',
  first: 'Making the pages …',
  setting: '{count, plural, one {One page} other {# pages}} · updating …',
  ready: '{count, plural, one {One page} other {# pages}}, as they print',
  page: 'Page {page} of {count}',
};
