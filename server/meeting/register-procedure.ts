// The register of all that bodies have decided or asked for: searched, and sorted by what is overdue, open and closed.
import { listNamedThings } from '#db/audit/audit-name-queries.ts';
import { listCasePlaces } from '#db/meeting/case-reference-queries.ts';
import { listDecisionRecords } from '#db/meeting/decision-queries.ts';
import { listFollowUps } from '#db/meeting/follow-up-queries.ts';
import { listBodies } from '#db/people/people-queries.ts';
import { readProcedure } from '#server/trpc.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { caseNumber } from '#shared/meeting/case-number.ts';
import { decisionRegisterInput } from '#shared/meeting/decision-schema.ts';
import {
  followState,
  type DecisionRecord,
  type FollowUpRow,
  type FollowState,
} from '#shared/meeting/decision-type.ts';
import { bodyName } from '#shared/people/body-name.ts';

export type RegisterRow = {
  kind: 'decision' | 'followUp';
  row: DecisionRecord | FollowUpRow;
  caseNumber: string;
  state: FollowState;
  /** Where it was said; null for what is older than the meetings kept here. */
  meetingId: string | null;
  saidOn: string;
  body: { name: string; lang: string };
  isSample: boolean;
};

/** What is overdue first, then what is open, by its date; then what is closed, the newest first. */
export const registerProcedure = readProcedure('meeting:read')
  .input(decisionRegisterInput)
  .query(async ({ ctx, input: { bodyId, state, aboutId, query = '' } }) => {
    const { clusterId } = ctx.actor;
    const asked = { bodyId, aboutId, query: query.trim() };
    const today = norwegianDay(ctx.now);
    const places = new Map(
      (await listCasePlaces(ctx.db.read, clusterId)).map((place) => [place.id, place]),
    );
    const bodies = await listBodies(ctx.db.read, clusterId);
    const common = (row: DecisionRecord | FollowUpRow) => {
      const place = places.get(row.caseId ?? '');
      const body = bodies.find(({ id }) => id === row.bodyId);
      return {
        row,
        state: followState(row, today),
        meetingId: place?.meetingId ?? null,
        body: { name: body ? bodyName(body) : '', lang: body?.lang ?? 'nb' },
      };
    };
    const decisions = (await listDecisionRecords(ctx.db.read, clusterId, asked)).map(
      (row): RegisterRow => ({
        ...common(row),
        kind: 'decision',
        caseNumber: row.caseNumber,
        saidOn: row.decidedOn,
        isSample: row.isSample,
      }),
    );
    // Follow-ups bear on nothing but their case.
    const asks = aboutId ? [] : await listFollowUps(ctx.db.read, clusterId, asked);
    const followUps = asks.flatMap((row): RegisterRow[] => {
      const place = places.get(row.caseId);
      if (!place) return [];
      const { heldOn: saidOn, isSample } = place;
      const said = { caseNumber: caseNumber(place), saidOn, isSample };
      return [{ ...common(row), ...said, kind: 'followUp' }];
    });
    const rows = [...decisions, ...followUps]
      .filter((one) => state === undefined || one.state === state)
      .toSorted(byUrgency);
    const ids = rows.flatMap(({ row }) => [
      row.ownerId ?? [],
      'effects' in row ? row.effects.map(({ targetId }) => targetId) : [],
    ]);
    return { today, rows, things: await listNamedThings(ctx.db.read, clusterId, ids.flat()) };
  });

const urgency: readonly FollowState[] = ['overdue', 'open', 'closed'];

function byUrgency(a: RegisterRow, b: RegisterRow): number {
  const late = '9999-12-31';
  const [aDue, bDue] = [a.row.dueOn ?? late, b.row.dueOn ?? late];
  return (
    urgency.indexOf(a.state) - urgency.indexOf(b.state) ||
    (a.state === 'closed' ? 0 : aDue < bDue ? -1 : aDue > bDue ? 1 : 0) ||
    (a.saidOn < b.saidOn ? 1 : a.saidOn > b.saidOn ? -1 : 0)
  );
}
