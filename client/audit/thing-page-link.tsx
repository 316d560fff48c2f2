// The way to the page of a goal, an indicator, a measure, an event, of funds, wherever one is named.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ToldEntry } from './entry-words.ts';

type PageOf = NonNullable<ToldEntry['page']>;
type ThingPageLinkProps = {
  thing: Pick<PageOf, 'id' | 'strategySlug'> & { kind: PageOf['kind'] | 'event' };
  children: ReactNode;
};

/** Words alone for what has no page. */
export function ThingPageLink({ thing, children }: ThingPageLinkProps) {
  const { kind, id, strategySlug: strategy } = thing;
  switch (kind) {
    case 'goal':
      return (
        <Link to="/$strategy/mal/$goalId" params={{ strategy, goalId: id }}>
          {children}
        </Link>
      );
    case 'indicator':
      return (
        <Link to="/$strategy/indikator/$indicatorId" params={{ strategy, indicatorId: id }}>
          {children}
        </Link>
      );
    case 'measure':
      return (
        <Link to="/$strategy/tiltak/$measureId" params={{ strategy, measureId: id }}>
          {children}
        </Link>
      );
    case 'strategy':
      return (
        <Link to="/$strategy" params={{ strategy }}>
          {children}
        </Link>
      );
    case 'partner':
      return (
        <Link to="/$strategy/partnere/$partnerId" params={{ strategy, partnerId: id }}>
          {children}
        </Link>
      );
    case 'body':
      return (
        <Link to="/$strategy/partnere" params={{ strategy }} hash={id}>
          {children}
        </Link>
      );
    case 'event':
      return (
        <Link to="/$strategy/arrangement/$eventId" params={{ strategy, eventId: id }}>
          {children}
        </Link>
      );
    case 'fund_year':
      return (
        <Link to="/$strategy/midler" params={{ strategy }}>
          {children}
        </Link>
      );
    case 'fund_call':
      return (
        <Link to="/$strategy/midler/utlysning/$callId" params={{ strategy, callId: id }}>
          {children}
        </Link>
      );
    case 'fund_project':
      return (
        <Link to="/$strategy/midler/prosjekt/$projectId" params={{ strategy, projectId: id }}>
          {children}
        </Link>
      );
    case 'person':
      return children;
  }
}
