import type { reportFiles as source } from '#shared/text/nb/report-files.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const reportFiles: TextShape<typeof source> = {
  format: 'Filformat',
  download: 'Last ned',
  giveUp: 'Avbryt',
  making: 'Lagar fila …',
  made: '{made} av {of} filer er laga',
  ahead: '{count, plural, one {Éi fil står føre i køen} other {# filer står føre i køen}}',
  corrected: '{count, plural, one {Ta med sida med rettinga} other {Ta med sida med # rettingar}}',
  pdf: 'PDF – til lesing og arkiv',
  docx: 'Word – til å arbeide vidare med',
  xlsx: 'Excel – alle tabellar og tal',
  pptx: 'PowerPoint – til møtet',
  slides: 'Lysbilete som PDF',
  html: 'Nettside i éi fil (HTML)',
  public: 'Alle finn rapporten her:',
  readOpen: 'Les den opne rapporten',
  zip: 'Arkivpakke – PDF med metadata (zip)',
};
