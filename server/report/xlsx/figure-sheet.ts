// What the report lifts out of its tables: key figures, and every goal with how it stands.
import { formatShare } from '#shared/number-format.ts';
import type {
  DocBlock,
  DocStatus,
  DocText,
  ReportDocument,
} from '#shared/report/report-document.ts';
import { placedBlocks, type Place } from './placed-content.ts';
import { figureCell, plainWords, statusCell, textCell, type SheetCell } from './sheet-cell.ts';
import type { SheetTable, SheetWords } from './table-sheet.ts';

type Told = {
  part: string;
  what: DocText;
  value?: string;
  plan?: string;
  status?: DocStatus | null;
  note?: string;
};

export function sheetKeyFigures(
  { cover, blocks }: ReportDocument,
  { t, lang }: SheetWords,
): SheetTable {
  const planned = (share: number | null) => (share === null ? '' : formatShare(share, lang));
  const told: Told[] = [
    ...cover.rods.map(({ name, label, plan }) => ({
      part: cover.title,
      what: name,
      value: label,
      plan: planned(plan),
    })),
    ...placedBlocks(blocks).flatMap(({ block, place }) => toldFigures(block, place)),
  ];
  return {
    headers: [
      t('report.workbook.part'),
      t('report.workbook.what'),
      t('report.workbook.value'),
      t('chart.plan'),
      t('report.results.status'),
      t('chart.note'),
    ],
    rows: told.map(({ part, what, value = '', plan = '', status, note = '' }) => [
      textCell(part),
      textCell(what),
      figureCell(value, lang),
      figureCell(plan, lang),
      status ? statusCell(status) : null,
      textCell(note),
    ]),
  };
}

function toldFigures(block: DocBlock, { part }: Place): Told[] {
  switch (block.kind) {
    case 'key-figures':
      return block.items.map(({ value, label, detail }) => ({
        part,
        what: label,
        value,
        note: detail,
      }));
    case 'rings':
      return block.items.map(({ ring, title, status, lines }) => ({
        part,
        what: title,
        value: ring.label,
        plan: ring.planLabel,
        status,
        note: lines.join('\n'),
      }));
    case 'strategy-page':
      return block.columns.map(({ number, title, label, status }) => ({
        part: `${part}: ${block.title}`,
        what: `${number} ${plainWords(title)}`,
        value: label,
        status,
      }));
    case 'highlights':
      return block.columns.flatMap(({ heading, items }) =>
        items.map(({ text, detail, status }) => ({
          part: `${part}: ${heading}`,
          what: text,
          status,
          note: detail,
        })),
      );
    default:
      return [];
  }
}

type Goal = Extract<DocBlock, { kind: 'chapter' | 'goal' }>;

/** Focus areas tell more of themselves than the goals below them: each such fact has a column. */
export function sheetGoals({ blocks }: ReportDocument, { t, lang }: SheetWords): SheetTable {
  const goals = blocks.filter((block) => block.kind === 'chapter' || block.kind === 'goal');
  // The plan has a column already, for all goals.
  const facts = [
    ...new Set(
      goals.flatMap((goal) =>
        (goal.kind === 'chapter' ? goal.facts : []).map(({ label }) => label),
      ),
    ),
  ].filter((label) => label !== t('report.results.facts.plan'));
  const attainment = (goal: Goal) =>
    goal.kind === 'chapter' ? goal.ring.label : (goal.bullet?.label ?? '');
  const plan = (goal: Goal) => {
    const share = goal.kind === 'chapter' ? goal.ring.plan : (goal.bullet?.plan ?? null);
    return share === null ? '' : formatShare(share, lang);
  };
  return {
    headers: [
      t('report.workbook.number'),
      t('report.workbook.goal'),
      t('report.results.attainment'),
      t('chart.plan'),
      t('report.results.status'),
      ...facts,
      t('chart.note'),
    ],
    rows: goals.map((goal) => [
      textCell(goal.number),
      textCell(goal.title, goal.kind === 'chapter' ? 'strong' : undefined),
      figureCell(attainment(goal), lang),
      figureCell(plan(goal), lang),
      statusCell(goal.status),
      ...facts.map((label): SheetCell => {
        const fact = goal.kind === 'chapter' && goal.facts.find((one) => one.label === label);
        return fact ? figureCell(fact.value, lang) : null;
      }),
      goal.kind === 'goal' ? textCell(goal.note) : null,
    ]),
  };
}
