// Where one is signed in: each session by its browser, ended one at a time or all at once.
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import rows from '#client/ui/row-table.module.css';
import { Section } from '#client/ui/section.tsx';
import { useAct } from '#client/ui/use-act.ts';
import type { BrowserName } from '#shared/people/browser-name.ts';
import type { AccountEntry } from './account-entry.ts';
import { ConfirmForm } from './confirm-form.tsx';

const columns = ['browser', 'started', 'seen'] as const;

export function AccountSessions({ sessions }: Pick<AccountEntry, 'sessions'>) {
  const a = useAdminText();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <Section
      title={a('account.sessions.title')}
      note={a('account.sessions.note')}
      actions={
        <Button variant="secondary" data-size="sm" onClick={() => setIsAsking(true)}>
          {a('account.sessions.everywhere')}
        </Button>
      }
    >
      <table className={`plain-table ${rows['table']}`}>
        <caption className="visually-hidden">{a('account.sessions.title')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {a(`account.sessions.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <SessionRow key={session.id} session={session} />
          ))}
        </tbody>
      </table>
      {isAsking && (
        <ConfirmForm
          title={a('account.sessions.everywhereTitle')}
          act={a('account.sessions.everywhere')}
          send={() => seamClient.account.signOutEverywhere.mutate()}
          onDone={() => window.location.assign('/logg-inn')}
          onClose={() => setIsAsking(false)}
        >
          <p>{a('account.sessions.everywhereText')}</p>
        </ConfirmForm>
      )}
    </Section>
  );
}

function SessionRow({ session }: { session: AccountEntry['sessions'][number] }) {
  const { id, startedAt, seenAt, isThis } = session;
  const a = useAdminText();
  const format = useFormat();
  const act = useAct();
  const browser = useBrowserWords()(session.browser);
  const time = format.instant(startedAt);
  return (
    <tr>
      <th scope="row">
        {browser}
        {isThis ? (
          <span className="soft"> ({a('account.sessions.this')})</span>
        ) : (
          <div className="no-print">
            <Button
              variant="tertiary"
              data-size="sm"
              className="flush-button"
              aria-label={a('account.sessions.endOf', { browser, time })}
              onClick={() =>
                void act({
                  run: () => seamClient.account.endSession.mutate({ id }),
                  done: a('account.sessions.ended'),
                })
              }
            >
              {a('account.sessions.end')}
            </Button>
          </div>
        )}
      </th>
      <td data-label={a('account.sessions.column.started')} className="figures">
        {time}
      </td>
      <td data-label={a('account.sessions.column.seen')} className="figures">
        {format.instant(seenAt)}
      </td>
    </tr>
  );
}

/** Firefox på Windows. */
export function useBrowserWords(): (name: BrowserName) => string {
  const a = useAdminText();
  return ({ browser, system }) => {
    if (browser && system) return a('account.sessions.on', { browser, system });
    return browser ?? system ?? a('account.sessions.unknown');
  };
}
