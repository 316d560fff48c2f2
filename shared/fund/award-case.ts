// The case of a call's award (tildelingssak) as it is first written: what came in, whom the committee recommends and why. Those
// it does not recommend are counted and not named: everybody at the meeting reads it, and who applied in vain is no business of
// theirs. Pure.
import { formatDate } from '#shared/date-format.ts';
import { withoutHeadings } from '#shared/markdown-heading.ts';
import { asMarkdownWords, markdownTable } from '#shared/markdown-words.ts';
import { textLength } from '#shared/text-field.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import { callOutcome } from './call-outcome.ts';
import { checkCriteria } from './criteria-check.ts';
import { outcomeWords } from './criterion-words.ts';
import type { ApplicationRow, CallRow } from './fund-type.ts';
import { formatMoney, type Ore } from './money.ts';
import type { CaseText, CaseWords } from './year-case.ts';
import type { PartnerKind } from '#shared/people/people-type.ts';

export type AwardCaseFacts = {
  call: CallRow;
  applications: readonly ApplicationRow[];
  partners: readonly { id: string; name: string; shortName: string; kind: PartnerKind }[];
  /** What the call's year has left to award; null where nothing is known of it. */
  available: Ore | null;
  body: string;
  on: IsoDate;
};

export function awardCase(facts: AwardCaseFacts, words: CaseWords): CaseText {
  const { a, lang } = words;
  const year = String(facts.call.year);
  const paper = (hasReasons: boolean) =>
    [
      summaryText(facts, words),
      ...moneyText(facts, words),
      ...tableText(facts, words),
      ...(hasReasons ? reasonText(facts, words) : [a('fundCase.award.reasonsLeftOut')]),
      a('fundCase.asOf', { date: formatDate(facts.on, lang) }),
    ].join('\n\n');
  const whole = paper(true);
  return {
    title: a('fundCase.award.title', { year }),
    // What is longer could not be saved again.
    paper: whole.length <= textLength ? whole : paper(false),
    proposal: proposalText(facts, words),
  };
}

/** None before all is assessed, or it would decide on some of it unread. */
function proposalText(facts: AwardCaseFacts, { a, lang }: CaseWords): string {
  const { call, applications, body } = facts;
  const words = { year: String(call.year), body };
  const outcome = callOutcome(applications);
  if (outcome === 'none') return a('fundCase.award.proposeNone', words);
  if (outcome !== 'some') return '';
  const awarded = recommendedOf(facts).map(
    (each) => `- ${titleOf(each)} (${nameOf(facts, each)}): ${formatMoney(each.applied, lang)}`,
  );
  return [a('fundCase.award.propose', words), awarded.join('\n')].join('\n\n');
}

/** The best first. */
const recommendedOf = ({ applications }: AwardCaseFacts) =>
  applications
    .filter(({ state }) => state === 'recommended')
    .toSorted((one, other) => (other.score ?? 0) - (one.score ?? 0));
const sumOf = (applications: readonly ApplicationRow[]) =>
  applications.reduce((sum, { applied }) => sum + applied, 0);
const titleOf = ({ title }: ApplicationRow) => asMarkdownWords(title);

function nameOf({ partners }: AwardCaseFacts, { leadPartnerId }: ApplicationRow): string {
  return asMarkdownWords(partners.find(({ id }) => id === leadPartnerId)?.shortName ?? '');
}

function summaryText(facts: AwardCaseFacts, { a, lang }: CaseWords): string {
  const { call, applications } = facts;
  const standing = applications.filter(({ state }) => state !== 'withdrawn');
  const recommended = recommendedOf(facts);
  const countOf = (states: readonly ApplicationRow['state'][]) =>
    standing.filter(({ state }) => states.includes(state)).length;
  const told = [
    ['fundCase.award.notRecommended', countOf(['not_recommended', 'declined'])],
    ['fundCase.award.notAssessed', countOf(['received'])],
    ['fundCase.award.awardedBefore', countOf(['awarded'])],
  ] as const;
  return [
    a('fundCase.award.received', {
      title: asMarkdownWords(call.title),
      count: standing.length,
      amount: formatMoney(sumOf(standing), lang),
      deadline: formatDate(call.deadlineOn, lang),
    }),
    ...(recommended.length > 0 || callOutcome(applications) === 'none'
      ? [
          a('fundCase.award.recommended', {
            count: recommended.length,
            amount: formatMoney(sumOf(recommended), lang),
          }),
        ]
      : []),
    ...told.flatMap(([key, count]) => (count === 0 ? [] : a(key, { count }))),
  ].join(' ');
}

function moneyText(facts: AwardCaseFacts, { a, lang }: CaseWords): string[] {
  const { available, call } = facts;
  if (available === null) return [];
  const money = (amount: Ore) => formatMoney(amount, lang);
  const recommended = recommendedOf(facts);
  const left = available - sumOf(recommended);
  const told = a('fundCase.award.available', { year: String(call.year), amount: money(available) });
  if (recommended.length === 0) return [told];
  const after =
    left < 0
      ? a('fundCase.award.beyond', { amount: money(-left) })
      : a('fundCase.award.left', { amount: money(left) });
  return [`${told} ${after}`];
}

function tableText(facts: AwardCaseFacts, { a, lang }: CaseWords): string[] {
  const recommended = recommendedOf(facts);
  if (recommended.length === 0) return [];
  return [
    markdownTable(
      [
        { head: a('fundCase.award.application') },
        { head: a('fund.party.lead') },
        { head: a('fund.form.kind') },
        { head: a('fund.application.amount'), isNumber: true },
        { head: a('fund.application.score'), isNumber: true },
      ],
      recommended.map((each) => [
        titleOf(each),
        nameOf(facts, each),
        a(`fund.kind.${each.kind}`),
        formatMoney(each.applied, lang),
        each.score === null ? '–' : String(each.score),
      ]),
    ),
  ];
}

function reasonText(facts: AwardCaseFacts, { a, lang }: CaseWords): string[] {
  const { call, partners } = facts;
  return recommendedOf(facts).flatMap((application) => {
    const others = partners
      .filter(({ id }) => application.partnerIds.includes(id) && id !== application.leadPartnerId)
      .map(({ shortName }) => asMarkdownWords(shortName));
    const failed = checkCriteria(application, call, partners).filter(({ isMet }) => !isMet);
    const rules = failed
      .map((outcome) =>
        a('fund.application.rule', {
          rule: a(`fund.criterion.${outcome.criterion}`),
          why: outcomeWords(outcome, { lang, a }),
        }),
      )
      .join(' ');
    const party = [
      a('fundCase.award.leads', { partner: nameOf(facts, application) }),
      others.length > 0 && a('fundCase.award.with', { partners: others.join(', ') }),
    ];
    return [
      `### ${titleOf(application)}`,
      `*${party.filter(Boolean).join(' ')}*`,
      withoutHeadings(application.assessment) || a('fundCase.award.noReason'),
      ...(rules ? [a('fundCase.award.unmet', { rules })] : []),
    ];
  });
}
