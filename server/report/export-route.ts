// POST /report/eksport: a file of a report, with word on how far it has come, line by line (NDJSON), and at the end the ticket to
// fetch it by. Whoever closes the answer gives the file up. GET /report/eksport/<ticket>: the file, for whoever asked for it.
import type { Request, RequestHandler, Response } from 'express';
import type { AppParts } from '#server/app.ts';
import { visitorOf } from '#server/people/visitor.ts';
import { createExportDesk } from '#server/report/export-desk.ts';
import { exportFile } from '#server/report/export-file.ts';
import { exportSource } from '#server/report/export-source.ts';
import { withJsonBody } from '#server/report/json-body.ts';
import { PdfError } from '#server/report/pdf-error.ts';
import { recordDownload } from '#server/report/record-download.ts';
import { requestIdOf, writeContextOf } from '#server/request-context.ts';
import { errorBody } from '#server/request-guard.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { exportInput, type ExportStep } from '#shared/report/report-schema.ts';
import { idField } from '#shared/text-field.ts';

const mostBytes = 4096;

/** One for the process: who asked fetches where they asked. */
const desk = createExportDesk(Date.now);

export function startExport(parts: AppParts): RequestHandler {
  return withJsonBody(mostBytes, (request, response) => run(parts, request, response));
}

async function run(
  { connection, files, pdf, clock }: AppParts,
  request: Request,
  response: Response,
): Promise<void> {
  // The route is guarded: whoever comes here is signed in.
  const actor = visitorOf(response).actor!;
  const requestId = requestIdOf(request);
  const { data: asked } = exportInput.safeParse(request.body);
  if (!asked) return void response.status(400).json(errorBody('invalid_input', requestId));
  if (asked.format === 'pdf' || asked.format === 'slides') pdf.prepare();
  const now = clock();
  const { clusterId, personId } = actor;
  const given = new AbortController();
  response.once('close', () => given.abort());
  const source = await exportSource(connection, clusterId, asked, norwegianDay(now));
  if (!source) return void response.status(404).json(errorBody('not_found', requestId));
  if (given.signal.aborted) return;
  // Told as it happens: nothing on the way may gather it up.
  response.set({
    'content-type': 'application/x-ndjson',
    'cache-control': 'no-store, no-transform',
  });
  const tell = (step: ExportStep) => void response.write(`${JSON.stringify(step)}\n`);
  tell({ step: 'making', made: 0, of: 1, ahead: files.waiting() });
  try {
    const file = await exportFile({ connection, files }, source, asked, {
      clusterId,
      now,
      given: given.signal,
      onMade: (made, of) => tell({ step: 'making', made, of, ahead: 0 }),
    });
    // Nothing leaves without its trace.
    await recordDownload(connection, writeContextOf({ actor, now }), asked);
    tell({ step: 'ready', ticket: desk.leave(file, personId), name: file.name });
  } catch (error) {
    if (given.signal.aborted) return;
    request.log.error(error);
    const isBusy = error instanceof PdfError && error.reason === 'too_busy';
    tell({ step: 'failed', reason: isBusy ? 'rate_limited' : 'report_failed', requestId });
  } finally {
    response.end();
  }
}

export function fetchExport(): RequestHandler {
  return (request, response) => {
    const { personId } = visitorOf(response).actor!;
    const { data: ticket = '' } = idField.safeParse(request.params['ticket']);
    const file = desk.fetch(ticket, personId);
    if (!file) return void response.status(404).json(errorBody('not_found', requestIdOf(request)));
    response.set({
      'content-type': file.type,
      'content-disposition': `attachment; filename="${file.name}"`,
      'cache-control': 'no-store',
    });
    response.send(Buffer.from(file.bytes));
  };
}
