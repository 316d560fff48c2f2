// What a comment is on: a goal, a measure, an indicator, a meeting or a chapter of a report, as the rules and the mails of comments need it.
import type { Kysely } from 'kysely';
import { findIndicator } from '#db/indicator/indicator-queries.ts';
import { findMeasure } from '#db/measure/measure-queries.ts';
import { findMeeting } from '#db/meeting/meeting-queries.ts';
import { findChapter } from '#db/report/chapter-queries.ts';
import { findReport } from '#db/report/report-queries.ts';
import { findBody } from '#db/people/body-queries.ts';
import type { Database } from '#db/schema.ts';
import { findGoal } from '#db/strategy/goal-queries.ts';
import { listStrategies } from '#db/strategy/strategy-queries.ts';
import { mailWords } from '#server/mail/mail-words.ts';
import { bodyResource } from '#server/meeting/meeting-store.ts';
import { found } from '#server/refusal.ts';
import { formatDate } from '#shared/date-format.ts';
import { bodyNameOn } from '#shared/people/body-name.ts';
import type { CommentedThing } from '#shared/comment/comment-rule.ts';
import type { CommentRow } from '#shared/comment/comment-type.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import { goalResource, ownedResource } from '#shared/strategy/strategy-resource.ts';

export type FoundThing = CommentedThing & {
  strategyId: string;
  /** Of its page, within the strategy's. */
  path: string;
  title: string;
  lang: Lang;
  archivedAt: string | null;
};

/** Refuses `not_found`, also for what is another cluster's. */
export async function findThing(
  db: Kysely<Database>,
  clusterId: string,
  { entity, subjectId }: Pick<CommentRow, 'entity' | 'subjectId'>,
): Promise<FoundThing> {
  if (entity === 'goal') {
    const row = found(await findGoal(db, clusterId, subjectId));
    const place = { ...row, path: `mal/${subjectId}` };
    return thingOf(place, goalResource(clusterId, row), 'strategy:edit');
  }
  if (entity === 'measure') {
    const row = found(await findMeasure(db, clusterId, subjectId));
    const place = { ...row, path: `tiltak/${subjectId}` };
    return thingOf(place, ownedResource(clusterId, row), 'measure:edit');
  }
  if (entity === 'meeting') return meetingThing(db, clusterId, subjectId);
  if (entity === 'report_chapter') return chapterThing(db, clusterId, subjectId);
  const row = found(await findIndicator(db, clusterId, subjectId));
  const place = { ...row, path: `indikator/${subjectId}` };
  return thingOf(place, ownedResource(clusterId, row), 'indicator:edit');
}

/** Under the name its body had on the day. Its page has an address in every strategy; the cluster's own comes first. */
async function meetingThing(
  db: Kysely<Database>,
  clusterId: string,
  id: string,
): Promise<FoundThing> {
  const row = found(await findMeeting(db, clusterId, id));
  const body = found(await findBody(db, clusterId, row.bodyId));
  const [strategy] = await listStrategies(db, clusterId);
  const { lang, archivedAt } = row;
  return thingOf(
    {
      strategyId: found(strategy).id,
      path: `moter/${id}`,
      title: `${bodyNameOn(body, row.heldOn)}, ${formatDate(row.heldOn, lang)}`,
      lang,
      archivedAt,
    },
    bodyResource(clusterId, row),
    'meeting:manage',
  );
}

/** Under the name of its focus area, or of its part in the language it is written in. */
async function chapterThing(
  db: Kysely<Database>,
  clusterId: string,
  id: string,
): Promise<FoundThing> {
  const { reportId, part, goalId, lang, archivedAt, ownerBodyId } = found(
    await findChapter(db, clusterId, id),
  );
  const { strategyId, kind, year } = found(await findReport(db, clusterId, reportId));
  const goal = goalId === null ? undefined : await findGoal(db, clusterId, goalId);
  const { t } = mailWords(lang);
  const name = goal?.title ?? t(`reportWork.part.${part}`, { year: String(year) });
  return thingOf(
    {
      strategyId,
      path: `arsrapport/${reportId}/kapittel/${id}`,
      title: `${t(`reportChapter.report.${kind}`, { year: String(year) })}: ${name}`,
      lang,
      archivedAt,
    },
    { clusterId, bodyId: ownerBodyId },
    'report:write',
  );
}

type Row = Pick<FoundThing, 'strategyId' | 'path' | 'title' | 'lang' | 'archivedAt'>;

function thingOf(
  { strategyId, path, title, lang, archivedAt }: Row,
  resource: CommentedThing['resource'],
  edit: CommentedThing['edit'],
): FoundThing {
  return {
    strategyId,
    path,
    title,
    lang,
    archivedAt,
    isArchived: archivedAt !== null,
    resource,
    edit,
  };
}
