// What this chapter lacks before the report can be approved.
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import { today } from '#client/ui/today.ts';
import { reportGaps, type ReportGap } from '#shared/report/report-gap.ts';
import type { ChapterRow } from '#shared/report/report-type.ts';
import type { ChapterData } from './chapter-page.tsx';
import styles from './chapter-page.module.css';

type ChapterGapsProps = { data: ChapterData; chapter: ChapterRow };

export function ChapterGaps({ data: { report }, chapter }: ChapterGapsProps) {
  const a = useAdminText();
  const format = useFormat();
  const { data: things } = useQuery(useTRPC().report.liveThings.queryOptions({ id: report.id }));
  const showable = useMemo(
    () =>
      things && {
        goals: new Set(things.goals.map(({ id }) => id)),
        indicators: new Set(things.indicators.map(({ id }) => id)),
        pictures: new Set(things.pictureIds),
      },
    [things],
  );
  if (!showable) return null;
  const gaps = reportGaps([chapter], showable, today());
  if (gaps.length === 0) return <p className="soft small">{a('reportChapter.gap.none')}</p>;
  return (
    <section className={styles['gaps']} aria-label={a('reportChapter.gap.title')}>
      <h3>{a('reportChapter.gap.title')}</h3>
      <ul>
        {gaps.map((gap) => (
          <li key={JSON.stringify(gap)}>
            {a(`reportChapter.gap.${gap.what}`, {
              date: gap.what === 'overdue' ? format.date(gap.dueOn) : '',
              name: gap.what === 'gone' ? gap.name : '',
              count: 'count' in gap ? gap.count : 0,
              ...tableIn(gap),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Of the sentence on a table with empty cells; others have no use for them. */
export function tableIn(gap: ReportGap) {
  const { table, heading } = gap.what === 'empty_cells' ? gap : { table: 0, heading: null };
  return { table: String(table), hasHeading: String(heading !== null), heading: heading ?? '' };
}
