// GET /mote/<meeting>.pdf: the papers as one file, in the meeting's language.
import type { RequestHandler } from 'express';
import { recordEvent } from '#db/audited-transaction.ts';
import type { AppParts } from '#server/app.ts';
import { loadPapers } from '#server/meeting/load-papers.ts';
import { visitorOf } from '#server/people/visitor.ts';
import { sendPdf } from '#server/report/send-pdf.ts';
import { writeContextOf } from '#server/request-context.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { idField } from '#shared/text-field.ts';

export function papersFile({ connection, auth, pdf, clock }: AppParts): RequestHandler {
  return async (request, response) => {
    // The route is guarded: whoever comes here is signed in.
    const actor = visitorOf(response).actor!;
    const { data: id = '' } = idField.safeParse(request.params['meeting']);
    if (id) pdf.prepare();
    const today = norwegianDay(clock());
    await sendPdf(pdf, request, response, {
      document: id
        ? await loadPapers(connection.read, actor.clusterId, id, today, auth.baseUrl)
        : undefined,
      fileName: `sakspapirer-${today}.pdf`,
      record: () =>
        recordEvent(connection.write, writeContextOf({ actor, now: clock() }), {
          action: 'meeting.download',
          entity: 'meeting',
          entityId: id,
        }),
    });
  };
}
