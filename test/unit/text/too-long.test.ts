// Whoever has written too much is told how much there is room for where they wrote it, in every language.
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { addCommentInput, commentLength } from '#shared/comment/comment-schema.ts';
import { longestCell, sheetsField } from '#shared/import/import-schema.ts';
import { attendeeCodeLength, markAttendeeInput } from '#shared/meeting/meeting-schema.ts';
import { newPasswordField, passwordLength } from '#shared/people/sign-in-schema.ts';
import {
  addErratumInput,
  chapterBlocksInput,
  chapterLength,
  erratumLength,
  previewInput,
  suggestInput,
  writeChapterInput,
} from '#shared/report/report-schema.ts';
import { en } from '#shared/text/en.ts';
import { nb } from '#shared/text/nb.ts';
import { nn } from '#shared/text/nn.ts';
import { longTextField, textLength, titleField, titleLength } from '#shared/text-field.ts';

type Reason = Extract<keyof typeof nb.refusal.field, `${string}_too_long`>;

const sheets = sheetsField(['goal'], 1);
const sheet = (cell: string) => [
  { kind: 'goal', name: 'Mål', columns: [], rows: [{ line: 2, cells: [cell] }] },
];
const inText = (text: string) => ({ text });

const fields: [string, z.ZodMiniType, (text: string) => unknown, number, Reason][] = [
  ['a title', titleField, String, titleLength, 'title_too_long'],
  ['a text', longTextField, String, textLength, 'text_too_long'],
  ['a chapter', writeChapterInput, inText, chapterLength, 'chapter_too_long'],
  ['a chapter as it will be set', chapterBlocksInput, inText, chapterLength, 'chapter_too_long'],
  ['a suggested chapter', suggestInput, inText, chapterLength, 'chapter_too_long'],
  [
    'a draft to preview',
    previewInput,
    (text) => ({ drafts: [{ text }] }),
    chapterLength,
    'chapter_too_long',
  ],
  ['a correction', addErratumInput, inText, erratumLength, 'erratum_too_long'],
  ['a comment', addCommentInput, inText, commentLength, 'comment_too_long'],
  ['a cell of a file', sheets, sheet, longestCell, 'cell_too_long'],
  ['a code', markAttendeeInput, (code) => ({ code }), attendeeCodeLength, 'code_too_long'],
  ['a password', newPasswordField, String, passwordLength.most, 'password_too_long'],
];

describe.each(fields)('%s', (_, schema, input, most, reason) => {
  const reasons = (text: string) =>
    schema.safeParse(input(text)).error?.issues.map(({ message }) => message) ?? [];

  it('may be as long as it is said, and no longer', () => {
    expect(reasons('x'.repeat(most))).not.toContain(reason);
    expect(reasons('x'.repeat(most + 1))).toContain(reason);
  });

  it.each([nb, nn, en])('is told in words ($#)', ({ refusal }) => {
    expect(Number(refusal.field[reason].replaceAll(/\D/g, ''))).toBe(most);
  });
});
