// What reports and their chapters are called, in the reader's words.
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { partNumbers } from '#shared/report/report-template.ts';
import type { ChapterRow, ReportRow } from '#shared/report/report-type.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

/** In a language of its own where it is a focus area's. */
export type ChapterName = { number: string; title: string; lang?: Lang };

/** `Årsrapporten 2025` */
export function useReportName(): (report: Pick<ReportRow, 'kind' | 'year'>) => string {
  const a = useAdminText();
  return ({ kind, year }) => a(`reportWork.the.${kind}`, { year: String(year) });
}

/** By DFØ's number and name, or the focus area's. */
export function useChapterName({
  year,
}: Pick<ReportRow, 'year'>): (chapter: Pick<ChapterRow, 'part' | 'goalId'>) => ChapterName {
  const a = useAdminText();
  const strategy = useStrategySlug();
  const { data } = useSuspenseQuery(useTRPC().strategy.outline.queryOptions({ strategy }));
  return ({ part, goalId }) => {
    const area = data.goals.find(({ id }) => id === goalId);
    return area
      ? { number: area.number, title: area.title, lang: area.lang }
      : {
          number: partNumbers[part] ?? '',
          title: a(`reportWork.part.${part}`, { year: String(year) }),
        };
  };
}

/** Where everybody finds a report that is published. */
export const publicPath = (id: string) => `/rapport/${id}`;
export const publicAddress = (id: string) => `${window.location.origin}${publicPath(id)}`;
