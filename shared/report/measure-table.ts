// Measures with phase, progress against time, due date and lead: those finished this year and those late first.
import type { MeasureStanding } from '#shared/measure/measure-standing.ts';
import { progressShare } from '#shared/measure/implementation.ts';
import { goalGroups, goalName, type ReportContext } from './report-context.ts';
import type { DocBlock, DocText, TableCell, TableColumn, TableRow } from './report-document.ts';
import { isFinishedIn } from './year-page.ts';

/** An update longer than this is told in full on the measure's page. */
const longestUpdate = 260;

export function measureTable(
  context: ReportContext,
  caption: string,
  measures: readonly MeasureStanding[],
): DocBlock[] {
  if (measures.length === 0) return [];
  const { t } = context;
  // Progress and due date are columns only where some measure has one.
  const shown = (index: number) =>
    (index !== 2 || measures.some(({ state }) => state !== null)) &&
    (index !== 3 || measures.some(({ row }) => row.dueOn !== null));
  return [
    {
      kind: 'table',
      topic: 'measures',
      caption,
      columns: measureColumns(context).filter((_, index) => shown(index)),
      rows: sorted(context, measures).flatMap((measure): TableRow[] => {
        const note = updateText(context, measure);
        return [
          {
            kind: 'cells',
            cells: measureCells(context, measure).filter((_, index) => shown(index)),
          },
          ...(note === null ? [] : [{ kind: 'note' as const, text: note }]),
        ];
      }),
      notes: [],
      list: t('report.list.measures'),
    },
  ];
}

export function measureColumns({ t, dateWidth }: ReportContext): TableColumn[] {
  return [
    { header: t('report.measureTable.measure'), align: 'left', width: { share: 1 } },
    { header: t('report.measureTable.phase'), align: 'left', width: { mm: 20 } },
    { header: t('report.measureTable.progress'), align: 'left', width: { mm: 31 } },
    { header: t('report.measureTable.due'), align: 'left', width: { mm: dateWidth } },
    { header: t('report.measureTable.lead'), align: 'left', width: { mm: 26 } },
  ];
}

export function measureCells(context: ReportContext, measure: MeasureStanding): TableCell[] {
  const { row, state, isOverdue, dueShare } = measure;
  const { t, date, say, share } = context;
  const progress = state && state.phase !== 'cancelled' ? progressShare(state) : null;
  const lead = context.partnerNames(row.leadPartnerIds) || context.bodyName(row.ownerBodyId);
  return [
    { kind: 'text', text: say(row.title, row.lang) },
    {
      kind: 'text',
      text: phaseText(context, measure),
    },
    {
      kind: 'bullet',
      share: progress,
      plan: progress === null || state?.phase === 'completed' ? null : dueShare,
      label: progress === null ? '' : share(progress),
    },
    {
      kind: 'text',
      text: row.dueOn ? date(row.dueOn) : '',
      ...(isOverdue ? { detail: t('report.measureTable.overdue') } : {}),
      isStrong: isOverdue,
    },
    { kind: 'text', text: lead },
  ];
}

function phaseText(context: ReportContext, measure: MeasureStanding): string {
  const { t } = context;
  if (!measure.state) return t('report.measureTable.unreported');
  if (isFinishedIn(measure, context.span))
    return t('report.measureTable.finished', { year: context.told });
  return t(`word.phase.${measure.state.phase}`);
}

/** Numbered sub-points belong to the wording; then the newest word from those who do it. */
function updateText(context: ReportContext, { row, updates }: MeasureStanding): DocText | null {
  const newest = updates.findLast(({ text }) => text !== '');
  const points = row.subPoints.map((point, index) => `${index + 1}) ${point}`).join(' ');
  const text = [points, newest ? shortened(newest.text) : '']
    .filter((part) => part !== '')
    .join(' ');
  return text === '' ? null : context.say(text, row.lang);
}

function shortened(text: string): string {
  if (text.length <= longestUpdate) return text;
  const cut = text.slice(0, longestUpdate);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestUpdate - 30)).trimEnd()} …`;
}

function sorted({ span }: ReportContext, measures: readonly MeasureStanding[]): MeasureStanding[] {
  const rank = (measure: MeasureStanding) =>
    isFinishedIn(measure, span) ? 0 : measure.isOverdue ? 1 : 2;
  return measures.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.row.dueOn ?? '9').localeCompare(b.row.dueOn ?? '9') ||
      a.row.sortOrder - b.row.sortOrder,
  );
}

/** All measures under the goals of the first two levels, for the appendix. */
export function measureRowsByGoal(context: ReportContext): TableRow[] {
  return goalGroups(context).flatMap(({ goal, own }): TableRow[] => {
    const measures = context.measuresOf(own);
    if (measures.length === 0) return [];
    const name = context.say(goalName(goal), goal.row.lang);
    return [
      { kind: 'group', text: name },
      ...measures.map((measure): TableRow => ({
        kind: 'cells',
        cells: measureCells(context, measure),
      })),
    ];
  });
}
