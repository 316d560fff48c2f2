// Partners with the number of measures each leads and contributes to; the numbers lead to those measures, and
// the names to what each gives, gets and does.
import { Link } from '@tanstack/react-router';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import type { MeasureRow, PartnerRow } from '#shared/strategy/snapshot.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import { partnerRoles, type PartnerRole } from '#shared/measure/measure-type.ts';
import styles from './partner-table.module.css';

/** A strategy to count measures in. */
export type CountedStrategy = { slug: string; title: string; lang: Lang; measures: MeasureRow[] };

type PartnerTableProps = {
  partners: PartnerRow[];
  caption: string;
  /** With several, each partner has a row for each it has a part in. */
  strategies: CountedStrategy[];
  /** The id in the address, whose row is pointed out. */
  sought: string;
};

export function PartnerTable({ partners, caption, strategies, sought }: PartnerTableProps) {
  const a = useAdminText();
  const t = useText();
  const areMembers = partners.some(({ isMember }) => isMember);
  const hasSeveral = strategies.length > 1;
  const rows = partners.flatMap((partner) => {
    const own = strategies.filter(({ measures }) =>
      measures.some((row) => hasPart(row, partner.id)),
    );
    return (own.length > 0 ? own : strategies.slice(0, 1)).map((strategy, place) => {
      return { partner, strategy, hasAny: own.length > 0, isFirst: place === 0 };
    });
  });
  return (
    <div className="table-scroll">
      <table className={`plain-table ${styles['partners']}`}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              {a(areMembers ? 'partners.column.partner' : 'partners.column.organisation')}
            </th>
            <th scope="col" className={styles['wide']}>
              {a(hasSeveral ? 'partners.column.strategy' : 'partners.column.kind')}
            </th>
            <th scope="col" className="number-cell">
              {a('partners.column.leads')}
            </th>
            <th scope="col" className="number-cell">
              {a('partners.column.contributes')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ partner, strategy, hasAny, isFirst }) => (
            <tr
              key={`${partner.id} ${strategy.slug}`}
              id={isFirst ? partner.id : undefined}
              data-sought={partner.id === sought || undefined}
            >
              <th scope="row">
                <PartnerName partner={partner} />
              </th>
              {hasSeveral ? (
                <td className={styles['wide']} lang={strategy.lang}>
                  {hasAny ? strategy.title : '–'}
                </td>
              ) : (
                <td className={`soft ${styles['wide']}`}>
                  {t(`word.partnerKind.${partner.kind}`)}
                </td>
              )}
              {partnerRoles.map((role) => (
                <td key={role} className="number-cell">
                  <CountLink partner={partner} role={role} strategy={strategy} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function hasPart(row: MeasureRow, partnerId: string): boolean {
  return [...row.leadPartnerIds, ...row.contributorPartnerIds].includes(partnerId);
}

function PartnerName({ partner: { id, name, shortName, lang } }: { partner: PartnerRow }) {
  const strategy = useStrategySlug();
  return (
    <>
      <Link to="/$strategy/partnere/$partnerId" params={{ strategy, partnerId: id }} lang={lang}>
        {name}
      </Link>
      {shortName !== name && !name.startsWith(shortName) && (
        <span className="soft"> {shortName}</span>
      )}
    </>
  );
}

type CountLinkProps = { partner: PartnerRow; role: PartnerRole; strategy: CountedStrategy };

function CountLink({ partner: { id, name }, role, strategy }: CountLinkProps) {
  const a = useAdminText();
  const idsOf = (row: MeasureRow) =>
    role === 'lead' ? row.leadPartnerIds : row.contributorPartnerIds;
  const count = strategy.measures.filter((row) => idsOf(row).includes(id)).length;
  if (count === 0) return <span className="soft">0</span>;
  return (
    <Link
      to="/$strategy/tiltak"
      params={{ strategy: strategy.slug }}
      search={{ partner: id, rolle: role }}
      aria-label={a(role === 'lead' ? 'partners.leadsOf' : 'partners.contributesOf', {
        name,
        count,
      })}
      className={styles['count']}
    >
      {count}
    </Link>
  );
}
