// GET /report/<strategy>/<year>.pdf?lang=nb|nn|en: the report as a file.
import { createHash } from 'node:crypto';
import { Router } from 'express';
import * as z from 'zod/mini';
import { recordRefusal } from '#server/audit/record-refusal.ts';
import { loadReport } from '#server/report/load-report.ts';
import { PdfError } from '#server/report/pdf-error.ts';
import type { PdfRenderer } from '#server/report/pdf-renderer.ts';
import { recordDownload } from '#server/report/record-download.ts';
import { requestIdOf, writeContextOf, type RequestContext } from '#server/request-context.ts';
import { errorBody } from '#server/request-guard.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { can } from '#shared/permission.ts';
import { slugField } from '#shared/strategy/as-of-schema.ts';
import { langs } from '#shared/strategy/strategy-type.ts';

const reportAddress = z.object({
  strategy: slugField,
  year: z.pipe(z.string().check(z.regex(/^\d{4}$/)), z.coerce.number<string>()),
  lang: z.enum(langs),
});

export function createReportRoute(
  contextOf: (requestId: string) => RequestContext,
  pdf: PdfRenderer,
): Router {
  const route = Router();
  route.get('/:strategy/:year.pdf', async (request, response) => {
    const requestId = requestIdOf(request);
    const context = contextOf(requestId);
    const { actor, db, now } = context;
    if (!actor || !can(actor, 'report:read')) {
      await recordRefusal(context, 'report.download', 'report:read');
      return void response.status(403).json(errorBody('forbidden', requestId));
    }
    const asked = reportAddress.safeParse({ lang: 'nb', ...request.query, ...request.params });
    if (asked.success) pdf.prepare();
    const document =
      asked.data && (await loadReport(db.read, actor.clusterId, asked.data, norwegianDay(now)));
    if (!document) return void response.status(404).json(errorBody('not_found', requestId));
    try {
      const file = await pdf.render(document);
      // Before it is sent: no report leaves without its trace.
      await recordDownload(db, writeContextOf({ actor, now }), asked.data);
      response.set({
        'content-type': 'application/pdf',
        'content-disposition': `inline; filename="${asked.data.strategy}-${asked.data.year}-${asked.data.lang}.pdf"`,
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
