// The cover, and what stands in the file's metadata and at the foot of every page.
import type { ReportContext } from './report-context.ts';
import { shownFigure } from './report-context.ts';
import type { ReportCover, ReportMeta } from './report-document.ts';
import type { ReportKind } from './report-type.ts';

export function reportMeta(context: ReportContext): ReportMeta {
  const { t, organisation, options, hasSampleData } = context;
  const named = nameWords(context);
  return {
    title: t('report.title', named),
    organisation,
    footLine: t('report.footLine', { ...named, organisation, version: versionText(context) }),
    lang: options.lang,
    createdOn: options.createdOn,
    sampleNotice: hasSampleData ? t('report.sample') : null,
    words: {
      page: t('report.page'),
      of: t('report.pageOf'),
      figure: t('report.figure'),
      table: t('report.table'),
    },
  };
}

/** What a report is named by: its kind, and its year or years. */
function nameWords({ kind, span }: ReportContext): { kind: ReportKind; year: string } {
  const [from = '', to = from] = [span.from, span.to].map((day) => day.slice(0, 4));
  return { kind, year: from === to ? to : `${from}–${to}` };
}

function versionText({ t, options, date }: ReportContext): string {
  const { edition, createdOn } = options;
  return edition == null
    ? t('report.version.draft', { date: date(createdOn) })
    : t('report.version.edition', { edition: String(edition) });
}

export function reportCover(context: ReportContext): ReportCover {
  const { t, organisation, options, standing, date, areas, say } = context;
  const { strategy, asOf } = standing;
  const isMeasured = areas.some(({ figure }) => figure.status !== 'not_measured');
  const rods = areas.map((area) => {
    const { attainment, plannedAttainment } = shownFigure(area.figure);
    return {
      name: say(area.row.title, area.row.lang),
      label:
        attainment === null ? t(`word.status.${area.figure.status}`) : context.share(attainment),
      share: attainment,
      plan: plannedAttainment,
    };
  });
  const words = rods.map((rod, index) => {
    const name = areas[index]?.row.title ?? '';
    return rod.plan === null
      ? t('report.cover.rodAlt', { name, attainment: rod.label })
      : t('report.cover.rodAltPlan', {
          name,
          attainment: rod.label,
          plan: context.share(rod.plan),
        });
  });
  const level = areas[0] ? context.levelWord(areas[0].row.level).toLowerCase() : '';
  return {
    organisation,
    title: t('report.coverTitle', nameWords(context)),
    subtitle: t('report.coverSubtitle'),
    strategy: say(strategyLine(context), strategy.lang),
    facts: [
      { label: t('report.cover.date'), value: date(options.createdOn) },
      { label: t('report.cover.asOf'), value: date(asOf.reportingOn) },
      {
        label: t('report.cover.version'),
        value: options.edition == null ? versionText(context) : String(options.edition),
      },
      {
        label: t('report.cover.caseNumber'),
        value: options.approvedIn ?? t('report.cover.notApproved'),
      },
      ...(options.checksum ? [{ label: t('report.cover.checksum'), value: options.checksum }] : []),
    ],
    rods,
    rodsAlt: t('report.cover.rodsAlt', { areas: words.join('; ') }),
    rodsCaption: isMeasured
      ? t('report.cover.rods', { level, date: date(asOf.reportingOn) })
      : t('report.cover.rodsNone'),
  };
}

/** Title with its years, where the strategy has them. */
export function strategyLine({ t, standing }: ReportContext): string {
  const { title, startsOn, endsOn } = standing.strategy;
  if (!startsOn || !endsOn) return title;
  return t('report.cover.period', { title, from: startsOn.slice(0, 4), to: endsOn.slice(0, 4) });
}
