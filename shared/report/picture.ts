// Pictures that are put into a chapter: small, of two kinds, and never without words for those who do not see them.
import * as z from 'zod/mini';
import { idField, shortTextField, titleField } from '#shared/text-field.ts';

export const largestPicture = 5 * 1024 * 1024;
/** In one report. */
export const mostPictures = 100;
/** Pixels along a side, and in all: what is larger is no picture for a page, and takes all memory where it is set. */
export const longestSide = 12_000;
export const mostPixels = 50_000_000;

/** Four letters of Base64 for three bytes. */
const longestFile = Math.ceil(largestPicture / 3) * 4;

export const addPictureInput = z.object({
  chapterId: idField,
  /** The file in Base64. */
  file: z
    .string('required')
    .check(
      z.minLength(1, 'required'),
      z.maxLength(longestFile, 'file_too_large'),
      z.regex(/^[A-Za-z0-9+/]+={0,2}$/, 'picture_invalid'),
    ),
});
export type AddPictureInput = z.infer<typeof addPictureInput>;

/** Where a picture is asked for. */
export const pictureAddress = (id: string) => `/report/bilde/${id}`;

/** What a picture shows is said in words, always; what stands under it may be nothing. */
export const pictureWords = z.object({ alt: titleField, caption: shortTextField });
