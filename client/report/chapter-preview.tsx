// The chapter as the report will set it: its text with the figures, charts and tables in it, as of the report's date.
import { Button, Skeleton } from '@digdir/designsystemet-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import { isFrozen } from '#shared/report/report-state.ts';
import type { ReportRow } from '#shared/report/report-type.ts';
import styles from './chapter-page.module.css';
import { ReportBlock } from './report-block.tsx';
import { numbersOf, reportSheets } from '#shared/report/report-outline.ts';
import { useRested } from './use-rested.ts';

type ChapterPreviewProps = { chapterId: string; report: ReportRow; text: string };

const restMs = 500;

export function ChapterPreview({ chapterId, report, text }: ChapterPreviewProps) {
  const a = useAdminText();
  const t = useText();
  const format = useFormat();
  const rested = useRested(text, restMs);
  const { data, error, isPlaceholderData, refetch } = useQuery({
    queryKey: ['chapter-preview', chapterId, report.version, rested],
    queryFn: () => seamClient.report.chapterBlocks.mutate({ chapterId, text: rested }),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
  const blocks = useMemo(
    () => reportSheets(data?.blocks ?? []).flatMap((sheet) => sheet.blocks),
    [data],
  );
  const numbers = useMemo(() => numbersOf(data?.blocks ?? []), [data]);
  if (error)
    return (
      <div className="stack">
        <p>{a('reportChapter.preview.failed')}</p>
        <div>
          <Button variant="secondary" data-size="sm" onClick={() => void refetch()}>
            {t('shell.retry')}
          </Button>
        </div>
      </div>
    );
  if (!data)
    return (
      <div aria-busy="true">
        <span className="visually-hidden">{a('reportChapter.preview.making')}</span>
        <Skeleton variant="text" width={60} />
        <Skeleton variant="rectangle" height="12rem" />
      </div>
    );
  return (
    <>
      <p className="soft small">
        {a(isFrozen(report) ? 'reportChapter.preview.frozenOn' : 'reportChapter.preview.seenOn', {
          date: format.date(data.seenOn),
        })}
      </p>
      <div
        lang={data.lang}
        data-color-scheme="light"
        aria-busy={isPlaceholderData || undefined}
        className={styles['sheet']}
      >
        {blocks.length === 0 && (
          <p className="soft">{rested.trim() === '' && a('reportChapter.preview.empty')}</p>
        )}
        {blocks.map((placed) => (
          <ReportBlock
            key={placed.anchor}
            placed={placed}
            meta={data}
            entries={[]}
            number={numbers.get(placed.block)}
          />
        ))}
      </div>
    </>
  );
}
