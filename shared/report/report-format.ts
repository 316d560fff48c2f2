// The files that a report leaves as, all of them renderings of the same document.

export const reportFormats = ['pdf', 'docx', 'xlsx', 'pptx', 'slides', 'html', 'zip'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** `slides` are the meeting's slides as a PDF; `zip` is the package for the archive. */
export const reportFiles: Record<ReportFormat, { type: string; ending: string }> = {
  pdf: { type: 'application/pdf', ending: '.pdf' },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: '.docx',
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ending: '.xlsx',
  },
  pptx: {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    ending: '.pptx',
  },
  slides: { type: 'application/pdf', ending: '-lysbilder.pdf' },
  html: { type: 'text/html; charset=utf-8', ending: '.html' },
  zip: { type: 'application/zip', ending: '-arkiv.zip' },
};
