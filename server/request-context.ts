// What every procedure gets: the databases, who asks and through what session, the time, and the id that the log knows
// the request by.
import type { Logger } from 'pino';
import type { Connection } from '#db/connection.ts';
import type { WriteContext } from '#db/audited-transaction.ts';
import type { DataWatch } from '#server/data-watch.ts';
import type { Auth } from '#server/people/auth.ts';
import type { Session } from '#server/people/visitor.ts';
import type { Scheduler } from '#server/job/scheduler.ts';
import type { Mailer } from '#server/mail/mailer.ts';
import type { IsoInstant } from '#shared/iso-date.ts';
import type { Actor, Permission } from '#shared/permission.ts';

export type RequestContext = {
  db: Pick<Connection, 'read' | 'write'>;
  actor: Actor | null;
  session: Session | null;
  auth: Auth;
  /** As the sign-in library reads them: the cookies. */
  headers: Headers;
  setCookie: (cookie: string) => void;
  /** The network address the request comes from, for limits. */
  remote: string;
  /** Enqueue within the transaction of the cause; kick when it is through. */
  mailer: Mailer;
  /** Ask for it once the answer is sent: it takes its time. */
  runJob: Scheduler['runNow'];
  dataWatch: DataWatch;
  now: IsoInstant;
  requestId: string;
  logger: Logger;
  /** Work that begins once the answer is sent; what it fails with is logged. */
  afterwards: (work: () => Promise<void>) => void;
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
