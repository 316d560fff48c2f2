// II Introduction: the strategy in short, main figures over the years, partners and bodies.
import { attainmentChart } from '#shared/chart/attainment-chart.ts';
import { bodyNameOn, formerNamesOn } from '#shared/people/body-name.ts';
import type { GoalFigure } from '#shared/strategy/goal-figure.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import type { BodyRow, PartnerRow } from '#shared/strategy/snapshot.ts';
import type { StrategyStanding } from '#shared/strategy/standing.ts';
import type { HistoryYear } from '#shared/strategy/strategy-history.ts';
import type { AdminTranslate } from '#shared/text/text.ts';
import { fundFigures } from './accounts-part.ts';
import { strategyLine } from './cover-part.ts';
import { eventFigures } from './event-part.ts';
import { shareFigure } from './figure-cell.ts';
import { isRunningYear } from '#shared/strategy/strategy-year.ts';
import { pastYears, type ReportContext } from './report-context.ts';
import type { DocBlock, TableRow } from './report-document.ts';
import { writtenPart } from './written-part.ts';

export function introductionPart(context: ReportContext, a: AdminTranslate): DocBlock[] {
  const { t } = context;
  return [
    { kind: 'part', number: 'II', title: t('report.part.introduction'), lead: null },
    ...writtenPart(context, a, 'introduction'),
    ...strategyInShort(context),
    ...figuresOverYears(context),
    ...yearFigures(context, a),
    ...partnersAndBodies(context),
  ];
}

function strategyInShort(context: ReportContext): DocBlock[] {
  const { t, say, standing } = context;
  const { foundation, lang } = standing.strategy;
  const facts = [
    { term: t('report.introduction.period'), text: strategyLine(context) },
    { term: t('report.introduction.owner'), text: foundation.owner },
    { term: t('report.introduction.vision'), text: foundation.vision },
    { term: t('report.introduction.values'), text: foundation.values.join('\n\n') },
    {
      term: t('report.introduction.aim'),
      text: [foundation.overallAim, foundation.overallAimNote].filter(Boolean).join(' – '),
    },
  ].filter(({ text }) => text !== '');
  return [
    { kind: 'heading', level: 2, number: '', text: t('report.introduction.strategy') },
    { kind: 'facts', items: facts.map(({ term, text }) => ({ term, text: say(text, lang) })) },
  ];
}

/** The same chart for the strategy and for each area. */
export function attainmentByYear(
  context: ReportContext,
  name: string,
  history: readonly HistoryYear[],
  figure: GoalFigure,
): DocBlock {
  const years = pastYears(context, history, figure).map((year) => ({
    year: year.year,
    isRunning: isRunningYear(year.year, context.standing.asOf.reportingOn),
    attainment: year.status === 'no_data' ? null : year.attainment,
    plan: year.plannedAttainment,
  }));
  return {
    kind: 'chart',
    chart: attainmentChart(
      { name, years, percent: context.share, origin: context.origin },
      context.t,
    ),
    height: 124,
  };
}

function figuresOverYears(context: ReportContext): DocBlock[] {
  const { t, standing, areas } = context;
  const years = pastYears(context, standing.history, standing.figure);
  if (years.every(({ attainment }) => attainment === null)) return [];
  const columns = years.slice(-6);
  const row = (
    name: { text: string; lang: ReportContext['lang'] },
    history: HistoryYear[],
    isStrong: boolean,
  ): TableRow => ({
    kind: 'cells',
    cells: [
      { kind: 'text', text: context.say(name.text, name.lang), isStrong },
      ...columns.map(({ year }) => {
        const at = history.find((one) => one.year === year);
        const look = {
          isStrong: isStrong || year === context.year,
          isSoft: at?.attainment == null,
        };
        if (at?.attainment == null || at.status === 'no_data')
          return { kind: 'figure' as const, label: t('chart.noFigure'), ...look };
        return shareFigure(at.attainment, context.lang, look);
      }),
    ],
  });
  return [
    { kind: 'heading', level: 2, number: '', text: t('report.introduction.figures') },
    { kind: 'paragraph', tone: 'body', text: t('report.introduction.figuresText') },
    attainmentByYear(context, standing.strategy.title, standing.history, standing.figure),
    {
      kind: 'table',
      caption: t('report.introduction.areaYears', {
        from: String(columns[0]?.year ?? ''),
        to: String(columns.at(-1)?.year ?? ''),
      }),
      columns: [
        { header: t('report.results.area'), align: 'left', width: { share: 1 } },
        ...columns.map(({ year }) => ({
          header: String(year),
          align: 'right' as const,
          width: { mm: 18 },
        })),
      ],
      rows: [
        ...areas.map((area) =>
          row(
            { text: `${area.number} ${area.row.title}`, lang: area.row.lang },
            pastYears(context, area.history, area.figure),
            false,
          ),
        ),
        row({ text: t('report.introduction.total'), lang: context.lang }, years, true),
      ],
      notes: [],
    },
  ];
}

