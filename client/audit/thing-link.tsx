// What an entry concerns: by what it was called then, with the way to its page where it has one.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { langs } from '#shared/strategy/strategy-type.ts';
import { useThingTitle, type ToldEntry } from './entry-words.ts';

export function ThingLink({ entry }: { entry: ToldEntry }) {
  const lang = langs.find((each) => each === entry.lang);
  return (
    <span lang={lang}>
      <PageLink entry={entry} />
    </span>
  );
}

function PageLink({ entry }: { entry: ToldEntry }) {
  const title = useThingTitle()(entry);
  const { page } = entry;
  return page ? <ThingPageLink thing={page}>{title}</ThingPageLink> : title;
}

type ThingPageLinkProps = { thing: NonNullable<ToldEntry['page']>; children: ReactNode };

/** The way to the page of a goal, an indicator, a measure, of funds; words alone for what has none. */
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
