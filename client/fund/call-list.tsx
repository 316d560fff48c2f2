// Calls for applications, the newest deadline first.
import { Link } from '@tanstack/react-router';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { useFormat } from '#client/ui/format.ts';
import table from '#client/ui/row-table.module.css';
import { today } from '#client/ui/today.ts';
import type { CallRow } from '#shared/fund/fund-type.ts';

export function CallList({ calls }: { calls: readonly CallRow[] }) {
  const a = useAdminText();
  const t = useText();
  const format = useFormat();
  const strategy = useStrategySlug();
  return (
    <div className="table-scroll">
      <table className={`plain-table ${table['table']}`}>
        <caption className="visually-hidden">{a('fund.calls.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{a('fund.calls.call')}</th>
            <th scope="col">{a('fund.calls.deadline')}</th>
            <th scope="col">{a('fund.calls.state')}</th>
          </tr>
        </thead>
        <tbody>
          {calls
            .toSorted((one, other) => other.deadlineOn.localeCompare(one.deadlineOn))
            .map((call) => (
              <tr key={call.id}>
                <th scope="row" className={table['name']}>
                  <Link
                    to="/$strategy/midler/utlysning/$callId"
                    params={{ strategy, callId: call.id }}
                    lang={call.lang}
                  >
                    {call.title}
                  </Link>
                  {call.isSample && <span className={table['under']}>{t('word.mark.sample')}</span>}
                </th>
                <td data-label={a('fund.calls.deadline')}>{format.date(call.deadlineOn)}</td>
                <td data-label={a('fund.calls.state')}>{a(`fund.calls.${callState(call)}`)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

function callState({ opensOn, deadlineOn }: CallRow): 'notYet' | 'open' | 'closed' {
  if (deadlineOn < today()) return 'closed';
  return opensOn !== null && opensOn > today() ? 'notYet' : 'open';
}
