// Files that are laid before a meeting with a case: PDF alone, small, and few.
import * as z from 'zod/mini';
import type { IsoInstant } from '#shared/iso-date.ts';
import { idField, titleField } from '#shared/text-field.ts';

export const largestAttachment = 5 * 1024 * 1024;
export const mostAttachments = 20;

export type AttachmentRow = {
  id: string;
  caseId: string;
  bodyId: string;
  title: string;
  /** As it was called where it came from. */
  fileName: string;
  /** In bytes. */
  size: number;
  /** In hexadecimal digits. */
  sha256: string;
  addedById: string;
  addedAt: IsoInstant;
  version: number;
  archivedAt: IsoInstant | null;
};

/** Four letters of Base64 for three bytes. */
const longestFile = Math.ceil(largestAttachment / 3) * 4;

export const attachInput = z.object({
  caseId: idField,
  title: titleField,
  fileName: titleField,
  /** The file in Base64. */
  file: z
    .string('required')
    .check(
      z.minLength(1, 'required'),
      z.maxLength(longestFile, 'file_too_large'),
      z.regex(/^[A-Za-z0-9+/]+={0,2}$/, 'pdf_invalid'),
    ),
});
export type AttachInput = z.infer<typeof attachInput>;

/** `Notat om rammer.pdf` is first called `Notat om rammer`. */
export function attachmentTitle(fileName: string): string {
  return fileName
    .replace(/\.pdf$/i, '')
    .replace(/_+/g, ' ')
    .trim();
}
