// The report as it will print, sheet by sheet, with its contents beside it. The paper is white in dark colours too.
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import type { ReportKind } from '#shared/report/report-type.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import { ReportBlock } from './report-block.tsx';
import { CoverSheet } from './report-cover.tsx';
import { ContentsList } from './report-opening.tsx';
import { contentsOf, numbersOf, reportSheets } from '#shared/report/report-outline.ts';
import styles from './report-preview.module.css';

type ReportPreviewProps = { strategySlug: string; kind: ReportKind; year: number; lang: Lang };

export function ReportPreview({ strategySlug, kind, year, lang }: ReportPreviewProps) {
  const a = useAdminText();
  const { data: report } = useSuspenseQuery(
    useTRPC().report.document.queryOptions({ strategy: strategySlug, kind, year, lang }),
  );
  const { meta, cover, blocks } = report;
  const entries = useMemo(() => contentsOf(blocks), [blocks]);
  const sheets = useMemo(() => reportSheets(blocks), [blocks]);
  const numbers = useMemo(() => numbersOf(blocks), [blocks]);
  // Beside the sheets where there is room; above them, and closed, where there is not.
  const [isRoomy] = useState(() => window.matchMedia('(width > 72rem)').matches);
  return (
    <div className={styles['preview']}>
      <nav aria-label={a('reportPage.contents')} className={`${styles['contents']} no-print`}>
        <details open={isRoomy}>
          <summary>{a('reportPage.contents')}</summary>
          <div lang={meta.lang}>
            <ContentsList entries={entries} />
          </div>
        </details>
      </nav>
      <div lang={meta.lang} data-color-scheme="light" className={styles['sheets']}>
        <CoverSheet cover={cover} sampleNotice={meta.sampleNotice} />
        {sheets.map((sheet) => (
          <section key={sheet.key} className={styles['sheet']}>
            {sheet.blocks.map((placed) => (
              <ReportBlock
                key={placed.anchor}
                placed={placed}
                meta={meta}
                entries={entries}
                number={numbers.get(placed.block)}
              />
            ))}
            <p className={styles['foot']}>
              {meta.footLine}
              {meta.sampleNotice && ` · ${meta.sampleNotice}`}
            </p>
          </section>
        ))}
      </div>
    </div>
  );
}
