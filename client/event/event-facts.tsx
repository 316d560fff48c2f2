// An event at a glance: when, where, what kind, who holds it and what it serves.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ThingPageLink } from '#client/audit/thing-page-link.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '#server/app-router.ts';
import type { EventRow } from '#shared/event/event-type.ts';
import styles from './event.module.css';
import { organisersOf, useEventWords, type People } from './use-event-words.ts';

type EventFactsProps = {
  event: EventRow;
  goals: inferRouterOutputs<AppRouter>['event']['get']['goals'];
  people: People;
};

export function EventFacts({ event, goals, people }: EventFactsProps) {
  const a = useAdminText();
  const words = useEventWords();
  const strategy = useStrategySlug();
  const organisers = organisersOf(event, people);
  const links = [
    ...(event.url ? [{ title: new URL(event.url).hostname, url: event.url }] : []),
    ...event.links,
  ];
  return (
    <dl className={styles['facts']}>
      <Fact term={a('event.page.when')}>{words.time(event)}</Fact>
      {event.place && <Fact term={a('event.page.where')}>{event.place}</Fact>}
      <Fact term={a('event.page.kind')}>{words.kind(event)}</Fact>
      {event.series && (
        <Fact term={a('event.page.series')}>
          <Link to="/$strategy/arrangement" params={{ strategy }} search={{ serie: event.series }}>
            {event.series}
          </Link>
        </Fact>
      )}
      {organisers.length > 0 && (
        <Fact term={a('event.page.organisers')}>
          <ul>
            {organisers.map(({ id, name, lang }) => (
              <li key={id}>
                {event.organiserPartnerIds.includes(id) ? (
                  <Link
                    to="/$strategy/partnere/$partnerId"
                    params={{ strategy, partnerId: id }}
                    lang={lang}
                  >
                    {name}
                  </Link>
                ) : (
                  <Link to="/$strategy/partnere" params={{ strategy }} hash={id} lang={lang}>
                    {name}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {goals.length > 0 && (
        <Fact term={a('event.page.goals')}>
          <ul>
            {event.servedGoalIds.flatMap((id) => {
              const goal = goals.find((each) => each.id === id);
              if (!goal) return [];
              const { strategySlug, title } = goal;
              return (
                <li key={id}>
                  {strategySlug === null ? (
                    title
                  ) : (
                    <ThingPageLink thing={{ ...goal, strategySlug }}>{title}</ThingPageLink>
                  )}
                </li>
              );
            })}
          </ul>
        </Fact>
      )}
      {links.length > 0 && (
        <Fact term={a('event.page.links')}>
          <ul>
            {links.map(({ title, url }) => (
              <li key={url}>
                <a href={url} rel="noreferrer">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
