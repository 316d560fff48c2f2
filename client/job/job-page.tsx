// What the server has done by the clock: each run, when it was due, and how it went.
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { useFormat } from '#client/ui/format.ts';
import { PageHeader } from '#client/ui/page-header.tsx';
import rows from '#client/ui/row-table.module.css';
import { ScrollBox } from '#client/ui/scroll-box.tsx';

export function JobPage() {
  const a = useAdminText();
  const format = useFormat();
  const { data: runs } = useSuspenseQuery(useTRPC().job.list.queryOptions());
  return (
    <>
      <PageHeader title={a('job.title')} lead={a('job.lead')} />
      {runs.length === 0 ? (
        <EmptyState title={a('job.none.title')} text={a('job.none.text')} />
      ) : (
        <ScrollBox label={a('job.title')}>
          <table className={`plain-table ${rows['table']}`}>
            <caption className="visually-hidden">{a('job.title')}</caption>
            <thead>
              <tr>
                <th scope="col" className={rows['name']}>
                  {a('job.name')}
                </th>
                <th scope="col">{a('job.slot')}</th>
                <th scope="col">{a('job.state')}</th>
                <th scope="col" className={rows['number']}>
                  {a('job.done')}
                </th>
              </tr>
            </thead>
            <tbody>
              {runs.map((run) => (
                <tr key={run.id}>
                  <th scope="row" className={rows['name']}>
                    {a(`job.names.${run.name}`)}
                  </th>
                  <td data-label={a('job.slot')}>{format.instant(run.slot)}</td>
                  <td data-label={a('job.state')}>
                    {a(`job.states.${run.state}`)}
                    {run.attempts > 1 && ` ${a('job.attempts', { count: run.attempts })}`}
                    {run.error !== null && ` (${run.error})`}
                  </td>
                  <td className={rows['number']} data-label={a('job.done')}>
                    {format.number(run.done)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </>
  );
}
