// Partners' contributions of one year beside those of the year before, with the change in percent.
import { Button } from '@digdir/designsystemet-react';
import { lazy, Suspense, useState } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import table from '#client/ui/row-table.module.css';
import { indexBetween } from '#shared/fund/contribution.ts';
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
  const { money, percent } = useMoney();
  const [edited, setEdited] = useState<FundPartner | null>(null);
  const of = (inYear: number, partnerId: string) =>
    fund.contributions.find((each) => each.year === inYear && each.partnerId === partnerId);
  const rows = fund.partners
    .map((partner) => {
      return { partner, now: of(year, partner.id), before: of(year - 1, partner.id) };
    })
    // Members, and whoever else contributes.
    .filter(({ partner, now, before }) => partner.isMember || now || before);
  const sum = (key: 'now' | 'before') =>
    rows.reduce((total, each) => total + (each[key]?.amount ?? 0), 0);
  const change = (before: Ore | undefined, now: Ore | undefined) => {
    if (before === undefined || now === undefined || before === 0) return '–';
    const hundredths = indexBetween(before, now);
    const sign = hundredths > 0 ? '+' : hundredths < 0 ? '\u2212' : '';
    return a('fund.contributions.change', { change: `${sign}${percent(Math.abs(hundredths))}` });
  };
  const column = {
    before: String(year - 1),
    now: String(year),
    change: a('fund.contributions.changed'),
  };
  const shown = (amount: Ore | undefined) =>
    amount === undefined ? (
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
            {rows.map(({ partner, now, before }) => (
              <tr key={partner.id}>
                <th scope="row" className={table['name']}>
                  {partner.name}
                  {now?.note && <span className={table['under']}>{now.note}</span>}
                </th>
                <td className={table['number']} data-label={column.before}>
                  {shown(before?.amount)}
                </td>
                <td className={table['number']} data-label={column.now}>
                  {shown(now?.amount)}
                </td>
                <td className={table['number']} data-label={column.change}>
                  {change(before?.amount, now?.amount)}
                </td>
                {mayEdit && (
                  <td className="no-print">
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
                {money(sum('before'))}
              </td>
              <td className={table['number']} data-label={column.now}>
                {money(sum('now'))}
              </td>
              <td className={table['number']} data-label={column.change}>
                {change(sum('before'), sum('now'))}
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
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
