// The report as it will print, beside the text that is being written.
export const printPreview = {
  label: 'Slik blir rapporten på trykk',
  first: 'Lager sidene …',
  setting: '{count, plural, one {Én side} other {# sider}} · oppdaterer …',
  ready: '{count, plural, one {Én side} other {# sider}}, slik de blir på trykk',
  page: 'Side {page} av {count}',
} as const;
