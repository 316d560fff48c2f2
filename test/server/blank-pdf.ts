// A renderer for tests that are not about what is set.
import type { PdfRenderer } from '#server/report/pdf-renderer.ts';

export const blankPdf: PdfRenderer = {
  prepare() {},
  render: async () => new Uint8Array([1]),
  preview: async () => new Uint8Array([1]),
  close: async () => {},
};
