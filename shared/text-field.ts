// The text fields every form shares: bounds, and characters that no page, PDF or database should ever meet.
import * as z from 'zod/mini';
import type { FieldReason } from '#shared/error-reason.ts';

/** Longest title and longest running text, in UTF-16 units. */
export const titleLength = 300;
export const textLength = 20_000;

// NUL and other controls (but tab and newline), lone surrogates, and the bidi overrides that can make text read as another text.
const unwanted =
  // oxlint-disable-next-line no-control-regex -- the control characters are the point
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/;

function isCleanText(text: string): boolean {
  return text.isWellFormed() && !unwanted.test(text);
}

/** Something that shows: a letter, figure, sign or symbol, not spaces of no width alone. */
const isVisible = (text: string) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
export const requiredText = z.refine<string>(isVisible, 'required');

const oneLine = z.overwrite((text: string) => text.replace(/\s*[\t\n]\s*/g, ' '));
const tidy = z.overwrite((text: string) => text.replace(/\r\n?/g, '\n').normalize('NFC').trim());

/** One line of text, required. */
export const titleField = z
  .string('required')
  .check(
    z.refine(isCleanText, 'text_invalid_characters'),
    tidy,
    oneLine,
    requiredText,
    z.maxLength(titleLength, 'title_too_long'),
  );

/** One line of text that may be empty. */
export const shortTextField = z
  .string('required')
  .check(
    z.refine(isCleanText, 'text_invalid_characters'),
    tidy,
    oneLine,
    z.maxLength(titleLength, 'title_too_long'),
  );

/** Running text that may be empty; blank lines part paragraphs. */
export const longTextField = runningText(textLength, 'text_too_long');

/** As `longTextField`, with bounds of its own. */
export function runningText(length: number, tooLong: FieldReason) {
  return z
    .string('required')
    .check(z.refine(isCleanText, 'text_invalid_characters'), tidy, z.maxLength(length, tooLong));
}

/** A web address, or empty. Only http(s): an address is shown as a link. */
export const urlField = shortTextField.check(z.refine(isWebAddressOrEmpty, 'url_invalid'));

function isWebAddressOrEmpty(text: string): boolean {
  if (text === '') return true;
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
}

export const idField = z
  .string('required')
  .check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'id_invalid'));

/** The row version a form was opened with; the server refuses a stale one. */
export const versionField = z.int('invalid').check(z.positive('invalid'));
