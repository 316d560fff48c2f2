// What may be written about a report, its chapters and its corrections: form and server validate with the same schemas.
import * as z from 'zod/mini';
import { isoDateSchema } from '#shared/iso-date-field.ts';
import { slugField } from '#shared/strategy/as-of-schema.ts';
import { reportYearField } from '#shared/strategy/report-year-field.ts';
import { langs } from '#shared/strategy/strategy-type.ts';
import {
  idField,
  requiredText,
  runningText,
  shortTextField,
  titleField,
  versionField,
} from '#shared/text-field.ts';
import type { ErrorReason } from '#shared/error-reason.ts';
import { reportFormats } from './report-format.ts';
import { reportKinds, reportTemplates } from './report-type.ts';

/** A chapter may be longer than any other text: some write twenty pages. */
export const chapterLength = 100_000;
const chapterField = runningText(chapterLength, 'chapter_too_long');

export const erratumLength = 4000;

const versioned = { id: idField, version: versionField };
const langField = z.enum(langs, 'choice_invalid');
const optionalId = z.nullable(idField);
const optionalDate = z.nullable(isoDateSchema);
const chosenId = z.pipe(z.string('required').check(z.minLength(1, 'required')), idField);

export const startReportInput = z.object({
  strategy: slugField,
  kind: z.enum(reportKinds, 'choice_invalid'),
  year: reportYearField,
  template: z.enum(reportTemplates, 'choice_invalid'),
  lang: langField,
  dueOn: optionalDate,
});

export const updateReportInput = z.object({ ...versioned, lang: langField, dueOn: optionalDate });

/** Who writes a chapter, by when and in which language. */
export const planChapterInput = z.object({
  ...versioned,
  ownerBodyId: optionalId,
  ownerPersonId: optionalId,
  dueOn: optionalDate,
  lang: langField,
});
export type PlanChapterInput = z.infer<typeof planChapterInput>;

export const writeChapterInput = z.object({
  ...versioned,
  text: chapterField,
  isDone: z.boolean('choice_invalid'),
});

/** In one's own name, of the text as one has read it: its version. */
export const signChapterInput = z.object({
  ...versioned,
  role: titleField,
  place: titleField,
  on: isoDateSchema,
});

/** By the decision that it is told in. */
export const approveReportInput = z.object({ ...versioned, decisionId: chosenId });

export const addErratumInput = z.object({
  reportId: idField,
  title: titleField,
  text: runningText(erratumLength, 'erratum_too_long').check(requiredText),
  lang: langField,
  role: titleField,
});

export const suggestInput = z.object({
  chapterId: idField,
  /** Of the chapter that it was begun from. */
  version: versionField,
  text: chapterField,
  note: shortTextField,
});
export type SuggestInput = z.infer<typeof suggestInput>;

/** `merged`: taken in as it is. `worked_in`: its reader has written it into the chapter by hand. */
export const suggestionOutcomes = ['merged', 'worked_in', 'declined'] as const;

export const settleSuggestionInput = z.object({
  ...versioned,
  outcome: z.enum(suggestionOutcomes, 'choice_invalid'),
});
export type SettleSuggestionInput = z.infer<typeof settleSuggestionInput>;

/** What is written in a chapter, to be seen as it will be set. */
export const chapterBlocksInput = z.object({
  chapterId: idField,
  text: chapterField,
});

export const chapterIdInput = z.object({ chapterId: idField });

export const reportIdInput = z.object({ id: idField });

/** What is typed and not saved yet, to be seen as it would print. */
export const previewInput = z.object({
  lang: langField,
  drafts: z
    .array(z.object({ chapterId: idField, text: chapterField }))
    .check(z.maxLength(20, 'too_many')),
});
export type PreviewInput = z.infer<typeof previewInput>;

/** A file of a year's report. */
export const exportInput = z.object({
  strategy: slugField,
  kind: z.enum(reportKinds, 'choice_invalid'),
  year: reportYearField,
  lang: langField,
  format: z.enum(reportFormats, 'choice_invalid'),
  /** With a page of what was corrected since it was frozen. */
  isCorrected: z.boolean('choice_invalid'),
});
export type ExportInput = z.infer<typeof exportInput>;

/** How far a file has come. `ahead`: others that wait for the same. */
export type ExportStep =
  | { step: 'making'; made: number; of: number; ahead: number }
  | { step: 'ready'; ticket: string; name: string }
  | { step: 'failed'; reason: ErrorReason; requestId: string };

/** A year as it is known today, or an edition of a frozen report. */
const comparedSide = z.union([
  z.object({ year: reportYearField }),
  z.object({ reportId: idField, edition: z.int('invalid').check(z.positive('invalid')) }),
]);
export type ComparedSide = z.infer<typeof comparedSide>;

export const compareReportsInput = z.object({
  strategy: slugField,
  a: comparedSide,
  b: comparedSide,
});
