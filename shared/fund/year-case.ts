// The case of a year's money (budsjettsak) as it is first written: what partners are asked for, and what there is for projects.
// It is text from then on, for the secretariat to change. Pure.
import { formatDate } from '#shared/date-format.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import { asMarkdownWords, markdownTable } from '#shared/markdown-words.ts';
import type { CaseRow } from '#shared/meeting/meeting-type.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import type { AdminTranslate } from '#shared/text/text.ts';
import {
  changeWords,
  contributionSum,
  lackingWords,
  sumChangeWords,
  type Contributed,
} from './contribution-change.ts';
import type { YearBalance } from './fund-balance.ts';
import type { FundYearRow } from './fund-type.ts';
import { formatHundredths, formatMoney, type Ore } from './money.ts';

export type CaseWords = { lang: Lang; a: AdminTranslate };
export type CaseText = Pick<CaseRow, 'title' | 'paper' | 'proposal'>;

export type YearCaseFacts = {
  row: FundYearRow;
  /** Of members, and of whoever else contributes in either year; null where nothing is entered. */
  contributions: readonly (Contributed & { partner: string; isMember: boolean })[];
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

function contributionText({ row, contributions }: YearCaseFacts, words: CaseWords): string[] {
  const { a, lang } = words;
  const money = (amount: Ore | null) => (amount === null ? '–' : formatMoney(amount, lang));
  const [year, before] = [String(row.year), String(row.year - 1)];
  const sum = contributionSum(contributions);
  if (sum.now === null) return [a('fundCase.year.noContributions', { year })];
  const line = (name: string, figures: Contributed, change: string | null) => {
    return [name, money(figures.before), money(figures.now), change ?? '–'];
  };
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
        ...contributions.map((each) =>
          line(asMarkdownWords(each.partner), each, changeWords(each, words)),
        ),
        line(a('fund.contributions.sum'), sum, sumChangeWords(sum, words)),
      ],
    ),
    ...lackingWords(sum, row.year, words),
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
  const known = carriedIn === 0 ? 'available' : 'carried';
  const sentences = [
    setAside === 0
      ? a('fundCase.year.notSetAside', { year })
      : a('fundCase.year.setAside', { year, amount: money(setAside) }),
    setAside === 0
      ? a('fundCase.award.available', { year, amount: available })
      : a(`fundCase.year.${known}`, { year, before, carried: money(carriedIn), available }),
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
        .map((each) => [
          String(each.year),
          ...columns.map((column) =>
            column === 'setAside' && !each.isEntered ? '–' : money(each[column]),
          ),
        ]),
    ),
  ];
}

/** Partners that are all asked for the same are asked for it each, as the minutes say it. */
function proposalText({ row, contributions, body }: YearCaseFacts, { a, lang }: CaseWords): string {
  const given = contributions.flatMap(({ now }) => now ?? []);
  const [year, setAside] = [String(row.year), formatMoney(row.setAside, lang)];
  const hasFrame = row.setAside > 0;
  if (given.length === 0)
    return hasFrame ? a('fundCase.year.proposeFrame', { body, year, setAside }) : '';
  const without = contributions.filter(({ isMember, now }) => isMember && now === null);
  const isSame = without.length === 0 && new Set(given).size === 1;
  const asked = isSame ? given[0]! : given.reduce((sum, each) => sum + each, 0);
  const words = { body, year, amount: formatMoney(asked, lang) };
  const key = isSame ? 'proposeEach' : 'proposeSum';
  const proposed = hasFrame
    ? a(`fundCase.year.${key}`, { ...words, setAside })
    : a(`fundCase.year.${key}Only`, words);
  if (without.length === 0) return proposed;
  const names = new Intl.ListFormat(lang, { type: 'conjunction' }).format(
    without.map(({ partner }) => asMarkdownWords(partner)),
  );
  return [proposed, a('fundCase.year.proposedWithout', { partners: names, year })].join('\n\n');
}
