// GET /report/<strategy>/<year>.pdf?lang=nb|nn|en: the report as a file.
import type { RequestHandler } from 'express';
import * as z from 'zod/mini';
import { loadReport } from '#server/report/load-report.ts';
import type { AppParts } from '#server/app.ts';
import { visitorOf } from '#server/people/visitor.ts';
import { recordDownload } from '#server/report/record-download.ts';
import { sendPdf } from '#server/report/send-pdf.ts';
import { writeContextOf } from '#server/request-context.ts';
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
    // The route is guarded: whoever comes here is signed in.
    const actor = visitorOf(response).actor!;
    const { data: asked } = reportAddress.safeParse({
      lang: 'nb',
      ...request.query,
      ...request.params,
    });
    if (asked) pdf.prepare();
    const { read, write } = connection;
    const today = norwegianDay(clock());
    await sendPdf(pdf, request, response, {
      document: asked && (await loadReport(read, actor.clusterId, asked, today)),
      fileName: asked ? `${asked.strategy}-${asked.year}-${asked.lang}.pdf` : '',
      record: async () => {
        if (asked)
          await recordDownload({ read, write }, writeContextOf({ actor, now: clock() }), asked);
      },
    });
  };
}
