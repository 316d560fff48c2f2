// Who acts, and what they may do: the same `can()` that the server guards with, here to show or hide.
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTRPC } from '#client/seam.ts';
import {
  can,
  reachedBodies,
  type Actor,
  type Permission,
  type Resource,
} from '#shared/permission.ts';

/** Who is signed in; null for nobody, undefined until it is known. */
export function useActor(): Actor | null | undefined {
  return useQuery(useTRPC().people.me.queryOptions()).data;
}

/** What is asked about, but for the cluster: pages show one at a time. */
type Thing = Omit<Resource, 'clusterId'>;

/** May the reader do this, at all or to a thing? */
export function useCan(): (permission: Permission, thing?: Thing) => boolean {
  const { data: actor } = useSuspenseQuery(useTRPC().people.me.queryOptions());
  return (permission, thing) =>
    can(actor, permission, thing && actor ? { ...thing, clusterId: actor.clusterId } : undefined);
}

/** The bodies that the reader may do this for: all, or their own. */
export function useReachedBodies(permission: Permission): 'all' | string[] {
  const { data: actor } = useSuspenseQuery(useTRPC().people.me.queryOptions());
  return actor ? reachedBodies(actor, permission) : [];
}

type IfCanProps = { permission: Permission; thing?: Thing; children: ReactNode };

/** Shown to those who may; never the guard, which is the server's. */
export function IfCan({ permission, thing, children }: IfCanProps) {
  return useCan()(permission, thing) && children;
}
