import type { printPreview as source } from '#shared/text/nb/print-preview.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const printPreview: TextShape<typeof source> = {
  label: 'Slik blir rapporten på trykk',
  first: 'Lagar sidene …',
  setting: '{count, plural, one {Éi side} other {# sider}} · oppdaterer …',
  ready: '{count, plural, one {Éi side} other {# sider}}, slik dei blir på trykk',
  page: 'Side {page} av {count}',
};
