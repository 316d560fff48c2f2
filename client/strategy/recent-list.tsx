// "Siden sist møte": what was recorded after the newest decision, newest first, with who and when.
import { Link } from '@tanstack/react-router';
import { useText } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { useFormat } from '#client/ui/format.ts';
import { Section } from '#client/ui/section.tsx';
import type { StrategyOverview } from '#shared/strategy/overview.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import type { RecentChange } from '#shared/strategy/recent-change.ts';
import { recordedByWords } from '#shared/strategy/recorded-by.ts';
import styles from './recent-list.module.css';

export function RecentList({ overview }: { overview: StrategyOverview }) {
  const t = useText();
  const format = useFormat();
  const { since, count, newest } = overview.recent;
  if (since === null) {
    return (
      <Section anchor="siden-sist" title={t('strategy.recent.title')}>
        <p className="soft">{t('strategy.recent.noMeeting')}</p>
      </Section>
    );
  }
  const date = format.date(since);
  const isCut = count > newest.length;
  const note = t('strategy.recent.note', { count, date });
  return (
    <Section
      anchor="siden-sist"
      title={t('strategy.recent.title')}
      note={isCut ? `${note}. ${t('strategy.recent.newest', { count: newest.length })}` : note}
    >
      {count === 0 ? <p>{t('strategy.recent.none', { date })}</p> : <ChangeList changes={newest} />}
    </Section>
  );
}

export function ChangeList({ changes }: { changes: readonly RecentChange[] }) {
  return (
    <ul className={styles['changes']}>
      {changes.map((change) => (
        <Change
          key={`${change.kind} ${change.id} ${change.period} ${change.recordedAt}`}
          change={change}
        />
      ))}
    </ul>
  );
}

function Change({ change }: { change: RecentChange }) {
  const t = useText();
  const format = useFormat();
  const period = change.period === '' ? '' : format.period(change.period);
  const date = format.date(norwegianDay(change.recordedAt));
  return (
    <li className={styles['change']}>
      <ChangeLink change={change} />
      <span className="soft small">
        {t(`strategy.recent.kind.${change.kind}`, { period })} ·{' '}
        {t('strategy.recent.by', { name: recordedByWords(t, change), date })}
      </span>
    </li>
  );
}

function ChangeLink({ change: { kind, id, title } }: { change: RecentChange }) {
  const strategy = useStrategySlug();
  if (kind === 'measure_update') {
    return (
      <Link to="/$strategy/tiltak/$measureId" params={{ strategy, measureId: id }}>
        {title}
      </Link>
    );
  }
  if (kind === 'assessment') {
    return (
      <Link to="/$strategy/mal/$goalId" params={{ strategy, goalId: id }}>
        {title}
      </Link>
    );
  }
  return (
    <Link to="/$strategy/indikator/$indicatorId" params={{ strategy, indicatorId: id }}>
      {title}
    </Link>
  );
}
