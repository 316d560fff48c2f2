// The case of a year's money (budsjettsak) as it is first written: what partners are asked for, and what there is for projects.
// It is text from then on, for the secretariat to change. Pure.
import { formatDate } from '#shared/date-format.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import { asMarkdownWords, markdownTable } from '#shared/markdown-words.ts';
import type { CaseRow } from '#shared/meeting/meeting-type.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import type { AdminTranslate } from '#shared/text/text.ts';
import { indexBetween } from './contribution.ts';
import type { YearBalance } from './fund-balance.ts';
import type { FundYearRow } from './fund-type.ts';
import { formatHundredths, formatMoney, type Ore } from './money.ts';

export type CaseWords = { lang: Lang; a: AdminTranslate };
export type CaseText = Pick<CaseRow, 'title' | 'paper' | 'proposal'>;

export type YearCaseFacts = {
  row: FundYearRow;
  /** Of members, and of whoever else contributes in either year; null where nothing is entered. */
  contributions: readonly { partner: string; before: Ore | null; now: Ore | null }[];
  /** Up to and with the year. */
  balances: readonly YearBalance[];
  /** The body's name. */
  body: string;
  /** The day that the figures are of. */
  on: IsoDate;
};

/** So many years are enough to see where the money comes from. */
const mostYears = 4;

export function yearCase(facts: YearCaseFacts, words: CaseWords): CaseText {
  const { a, lang } = words;
  const year = String(facts.row.year);
  return {
    title: a('fundCase.year.title', { year }),
    paper: [
      `## ${a('fundCase.year.contributions')}`,
      ...contributionText(facts, words),
      `## ${a('fundCase.year.funds')}`,
      ...fundText(facts, words),
      a('fundCase.asOf', { date: formatDate(facts.on, lang) }),
    ].join('\n\n'),
    proposal: proposalText(facts, words),
  };
}

function contributionText({ row, contributions }: YearCaseFacts, { a, lang }: CaseWords): string[] {
  const money = (amount: Ore | null) => (amount === null ? '–' : formatMoney(amount, lang));
  const [year, before] = [String(row.year), String(row.year - 1)];
  const given = contributions.filter((each) => each.now !== null);
  if (given.length === 0) return [a('fundCase.year.noContributions', { year })];
  const change = (then: Ore | null, now: Ore | null) => {
    if (then === null || now === null || then === 0) return '–';
    const hundredths = indexBetween(then, now);
    const sign = hundredths > 0 ? '+' : hundredths < 0 ? '\u2212' : '';
    const said = `${sign}${formatHundredths(Math.abs(hundredths), lang)}`;
    return a('fund.contributions.change', { change: said });
  };
  const sum = (key: 'before' | 'now') =>
    contributions.reduce((total, each) => total + (each[key] ?? 0), 0);
  return [
    row.index === null
      ? a('fundCase.year.notIndexed', { year })
      : a('fundCase.year.indexed', {
          year,
          before,
          index: formatHundredths(row.index, lang),
          roundTo: formatMoney(row.roundTo, lang),
        }),
    markdownTable(
      [
        { head: a('fund.contributions.partner') },
        { head: before, isNumber: true },
        { head: year, isNumber: true },
        { head: a('fund.contributions.changed'), isNumber: true },
      ],
      [
        ...contributions.map(({ partner, before: then, now }) => {
          return [asMarkdownWords(partner), money(then), money(now), change(then, now)];
        }),
        [
          a('fund.contributions.sum'),
          money(sum('before')),
          money(sum('now')),
          change(sum('before'), sum('now')),
        ],
      ],
    ),
  ];
}

const columns = ['carriedIn', 'setAside', 'returned', 'awarded', 'carriedOver', 'used'] as const;

function fundText({ row, balances }: YearCaseFacts, { a, lang }: CaseWords): string[] {
  const money = (amount: Ore) => formatMoney(amount, lang);
  const own = balances.find(({ year }) => year === row.year);
  if (!own) return [];
  const { carriedIn, setAside, returned, awarded, carriedOver } = own;
  const [year, before] = [String(row.year), String(row.year - 1)];
  const available = money(carriedIn + setAside + returned);
  const sentences = [
    a('fundCase.year.setAside', { year, amount: money(setAside) }),
    carriedIn === 0
      ? a('fundCase.year.available', { year, available })
      : a('fundCase.year.carried', { year, before, carried: money(carriedIn), available }),
    awarded > 0 && a('fundCase.year.awarded', { amount: money(awarded), left: money(carriedOver) }),
  ];
  return [
    sentences.filter(Boolean).join(' '),
    markdownTable(
      [
        { head: a('fund.years.year') },
        ...columns.map((column) => ({ head: a(`fund.years.${column}`), isNumber: true })),
      ],
      balances
        .slice(-mostYears)
        .map((each) => [String(each.year), ...columns.map((column) => money(each[column]))]),
    ),
  ];
}

/** Partners that are asked for the same are asked for it each, as the minutes say it. */
function proposalText({ row, contributions, body }: YearCaseFacts, { a, lang }: CaseWords): string {
  const given = contributions.flatMap(({ now }) => (now === null ? [] : now));
  const words = { year: String(row.year), body, setAside: formatMoney(row.setAside, lang) };
  if (given.length === 0) return a('fundCase.year.proposeFrame', words);
  const isSame = new Set(given).size === 1;
  const asked = isSame ? given[0]! : given.reduce((sum, each) => sum + each, 0);
  return a(isSame ? 'fundCase.year.proposeEach' : 'fundCase.year.proposeSum', {
    ...words,
    amount: formatMoney(asked, lang),
  });
}
