// The administrator's outbox: whether mail is sent at all, how each mail fared, and the words of those to be handed over.
import { Button } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { useFormat } from '#client/ui/format.ts';
import { PageHeader } from '#client/ui/page-header.tsx';
import { mailStates } from '#shared/mail/mail-type.ts';
import styles from './outbox-page.module.css';
import { OutboxTable } from './outbox-table.tsx';

const from = '/administrasjon/utboks';
// Mails go out by themselves while one looks.
const lookAgainMs = 15_000;

export function OutboxPage() {
  const a = useAdminText();
  const format = useFormat();
  const { tilstand: state, etter: before } = useSearch({ from });
  const navigate = useNavigate({ from });
  const { data } = useSuspenseQuery(
    useTRPC().mail.outbox.queryOptions(
      { ...(state && { state }), ...(before && { before }) },
      { refetchInterval: lookAgainMs },
    ),
  );
  const { sending, counts, mails, older } = data;
  const count = Object.values(counts).reduce((sum, each) => sum + each, 0);
  const choices = mailStates
    .filter((each) => counts[each] || each === state)
    .map((value) => ({
      value,
      label: a('outbox.stateCount', {
        state: a(`outbox.state.${value}`),
        count: format.number(counts[value] ?? 0),
      }),
    }));
  return (
    <>
      <PageHeader
        title={a('outbox.title')}
        lead={sending ? a('outbox.sending', sending) : a('outbox.keeping')}
      />
      <div className={styles['about']}>
        {!sending && <p className="soft">{a('outbox.keepingHow')}</p>}
        {mails.some(({ text }) => text !== '') && <p className="soft">{a('outbox.secret')}</p>}
      </div>
      {count === 0 && !state ? (
        <EmptyState title={a('outbox.empty.title')} text={a('outbox.empty.text')} />
      ) : (
        <>
          <div className={`${styles['filter']} no-print`}>
            <ChoiceField
              label={a('outbox.stateLabel')}
              name="tilstand"
              value={state ?? ''}
              choices={[
                { value: '', label: a('outbox.anyState', { count: format.number(count) }) },
                ...choices,
              ]}
              onChange={(value) => {
                const chosen = mailStates.find((each) => each === value);
                void navigate({ search: chosen ? { tilstand: chosen } : {}, resetScroll: false });
              }}
            />
          </div>
          {mails.length === 0 ? (
            <EmptyState
              title={a('outbox.none.title')}
              text={a('outbox.none.text')}
              action={
                <Button variant="secondary" onClick={() => void navigate({ search: {} })}>
                  {a('outbox.none.all')}
                </Button>
              }
            />
          ) : (
            <OutboxTable mails={mails} now={data.now} />
          )}
          {(older || before) && (
            <nav aria-label={a('outbox.pages')} className={`${styles['pages']} no-print`}>
              {before && (
                <Link to={from} search={state ? { tilstand: state } : {}}>
                  {a('outbox.newest')}
                </Link>
              )}
              {older && (
                <Link to={from} search={{ ...(state && { tilstand: state }), etter: older }}>
                  {a('outbox.older')}
                </Link>
              )}
            </nav>
          )}
        </>
      )}
    </>
  );
}
