// GET /report/<strategy>/<year>.pdf?lang=nb|nn|en: the report as a file.
import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import * as z from 'zod/mini';
import { loadReport } from '#server/report/load-report.ts';
import { PdfError } from '#server/report/pdf-error.ts';
import type { AppParts } from '#server/app.ts';
import { visitorOf } from '#server/people/visitor.ts';
import { recordDownload } from '#server/report/record-download.ts';
import { requestIdOf, writeContextOf } from '#server/request-context.ts';
import { errorBody } from '#server/request-guard.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { slugField } from '#shared/strategy/as-of-schema.ts';
import { langs } from '#shared/strategy/strategy-type.ts';

const reportAddress = z.object({
  strategy: slugField,
  year: z.pipe(z.string().check(z.regex(/^\d{4}$/)), z.coerce.number<string>()),
  lang: z.enum(langs),
});

export function reportFile({ connection, pdf, clock }: AppParts): RequestHandler {
  return async (request, response) => {
    const requestId = requestIdOf(request);
    // The route is guarded: whoever comes here is signed in.
    const actor = visitorOf(response).actor!;
    const asked = reportAddress.safeParse({ lang: 'nb', ...request.query, ...request.params });
    if (asked.success) pdf.prepare();
    const document =
      asked.data &&
      (await loadReport(connection.read, actor.clusterId, asked.data, norwegianDay(clock())));
    if (!document) return void response.status(404).json(errorBody('not_found', requestId));
    try {
      const file = await pdf.render(document);
      // Before it is sent: no report leaves without its trace.
      const { read, write } = connection;
      await recordDownload({ read, write }, writeContextOf({ actor, now: clock() }), asked.data);
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
  };
}
