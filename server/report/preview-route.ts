// POST /report/<id>/forhandsvisning.pdf: the report as it would print now, with texts as they are being typed. Nothing is written,
// and whoever types on gives up the one before.
import type { Request, RequestHandler, Response } from 'express';
import { findReport } from '#db/report/report-queries.ts';
import { findStrategy } from '#db/strategy/strategy-queries.ts';
import type { AppParts } from '#server/app.ts';
import { visitorOf } from '#server/people/visitor.ts';
import { withJsonBody } from '#server/report/json-body.ts';
import { loadReportSource } from '#server/report/load-report-source.ts';
import { picturesOf, reportWords } from '#server/report/load-report.ts';
import { PdfError } from '#server/report/pdf-error.ts';
import { requestIdOf } from '#server/request-context.ts';
import { errorBody } from '#server/request-guard.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { buildReport } from '#shared/report/build-report.ts';
import { chapterLength, previewInput } from '#shared/report/report-schema.ts';
import { isFrozen } from '#shared/report/report-state.ts';
import { idField } from '#shared/text-field.ts';

// A chapter's longest text, in any script, and room for what is around it.
const mostBytes = chapterLength * 4;

export function previewFile(parts: AppParts): RequestHandler {
  return withJsonBody(mostBytes, (request, response) => preview(parts, request, response));
}

async function preview(
  { connection: { read }, pdf, clock }: AppParts,
  request: Request,
  response: Response,
): Promise<void> {
  // The route is guarded: whoever comes here is signed in.
  const { clusterId } = visitorOf(response).actor!;
  const requestId = requestIdOf(request);
  const { data: id = '' } = idField.safeParse(request.params['report']);
  const { data: input } = previewInput.safeParse(request.body);
  if (!input) return void response.status(400).json(errorBody('invalid_input', requestId));
  const given = new AbortController();
  response.once('close', () => given.abort());
  const report = await findReport(read, clusterId, id);
  const strategy = report && (await findStrategy(read, clusterId, report.strategyId));
  if (!report || !strategy)
    return void response.status(404).json(errorBody('not_found', requestId));
  // It stands as it was approved: its files are that.
  if (isFrozen(report)) return void response.status(409).json(errorBody('conflict', requestId));
  const today = norwegianDay(clock());
  const source = await loadReportSource(read, clusterId, strategy, report, today);
  if (given.signal.aborted) return;
  const typed = new Map(input.drafts.map(({ chapterId, text }) => [chapterId, text]));
  const chapters = source.chapters.map((chapter) => ({
    ...chapter,
    text: typed.get(chapter.id) ?? chapter.text,
  }));
  const { lang } = input;
  const { kind, year, template } = report;
  const options = { kind, year, template, lang, createdOn: today };
  const document = buildReport({ ...source, chapters }, await reportWords(lang), options);
  try {
    const pictures = await picturesOf(read, clusterId, document);
    const file = await pdf.preview(document, pictures, given.signal);
    response.set({ 'content-type': 'application/pdf', 'cache-control': 'no-store' });
    response.send(Buffer.from(file));
  } catch (error) {
    // Nobody waits for it any longer.
    if (given.signal.aborted) return;
    if (!(error instanceof PdfError)) throw error;
    request.log.error(error);
    const isBusy = error.reason === 'too_busy';
    response
      .status(isBusy ? 503 : 500)
      .json(errorBody(isBusy ? 'rate_limited' : 'report_failed', requestId));
  }
}
