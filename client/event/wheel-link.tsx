// The way from the year's wheel to what an item is about.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ThingPageLink } from '#client/audit/thing-page-link.tsx';
import { ChapterLink } from '#client/report/chapter-link.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import type { WheelItem } from '#shared/event/year-wheel.ts';

export function WheelLink({ to, children }: { to: WheelItem['to']; children: ReactNode }) {
  const strategy = useStrategySlug();
  const { page, id } = to;
  switch (page) {
    case 'event':
    case 'measure':
      return (
        <ThingPageLink thing={{ kind: page, id, strategySlug: strategy }}>{children}</ThingPageLink>
      );
    case 'call':
      return (
        <ThingPageLink thing={{ kind: 'fund_call', id, strategySlug: strategy }}>
          {children}
        </ThingPageLink>
      );
    case 'meeting':
      return (
        <Link to="/$strategy/moter/$meetingId" params={{ strategy, meetingId: id }}>
          {children}
        </Link>
      );
    case 'round':
      return (
        <Link to="/$strategy/runder/$roundId" params={{ strategy, roundId: id }}>
          {children}
        </Link>
      );
    case 'decisions':
      return (
        <Link to="/$strategy/vedtak" params={{ strategy }}>
          {children}
        </Link>
      );
    case 'reportWork':
      return (
        <Link to="/$strategy/arsrapport/$reportId" params={{ strategy, reportId: id }}>
          {children}
        </Link>
      );
    case 'chapter': {
      const [reportId = '', chapterId = ''] = id.split('/');
      return (
        <ChapterLink reportId={reportId} chapterId={chapterId}>
          {children}
        </ChapterLink>
      );
    }
    case 'report':
      return (
        <Link to="/$strategy/arsrapport" params={{ strategy }} search={{ ar: Number(id) }}>
          {children}
        </Link>
      );
  }
}
