// A document sent as a PDF: set, traced, and told in words where it could not be made.
import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import type { DeskFile } from '#server/report/export-desk.ts';
import { PdfError } from '#server/report/pdf-error.ts';
import type { PdfRenderer } from '#server/report/pdf-renderer.ts';
import { requestIdOf } from '#server/request-context.ts';
import { errorBody } from '#server/request-guard.ts';
import type { SetDocument } from '#shared/report/report-document.ts';

type PdfFile = {
  /** Undefined: there is no such thing. */
  document: SetDocument | undefined;
  fileName: string;
  /** Before it is sent: nothing leaves without its trace. */
  record: () => Promise<void>;
};

export function sendPdf(
  pdf: PdfRenderer,
  request: Request,
  response: Response,
  { document, fileName, record }: PdfFile,
): Promise<void> {
  const make =
    document &&
    (async () => ({
      bytes: await pdf.render(document),
      name: fileName,
      type: 'application/pdf',
    }));
  return sendFile(request, response, { make, record });
}

type SentFile = {
  /** Undefined: there is no such thing. */
  make: (() => Promise<DeskFile>) | undefined;
  record: () => Promise<void>;
};

export async function sendFile(
  request: Request,
  response: Response,
  { make, record }: SentFile,
): Promise<void> {
  const requestId = requestIdOf(request);
  if (!make) return void response.status(404).json(errorBody('not_found', requestId));
  try {
    const { bytes, name, type } = await make();
    await record();
    response.set({
      'content-type': type,
      'content-disposition': `inline; filename="${name}"`,
      'cache-control': 'private, no-cache',
      etag: `"${createHash('sha256').update(bytes).digest('base64url')}"`,
    });
    response.send(Buffer.from(bytes));
  } catch (error) {
    if (!(error instanceof PdfError)) throw error;
    request.log.error(error);
    response
      .status(error.reason === 'too_busy' ? 503 : 500)
      .json(errorBody('report_failed', requestId));
  }
}
