// One partner: what it gives the cluster, what it gets from it, and what it does in the strategy one stands in.
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { inferRouterOutputs } from '@trpc/server';
import { ThingHistory } from '#client/audit/thing-history.tsx';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useAsOf } from '#client/shell/strategy-address.ts';
import { useAsOfLine } from '#client/strategy/as-of-line.ts';
import { JumpLinks } from '#client/ui/jump-links.tsx';
import { PageHeader } from '#client/ui/page-header.tsx';
import { SampleNote } from '#client/ui/sample-note.tsx';
import { Section } from '#client/ui/section.tsx';
import type { AppRouter } from '#server/app-router.ts';
import { PartnerDoes } from './partner-does.tsx';
import { PartnerGets } from './partner-gets.tsx';
import { PartnerGives } from './partner-gives.tsx';
import styles from './partner-page.module.css';

export type PartnerData = inferRouterOutputs<AppRouter>['people']['partner'];

export function PartnerPage() {
  const a = useAdminText();
  const t = useText();
  const asOfLine = useAsOfLine();
  const { strategy, partnerId: id } = useParams({ from: '/$strategy/partnere/$partnerId' });
  const { data } = useSuspenseQuery(
    useTRPC().people.partner.queryOptions({ strategy, id, ...useAsOf() }),
  );
  const { partner } = data;
  const kind = t(`word.partnerKind.${partner.kind}`);
  const parts = [
    { anchor: 'gir', title: a('partnerPage.gives') },
    { anchor: 'far', title: a('partnerPage.gets') },
    { anchor: 'gjor', title: a('partnerPage.does') },
  ];
  const hasSample = [...data.events, ...[...data.led, ...data.shared].map(({ row }) => row)].some(
    ({ isSample }) => isSample,
  );
  return (
    <div className={styles['page']}>
      <PageHeader
        title={partner.name}
        titleLang={partner.lang}
        eyebrow={
          <Link to="/$strategy/partnere" params={{ strategy }}>
            {a('partners.title')}
          </Link>
        }
        lead={a(partner.isMember ? 'partnerPage.lead' : 'partnerPage.leadOther', { kind })}
        actions={
          partner.url && (
            // A link among words, not one that looks like a button.
            <span>
              <a href={partner.url} rel="noreferrer">
                {a('partnerPage.website')}
              </a>
            </span>
          )
        }
      />
      <SampleNote isShown={hasSample} />
      <JumpLinks parts={parts} />
      <Section anchor="gir" title={a('partnerPage.gives')}>
        <PartnerGives data={data} />
      </Section>
      <Section anchor="far" title={a('partnerPage.gets')}>
        <PartnerGets data={data} />
      </Section>
      <Section anchor="gjor" title={a('partnerPage.does')} note={asOfLine(data.asOf)}>
        <PartnerDoes data={data} />
      </Section>
      <ThingHistory entities={['partner']} id={partner.id} />
    </div>
  );
}
