// Partners' contributions of one year beside those of the year before, with the change in percent.
import { Button } from '@digdir/designsystemet-react';
import { lazy, Suspense, useState } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage, useText } from '#client/shell/language.tsx';
import table from '#client/ui/row-table.module.css';
import {
  changeWords,
  contributionSum,
  lackingWords,
  sumChangeWords,
} from '#shared/fund/contribution-change.ts';
import type { Ore } from '#shared/fund/money.ts';
import type { FundOverview, FundPartner } from './fund-type.ts';
import { useMoney } from './use-money.ts';

const ContributionForm = lazy(async () => ({
  default: (await import('./contribution-form.tsx')).ContributionForm,
}));

type ContributionTableProps = { fund: FundOverview; year: number; mayEdit: boolean };

export function ContributionTable({ fund, year, mayEdit }: ContributionTableProps) {
  const a = useAdminText();
  const t = useText();
  const { lang } = useLanguage();
  const { money } = useMoney();
  const [edited, setEdited] = useState<FundPartner | null>(null);
  const of = (inYear: number, partnerId: string) =>
    fund.contributions.find((each) => each.year === inYear && each.partnerId === partnerId);
  const rows = fund.partners
    .map((partner) => {
      const own = of(year, partner.id);
      const before = of(year - 1, partner.id)?.amount ?? null;
      return { partner, now: own?.amount ?? null, before, note: own?.note };
    })
    // Members, and whoever else contributes.
    .filter(({ partner, now, before }) => partner.isMember || (now ?? before) !== null);
  const sum = contributionSum(rows);
  const lacking = lackingWords(sum, year, { a });
  const column = {
    before: String(year - 1),
    now: String(year),
    change: a('fund.contributions.changed'),
  };
  const shown = (amount: Ore | null) =>
    amount === null ? (
      <span className="soft">{a('fund.contributions.missing')}</span>
    ) : (
      money(amount)
    );
  return (
    <>
      <div className="table-scroll">
        <table className={`plain-table ${table['table']}`}>
          <caption className="visually-hidden">
            {a('fund.contributions.title', { year: String(year) })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{a('fund.contributions.partner')}</th>
              <th scope="col" className={table['number']}>
                {column.before}
              </th>
              <th scope="col" className={table['number']}>
                {column.now}
              </th>
              <th scope="col" className={table['number']}>
                {column.change}
              </th>
              {mayEdit && (
                <th scope="col">
                  <span className="visually-hidden">{t('shell.edit')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ partner, now, before, note }) => (
              <tr key={partner.id}>
                <th scope="row" className={table['name']}>
                  {partner.name}
                  {note && <span className={table['under']}>{note}</span>}
                </th>
                <td className={table['number']} data-label={column.before}>
                  {shown(before)}
                </td>
                <td className={table['number']} data-label={column.now}>
                  {shown(now)}
                </td>
                <td className={table['number']} data-label={column.change}>
                  {changeWords({ before, now }, { lang, a }) ?? '–'}
                </td>
                {mayEdit && (
                  <td className={`${table['act']} no-print`}>
                    <Button
                      variant="tertiary"
                      data-size="sm"
                      aria-label={a('fund.contributions.edit', { partner: partner.name })}
                      onClick={() => setEdited(partner)}
                    >
                      {t('shell.edit')}
                    </Button>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{a('fund.contributions.sum')}</th>
              <td className={table['number']} data-label={column.before}>
                {sum.before === null ? '–' : money(sum.before)}
              </td>
              <td className={table['number']} data-label={column.now}>
                {sum.now === null ? '–' : money(sum.now)}
              </td>
              <td className={table['number']} data-label={column.change}>
                {sumChangeWords(sum, { lang, a }) ?? '–'}
              </td>
              {mayEdit && <td aria-hidden="true" className={`${table['act']} no-print`} />}
            </tr>
          </tfoot>
        </table>
      </div>
      {lacking.length > 0 && <p className="soft small">{lacking.join(' ')}</p>}
      <Suspense fallback={null}>
        {edited && (
          <ContributionForm
            year={year}
            partner={edited}
            row={of(year, edited.id) ?? null}
            onClose={() => setEdited(null)}
          />
        )}
      </Suspense>
    </>
  );
}
