// The annual report: which year, in which language, as a file to download and as it will print.
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { PageHeader } from '#client/ui/page-header.tsx';
import { PageState } from '#client/ui/page-state.tsx';
import { reportKinds } from '#shared/report/report-type.ts';
import { langs } from '#shared/strategy/strategy-type.ts';
import { ReportFiles } from './report-files.tsx';
import styles from './report-page.module.css';
import { ReportPreview } from './report-preview.tsx';
import { ReportReading } from './report-reading.tsx';
import type { ReportSearch } from './report-search.ts';

export function ReportPage() {
  const a = useAdminText();
  const { lang: ownLang, t } = useLanguage();
  const strategySlug = useStrategySlug();
  const trpc = useTRPC();
  const { data: list } = useSuspenseQuery(
    trpc.report.list.queryOptions({ strategy: strategySlug }),
  );
  const { data: dates } = useSuspenseQuery(
    trpc.strategy.dates.queryOptions({ strategy: strategySlug }),
  );
  const search = useSearch({ from: '/$strategy/arsrapport' });
  const navigate = useNavigate({ from: '/$strategy/arsrapport' });
  const change = (patch: ReportSearch) =>
    void navigate({
      search: (before) => ({ ...before, ...patch }),
      replace: true,
      resetScroll: false,
    });
  // The report people write is the one of the year that has ended; the running year's is a draft of the next.
  const running = Number(dates.today.slice(0, 4));
  const kind = search.slag ?? 'year';
  const years = kind === 'period' ? [list.lastYear] : list.years;
  const usualYear = years.find((year) => year < running) ?? years[0];
  const year = search.ar ?? usualYear;
  const lang = search.sprak ?? ownLang;
  const isKnownYear = year !== undefined && years.includes(year);
  const report = list.reports.find((each) => each.kind === kind && each.year === year);
  return (
    <>
      {/* On paper the report begins with its own cover. */}
      <div className="no-print">
        <PageHeader title={a(`reportWork.kind.${kind}`)} lead={a('reportPage.lead')} />
      </div>
      {usualYear === undefined ? (
        <EmptyState title={a('reportPage.noYears.title')} text={a('reportPage.noYears.text')} />
      ) : (
        <>
          <div className={`${styles['choices']} no-print`}>
            <ChoiceField
              label={a('reportWork.reading.what')}
              name="slag"
              value={kind}
              choices={reportKinds.map((value) => ({
                value,
                label: a(`reportWork.kind.${value}`),
              }))}
              onChange={(value) =>
                change({ slag: reportKinds.find((each) => each === value), ar: undefined })
              }
            />
            <ChoiceField
              label={a('reportPage.year')}
              name="ar"
              value={String(year)}
              choices={[
                ...(isKnownYear ? [] : [{ value: String(year), label: String(year) }]),
                ...years.map((each) => ({
                  value: String(each),
                  label:
                    each === running
                      ? a('reportPage.runningYear', { year: String(each) })
                      : String(each),
                })),
              ]}
              onChange={(value) => change({ ar: Number(value) })}
            />
            <ChoiceField
              label={a('reportPage.language')}
              name="sprak"
              value={lang}
              choices={langs.map((value) => ({
                value,
                label: t(`word.lang.${value}`),
                lang: value,
              }))}
              onChange={(value) => {
                const chosen = langs.find((each) => each === value);
                if (chosen) change({ sprak: chosen });
              }}
            />
            {isKnownYear && (
              <ReportFiles
                strategy={strategySlug}
                kind={kind}
                year={year}
                lang={lang}
                errata={report?.errata ?? 0}
              />
            )}
          </div>
          {isKnownYear && <ReportReading read={{ kind, year, lang }} list={list} />}
          {isKnownYear ? (
            <PageState resetKey={`${strategySlug} ${kind} ${year} ${lang}`}>
              <ReportPreview strategySlug={strategySlug} kind={kind} year={year} lang={lang} />
            </PageState>
          ) : (
            <EmptyState
              title={a('reportPage.unknownYear.title', { year: String(year) })}
              text={a('reportPage.unknownYear.text', {
                first: String(years.at(-1)),
                last: String(years[0]),
              })}
            />
          )}
        </>
      )}
    </>
  );
}
