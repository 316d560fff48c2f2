// GET /report/<strategy>/<year>.pdf?lang=nb|nn|en&kind=year|half_year|period: the report as a file, the year's unless said.
import type { RequestHandler } from 'express';
import * as z from 'zod/mini';
import type { AppParts } from '#server/app.ts';
import { exportFile } from '#server/report/export-file.ts';
import { exportSource } from '#server/report/export-source.ts';
import { visitorOf } from '#server/people/visitor.ts';
import { recordDownload } from '#server/report/record-download.ts';
import { sendFile } from '#server/report/send-pdf.ts';
import { writeContextOf } from '#server/request-context.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { slugField } from '#shared/strategy/as-of-schema.ts';
import { reportKinds } from '#shared/report/report-type.ts';
import { langs } from '#shared/strategy/strategy-type.ts';

const reportAddress = z.object({
  strategy: slugField,
  year: z.pipe(z.string().check(z.regex(/^\d{4}$/)), z.coerce.number<string>()),
  lang: z.enum(langs),
  kind: z._default(z.enum(reportKinds), 'year'),
});

export function reportFile({ connection, pdf, files, clock }: AppParts): RequestHandler {
  return async (request, response) => {
    // The route is guarded: whoever comes here is signed in.
    const actor = visitorOf(response).actor!;
    const { data: asked } = reportAddress.safeParse({
      lang: 'nb',
      ...request.query,
      ...request.params,
    });
    if (asked) pdf.prepare();
    const now = clock();
    const { clusterId } = actor;
    const source = asked && (await exportSource(connection, clusterId, asked, norwegianDay(now)));
    const given = new AbortController();
    response.once('close', () => given.abort());
    await sendFile(request, response, {
      make:
        source &&
        (() =>
          exportFile(
            { connection, files },
            source,
            { lang: asked.lang, format: 'pdf', isCorrected: false },
            { clusterId, now, given: given.signal },
          )),
      record: async () => {
        if (asked) await recordDownload(connection, writeContextOf({ actor, now }), asked);
      },
    });
  };
}
