// The one place where a handler asks whether the actor may do this to that.
import { refuse } from '#server/refusal.ts';
import type { ActorContext } from '#server/request-context.ts';
import { can, type Resource } from '#shared/permission.ts';

/** Refuses `forbidden` unless the procedure's permission reaches the resource. */
export function authorise({ actor, permission }: ActorContext, resource: Resource): void {
  if (!can(actor, permission, resource)) refuse('forbidden');
}
