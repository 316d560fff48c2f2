// Money to and from a project, the newest first. An entry that was wrong is taken back and recorded anew.
import { Button } from '@digdir/designsystemet-react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import table from '#client/ui/row-table.module.css';
import { useAct } from '#client/ui/use-act.ts';
import type { FundEntryRow } from '#shared/fund/fund-type.ts';
import { DecisionLink } from './decision-link.tsx';
import type { FundProject } from './fund-type.ts';
import { useMoney } from './use-money.ts';

type EntryTableProps = { project: FundProject; mayManage: boolean };

export function EntryTable({ project: { entries, decisions }, mayManage }: EntryTableProps) {
  const a = useAdminText();
  const t = useText();
  const act = useAct();
  const format = useFormat();
  const { money } = useMoney();
  const column = {
    day: a('fund.entry.day'),
    amount: a('fund.form.amount'),
    decision: a('fund.form.decision'),
    note: a('fund.form.note'),
  };
  const withdraw = ({ id, version, projectId, kind, amount, on, decisionId, note }: FundEntryRow) =>
    act({
      run: () => seamClient.fund.withdrawEntry.mutate({ id, version }),
      done: a('fund.entry.withdrawn'),
      // What was taken back stays taken back: the same is recorded anew.
      undo: () =>
        seamClient.fund.recordEntry.mutate({ projectId, kind, amount, on, decisionId, note }),
    });
  return (
    <div className="table-scroll">
      <table className={`plain-table ${table['table']}`}>
        <caption className="visually-hidden">{a('fund.entry.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{a('fund.entry.kind')}</th>
            <th scope="col">{column.day}</th>
            <th scope="col" className={table['number']}>
              {column.amount}
            </th>
            <th scope="col">{column.decision}</th>
            <th scope="col">{column.note}</th>
            {mayManage && (
              <th scope="col">
                <span className="visually-hidden">{a('fund.entry.withdraw')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {entries
            .toSorted((one, other) => other.on.localeCompare(one.on))
            .map((entry) => {
              const decision = decisions.find(({ id }) => id === entry.decisionId);
              const words = { amount: money(entry.amount), date: format.date(entry.on) };
              return (
                <tr key={entry.id}>
                  <th scope="row">
                    {a(`fund.entry.${entry.kind}`)}
                    {entry.isSample && (
                      <span className={table['under']}>{t('word.mark.sample')}</span>
                    )}
                  </th>
                  <td data-label={column.day}>{words.date}</td>
                  <td className={table['number']} data-label={column.amount}>
                    {words.amount}
                  </td>
                  <td data-label={column.decision}>
                    {decision ? <DecisionLink decision={decision} /> : '–'}
                  </td>
                  <td data-label={column.note}>{entry.note || '–'}</td>
                  {mayManage && (
                    <td className={`${table['act']} no-print`}>
                      <Button
                        variant="tertiary"
                        data-size="sm"
                        aria-label={a('fund.entry.withdrawThis', words)}
                        onClick={() => void withdraw(entry)}
                      >
                        {a('fund.entry.withdraw')}
                      </Button>
                    </td>
                  )}
                </tr>
              );
            })}
        </tbody>
      </table>
    </div>
  );
}
