// What the link of a round's mail opens: just what is asked of its one person, without signing in.
import { use, useEffect, useState } from 'react';
import { Link } from '@tanstack/react-router';
import { refusalOf, seamClient, type ShownRefusal } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { PageHeader } from '#client/ui/page-header.tsx';
import { useFormat } from '#client/ui/format.ts';
import { RefusalText } from '#client/ui/refusal-text.tsx';
import { DueRound } from './due-rounds.tsx';

type Opened = Awaited<ReturnType<typeof seamClient.round.openLink.mutate>>;
type Outcome = { opened: Opened } | { refusal: ShownRefusal };

// Each opening leaves an entry in the trail: a page that is drawn twice asks once.
const openings = new Map<string, Promise<Outcome>>();

function openingOf(token: string): Promise<Outcome> {
  const known = openings.get(token);
  if (known) return known;
  const opening = seamClient.round.openLink.mutate({ token }).then(
    (opened) => ({ opened }),
    (error: unknown) => ({ refusal: refusalOf(error) }),
  );
  openings.set(token, opening);
  return opening;
}

const tokenKey = 'malbar-round-link';

/** After the #: no server's log sees it. Taken out of the address, and kept while the tab is open, so that a reload works. */
function linkToken(): string {
  const { hash, pathname, search } = window.location;
  if (hash) {
    sessionStorage.setItem(tokenKey, hash.slice(1));
    window.history.replaceState(window.history.state, '', pathname + search);
  }
  return sessionStorage.getItem(tokenKey) ?? '';
}

export function LinkUpdatePage() {
  const a = useAdminText();
  const [token] = useState(linkToken);
  const [opening] = useState(() => openingOf(token));
  const outcome = use(opening);
  // Once it is shown it is this page's: another visit asks anew, and sees what has been answered since.
  useEffect(() => void openings.delete(token), [token]);
  if ('opened' in outcome) return <OpenLink token={token} opened={outcome.opened} />;
  const { refusal } = outcome;
  const isDead = refusal.reason === 'link_used_up' || refusal.reason === 'invalid_input';
  return (
    <>
      <PageHeader title={a(isDead ? 'round.link.deadTitle' : 'round.link.failedTitle')} />
      {isDead ? <p className="prose">{a('round.link.dead')}</p> : <RefusalText refusal={refusal} />}
      <p>
        <Link to="/logg-inn" search={{ til: '/mine-oppdateringer' }}>
          {a('round.link.signIn')}
        </Link>
      </p>
    </>
  );
}

function OpenLink({ token, opened }: { token: string; opened: Opened }) {
  const a = useAdminText();
  const format = useFormat();
  const { name, round, items, today } = opened;
  const [left, setLeft] = useState(items.filter(({ item }) => item.answer === null).length);
  if (left === 0)
    return (
      <>
        <PageHeader title={a('round.link.doneTitle')} lead={a('round.link.done', { name })} />
        <p>
          <Link to="/logg-inn" search={{ til: `/${opened.strategy.slug}` }}>
            {a('round.link.seeAll')}
          </Link>
        </p>
      </>
    );
  return (
    <>
      <PageHeader
        title={a('round.link.title')}
        lead={a('round.link.lead', { name, date: format.date(round.graceOn) })}
      />
      <DueRound
        shown={opened}
        today={today}
        send={(input) => seamClient.round.answerByLink.mutate({ token, ...input })}
        onLeft={setLeft}
      />
    </>
  );
}
