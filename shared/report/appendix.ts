// Appendices: every indicator with definition and source, every measure, how the figures are computed, errata.
import { formulaNamed, formulaNames } from '#shared/formula/formula-name.ts';
import type { Formula } from '#shared/formula/formula-type.ts';
import { formulaSentence } from '#shared/formula/formula-words.ts';
import { hasTarget } from '#shared/indicator/indicator-series.ts';
import type { Period } from '#shared/indicator/indicator-type.ts';
import type { IndicatorStanding } from '#shared/strategy/standing.ts';
import type { AdminTranslate } from '#shared/text/text.ts';
import { periodText } from '#shared/text/period-text.ts';
import { measureColumns, measureRowsByGoal } from './measure-table.ts';
import { goalGroups, goalName, type ReportContext } from './report-context.ts';
import type { DocBlock, TableRow } from './report-document.ts';

/** Goes up when a rule or threshold of attainment changes: a report says which it was made by. */
export const ruleVersion = '1';

export function appendices(context: ReportContext, a: AdminTranslate): DocBlock[] {
  const { t } = context;
  return [
    { kind: 'part', number: '', title: t('report.part.appendix'), lead: null },
    ...indicatorAppendix(context, a),
    ...measureAppendix(context),
    ...methodAppendix(context),
    ...errata(context),
  ];
}

function indicatorAppendix(context: ReportContext, a: AdminTranslate): DocBlock[] {
  const { t, standing, say } = context;
  if (standing.indicators.length === 0) return [];
  const rows = goalGroups(context).flatMap(({ goal, own }): TableRow[] => {
    const indicators = context.indicatorsOf(own);
    if (indicators.length === 0) return [];
    return [
      { kind: 'group', text: say(goalName(goal), goal.row.lang) },
      ...indicators.map((indicator) => definitionRow(context, a, indicator)),
    ];
  });
  return [
    { kind: 'heading', level: 2, number: '', text: t('report.appendix.indicators') },
    {
      kind: 'table',
      caption: t('report.appendix.indicatorsCaption'),
      columns: [
        { header: t('report.appendix.indicator'), align: 'left', width: { mm: 43 } },
        { header: t('report.appendix.definition'), align: 'left', width: { share: 1 } },
        { header: t('report.appendix.source'), align: 'left', width: { mm: 34 } },
        { header: t('report.appendix.owner'), align: 'left', width: { mm: 24 } },
      ],
      rows,
      notes: [],
      isCompact: true,
    },
  ];
}

function definitionRow(
  context: ReportContext,
  a: AdminTranslate,
  { row }: IndicatorStanding,
): TableRow {
  const { t, say } = context;
  const kind = [
    t(`word.resultsStep.${row.resultsStep}`),
    t(`word.direction.${row.direction}`).toLowerCase(),
    ...(hasTarget(row) ? [] : [t('word.status.no_target').toLowerCase()]),
  ].join(', ');
  const definition = [
    row.definition || t('report.appendix.noDefinition'),
    row.caveat === '' ? '' : t('report.appendix.caveat', { text: row.caveat }),
  ];
  return {
    kind: 'cells',
    cells: [
      { kind: 'text', text: say(row.title, row.lang), isStrong: true, detail: kind },
      {
        kind: 'text',
        text: say(definition.filter((part) => part !== '').join(' '), row.lang),
        ...(row.formula && { detail: computedWords(context, a, row.formula) }),
      },
      {
        kind: 'text',
        text: say(row.source, row.lang),
        detail: t(`word.frequency.${row.frequency}`),
      },
      { kind: 'text', text: context.bodyName(row.ownerBodyId) || t('report.appendix.noOwner') },
    ],
  };
}

/** What the form said when the formula was made: the reader sees what the figure is made of. */
function computedWords(context: ReportContext, a: AdminTranslate, formula: Formula): string {
  const { t, lang, standing } = context;
  const names = formulaNamed(formulaNames(standing));
  const period = (each: Period) => periodText(each, t);
  const sentence = formulaSentence(formula, { a, t, lang, period, ...names });
  return a('formula.computedFrom', { sentence });
}

function measureAppendix(context: ReportContext): DocBlock[] {
  const { t, standing } = context;
  if (standing.measures.length === 0) return [];
  return [
    { kind: 'heading', level: 2, number: '', text: t('report.appendix.measures') },
    {
      kind: 'table',
      caption: t('report.appendix.measuresCaption'),
      columns: measureColumns(context),
      rows: measureRowsByGoal(context),
      notes: [],
      isCompact: true,
    },
  ];
}

const methodKeys = [
  'indicator',
  'plan',
  'pace',
  'status',
  'rollUp',
  'coverage',
  'implementation',
  'stale',
  'voices',
  'marks',
] as const;

function methodAppendix(context: ReportContext): DocBlock[] {
  const { t, standing, date } = context;
  const { reportingOn, knownOn } = standing.asOf;
  return [
    { kind: 'heading', level: 2, number: '', text: t('report.appendix.method') },
    {
      kind: 'paragraph',
      tone: 'body',
      text: t('report.method.rule', {
        version: ruleVersion,
        reportingOn: date(reportingOn),
        knownOn:
          knownOn === null
            ? t('report.method.knownNow')
            : t('report.method.knownAt', { date: date(knownOn) }),
      }),
    },
    {
      kind: 'facts',
      items: methodKeys.map((key) => ({
        term: t(`report.method.${key}.term`),
        text: t(`report.method.${key}.text`),
      })),
    },
  ];
}

function errata(context: ReportContext): DocBlock[] {
  const { t, options, date, hasSampleData } = context;
  return [
    { kind: 'heading', level: 2, number: '', text: t('report.appendix.errata') },
    {
      kind: 'paragraph',
      tone: 'body',
      text: t('report.appendix.errataNone', { date: date(options.createdOn) }),
    },
    ...(hasSampleData
      ? [
          {
            kind: 'paragraph' as const,
            tone: 'note' as const,
            text: t('report.appendix.sampleText'),
          },
        ]
      : []),
  ];
}
