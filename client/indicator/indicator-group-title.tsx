// The heading of a group of rows: the area once, each satsing under it; or a status, or a body.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '#client/shell/language.tsx';
import { StatusLabel } from '#client/ui/status-mark.tsx';
import { bodyName } from '#shared/people/body-name.ts';
import type { GoalSummary } from '#shared/strategy/overview.ts';
import type { IndicatorGroupShown } from './indicator-list.ts';
import styles from './indicator-table.module.css';

type GroupTitleProps = {
  group: IndicatorGroupShown;
  before: IndicatorGroupShown | undefined;
  strategySlug: string;
  columnCount: number;
};

export function IndicatorGroupTitle({ group, before, strategySlug, columnCount }: GroupTitleProps) {
  const t = useText();
  const { about } = group;
  const line = (kind: 'area' | 'priority', content: ReactNode) => (
    <tr className={styles[kind === 'area' ? 'areaLine' : 'priorityLine']}>
      <th scope="rowgroup" colSpan={columnCount}>
        {content}
      </th>
    </tr>
  );
  const goalLink = (goal: GoalSummary) => (
    <Link to="/$strategy/mal/$goalId" params={{ strategy: strategySlug, goalId: goal.id }}>
      <span className="figures">{goal.number}</span> <span lang={goal.lang}>{goal.title}</span>
    </Link>
  );
  switch (about.kind) {
    case 'none':
      return null;
    case 'status':
      return line(
        'area',
        <StatusLabel status={about.status === 'no_target' ? null : about.status} />,
      );
    case 'body':
      return line(
        'area',
        about.body ? (
          <span lang={about.body.lang}>{bodyName(about.body)}</span>
        ) : (
          t('indicator.noOwner')
        ),
      );
    case 'goals': {
      const isNewArea = before?.about.kind !== 'goals' || before.about.area?.id !== about.area?.id;
      return (
        <>
          {isNewArea &&
            line('area', about.area ? goalLink(about.area) : t('indicator.list.noGoal'))}
          {about.priority && line('priority', goalLink(about.priority))}
        </>
      );
    }
  }
}
