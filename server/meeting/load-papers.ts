// From a meeting to its papers, with the figures as they stand today.
import type { Kysely } from 'kysely';
import { listAttachments } from '#db/meeting/attachment-queries.ts';
import type { Database } from '#db/schema.ts';
import { loadSnapshot } from '#db/strategy/snapshot-queries.ts';
import { listStrategies } from '#db/strategy/strategy-queries.ts';
import { fundIdsOf, loadFundFigures } from '#server/fund/load-fund-figures.ts';
import { mailWords } from '#server/mail/mail-words.ts';
import { loadSinceLast } from '#server/meeting/load-since-last.ts';
import { linkedIds, loadMeeting } from '#server/meeting/load-meeting.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import { meetingPapers } from '#shared/report/meeting-papers.ts';
import type { LetterDocument } from '#shared/report/report-document.ts';
import { strategyStanding } from '#shared/strategy/standing.ts';
import { loadTexts, translatorFor } from '#shared/text/text.ts';

type PapersAsked = {
  today: IsoDate;
  /** What addresses in the papers begin with. */
  baseUrl: string;
  sentOn?: IsoDate | null;
};

/** `sentOn`: left out for a draft. Undefined where the cluster has no such meeting. */
export async function loadPapers(
  db: Kysely<Database>,
  clusterId: string,
  meetingId: string,
  { today, baseUrl, sentOn = null }: PapersAsked,
): Promise<LetterDocument | undefined> {
  const loaded = await loadMeeting(db, clusterId, meetingId);
  if (!loaded) return undefined;
  const { meeting } = loaded;
  const cases = loaded.cases.filter(({ archivedAt }) => archivedAt === null);
  const linked = new Set(linkedIds(cases));
  const standings = [];
  const strategies = linked.size > 0 ? await listStrategies(db, clusterId) : [];
  for (const strategy of strategies) {
    const snapshot = await loadSnapshot(db, clusterId, strategy, null);
    const ids = [...snapshot.goals, ...snapshot.measures, ...snapshot.indicators];
    if (!ids.some(({ id }) => linked.has(id))) continue;
    standings.push(strategyStanding(snapshot, { reportingOn: today, knownOn: null }));
  }
  const hasMoves = cases.some(({ origin }) => origin?.startsWith('since:'));
  const since = hasMoves ? await loadSinceLast(db, clusterId, meeting, today) : null;
  const attachments = await listAttachments(
    db,
    clusterId,
    cases.map(({ id }) => id),
  );
  const funds = await loadFundFigures(
    db,
    clusterId,
    cases.flatMap(({ links }) => fundIdsOf(links)),
  );
  const { lang } = meeting;
  const reports = cases.flatMap(({ id: caseId, links }) =>
    links.flatMap((link) => {
      const strategy = strategies.find(({ id }) => link.kind === 'report' && id === link.targetId);
      if (link.kind !== 'report' || !strategy) return [];
      const { year, reportKind: kind } = link;
      const said = mailWords(lang).t('meeting.agenda.report', { kind, year: String(year) });
      const which = kind === 'year' ? '' : `&kind=${kind}`;
      const url = `${baseUrl}/report/${strategy.slug}/${year}.pdf?lang=${lang}${which}`;
      return { caseId, title: `${said}, ${strategy.shortTitle}`, url };
    }),
  );
  return meetingPapers(
    {
      ...loaded,
      cases,
      attachments: Map.groupBy(
        [
          ...reports,
          ...attachments.map(({ id, caseId, title }) => {
            return { caseId, title, url: `${baseUrl}/vedlegg/${id}.pdf` };
          }),
        ],
        ({ caseId }) => caseId,
      ),
      standings,
      funds,
      moved: new Map(since?.strategies.map((each) => [each.strategy.id, each])),
      hasSampleData:
        meeting.isSample ||
        standings.some(({ hasSampleData }) => hasSampleData) ||
        funds.some(({ isSample }) => isSample),
    },
    {
      lang,
      t: translatorFor(lang, await loadTexts(lang)),
      a: mailWords(lang).t,
    },
    { today, sentOn },
  );
}
