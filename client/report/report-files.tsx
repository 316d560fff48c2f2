// The files that a report leaves as.
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { Section } from '#client/ui/section.tsx';
import type { ReportRow } from '#shared/report/report-type.ts';
import { ReportDownload } from './report-download.tsx';

/** Nothing for kinds that are no files yet. */
export function ReportFiles({ report }: { report: ReportRow }) {
  const a = useAdminText();
  const strategy = useStrategySlug();
  const { kind, year, lang, archivedAt } = report;
  if (kind !== 'year' || archivedAt !== null) return null;
  return (
    <Section title={a('reportWork.files.title')} note={a('reportWork.files.note')}>
      <ReportDownload strategySlug={strategy} year={year} lang={lang} />
    </Section>
  );
}
