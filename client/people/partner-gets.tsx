// What a partner gets: the projects it leads and those it takes part in, apart, each with the project's own money.
import { ProjectList } from '#client/fund/project-list.tsx';
import { useMoney } from '#client/fund/use-money.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { netAwarded } from '#shared/people/partner-account.ts';
import type { PartnerData } from './partner-page.tsx';
import styles from './partner-page.module.css';

export function PartnerGets({ data }: { data: PartnerData }) {
  const a = useAdminText();
  const { money } = useMoney();
  const { led, shared, partners, partner } = data;
  const name = partner.shortName;
  if (led.length + shared.length === 0)
    return <p className="soft">{a('partnerPage.noProjects', { name })}</p>;
  return (['led', 'shared'] as const)
    .filter((part) => data[part].length > 0)
    .map((part) => (
      <section
        key={part}
        className={styles['part']}
        aria-label={a(`partnerPage.${part}`, { name })}
      >
        <h3>{a(`partnerPage.${part}`, { name })}</h3>
        <p className={`soft small ${styles['note']}`}>
          {a(`partnerPage.${part}Note`, { money: money(netAwarded(data[part])) })}
        </p>
        <ProjectList projects={data[part]} partners={partners} />
      </section>
    ));
}
