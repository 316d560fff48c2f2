// IV Governance: decisions with their follow-up, deviations, and how good the data are.
import type { AdminTranslate } from '#shared/text/text.ts';
import { plainText } from './markdown-blocks.ts';
import type { DecisionRow } from '#shared/strategy/snapshot.ts';
import { dataQuality } from './data-quality.ts';
import { indicatorStatusCell, newestValue } from './indicator-cell.ts';
import { meetingBlocks } from './meeting-part.ts';
import { goalName, type ReportContext } from './report-context.ts';
import { spanYears } from './report-span.ts';
import type { DocBlock, DocText } from './report-document.ts';
import { signedPart } from './written-part.ts';

export function governancePart(context: ReportContext, a: AdminTranslate): DocBlock[] {
  const { t, standing } = context;
  const written = signedPart(context, a, 'governance');
  const decisions = decisionBlocks(context);
  const meetings = meetingBlocks(context);
  const hasIndicators = standing.indicators.length > 0;
  if (written.length === 0 && decisions.length === 0 && !hasIndicators) return [];
  return [
    { kind: 'part', number: 'IV', title: t('report.part.governance'), lead: null },
    ...written,
    ...meetings,
    ...decisions,
    ...(hasIndicators ? [...deviations(context), ...dataQuality(context)] : []),
  ];
}

type Decided = Pick<
  DecisionRow,
  'caseNumber' | 'decidedOn' | 'bodyId' | 'text' | 'lang' | 'closedOn' | 'status'
> & { isOfYear: boolean; concerns: DocText };

/** Of goals, one for each goal that a decision bears on. */
function decidedOf(context: ReportContext): Decided[] {
  const { standing, isTold, say, thingDecisions = [] } = context;
  const years = spanYears(context.span).map(String);
  const isOf = (period: string) => years.some((year) => period.startsWith(year));
  const things = [...standing.measures, ...standing.indicators];
  return [
    ...standing.decisions.map((decision) => {
      const goal = context.goalOf.get(decision.goalId);
      return {
        ...decision,
        isOfYear: isTold(decision.decidedOn) || isOf(decision.period),
        concerns: goal ? say(goalName(goal), goal.row.lang) : '',
      };
    }),
    ...thingDecisions.flatMap((decision) =>
      decision.effects.flatMap(({ targetId }) => {
        const thing = things.find(({ row }) => row.id === targetId);
        if (!thing) return [];
        const concerns = say(thing.row.title, thing.row.lang);
        return { ...decision, status: null, isOfYear: isTold(decision.decidedOn), concerns };
      }),
    ),
  ];
}

/** This year's decisions, and older ones that still wait. */
export function decisionBlocks(context: ReportContext): DocBlock[] {
  const { t, told, date, say } = context;
  const decisions = decidedOf(context)
    .filter(({ isOfYear, closedOn }) => isOfYear || closedOn === null)
    .toSorted((a, b) => a.decidedOn.localeCompare(b.decidedOn));
  if (decisions.length === 0) return [];
  return [
    { kind: 'heading', level: 2, number: '', text: t('report.governance.decisions') },
    {
      kind: 'paragraph',
      tone: 'body',
      text: t('report.governance.decisionsText', { year: told }),
    },
    {
      kind: 'table',
      topic: 'decisions',
      caption: t('report.governance.decisionsCaption'),
      columns: [
        { header: t('report.governance.case'), align: 'left', width: { mm: context.dateWidth } },
        { header: t('report.governance.concerns'), align: 'left', width: { mm: 40 } },
        { header: t('report.governance.decision'), align: 'left', width: { share: 1 } },
        { header: t('report.governance.followUp'), align: 'left', width: { mm: 27 } },
      ],
      rows: decisions.map((decision) => ({
        kind: 'cells',
        cells: [
          {
            kind: 'text',
            text: decision.caseNumber,
            isStrong: true,
            detail: date(decision.decidedOn),
          },
          { kind: 'text', text: decision.concerns },
          {
            kind: 'voice',
            status: decision.status && context.status(decision.status),
            text: say(plainText(decision.text), decision.lang),
            reasons: [],
            byline: context.bodyName(decision.bodyId),
          },
          {
            kind: 'text',
            text:
              decision.closedOn === null
                ? t('report.voice.open')
                : t('report.voice.closed', { date: date(decision.closedOn) }),
            isStrong: decision.closedOn === null,
          },
        ],
      })),
      notes: [],
    },
  ];
}

export function deviations(context: ReportContext): DocBlock[] {
  const { t, standing, say } = context;
  const off = standing.indicators
    .filter(({ figure }) => figure.status === 'reversing' || figure.status === 'off_track')
    .toSorted((a, b) => (a.figure.pace?.value ?? 0) - (b.figure.pace?.value ?? 0));
  const heading: DocBlock = {
    kind: 'heading',
    level: 2,
    number: '',
    text: t('report.governance.deviations'),
  };
  if (off.length === 0) {
    return [
      heading,
      { kind: 'paragraph', tone: 'body', text: t('report.governance.noDeviations') },
    ];
  }
  return [
    heading,
    { kind: 'paragraph', tone: 'body', text: t('report.governance.deviationsText') },
    {
      kind: 'table',
      topic: 'deviations',
      caption: t('report.governance.deviationsCaption'),
      columns: [
        { header: t('report.governance.indicator'), align: 'left', width: { share: 1 } },
        { header: t('report.governance.belongsTo'), align: 'left', width: { mm: 46 } },
        { header: t('report.governance.value'), align: 'right', width: { mm: 28 } },
        { header: t('report.results.attainment'), align: 'left', width: { mm: 36 } },
      ],
      rows: off.map((indicator) => {
        const goal = context.goalOf.get(indicator.row.goalId);
        return {
          kind: 'cells',
          cells: [
            { kind: 'text', text: say(indicator.row.title, indicator.row.lang), isStrong: true },
            { kind: 'text', text: goal ? say(goalName(goal), goal.row.lang) : '' },
            newestValue(context, indicator),
            indicatorStatusCell(context, indicator),
          ],
        };
      }),
      notes: [],
    },
  ];
}
