// The way to the page where a chapter is written.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useStrategySlug } from '#client/shell/strategy-address.ts';

type ChapterLinkProps = { reportId: string; chapterId: string; children: ReactNode };

export function ChapterLink({ reportId, chapterId, children }: ChapterLinkProps) {
  const strategy = useStrategySlug();
  const path: string = `/${strategy}/arsrapport/${reportId}/kapittel/${chapterId}`;
  return <Link to={path}>{children}</Link>;
}
