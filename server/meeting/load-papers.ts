// From a meeting to its papers, with the figures as they stand today.
import type { Kysely } from 'kysely';
import { listAttachments } from '#db/meeting/attachment-queries.ts';
import { listCaseReferences } from '#db/meeting/case-reference-queries.ts';
import { listCases } from '#db/meeting/case-queries.ts';
import { findMeeting } from '#db/meeting/meeting-queries.ts';
import { findCluster, listBodies } from '#db/people/people-queries.ts';
import type { Database } from '#db/schema.ts';
import { loadSnapshot } from '#db/strategy/snapshot-queries.ts';
import { listStrategies } from '#db/strategy/strategy-queries.ts';
import { mailWords } from '#server/mail/mail-words.ts';
import { markdownBlocks } from '#server/report/markdown-blocks.ts';
import { norwegianDay, type IsoDate } from '#shared/iso-date.ts';
import { caseNumber } from '#shared/meeting/case-number.ts';
import { meetingPapers } from '#shared/report/meeting-papers.ts';
import { bodyNameOn } from '#shared/people/body-name.ts';
import type { LetterDocument } from '#shared/report/report-document.ts';
import { strategyStanding } from '#shared/strategy/standing.ts';
import { loadTexts, translatorFor } from '#shared/text/text.ts';

/** Undefined where the cluster has no such meeting. */
export async function loadPapers(
  db: Kysely<Database>,
  clusterId: string,
  meetingId: string,
  today: IsoDate,
  baseUrl: string,
): Promise<LetterDocument | undefined> {
  const meeting = await findMeeting(db, clusterId, meetingId);
  const cluster = await findCluster(db, clusterId);
  const bodies = await listBodies(db, clusterId);
  const body = bodies.find(({ id }) => id === meeting?.bodyId);
  if (!meeting || meeting.archivedAt !== null || !cluster || !body) return undefined;
  const cases = (await listCases(db, clusterId, meeting.id)).filter(
    ({ archivedAt }) => archivedAt === null,
  );
  const linked = new Set(
    cases.flatMap(({ links }) =>
      links.flatMap((link) => (link.kind === 'document' ? [] : link.targetId)),
    ),
  );
  const standings = [];
  const strategies = linked.size > 0 ? await listStrategies(db, clusterId) : [];
  for (const strategy of strategies) {
    const snapshot = await loadSnapshot(db, clusterId, strategy, null);
    const ids = [...snapshot.goals, ...snapshot.measures, ...snapshot.indicators];
    if (!ids.some(({ id }) => linked.has(id))) continue;
    standings.push(strategyStanding(snapshot, { reportingOn: today, knownOn: null }));
  }
  const attachments = await listAttachments(
    db,
    clusterId,
    cases.map(({ id }) => id),
  );
  const references = await listCaseReferences(db, clusterId, cases);
  const { lang } = meeting;
  const reports = cases.flatMap(({ id: caseId, links }) =>
    links.flatMap((link) => {
      const strategy = strategies.find(({ id }) => link.kind === 'report' && id === link.targetId);
      if (link.kind !== 'report' || !strategy) return [];
      const said = mailWords(lang).t('meeting.agenda.report', { year: String(link.year) });
      const url = `${baseUrl}/report/${strategy.slug}/${link.year}.pdf?lang=${lang}`;
      return { caseId, title: `${said}, ${strategy.shortTitle}`, url };
    }),
  );
  return meetingPapers(
    {
      organisation: cluster.name,
      body: bodyNameOn(body, meeting.heldOn),
      meeting,
      cases,
      followed: new Map(
        references.map((each) => [each.id, { number: caseNumber(each), heldOn: each.heldOn }]),
      ),
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
      hasSampleData: meeting.isSample || standings.some(({ hasSampleData }) => hasSampleData),
    },
    {
      lang,
      t: translatorFor(lang, await loadTexts(lang)),
      a: mailWords(lang).t,
      blocksOf: (written) => markdownBlocks(written, lang),
    },
    { today, sentOn: meeting.calledAt && norwegianDay(meeting.calledAt) },
  );
}
