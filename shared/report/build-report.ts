// Turns a strategy's standing and the year's written parts into the annual report's document. Pure: the same
// rows, texts and dates give the same document.
import type { AdminTranslate, Translate } from '#shared/text/text.ts';
import { accountsPart } from './accounts-part.ts';
import { appendices } from './appendix.ts';
import { reportCover, reportMeta } from './cover-part.ts';
import { governancePart } from './governance-part.ts';
import { introductionPart } from './introduction-part.ts';
import { outlookPart } from './outlook-part.ts';
import {
  reportContext,
  type ReportContext,
  type ReportOptions,
  type ReportSource,
} from './report-context.ts';
import type { DocBlock, ReportDocument } from './report-document.ts';
import { resultsPart } from './results-part.ts';
import { shortForm } from './short-form.ts';
import { signedPart } from './written-part.ts';
import { yearPage } from './year-page.ts';

export function buildReport(
  source: ReportSource,
  { t, a }: { t: Translate; a: AdminTranslate },
  options: ReportOptions,
): ReportDocument {
  const context = reportContext(source, t, options);
  const { blocks, leftOut } =
    options.template === 'short' ? shortForm(context, a) : longForm(context, a);
  return {
    meta: reportMeta(context),
    cover: reportCover(context),
    blocks: [
      ...yearPage(context),
      {
        kind: 'contents',
        title: t('report.contents'),
        leftOut: { intro: t('report.leftOut.intro'), lines: leftOut },
      },
      ...blocks,
      ...appendices(context, a),
    ],
  };
}

/** DFØ's six parts. */
function longForm(
  context: ReportContext,
  a: AdminTranslate,
): { blocks: DocBlock[]; leftOut: string[] } {
  const { t } = context;
  const foreword = forewordPart(context, a);
  const governance = governancePart(context, a);
  const outlook = outlookPart(context, a);
  const accounts = accountsPart(context, a);
  return {
    blocks: [
      ...foreword,
      ...introductionPart(context, a),
      ...resultsPart(context, a),
      ...governance,
      ...outlook,
      ...accounts,
    ],
    leftOut: [
      foreword.length === 0 && t('report.leftOut.foreword'),
      governance.length === 0 && t('report.leftOut.governance'),
      outlook.length === 0 && t('report.leftOut.outlook'),
      accounts.length === 0 && accountsLeftOut(context),
    ].filter((line) => line !== false),
  };
}

function accountsLeftOut({ t, isOwnStrategy, year }: ReportContext): string {
  return isOwnStrategy
    ? t('report.leftOut.accounts', { year: String(year) })
    : t('report.leftOut.accountsElsewhere');
}

function forewordPart(context: ReportContext, a: AdminTranslate): DocBlock[] {
  const written = signedPart(context, a, 'foreword');
  if (written.length === 0) return [];
  return [
    { kind: 'part', number: 'I', title: context.t('report.part.foreword'), lead: null },
    ...written,
  ];
}
