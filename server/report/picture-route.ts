// GET /report/bilde/<id>: a picture of a report, as the page that writes it shows it.
import type { RequestHandler } from 'express';
import { findPicture } from '#db/report/picture-queries.ts';
import type { AppParts } from '#server/app.ts';
import { visitorOf } from '#server/people/visitor.ts';
import { requestIdOf } from '#server/request-context.ts';
import { errorBody } from '#server/request-guard.ts';
import { idField } from '#shared/text-field.ts';

export function reportPicture({ connection }: AppParts): RequestHandler {
  return async (request, response) => {
    // The route is guarded: whoever comes here is signed in.
    const { clusterId } = visitorOf(response).actor!;
    const id = idField.safeParse(request.params['picture']).data ?? '';
    const picture = await findPicture(connection.read, clusterId, id);
    if (!picture)
      return void response.status(404).json(errorBody('not_found', requestIdOf(request)));
    response.set({
      'content-type': picture.type,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      // A picture never changes; who may see it does.
      'cache-control': 'private, no-cache',
      etag: `"${picture.sha256}"`,
    });
    response.send(Buffer.from(picture.bytes));
  };
}
