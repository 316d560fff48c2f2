// The year's projects: those that were awarded money in it first, then those that go on from earlier years.
import { projectBalance } from '#shared/fund/fund-balance.ts';
import type { FundEntryKind, FundEntryRow, ProjectRow } from '#shared/fund/fund-type.ts';
import type { Ore } from '#shared/fund/money.ts';
import { enDash } from '#shared/number-format.ts';
import type { AdminTranslate } from '#shared/text/text.ts';
import { moneyFigure } from './figure-cell.ts';
import { plainText } from './markdown-blocks.ts';
import type { ReportContext, ReportFunds } from './report-context.ts';
import type { DocBlock, TableCell, TableRow } from './report-document.ts';

type Told = { row: ProjectRow; entries: FundEntryRow[]; ofYear: FundEntryRow[] };

export function projectTable(
  context: ReportContext,
  a: AdminTranslate,
  { projects, entries }: ReportFunds,
): DocBlock[] {
  const { t, year } = context;
  const entriesOf = Map.groupBy(entries, ({ projectId }) => projectId);
  const told = projects
    .map((row): Told => {
      const own = entriesOf.get(row.id) ?? [];
      return { row, entries: own, ofYear: own.filter((entry) => entry.year === year) };
    })
    .filter((project) => project.ofYear.length > 0 || goesOn(project, year));
  if (told.length === 0) return [];
  const awarded = told.filter(({ ofYear }) => ofYear.some(({ kind }) => kind === 'award'));
  const others = told.filter((project) => !awarded.includes(project));
  const group = (text: string, own: Told[]): TableRow[] =>
    own.length === 0
      ? []
      : [{ kind: 'group', text }, ...own.flatMap((one) => projectRows(context, a, one))];
  const figure = (header: string) => ({ header, align: 'right' as const, width: { mm: 25 } });
  return [
    { kind: 'heading', level: 2, number: '', text: t('report.accounts.projects') },
    {
      kind: 'table',
      caption: t('report.accounts.projectsCaption', { year: String(year) }),
      columns: [
        { header: a('fund.projects.project'), align: 'left', width: { share: 1 } },
        figure(t('report.accounts.awardedIn', { year: String(year) })),
        figure(t('report.accounts.usedIn', { year: String(year) })),
        figure(t('report.accounts.awardedInAll')),
        figure(a('fund.projects.remaining')),
      ],
      rows: [
        ...group(t('report.accounts.awardedNow', { year: String(year) }), awarded),
        ...group(t('report.accounts.earlier'), others),
      ],
      notes: [],
    },
  ];
}

/** Awarded before, and not over when the year began. */
function goesOn({ row, entries }: Told, year: number): boolean {
  return entries.length > 0 && row.endsOn !== null && row.endsOn >= `${year}-01-01`;
}

function projectRows(context: ReportContext, a: AdminTranslate, told: Told): TableRow[] {
  const { t, say, lang } = context;
  const { row, entries, ofYear } = told;
  const { awarded, remaining } = projectBalance(entries);
  const inYear = (kind: FundEntryKind): TableCell => {
    const own = ofYear.filter((entry) => entry.kind === kind);
    // An award is made or not; that no use is entered does not say that nothing was used.
    if (own.length === 0) {
      const label = kind === 'use' ? t('report.accounts.nothingEntered') : enDash;
      return { kind: 'figure', label, isSoft: true };
    }
    return money(own.reduce((sum, { amount }) => sum + amount, 0));
  };
  const money = (ore: Ore) => moneyFigure(ore, lang);
  const lead = context.partnerNames([row.leadPartnerId]);
  const others = context.partnerNames(row.partnerIds.filter((id) => id !== row.leadPartnerId));
  const parties = [
    lead === '' ? '' : t('report.accounts.leads', { name: lead }),
    others === '' ? '' : t('report.accounts.with', { names: others }),
  ].filter((words) => words !== '');
  const result = plainText(row.result);
  return [
    {
      kind: 'cells',
      cells: [
        {
          kind: 'text',
          text: say(row.title, row.lang),
          isStrong: true,
          detail: [...parties, periodWords(context, a, row)].join('. '),
        },
        inYear('award'),
        inYear('use'),
        money(awarded),
        money(remaining),
      ],
    },
    ...(result === ''
      ? []
      : [
          {
            kind: 'note' as const,
            text: say(result, row.lang),
          },
        ]),
  ];
}

function periodWords({ date }: ReportContext, a: AdminTranslate, project: ProjectRow): string {
  const { startsOn, endsOn } = project;
  if (startsOn !== null && endsOn !== null)
    return a('fund.projects.span', { from: date(startsOn), to: date(endsOn) });
  if (startsOn !== null) return a('fund.projects.from', { from: date(startsOn) });
  return endsOn === null
    ? a('fund.projects.noPeriod')
    : a('fund.projects.to', { to: date(endsOn) });
}
