// GET /vedlegg/<id>.pdf: a file of a case, saved and not opened: what others have made is never a page of ours.
import type { RequestHandler } from 'express';
import { recordEvent } from '#db/audited-transaction.ts';
import { findAttachedFile, findAttachment } from '#db/meeting/attachment-queries.ts';
import type { AppParts } from '#server/app.ts';
import { visitorOf } from '#server/people/visitor.ts';
import { requestIdOf, writeContextOf } from '#server/request-context.ts';
import { errorBody } from '#server/request-guard.ts';
import { idField } from '#shared/text-field.ts';

export function attachedFile({ connection, clock }: AppParts): RequestHandler {
  return async (request, response) => {
    // The route is guarded: whoever comes here is signed in.
    const actor = visitorOf(response).actor!;
    const { clusterId } = actor;
    const id = idField.safeParse(request.params['attachment']).data ?? '';
    const row = await findAttachment(connection.read, clusterId, id);
    const bytes = row && (await findAttachedFile(connection.read, clusterId, id));
    if (!bytes) return void response.status(404).json(errorBody('not_found', requestIdOf(request)));
    // Before it is sent: nothing leaves without its trace.
    await recordEvent(connection.write, writeContextOf({ actor, now: clock() }), {
      action: 'meeting.downloadAttachment',
      entity: 'case_attachment',
      entityId: id,
    });
    response.attachment(/\.pdf$/i.test(row.fileName) ? row.fileName : `${row.fileName}.pdf`);
    response.set({
      'content-type': 'application/pdf',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
      etag: `"${row.sha256}"`,
    });
    response.send(Buffer.from(bytes));
  };
}
