// GET /report/<strategy>/<year>.pdf?lang=nb|nn|en: the report as a file.
import { createHash } from 'node:crypto';
import { Router } from 'express';
import { loadReport } from '#server/report/load-report.ts';
import { PdfError } from '#server/report/pdf-error.ts';
import type { PdfRenderer } from '#server/report/pdf-renderer.ts';
import { requestIdOf, type RequestContext } from '#server/request-context.ts';
import { errorBody } from '#server/request-guard.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { can } from '#shared/permission.ts';
import { langs } from '#shared/strategy/strategy-type.ts';

export function createReportRoute(
  contextOf: (requestId: string) => RequestContext,
  pdf: PdfRenderer,
): Router {
  const route = Router();
  route.get('/:strategy/:year.pdf', async (request, response) => {
    const requestId = requestIdOf(request);
    const { actor, db, now } = contextOf(requestId);
    if (!actor || !can(actor, 'report:read'))
      return void response.status(403).json(errorBody('forbidden', requestId));
    pdf.prepare();
    const { strategy, year } = request.params;
    const lang = langs.find((each) => each === (request.query['lang'] ?? 'nb'));
    const document =
      lang && /^\d{4}$/.test(year)
        ? await loadReport(
            db.read,
            actor.clusterId,
            { strategy, year: Number(year), lang },
            norwegianDay(now),
          )
        : undefined;
    if (!document) return void response.status(404).json(errorBody('not_found', requestId));
    try {
      const file = await pdf.render(document);
      response.set({
        'content-type': 'application/pdf',
        'content-disposition': `inline; filename="${strategy}-${year}-${lang}.pdf"`,
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
  });
  return route;
}
