// The page that tells what was corrected after a report was frozen: appended to what was frozen, which stays as it was.
import { formatDate } from '#shared/date-format.ts';
import { indicatorFormat } from '#shared/indicator/indicator-format.ts';
import { norwegianDay, type IsoDate } from '#shared/iso-date.ts';
import { periodText } from '#shared/text/period-text.ts';
import type { Translate } from '#shared/text/text.ts';
import { countFigure, wordedFigure } from './figure-cell.ts';
import type { DocBlock, DocText, ReportDocument, TableRow } from './report-document.ts';
import type { ReportSnapshot } from './report-snapshot.ts';
import type { SignedErratum } from './report-type.ts';

type Corrected = {
  document: ReportDocument;
  snapshot: ReportSnapshot;
  errata: readonly SignedErratum[];
  on: IsoDate;
};

/** The document with the page last, and with what it says at the foot of every page; as it was where nothing is corrected. */
export function withErrata(
  { document, snapshot, errata, on }: Corrected,
  t: Translate,
): ReportDocument {
  if (errata.length === 0) return document;
  const { meta, blocks } = document;
  const date = formatDate(on, meta.lang);
  return {
    ...document,
    meta: { ...meta, footLine: t('report.errata.footLine', { footLine: meta.footLine, date }) },
    blocks: [...blocks, ...errataBlocks({ snapshot, errata, lang: meta.lang }, t)],
  };
}

type Told = Pick<Corrected, 'snapshot' | 'errata'> & { lang: ReportDocument['meta']['lang'] };

/** Who writes a correction signs it with their name; who corrects the data is named inside the cluster alone. */
export function errataBlocks({ snapshot, errata, lang }: Told, t: Translate): DocBlock[] {
  return [
    {
      kind: 'part',
      number: '',
      title: t('report.errata.title'),
      lead: t('report.errata.lead', { count: errata.length }),
    },
    {
      kind: 'table',
      caption: t('report.errata.caption'),
      columns: [
        { header: t('report.errata.number'), align: 'right', width: { mm: 10 } },
        { header: t('report.errata.date'), align: 'left', width: { mm: lang === 'en' ? 29 : 20 } },
        { header: t('report.errata.what'), align: 'left', width: { share: 1 } },
        { header: t('report.errata.was'), align: 'right', width: { mm: 24 } },
        { header: t('report.errata.becomes'), align: 'right', width: { mm: 24 } },
      ],
      rows: errata.flatMap((erratum) => rowsOf(erratum, { snapshot, lang }, t)),
      notes: [],
    },
  ];
}

function rowsOf(
  erratum: SignedErratum,
  { snapshot, lang }: Pick<Told, 'snapshot' | 'lang'>,
  t: Translate,
): TableRow[] {
  const { number, recordedAt, title, text, period, was, becomes, signedRole } = erratum;
  const say = (words: string): DocText =>
    erratum.lang === lang ? words : { text: words, lang: erratum.lang };
  const indicator = snapshot.source.standing.indicators.find(
    ({ row }) => row.id === erratum.indicatorId,
  );
  const value = (figure: number | null) =>
    erratum.kind === 'text'
      ? ''
      : figure === null
        ? t('chart.noFigure')
        : indicator
          ? indicatorFormat(indicator.row, lang, t).value(figure)
          : String(figure);
  return [
    {
      kind: 'cells',
      cells: [
        countFigure(number),
        { kind: 'text', text: formatDate(norwegianDay(recordedAt), lang) },
        {
          kind: 'text',
          text: say(title),
          isStrong: true,
          ...(period !== null && { suffix: periodText(period, t) }),
          detail: signedRole
            ? t('report.errata.signed', { name: erratum.signedName, role: signedRole })
            : t('report.errata.inData'),
        },
        wordedFigure(value(was), lang),
        wordedFigure(value(becomes), lang, { isStrong: true }),
      ],
    },
    ...(text === '' ? [] : [{ kind: 'note' as const, text: say(text) }]),
  ];
}
