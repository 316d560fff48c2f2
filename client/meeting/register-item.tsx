// A decision or a follow-up as registers show it: who said so and when, the wording, what it bears on, and where it stands.
import { Link } from '@tanstack/react-router';
import type { inferRouterOutputs } from '@trpc/server';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { useFormat } from '#client/ui/format.ts';
import { MarkdownText } from '#client/ui/markdown-text.tsx';
import type { AppRouter } from '#server/app-router.ts';
import { LinkedThing } from './linked-thing.tsx';
import styles from './meeting.module.css';
import { useFollowWords } from './use-follow-words.ts';

type Register = inferRouterOutputs<AppRouter>['meeting']['decisions'];

type RegisterItemProps = { one: Register['rows'][number]; register: Register };

export function RegisterItem({ one, register }: RegisterItemProps) {
  const a = useAdminText();
  const t = useText();
  const format = useFormat();
  const strategy = useStrategySlug();
  const wordsOf = useFollowWords();
  const { kind, row, caseNumber, meetingId, saidOn, body, isSample } = one;
  const thingOf = (sought: string | null) => register.things.find(({ id }) => id === sought);
  const said = a('meeting.register.said', {
    body: body.name,
    number: caseNumber,
    date: format.date(saidOn),
  });
  return (
    <li className={styles['registered']}>
      <p className="soft small">
        {a(`meeting.decision.${kind}`)}
        {' · '}
        {meetingId === null ? (
          said
        ) : (
          <Link
            to="/$strategy/moter/$meetingId"
            params={{ strategy, meetingId }}
            hash={`sak-${caseNumber}`}
          >
            {said}
          </Link>
        )}
      </p>
      {kind === 'decision' ? (
        <MarkdownText text={row.text} lang={row.lang} headingLevel={3} />
      ) : (
        <p className="prose" lang={row.lang}>
          {row.text}
        </p>
      )}
      {'effects' in row && row.effects.length > 0 && (
        <ul className={styles['about']} aria-label={a('meeting.agenda.about')}>
          {row.effects.map(({ targetId }) => (
            <li key={targetId}>
              <LinkedThing thing={thingOf(targetId)} />
            </li>
          ))}
        </ul>
      )}
      <p className="small">
        {wordsOf(row, thingOf(row.ownerId)?.title ?? null)}
        {isSample && ` · ${t('word.mark.sample')}`}
      </p>
      {row.closedNote && (
        <p className="prose small" lang={row.lang}>
          {row.closedNote}
        </p>
      )}
    </li>
  );
}
