// The collaboration funds that a case is about, as they stand, where its own text does not have them all.
import { formatDate } from '#shared/date-format.ts';
import { amountsNotIn, type FundFigures } from '#shared/fund/fund-figures.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import type { CaseRow } from '#shared/meeting/meeting-type.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import type { AdminTranslate } from '#shared/text/text.ts';
import { moneyFigure } from './figure-cell.ts';
import type { DocBlock } from './report-document.ts';

/** A table for each; none where everything is said. What was sent is kept as it was, with the day it was of. */
export function fundTables(
  { links, paper, proposal }: Pick<CaseRow, 'links' | 'paper' | 'proposal'>,
  funds: readonly FundFigures[],
  { lang, a, today }: { lang: Lang; a: AdminTranslate; today: IsoDate },
): DocBlock[] {
  const date = formatDate(today, lang);
  return links.flatMap((link): DocBlock[] => {
    const one = funds.find(({ id }) => link.kind !== 'document' && id === link.targetId);
    if (!one || amountsNotIn(`${paper}\n${proposal}`, one.amounts).length === 0) return [];
    const name = one.kind === 'fund_year' ? a('fundCase.ofYear', { year: one.title }) : one.title;
    return [
      {
        kind: 'table',
        caption: a('fundCase.papers.title', { name, date }),
        columns: [
          { header: a('fundCase.papers.what'), align: 'left', width: { share: 1 } },
          { header: a('fundCase.papers.amount'), align: 'right', width: { mm: 40 } },
        ],
        rows: one.amounts.map(({ what, amount }) => ({
          kind: 'cells',
          cells: [{ kind: 'text', text: a(`fundCase.figure.${what}`) }, moneyFigure(amount, lang)],
        })),
        notes: one.deadlineOn
          ? [a('fund.call.until', { deadline: formatDate(one.deadlineOn, lang) })]
          : [],
      },
    ];
  });
}
