// What has moved since the body last met: the first thing a meeting asks, and the secretariat before it.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { ChangeList } from '#client/strategy/recent-list.tsx';
import { useFormat } from '#client/ui/format.ts';
import { Section } from '#client/ui/section.tsx';
import { StatusLabel } from '#client/ui/status-mark.tsx';
import type { StrategyMoves } from '#shared/meeting/since-last.ts';
import styles from './meeting.module.css';

export function SinceSection({ meetingId }: { meetingId: string }) {
  const a = useAdminText();
  const format = useFormat();
  // The page does not wait for it: two snapshots of each strategy are compared.
  const { data } = useQuery(useTRPC().meeting.sinceLast.queryOptions({ id: meetingId }));
  if (!data) return null;
  const date = format.date(data.since);
  const moved = data.strategies.filter(({ moves, changes }) => moves.length + changes.length > 0);
  if (moved.length === 0)
    return (
      <Section title={a('meeting.since.title')}>
        <p>{a('meeting.since.none', { date })}</p>
      </Section>
    );
  return (
    <Section title={a('meeting.since.title')} note={a('meeting.since.note', { date })}>
      {moved.map((each) => (
        <Moves key={each.strategy.id} {...each} isAlone={data.strategies.length === 1} />
      ))}
    </Section>
  );
}

function Moves({ strategy, moves, changes, isAlone }: StrategyMoves & { isAlone: boolean }) {
  const a = useAdminText();
  return (
    <div className={styles['since']}>
      {!isAlone && <h3>{strategy.title}</h3>}
      {moves.length === 0 ? (
        <p>{a('meeting.since.noMoves')}</p>
      ) : (
        <ul className={styles['moves']} aria-label={a('meeting.since.moves')}>
          {moves.map(({ id, number, title, lang, from, to }) => (
            <li key={id}>
              <Link to="/$strategy/mal/$goalId" params={{ strategy: strategy.slug, goalId: id }}>
                <span className="figures">{number}</span> <span lang={lang}>{title}</span>
              </Link>
              <span className="row">
                <StatusLabel status={from} />
                <span aria-hidden="true">→</span>
                <StatusLabel status={to} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {changes.length > 0 && (
        <details>
          <summary>{a('meeting.since.count', { count: changes.length })}</summary>
          <ChangeList changes={changes} />
        </details>
      )}
    </div>
  );
}
