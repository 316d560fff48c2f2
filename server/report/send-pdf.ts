// A document sent as a PDF: set, traced, and told in words where it could not be made.
import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
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

export async function sendPdf(
  pdf: PdfRenderer,
  request: Request,
  response: Response,
  { document, fileName, record }: PdfFile,
): Promise<void> {
  const requestId = requestIdOf(request);
  if (!document) return void response.status(404).json(errorBody('not_found', requestId));
  try {
    const file = await pdf.render(document);
    await record();
    response.set({
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${fileName}"`,
      'cache-control': 'private, no-cache',
      etag: `"${createHash('sha256').update(file).digest('base64url')}"`,
    });
    response.send(Buffer.from(file));
  } catch (error) {
    if (!(error instanceof PdfError)) throw error;
    request.log.error(error);
    response
      .status(error.reason === 'too_busy' ? 503 : 500)
      .json(errorBody('report_failed', requestId));
  }
}
