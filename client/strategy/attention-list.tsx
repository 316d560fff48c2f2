// "Trenger oppmerksomhet": what is off track, late, silent or without an owner, grouped, the gravest first.
import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { useFormat } from '#client/ui/format.ts';
import { Section } from '#client/ui/section.tsx';
import { StatusMark } from '#client/ui/status-mark.tsx';
import type { MarkName } from '#shared/chart/status-mark.ts';
import {
  attentionKinds,
  type AttentionGround,
  type AttentionItem,
  type AttentionKind,
} from '#shared/strategy/attention.ts';
import type { StrategyOverview } from '#shared/strategy/overview.ts';
import styles from './attention-list.module.css';

const markOf: Record<AttentionKind, MarkName | null> = {
  reversing: 'reversing',
  off_track: 'off_track',
  overdue: 'overdue',
  stale: 'stale',
  no_data: 'no_data',
  no_owner: null,
};

// More than these are shown when asked for, and in print.
const shownAtFirst = 5;

export function AttentionList({ overview }: { overview: StrategyOverview }) {
  const t = useText();
  const strategy = useStrategySlug();
  const { attention, goals, measureCounts } = overview;
  const areaOf = new Map(goals.map(({ id, title }) => [id, title]));
  const groups = attentionKinds
    .map((kind) => ({ kind, items: attention.filter((item) => item.kind === kind) }))
    .filter(({ items }) => items.length > 0);
  const isQuiet = groups.length === 0 && measureCounts.unreported === 0;
  const isMeasured = overview.figure.status !== 'not_measured';
  return (
    <div id="oppmerksomhet">
      <Section
        title={t('strategy.attention.title')}
        {...(groups.length > 0 && { note: t('strategy.attention.note') })}
      >
        <div className="stack">
          {isQuiet && isMeasured && <p>{t('strategy.attention.none')}</p>}
          {groups.length === 0 && !isMeasured && (
            <p className="soft">{t('strategy.attention.noneYet')}</p>
          )}
          {groups.map(({ kind, items }) => (
            <AttentionGroup key={kind} kind={kind} items={items} areaOf={areaOf} />
          ))}
          {measureCounts.unreported > 0 && (
            <p>
              <Link to="/$strategy/tiltak" params={{ strategy }}>
                {t('strategy.attention.unreported', { count: measureCounts.unreported })}
              </Link>
            </p>
          )}
        </div>
      </Section>
    </div>
  );
}

type GroupProps = {
  kind: AttentionKind;
  items: StrategyOverview['attention'];
  areaOf: ReadonlyMap<string, string>;
};

function AttentionGroup({ kind, items, areaOf }: GroupProps) {
  const t = useText();
  const [isOpen, setIsOpen] = useState(false);
  const mark = markOf[kind];
  return (
    <div>
      <h3 className={styles['kind']}>
        {mark && <StatusMark name={mark} />}
        {t(`strategy.attention.kind.${kind}`)}
        <span className={`${styles['count']} figures`}>{items.length}</span>
      </h3>
      <ul className={styles['items']} data-open={isOpen || undefined}>
        {items.map((item) => (
          <li key={item.id} className={styles['item']}>
            <ItemLink item={item} />
            <span className="soft small">{areaOf.get(item.areaId)}</span>
            {item.ground && (
              <span className={`${styles['ground']} small`}>
                <Ground ground={item.ground} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {items.length > shownAtFirst && (
        <div className="no-print">
          <Button
            variant="tertiary"
            data-size="sm"
            className="flush-button"
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {isOpen ? t('strategy.showFewer') : t('strategy.showAll', { count: items.length })}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Why it stands here, as a decision needs to know it. */
function Ground({ ground }: { ground: AttentionGround }) {
  const t = useText();
  const format = useFormat();
  switch (ground.kind) {
    case 'figure': {
      const attainment = format.share(ground.attainment);
      return (
        <>
          <strong className="figures">
            {ground.plan === null
              ? t('strategy.attention.figureAlone', { attainment })
              : t('strategy.attention.figure', { attainment, plan: format.share(ground.plan) })}
          </strong>{' '}
          {t('strategy.attention.forPeriod', { period: format.period(ground.period) })}
        </>
      );
    }
    case 'last_value':
      return t('strategy.attention.lastValue', { period: format.period(ground.period) });
    case 'overdue':
      return (
        <>
          <strong className="figures">
            {t('strategy.attention.overdue', { days: ground.days })}
          </strong>
          , {ground.leads.join(', ') || t('strategy.attention.noLead')}
        </>
      );
  }
}

function ItemLink({ item }: { item: AttentionItem }) {
  const strategy = useStrategySlug();
  return item.entity === 'indicator' ? (
    <Link to="/$strategy/indikator/$indicatorId" params={{ strategy, indicatorId: item.id }}>
      {item.title}
    </Link>
  ) : (
    <Link to="/$strategy/tiltak/$measureId" params={{ strategy, measureId: item.id }}>
      {item.title}
    </Link>
  );
}
