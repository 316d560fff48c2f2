// What stands under each column of the table of measures. A dash says that there is nothing to say.
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import { WholeWords } from '#client/ui/whole-words.tsx';
import { norwegianDay, type IsoDate } from '#shared/iso-date.ts';
import type { PartnerRow } from '#shared/strategy/snapshot.ts';
import { bodyName } from '#shared/people/body-name.ts';
import type { MeasureEntry } from './measure-entry.ts';
import type { MeasureColumn } from './measure-list-search.ts';
import { NoValue } from './no-value.tsx';
import { milestoneStanding } from './milestone-standing.ts';
import { MeasureProgress } from './measure-progress.tsx';
import { PhaseLabel } from './phase-label.tsx';

type MeasureCellProps = {
  column: MeasureColumn;
  entry: MeasureEntry;
  strategySlug: string;
  asOf: IsoDate;
};

export function MeasureCell({ column, entry, strategySlug, asOf }: MeasureCellProps) {
  const t = useText();
  const format = useFormat();
  const { row, home, owner } = entry;
  const day = (date: string | null) =>
    date ? <span className="figures">{format.date(date)}</span> : <NoValue />;
  switch (column) {
    case 'goal':
      if (!home) return <NoValue />;
      return (
        <Link
          to="/$strategy/mal/$goalId"
          params={{ strategy: strategySlug, goalId: home.id }}
          lang={home.lang}
        >
          {home.number} {home.title}
        </Link>
      );
    case 'phase':
      return <PhaseLabel phase={entry.phase} isOverdue={entry.isOverdue} />;
    case 'progress':
      return <MeasureProgress phase={entry.phase} progress={entry.progress} due={entry.due} />;
    case 'start':
      return day(row.startsOn);
    case 'due':
      return day(row.dueOn);
    case 'lead':
      return <PartnerNames partners={entry.leads} />;
    case 'contributors':
      return <PartnerNames partners={entry.contributors} />;
    case 'owner':
      return owner ? (
        <span lang={owner.lang}>
          <WholeWords>{bodyName(owner)}</WholeWords>
        </span>
      ) : (
        <NoValue />
      );
    case 'milestones':
      if (row.milestones.length === 0) return <NoValue />;
      return t('measure.milestonesReached', {
        reached: row.milestones.filter((each) => milestoneStanding(each, asOf).reachedOn).length,
        count: row.milestones.length,
      });
    default:
      return day(entry.reportedAt && norwegianDay(entry.reportedAt));
  }
}

/** Short names, with the whole name for those who point or listen. */
export function PartnerNames({ partners }: { partners: readonly PartnerRow[] }) {
  if (partners.length === 0) return <NoValue />;
  return partners.map(({ id, shortName, name, lang }, place) => (
    <Fragment key={id}>
      {place > 0 && ', '}
      {shortName === name ? (
        <span lang={lang}>{name}</span>
      ) : (
        <abbr lang={lang} title={name}>
          {shortName}
        </abbr>
      )}
    </Fragment>
  ));
}
