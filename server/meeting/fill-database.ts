// The seed with the documents of its sample meetings: papers and minutes are kept as those of any other meeting are.
import type { Kysely } from 'kysely';
import { listCases } from '#db/meeting/case-queries.ts';
import { listMeetings } from '#db/meeting/meeting-queries.ts';
import type { Database } from '#db/schema.ts';
import { systemPersonId } from '#db/people/system-person.ts';
import { loadSeed, type SeedOptions } from '#db/seed/load-seed.ts';
import { recordedAt, type SeedTarget } from '#db/seed/seed-target.ts';
import { freezeDocument, minutesBasis, papersBasis } from '#server/meeting/freeze-document.ts';
import { loadMinutes } from '#server/meeting/load-minutes.ts';
import { loadPapers } from '#server/meeting/load-papers.ts';
import { norwegianDay, type IsoDate } from '#shared/iso-date.ts';
import { hasMinutes } from '#shared/meeting/meeting-state.ts';
import type { MeetingRow } from '#shared/meeting/meeting-type.ts';

/** What the addresses in papers begin with; nothing where nobody follows them. */
type FillOptions = Omit<SeedOptions, 'afterSample'> & { baseUrl?: string };

/** As `loadSeed`: does nothing when the cluster is there already. */
export function fillDatabase(
  db: Kysely<Database>,
  { baseUrl = '', ...options }: FillOptions,
): Promise<boolean> {
  return loadSeed(db, {
    ...options,
    afterSample: (target) => keepDocuments(target, baseUrl),
  });
}

async function keepDocuments(target: SeedTarget, baseUrl: string): Promise<void> {
  for (const meeting of await listMeetings(target.trx, target.clusterId)) {
    if (meeting.calledAt)
      await keepPapers(target, meeting, { sentOn: norwegianDay(meeting.calledAt), baseUrl });
    if (hasMinutes(meeting) && meeting.state !== 'held') await keepMinutes(target, meeting);
  }
}

const keepingOn = ({ trx, audit, clusterId }: SeedTarget, day: IsoDate) => ({
  trx,
  audit,
  ctx: { actor: { clusterId, personId: systemPersonId }, now: recordedAt(day) },
});

async function keepPapers(
  target: SeedTarget,
  meeting: MeetingRow,
  { sentOn, baseUrl }: { sentOn: IsoDate; baseUrl: string },
): Promise<void> {
  const { trx, clusterId } = target;
  const { id } = meeting;
  const asked = { today: sentOn, sentOn, baseUrl };
  const document = await loadPapers(trx, clusterId, id, asked);
  if (!document) return;
  const basis = papersBasis(meeting, await listCases(trx, clusterId, id), []);
  await freezeDocument(keepingOn(target, sentOn), id, { kind: 'papers', document, basis });
}

/** As they stand, and without names where everybody may read them. */
async function keepMinutes(target: SeedTarget, meeting: MeetingRow): Promise<void> {
  const { trx, clusterId } = target;
  const day = meeting.approvedOn ?? meeting.heldOn;
  const kinds =
    meeting.state === 'drafted'
      ? (['minutes'] as const)
      : meeting.state === 'approved'
        ? (['minutes', 'unnamed'] as const)
        : (['minutes', 'unnamed', 'published'] as const);
  for (const kind of kinds) {
    const wanted = { today: day, isForAll: kind !== 'minutes' };
    const document = await loadMinutes(trx, clusterId, meeting, wanted);
    if (!document) continue;
    const basis = minutesBasis(document);
    await freezeDocument(keepingOn(target, day), meeting.id, { kind, document, basis });
  }
}
