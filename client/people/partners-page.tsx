// Who the cluster is: its partners with the measures they stand behind, and its bodies with mandates and names over time.
// Search and other pages lead here by id: /partnere#<id>.
import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ThingHistory } from '#client/audit/thing-history.tsx';
import { useTRPC } from '#client/seam.ts';
import { useText } from '#client/shell/language.tsx';
import { useAsOf, useStrategySlug } from '#client/shell/strategy-address.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { useFormat } from '#client/ui/format.ts';
import { PageHeader } from '#client/ui/page-header.tsx';
import { Section } from '#client/ui/section.tsx';
import { BodyList } from './body-list.tsx';
import { PartnerTable } from './partner-table.tsx';

export function PartnersPage() {
  const t = useText();
  const format = useFormat();
  const strategySlug = useStrategySlug();
  const trpc = useTRPC();
  const asOf = useAsOf();
  const { data: people } = useSuspenseQuery(trpc.people.list.queryOptions());
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
  const bodyProps = { strategySlug, measures: current?.measures ?? [], sought };
  return (
    <>
      <PageHeader
        title={t('people.title')}
        lead={t('people.lead', {
          cluster: people.cluster.name,
          partners: members.length,
          bodies: bodies.length + panels.length,
          groups: groups.length,
        })}
      />
      <Section
        title={t('people.partners')}
        note={
          list &&
          members.length > 0 &&
          t('people.partnersNote', {
            strategy: list.strategy.title,
            date: format.date(list.asOf.reportingOn),
          })
        }
      >
        {members.length === 0 ? (
          <EmptyState title={t('people.noPartners.title')} text={t('people.noPartners.text')} />
        ) : (
          <PartnerTable
            partners={members}
            caption={t('people.partners')}
            strategies={here}
            sought={sought}
          />
        )}
      </Section>
      <Section title={t('people.bodies')} note={bodies.length > 0 && t('people.bodiesNote')}>
        {bodies.length === 0 ? (
          <EmptyState title={t('people.noBodies.title')} text={t('people.noBodies.text')} />
        ) : (
          <BodyList bodies={bodies} {...bodyProps} />
        )}
      </Section>
      <Section title={t('people.groups')} note={groups.length > 0 && t('people.groupsNote')}>
        {groups.length === 0 ? (
          <EmptyState title={t('people.noGroups.title')} text={t('people.noGroups.text')} />
        ) : (
          <BodyList bodies={groups} {...bodyProps} />
        )}
      </Section>
      {panels.length > 0 && (
        <Section title={t('people.panels')}>
          <BodyList bodies={panels} {...bodyProps} />
        </Section>
      )}
      {others.length > 0 && (
        <Section title={t('people.others')} note={t('people.othersNote')}>
          <PartnerTable
            partners={others}
            caption={t('people.others')}
            strategies={strategies}
            sought={sought}
          />
        </Section>
      )}
      <ThingHistory entities={['partner', 'body', 'cluster']} />
    </>
  );
}
