// The files that a report is handed out as.
export const reportFiles = {
  format: 'Filformat',
  download: 'Last ned',
  giveUp: 'Avbryt',
  making: 'Lager filen …',
  made: '{made} av {of} filer er laget',
  ahead: '{count, plural, one {Én fil står foran i køen} other {# filer står foran i køen}}',
  corrected:
    '{count, plural, one {Ta med siden med rettelsen} other {Ta med siden med # rettelser}}',
  pdf: 'PDF – til lesing og arkiv',
  docx: 'Word – til å arbeide videre med',
  xlsx: 'Excel – alle tabeller og tall',
  pptx: 'PowerPoint – til møtet',
  slides: 'Lysbilder som PDF',
  html: 'Nettside i én fil (HTML)',
  public: 'Alle finner rapporten her:',
  readOpen: 'Les den åpne rapporten',
  zip: 'Arkivpakke – PDF med metadata (zip)',
} as const;
