// Whose a chapter is to write: its body's; and whoever is asked by name may write it as if it were their own body's.
import { can, reachedBodies, type Actor, type Resource } from '#shared/permission.ts';
import type { ChapterRow } from './report-type.ts';

type Owned = Pick<ChapterRow, 'ownerBodyId' | 'ownerPersonId'>;

export function chapterResource(actor: Actor, { ownerBodyId, ownerPersonId }: Owned): Resource {
  const { clusterId } = actor;
  const reached = reachedBodies(actor, 'report:write');
  if (ownerPersonId !== actor.personId || reached === 'all')
    return { clusterId, bodyId: ownerBodyId };
  return { clusterId, bodyId: reached[0] ?? null };
}

export function mayWriteChapter(actor: Actor, chapter: Owned): boolean {
  return can(actor, 'report:write', chapterResource(actor, chapter));
}
