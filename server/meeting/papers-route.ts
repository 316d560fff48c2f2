// GET /mote/<meeting>.pdf: the papers as one file, in the meeting's language. As they were sent out or, before that, a draft.
import type { RequestHandler } from 'express';
import { recordEvent } from '#db/audited-transaction.ts';
import type { AppParts } from '#server/app.ts';
import { thawDocument } from '#server/meeting/freeze-document.ts';
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
    const { clusterId } = actor;
    const { data: id = '' } = idField.safeParse(request.params['meeting']);
    const today = norwegianDay(clock());
    const db = connection.read;
    // What would be sent out now, of a meeting whose papers have been sent.
    const isDraft = 'utkast' in request.query;
    await sendPdf(pdf, request, response, {
      document: id
        ? ((isDraft ? undefined : await thawDocument(db, clusterId, id, 'papers')) ??
          (await loadPapers(db, clusterId, id, { today, baseUrl: auth.baseUrl })))
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
