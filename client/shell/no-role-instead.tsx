// In place of a page that is forbidden: what to do, since trying again would not help. Whoever holds no role at all is
// taken to their account, which says so and whom to ask.
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import type { ShownRefusal } from '#client/seam.ts';
import { useActor } from '#client/shell/actor.tsx';
import { useText } from '#client/shell/language.tsx';
import { PageHeader } from '#client/ui/page-header.tsx';

/** `children`: what is told of every other refusal. */
export function NoRoleInstead({
  refusal,
  children,
}: {
  refusal: ShownRefusal;
  children: ReactNode;
}) {
  const t = useText();
  const navigate = useNavigate();
  const isForbidden = refusal.reason === 'forbidden';
  const hasNone = useActor()?.roles.length === 0 && isForbidden;
  useEffect(() => {
    if (hasNone) void navigate({ to: '/konto', replace: true });
  }, [hasNone, navigate]);
  if (hasNone) return null;
  if (!isForbidden) return children;
  return (
    <>
      <PageHeader title={t('shell.noAccess.title')} lead={t('shell.noAccess.text')} />
      <Link to="/">{t('shell.notFound.home')}</Link>
    </>
  );
}
