// Who the cluster is: its partners with the measures they stand behind, and its bodies with mandates and names over time.
// Search and other pages lead here by id: /partnere#<id>.
import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ThingHistory } from '#client/audit/thing-history.tsx';
import { useTRPC } from '#client/seam.ts';
import { IfCan } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useAsOf, useStrategySlug } from '#client/shell/strategy-address.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { useFormat } from '#client/ui/format.ts';
import { PageHeader } from '#client/ui/page-header.tsx';
import { Section } from '#client/ui/section.tsx';
import { BodyList } from './body-list.tsx';
import { PartnerTable } from './partner-table.tsx';

export function PartnersPage() {
  const a = useAdminText();
  const format = useFormat();
  const strategySlug = useStrategySlug();
  const trpc = useTRPC();
  const asOf = useAsOf();
  const { data: people } = useSuspenseQuery(trpc.people.list.queryOptions());
  const { data: leaders } = useSuspenseQuery(trpc.people.leaders.queryOptions());
  const { data: all } = useSuspenseQuery(trpc.strategy.list.queryOptions());
  const lists = useSuspenseQueries({
    queries: all.map(({ slug }) => trpc.measure.list.queryOptions({ strategy: slug, ...asOf })),
  });
  // Partners are counted in the strategy one stands in; others where they have a part, which may be another one.
  const strategies = all.map(({ slug, shortTitle, lang }, place) => {
    const measures = (lists[place]?.data.measures ?? []).map(({ row }) => row);
    return { slug, title: shortTitle, lang, measures };
  });
  const here = strategies.filter(({ slug }) => slug === strategySlug);
  const [current] = here;
  const list = lists.find(({ data }) => data.strategy.slug === strategySlug)?.data;
  const sought = useLocation({ select: ({ hash }) => hash });
  useEffect(() => {
    // The rows come with the data, after the router has looked for the place in the address.
    if (sought) document.getElementById(sought)?.scrollIntoView({ block: 'center' });
  }, [sought]);
  const members = people.partners.filter(({ isMember }) => isMember);
  const others = people.partners.filter(({ isMember }) => !isMember);
  const groups = people.bodies.filter(({ kind }) => kind === 'group');
  const panels = people.bodies.filter(({ kind }) => kind === 'panel');
  const bodies = people.bodies.filter(({ kind }) => kind !== 'group' && kind !== 'panel');
  // Who leads is told as it is today: names of then are no business of now.
  const isNow = Object.keys(asOf).length === 0;
  const bodyProps = {
    strategySlug,
    measures: current?.measures ?? [],
    sought,
    leaders: isNow ? leaders : [],
  };
  return (
    <>
      <PageHeader
        title={a('partners.title')}
        lead={a('partners.lead', {
          cluster: people.cluster.name,
          partners: members.length,
          bodies: bodies.length + panels.length,
          groups: groups.length,
        })}
        actions={
          <IfCan permission="people:manage">
            <Link to="/administrasjon/personer">{a('partners.manage')}</Link>
          </IfCan>
        }
      />
      <Section
        title={a('partners.partners')}
        note={
          list &&
          members.length > 0 &&
          a('partners.partnersNote', {
            strategy: list.strategy.title,
            date: format.date(list.asOf.reportingOn),
          })
        }
      >
        {members.length === 0 ? (
          <EmptyState title={a('partners.noPartners.title')} text={a('partners.noPartners.text')} />
        ) : (
          <PartnerTable
            partners={members}
            caption={a('partners.partners')}
            strategies={here}
            sought={sought}
          />
        )}
      </Section>
      <Section title={a('partners.bodies')} note={bodies.length > 0 && a('partners.bodiesNote')}>
        {bodies.length === 0 ? (
          <EmptyState title={a('partners.noBodies.title')} text={a('partners.noBodies.text')} />
        ) : (
          <BodyList bodies={bodies} {...bodyProps} />
        )}
      </Section>
      <Section title={a('partners.groups')} note={groups.length > 0 && a('partners.groupsNote')}>
        {groups.length === 0 ? (
          <EmptyState title={a('partners.noGroups.title')} text={a('partners.noGroups.text')} />
        ) : (
          <BodyList bodies={groups} {...bodyProps} />
        )}
      </Section>
      {panels.length > 0 && (
        <Section title={a('partners.panels')}>
          <BodyList bodies={panels} {...bodyProps} />
        </Section>
      )}
      {others.length > 0 && (
        <Section title={a('partners.others')} note={a('partners.othersNote')}>
          <PartnerTable
            partners={others}
            caption={a('partners.others')}
            strategies={strategies}
            sought={sought}
          />
        </Section>
      )}
      <ThingHistory entities={['partner', 'body', 'cluster']} />
    </>
  );
}
