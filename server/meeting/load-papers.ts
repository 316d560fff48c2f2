// From a meeting to its papers, with the figures as they stand today.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import { loadSnapshot } from '#db/strategy/snapshot-queries.ts';
import { listStrategies } from '#db/strategy/strategy-queries.ts';
import { mailWords } from '#server/mail/mail-words.ts';
import { markdownBlocks } from '#server/report/markdown-blocks.ts';
import { loadSinceLast } from '#server/meeting/load-since-last.ts';
import { linkedIds, loadMeeting } from '#server/meeting/load-meeting.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import { meetingPapers } from '#shared/report/meeting-papers.ts';
import type { LetterDocument } from '#shared/report/report-document.ts';
import { strategyStanding } from '#shared/strategy/standing.ts';
import { loadTexts, translatorFor } from '#shared/text/text.ts';

/** `sentOn`: left out for a draft. Undefined where the cluster has no such meeting. */
export async function loadPapers(
  db: Kysely<Database>,
  clusterId: string,
  meetingId: string,
  { today, sentOn = null }: { today: IsoDate; sentOn?: IsoDate | null },
): Promise<LetterDocument | undefined> {
  const loaded = await loadMeeting(db, clusterId, meetingId);
  if (!loaded) return undefined;
  const { meeting } = loaded;
  const cases = loaded.cases.filter(({ archivedAt }) => archivedAt === null);
  const linked = new Set(linkedIds(cases));
  const standings = [];
  for (const strategy of linked.size > 0 ? await listStrategies(db, clusterId) : []) {
    const snapshot = await loadSnapshot(db, clusterId, strategy, null);
    const ids = [...snapshot.goals, ...snapshot.measures, ...snapshot.indicators];
    if (!ids.some(({ id }) => linked.has(id))) continue;
    standings.push(strategyStanding(snapshot, { reportingOn: today, knownOn: null }));
  }
  const hasMoves = cases.some(({ origin }) => origin?.startsWith('since:'));
  const since = hasMoves ? await loadSinceLast(db, clusterId, meeting, today) : null;
  const { lang } = meeting;
  return meetingPapers(
    {
      ...loaded,
      cases,
      standings,
      moved: new Map(since?.strategies.map((each) => [each.strategy.id, each])),
      hasSampleData: meeting.isSample || standings.some(({ hasSampleData }) => hasSampleData),
    },
    {
      lang,
      t: translatorFor(lang, await loadTexts(lang)),
      a: mailWords(lang).t,
      blocksOf: (written) => markdownBlocks(written, lang),
    },
    { today, sentOn },
  );
}
