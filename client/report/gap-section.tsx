// What remains before a report can be approved, by chapter: each lack a sentence, each chapter a way to it.
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import { Section } from '#client/ui/section.tsx';
import { StatusMark } from '#client/ui/status-mark.tsx';
import type { ReportGap } from '#shared/report/report-gap.ts';
import { tableIn } from './chapter-gaps.tsx';
import { ChapterLink } from './chapter-link.tsx';
import { useChapterName } from './report-words.ts';
import type { ReportProgress, ReportWork } from './report-work-type.ts';
import styles from './report-work.module.css';

type GapSectionProps = { work: ReportWork; progress: ReportProgress };

export function GapSection({ work, progress: { gaps } }: GapSectionProps) {
  const a = useAdminText();
  const nameOf = useChapterName(work.report);
  const gapWords = useGapWords();
  const gapsOf = Map.groupBy(gaps, ({ chapterId }) => chapterId);
  const lacking = work.chapters.filter(({ id }) => gapsOf.has(id));
  return (
    <Section title={a('reportWork.gaps.title')} anchor="gjenstar">
      {lacking.length === 0 ? (
        <p className={styles['mark']}>
          <StatusMark name="achieved" /> {a('reportWork.gaps.none')}
        </p>
      ) : (
        <ul className={styles['gaps']}>
          {lacking.map((chapter) => {
            const { number, title, lang: nameLang } = nameOf(chapter);
            return (
              <li key={chapter.id}>
                <ChapterLink reportId={work.report.id} chapterId={chapter.id}>
                  {number && <span className="figures">{number} </span>}
                  <span lang={nameLang}>{title}</span>
                </ChapterLink>
                <span>{(gapsOf.get(chapter.id) ?? []).map(gapWords).join(' ')}</span>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}

function useGapWords(): (gap: ReportGap) => string {
  const a = useAdminText();
  const format = useFormat();
  return (gap) => {
    switch (gap.what) {
      case 'overdue':
        return a('reportWork.gaps.overdue', { date: format.date(gap.dueOn) });
      case 'gone':
        return gap.name
          ? a('reportWork.gaps.gone', { name: gap.name })
          : a('reportWork.gaps.goneUnnamed');
      case 'no_alt':
        return a('reportWork.gaps.no_alt', { count: gap.count });
      case 'empty_cells':
        return a('reportWork.gaps.empty_cells', { count: gap.count, ...tableIn(gap) });
      default:
        return a(`reportWork.gaps.${gap.what}`);
    }
  };
}
