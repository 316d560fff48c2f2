// Partners with the number of measures each leads and contributes to; the numbers lead to those measures.
import { Link } from '@tanstack/react-router';
import { useText } from '#client/shell/language.tsx';
import type { MeasureRow, PartnerRow } from '#shared/strategy/snapshot.ts';
import type { PartnerRole } from '#shared/measure/measure-type.ts';
import styles from './partner-table.module.css';

type PartnerTableProps = {
  partners: PartnerRow[];
  caption: string;
  strategySlug: string;
  measures: MeasureRow[];
  /** The id in the address, whose row is pointed out. */
  sought: string;
};

export function PartnerTable({
  partners,
  caption,
  strategySlug,
  measures,
  sought,
}: PartnerTableProps) {
  const t = useText();
  const areMembers = partners.some(({ isMember }) => isMember);
  return (
    <div className="table-scroll">
      <table className={`plain-table ${styles['partners']}`}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              {t(areMembers ? 'people.column.partner' : 'people.column.organisation')}
            </th>
            <th scope="col">{t('people.column.kind')}</th>
            <th scope="col" className="number-cell">
              {t('people.column.leads')}
            </th>
            <th scope="col" className="number-cell">
              {t('people.column.contributes')}
            </th>
          </tr>
        </thead>
        <tbody>
          {partners.map((partner) => (
            <tr key={partner.id} id={partner.id} data-sought={partner.id === sought || undefined}>
              <th scope="row">
                <PartnerName partner={partner} />
              </th>
              <td className="soft">{t(`word.partnerKind.${partner.kind}`)}</td>
              {(['lead', 'contributor'] as const).map((role) => (
                <td key={role} className="number-cell">
                  <CountLink
                    partner={partner}
                    role={role}
                    strategySlug={strategySlug}
                    measures={measures}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PartnerName({ partner: { name, shortName, url, lang } }: { partner: PartnerRow }) {
  return (
    <>
      {url ? (
        <a href={url} rel="noreferrer" lang={lang}>
          {name}
        </a>
      ) : (
        <span lang={lang}>{name}</span>
      )}
      {shortName !== name && !name.startsWith(shortName) && (
        <span className="soft"> {shortName}</span>
      )}
    </>
  );
}

type CountLinkProps = Pick<PartnerTableProps, 'strategySlug' | 'measures'> & {
  partner: PartnerRow;
  role: PartnerRole;
};

function CountLink({ partner: { id, name }, role, strategySlug, measures }: CountLinkProps) {
  const t = useText();
  const idsOf = (row: MeasureRow) =>
    role === 'lead' ? row.leadPartnerIds : row.contributorPartnerIds;
  const count = measures.filter((row) => idsOf(row).includes(id)).length;
  if (count === 0) return <span className="soft">0</span>;
  return (
    <Link
      to="/$strategy/tiltak"
      params={{ strategy: strategySlug }}
      search={{ partner: id, rolle: role }}
      aria-label={t(role === 'lead' ? 'people.leadsOf' : 'people.contributesOf', { name, count })}
      className={styles['count']}
    >
      {count}
    </Link>
  );
}
