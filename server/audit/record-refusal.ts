// Who was refused what: one entry in the audit trail. The refusal stands whether or not it could be written down.
import { recordEvent } from '#db/audited-transaction.ts';
import { writeContextOf, type RequestContext } from '#server/request-context.ts';
import type { Permission } from '#shared/permission.ts';

/** `asked`: the procedure's path, or the name of what else was asked for. Of somebody unknown there is nothing to tell. */
export async function recordRefusal(
  { actor, db, now, logger }: Pick<RequestContext, 'actor' | 'db' | 'now' | 'logger'>,
  asked: string,
  permission: Permission,
): Promise<void> {
  if (!actor) return;
  try {
    await recordEvent(db.write, writeContextOf({ actor, now }), {
      action: 'refused',
      entity: 'procedure',
      entityId: asked,
      after: { permission },
    });
  } catch (error) {
    logger.error(error);
  }
}
