// Two years, or two frozen reports, side by side; the main thing in one sentence on top.
import { useQuery, useQueries, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { refusalOf, useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { ChoiceField, type Choice } from '#client/ui/choice-field.tsx';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { PageHeader } from '#client/ui/page-header.tsx';
import { RefusalText } from '#client/ui/refusal-text.tsx';
import { today } from '#client/ui/today.ts';
import { isFrozen } from '#shared/report/report-state.ts';
import { compareSearch, parseSide, searchOf } from './compare-search.ts';
import { ComparisonTables } from './comparison-tables.tsx';
import styles from './report-page.module.css';
import { useReportName } from './report-words.ts';

export function ComparePage() {
  const a = useAdminText();
  const strategy = useStrategySlug();
  const search = useSearch({ from: '/$strategy/arsrapport/sammenlign' });
  const navigate = useNavigate({ from: '/$strategy/arsrapport/sammenlign' });
  const choices = useSides();
  const years = choices.filter(({ value }) => /^\d{4}$/.test(value)).map(({ value }) => value);
  // The one that is read and the year before it; of none, the two that have ended last.
  const ended = years.find((year) => year < today().slice(0, 4));
  const to = asked(search.b) ?? ended ?? years[0];
  const from = asked(search.a) ?? years.find((year) => year < yearIn(to, years)) ?? years.at(-1);
  const change = (first: string, second: string) => {
    const sides = compareSearch({ a: first, b: second });
    void navigate({ search: (before) => ({ ...before, ...sides }), replace: true });
  };
  // Years are called by their number alone in the heads of tables.
  const labelOf = (value: string) =>
    years.includes(value)
      ? value
      : (choices.find((choice) => choice.value === value)?.label ?? value);
  return (
    <>
      <PageHeader
        title={a('reportWork.compare.title')}
        lead={a('reportWork.compare.lead')}
        eyebrow={
          <Link to="/$strategy/arsrapport" params={{ strategy }}>
            {a('reportPage.title')}
          </Link>
        }
      />
      {from === undefined || to === undefined || choices.length < 2 ? (
        <EmptyState
          title={a('reportWork.compare.choose')}
          text={a('reportWork.compare.chooseText')}
        />
      ) : (
        <>
          <div className={`${styles['choices']} no-print`}>
            <ChoiceField
              name="a"
              label={a('reportWork.compare.from')}
              value={from}
              choices={choices}
              onChange={(value) => change(value, to)}
            />
            <ChoiceField
              name="b"
              label={a('reportWork.compare.to')}
              value={to}
              choices={choices}
              onChange={(value) => change(from, value)}
            />
          </div>
          <Compared from={from} to={to} columns={{ was: labelOf(from), becomes: labelOf(to) }} />
        </>
      )}
    </>
  );
}

/** As the fields have it. */
const asked = (side: string | number | undefined) =>
  side === undefined ? undefined : String(side);

/** A frozen report is compared with the years before it as any other. */
const yearIn = (side: string | undefined, years: readonly string[]) =>
  side !== undefined && years.includes(side) ? side : (years[0] ?? '');

type ComparedProps = { from: string; to: string; columns: { was: string; becomes: string } };

function Compared({ from, to, columns }: ComparedProps) {
  const a = useAdminText();
  const t = useText();
  const strategy = useStrategySlug();
  const sides = { a: parseSide(from), b: parseSide(to) };
  const isAsked = from !== to && sides.a !== null && sides.b !== null;
  const { data, error } = useQuery({
    ...useTRPC().report.compare.queryOptions({
      strategy,
      a: sides.a ?? { year: 0 },
      b: sides.b ?? { year: 0 },
    }),
    enabled: isAsked,
  });
  if (from === to) return <p>{a('reportWork.compare.same')}</p>;
  if (error) {
    const refusal = refusalOf(error);
    return refusal.reason === 'not_found' ? (
      <p>{a('reportWork.compare.unknown')}</p>
    ) : (
      <RefusalText refusal={refusal} />
    );
  }
  if (!data) return <p className="soft">{t('shell.loading')}</p>;
  return <ComparisonTables comparison={data.comparison} columns={columns} />;
}

/** Years newest first, then frozen reports. */
function useSides(): Choice[] {
  const a = useAdminText();
  const trpc = useTRPC();
  const strategy = useStrategySlug();
  const nameOf = useReportName();
  const { data } = useSuspenseQuery(trpc.report.list.queryOptions({ strategy }));
  const frozen = data.reports.filter(isFrozen);
  const works = useQueries({
    queries: frozen.map(({ id }) => trpc.report.work.queryOptions({ id })),
  });
  return [
    ...data.years.map((year) => ({
      value: String(searchOf({ year })),
      label: String(year),
    })),
    ...works.flatMap(({ data: work }) =>
      (work?.editions ?? []).map(({ edition, reportId }) => ({
        value: String(searchOf({ reportId, edition })),
        label: a('reportWork.compare.frozen', {
          report: nameOf(work!.report),
          edition: String(edition),
        }),
      })),
    ),
  ];
}