/** Meeting places and money of the year, each apart; nothing where nobody has entered any. */
function yearFigures(context: ReportContext, a: AdminTranslate): DocBlock[] {
  const { t, told } = context;
  const rows = [eventFigures(context, a), fundFigures(context, a)].filter(
    (items) => items.length > 0,
  );
  if (rows.length === 0) return [];
  return [
    {
      kind: 'heading',
      level: 2,
      number: '',
      text: t('report.introduction.yearFigures', { year: told }),
    },
    ...rows.map((items) => ({ kind: 'key-figures' as const, items })),
  ];
}

function partnersAndBodies(context: ReportContext): DocBlock[] {
  const { t, say, standing, organisation, isOwnStrategy } = context;
  const members = isOwnStrategy
    ? standing.partners.filter(({ isMember }) => isMember)
    : actorsOf(standing);
  const partners: DocBlock[] =
    members.length === 0
      ? []
      : [
          {
            kind: 'heading',
            level: 2,
            number: '',
            text: t(isOwnStrategy ? 'report.introduction.partners' : 'report.introduction.actors'),
          },
          {
            kind: 'paragraph',
            tone: 'body',
            text: isOwnStrategy
              ? t('report.introduction.partnersText', { count: members.length, organisation })
              : t('report.introduction.actorsText', { count: members.length }),
          },
          {
            kind: 'table',
            caption: isOwnStrategy
              ? t('report.introduction.partnersCaption', { organisation })
              : t('report.introduction.actors'),
            columns: [
              { header: t('report.introduction.partnerShort'), align: 'left', width: { mm: 40 } },
              { header: t('report.introduction.partnerName'), align: 'left', width: { share: 1 } },
              { header: t('report.introduction.partnerKind'), align: 'left', width: { mm: 46 } },
            ],
            rows: members.map((partner) => ({
              kind: 'cells',
              cells: [
                { kind: 'text', text: partner.shortName, isStrong: true },
                { kind: 'text', text: say(partner.name, partner.lang) },
                { kind: 'text', text: t(`word.partnerKind.${partner.kind}`) },
              ],
            })),
            notes: [],
          },
        ];
  const bodies = standing.bodies.filter((body) =>
    isOwnStrategy ? isFounded(body, standing.asOf.reportingOn) : ownsSomething(standing, body),
  );
  if (bodies.length === 0) return partners;
  return [
    ...partners,
    { kind: 'heading', level: 2, number: '', text: t('report.introduction.bodies') },
    {
      kind: 'facts',
      items: bodies.map((body) => ({
        term: bodyNameOn(body, standing.asOf.reportingOn),
        text: say(
          [body.mandate, formerNames(context, body)].filter((part) => part !== '').join(' '),
          body.lang,
        ),
      })),
    },
  ];
}

/** Who leads or contributes to the strategy's measures: all there is to say where it is not the cluster's own. */
function actorsOf({ partners, measures }: StrategyStanding): PartnerRow[] {
  const ids = new Set(
    measures.flatMap(({ row }) => [...row.leadPartnerIds, ...row.contributorPartnerIds]),
  );
  return partners.filter(({ id }) => ids.has(id));
}

function isFounded({ names }: BodyRow, day: IsoDate): boolean {
  return names.some(({ from }) => from === null || from <= day);
}

function ownsSomething(
  { goals, indicators, measures }: StrategyStanding,
  { id }: BodyRow,
): boolean {
  return [...goals, ...indicators, ...measures].some(({ row }) => row.ownerBodyId === id);
}

/** Bodies have been renamed: old minutes carry the old name. */
function formerNames({ t, date, standing }: ReportContext, body: BodyRow): string {
  return formerNamesOn(body, standing.asOf.reportingOn)
    .map(({ name, to }) =>
      to === null
        ? t('report.introduction.formerNameUndated', { name })
        : t('report.introduction.formerName', { name, date: date(to) }),
    )
    .join(' ');
}
