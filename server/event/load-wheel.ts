// All that has a date in some strategies of a cluster, and in its bodies: the rows that the year's wheel is made of.
import type { Kysely } from 'kysely';
import { listEvents } from '#db/event/event-queries.ts';
import { listCalls } from '#db/fund/fund-call-queries.ts';
import { listMeasures } from '#db/measure/measure-queries.ts';
import { listFollowUps } from '#db/meeting/follow-up-queries.ts';
import { listMeetings } from '#db/meeting/meeting-queries.ts';
import { listBodies } from '#db/people/people-queries.ts';
import { listChapters } from '#db/report/chapter-queries.ts';
import { listReports } from '#db/report/report-queries.ts';
import { listRounds } from '#db/round/round-queries.ts';
import type { Database } from '#db/schema.ts';
import { listGoals } from '#db/strategy/goal-queries.ts';
import { wheelItems, type WheelItem, type WheelRows } from '#shared/event/year-wheel.ts';
import { bodyNameOn } from '#shared/people/body-name.ts';

export async function loadWheel(
  db: Kysely<Database>,
  clusterId: string,
  strategyIds: readonly string[],
): Promise<WheelItem[]> {
  const bodies = new Map((await listBodies(db, clusterId)).map((body) => [body.id, body]));
  const meetings = (await listMeetings(db, clusterId)).flatMap((meeting) => {
    const body = bodies.get(meeting.bodyId);
    if (!body) return [];
    return [{ ...meeting, body: { name: bodyNameOn(body, meeting.heldOn), lang: body.lang } }];
  });
  const rows = {
    events: await listEvents(db, clusterId),
    meetings,
    followUps: await listFollowUps(db, clusterId),
    calls: await listCalls(db, clusterId),
  };
  const [rounds, measures, reports, chapters] = [[], [], [], []] as [
    Awaited<ReturnType<typeof listRounds>>,
    Awaited<ReturnType<typeof listMeasures>>,
    WheelRows['reports'][number][],
    WheelRows['chapters'][number][],
  ];
  for (const id of strategyIds) {
    rounds.push(...(await listRounds(db, clusterId, id)));
    measures.push(...(await listMeasures(db, clusterId, id)));
    const own = await listReports(db, clusterId, id);
    reports.push(...own);
    const reportOf = new Map(own.map((row) => [row.id, row]));
    const areas = new Map((await listGoals(db, clusterId, id)).map((goal) => [goal.id, goal]));
    for (const chapter of await listChapters(db, clusterId, [...reportOf.keys()])) {
      const area = areas.get(chapter.goalId ?? '')?.title ?? '';
      chapters.push({ ...chapter, report: reportOf.get(chapter.reportId)!, area });
    }
  }
  return wheelItems({ ...rows, rounds, measures, reports, chapters });
}
