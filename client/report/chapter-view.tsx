// Beside the text, or in its place where there is no room: what it will look like, and what has changed in it.
import { ToggleGroup } from '@digdir/designsystemet-react';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { isWritten } from '#shared/report/report-state.ts';
import type { ChapterRow, ReportRow } from '#shared/report/report-type.ts';
import { ChangedText } from './changed-text.tsx';
import styles from './chapter-page.module.css';
import { ChapterPreview } from './chapter-preview.tsx';
import { useRoomy } from './use-roomy.ts';

const PrintPreview = lazy(async () => ({
  default: (await import('./print-preview.tsx')).PrintPreview,
}));

export type ChapterView = 'text' | 'preview' | 'print' | 'lastYear' | 'unsaved';

type ChapterViewsProps = {
  chapter: ChapterRow;
  report: ReportRow;
  /** As it is written now. */
  text: string;
  lastYear: { year: number; text: string } | null;
  /** What it is called in the report. */
  heading: string;
  /** What writes it; absent where it is only read. */
  children?: ReactNode;
  view: ChapterView;
  onView: (view: ChapterView) => void;
};

export function useChapterView() {
  return useState<ChapterView>('text');
}

export function ChapterViews(props: ChapterViewsProps) {
  const { chapter, report, text, lastYear, heading, children, view, onView } = props;
  const a = useAdminText();
  const isRoomy = useRoomy();
  const isChanged = children !== undefined && text !== chapter.text;
  const views: ChapterView[] = [
    ...(children === undefined || isRoomy ? [] : (['text'] as const)),
    'preview',
    ...(isWritten(report) ? (['print'] as const) : []),
    ...(lastYear ? (['lastYear'] as const) : []),
    ...(isChanged ? (['unsaved'] as const) : []),
  ];
  const chosen = views.includes(view) ? view : views[0]!;
  const beside = chosen === 'text' ? 'preview' : chosen;
  return (
    <div className={styles['panes']} data-alone={children === undefined || undefined}>
      <div className={`${styles['switch']} no-print`}>
        <ToggleGroup
          data-size="sm"
          aria-label={a('reportChapter.view.label')}
          value={chosen}
          onChange={(value) => onView(views.find((each) => each === value) ?? 'preview')}
        >
          {views.map((each) => (
            <ToggleGroup.Item key={each} value={each}>
              {a(`reportChapter.view.${each}`, { year: String(lastYear?.year) })}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup>
      </div>
      {children !== undefined && (
        <div className={styles['writing']} hidden={!isRoomy && chosen !== 'text'}>
          {children}
        </div>
      )}
      <section
        aria-label={a(`reportChapter.view.${beside}`, { year: String(lastYear?.year) })}
        className={styles['beside']}
        hidden={chosen === 'text'}
      >
        {beside === 'preview' && (
          <ChapterPreview chapterId={chapter.id} report={report} text={text} />
        )}
        {beside === 'print' && (
          <Suspense fallback={null}>
            <PrintPreview
              reportId={report.id}
              lang={report.lang}
              drafts={[{ chapterId: chapter.id, text }]}
              startAt={heading}
            />
          </Suspense>
        )}
        {beside === 'lastYear' && lastYear && (
          <div className="stack">
            <p className="soft small">
              {a('reportChapter.change.lastYear', { year: String(lastYear.year) })}
            </p>
            <ChangedText before={lastYear.text} after={text} lang={chapter.lang} />
          </div>
        )}
        {beside === 'unsaved' && (
          <div className="stack">
            <p className="soft small">{a('reportChapter.change.unsaved')}</p>
            <ChangedText before={chapter.text} after={text} lang={chapter.lang} />
          </div>
        )}
      </section>
    </div>
  );
}
