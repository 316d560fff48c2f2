// What every procedure gets: the databases, who asks, the time, and the id that the log knows the request by.
import type { Connection } from '#db/connection.ts';
import type { WriteContext } from '#db/audited-transaction.ts';
import type { IsoInstant } from '#shared/iso-date.ts';
import type { Actor, Permission } from '#shared/permission.ts';

export type RequestContext = {
  db: Pick<Connection, 'read' | 'write'>;
  actor: Actor | null;
  now: IsoInstant;
  requestId: string;
  /** For what fails without failing the request. */
  logError?: (error: unknown) => void;
};

/** The request of somebody who holds the permission that its procedure asks for, at least for something. */
export type ActorContext = RequestContext & { actor: Actor; permission: Permission };

/** The write context of an actor's request. */
export function writeContextOf(context: { actor: Actor; now: IsoInstant }): WriteContext {
  return { clusterId: context.actor.clusterId, actorId: context.actor.personId, now: context.now };
}

/** The id that the log knows a request by; pino-http gave it as text. */
export function requestIdOf(request: { id?: unknown }): string {
  return typeof request.id === 'string' ? request.id : '';
}
