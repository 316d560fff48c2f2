// Who acts, and what they may do: the same `can()` that the server guards with, here to show or hide.
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTRPC } from '#client/seam.ts';
import { can, type Permission } from '#shared/permission.ts';

/** The name of who acts; undefined until it is known. */
export function useActorName(): string | undefined {
  return useQuery(useTRPC().people.me.queryOptions()).data?.name;
}

export function useCan(): (permission: Permission) => boolean {
  const { data: actor } = useSuspenseQuery(useTRPC().people.me.queryOptions());
  return (permission) => can(actor, permission);
}

/** Shown to those who may; never the guard, which is the server's. */
export function IfCan({ permission, children }: { permission: Permission; children: ReactNode }) {
  return useCan()(permission) && children;
}
