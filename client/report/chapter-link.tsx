// The way to the page where a chapter is written.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useStrategySlug } from '#client/shell/strategy-address.ts';

type ChapterLinkProps = { reportId: string; chapterId: string; children: ReactNode };

export function ChapterLink({ reportId, chapterId, children }: ChapterLinkProps) {
  const strategy = useStrategySlug();
  return (
    <Link
      to="/$strategy/arsrapport/$reportId/kapittel/$chapterId"
      params={{ strategy, reportId, chapterId }}
    >
      {children}
    </Link>
  );
}
