import type { reportFiles as source } from '#shared/text/nb/report-files.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const reportFiles: TextShape<typeof source> = {
  format: 'File format',
  download: 'Download',
  giveUp: 'Cancel',
  making: 'Making the file …',
  made: '{made} of {of} files are made',
  ahead: '{count, plural, one {One file is made first} other {# files are made first}}',
  corrected:
    '{count, plural, one {With the page of the correction} other {With the page of # corrections}}',
  pdf: 'PDF – to read and to archive',
  docx: 'Word – to go on working with',
  xlsx: 'Excel – all tables and figures',
  pptx: 'PowerPoint – for the meeting',
  slides: 'Slides as PDF',
  html: 'Web page in one file (HTML)',
  public: 'Everybody finds the report here:',
  readOpen: 'Read the open report',
  zip: 'Archive package – PDF with metadata (zip)',
};
