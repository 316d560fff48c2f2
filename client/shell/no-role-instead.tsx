// In place of a page that is forbidden to somebody who holds no role at all: their account, which says so and whom to ask.
import { useNavigate } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import type { ShownRefusal } from '#client/seam.ts';
import { useActor } from '#client/shell/actor.tsx';

/** `children`: what others are told. */
export function NoRoleInstead({
  refusal,
  children,
}: {
  refusal: ShownRefusal;
  children: ReactNode;
}) {
  const navigate = useNavigate();
  const hasNone = useActor()?.roles.length === 0 && refusal.reason === 'forbidden';
  useEffect(() => {
    if (hasNone) void navigate({ to: '/konto', replace: true });
  }, [hasNone, navigate]);
  return hasNone ? null : children;
}
