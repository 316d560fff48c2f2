// GET /account/export.json: all that is stored about whoever asks, as a file of their own.
import type { RequestHandler } from 'express';
import { recordEvent } from '#db/audited-transaction.ts';
import type { AppParts } from '#server/app.ts';
import { loadStoredData } from '#server/people/stored-data.ts';
import { visitorOf } from '#server/people/visitor.ts';
import { writeContextOf } from '#server/request-context.ts';
import { norwegianDay } from '#shared/iso-date.ts';

export function accountExport({ connection, auth, clock }: AppParts): RequestHandler {
  return async (_, response) => {
    // The route is guarded: whoever comes here is signed in.
    const { actor, session } = visitorOf(response);
    const now = clock();
    const { clusterId, personId } = actor!;
    const whose = { clusterId, personId, userId: session!.userId };
    const data = await loadStoredData({ db: connection, auth, now }, whose);
    // Before it is sent: nothing leaves without its trace.
    await recordEvent(connection.write, writeContextOf({ actor: actor!, now }), {
      action: 'account.export',
      entity: 'person',
      entityId: personId,
    });
    response.set({
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="malbar-${norwegianDay(now)}.json"`,
      'cache-control': 'no-store',
    });
    response.send(JSON.stringify(data, null, 2));
  };
}
