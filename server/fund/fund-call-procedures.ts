// Calls, the applications to them, the committee's word, and the award.
import { newId } from '#db/id.ts';
import { listApplications, findCall } from '#db/fund/fund-call-queries.ts';
import { insertEntry, insertProject } from '#db/fund/fund-project-queries.ts';
import { authorise } from '#server/authorise.ts';
import { changeRow, createRow, type Write } from '#server/change-row.ts';
import { checkDecision, checkParty, refuseImbalance } from '#server/fund/fund-check.ts';
import {
  applicationStore,
  callStore,
  entryStore,
  fundResource,
  projectStore,
} from '#server/fund/fund-store.ts';
import { refuseField } from '#server/refusal.ts';
import { writeProcedure } from '#server/trpc.ts';
import {
  assessApplicationInput,
  awardInput,
  createApplicationInput,
  createCallInput,
  updateApplicationInput,
  updateCallInput,
} from '#shared/fund/fund-schema.ts';
import type { ApplicationRow, FundEntryRow, ProjectRow } from '#shared/fund/fund-type.ts';
import { versionedIdInput } from '#shared/strategy/goal-schema.ts';

const made = { isSample: false, version: 1, archivedAt: null };

export const fundCallProcedures = {
  createCall: writeProcedure('fund:manage')
    .input(createCallInput)
    .mutation(({ ctx, input }) =>
      createRow(ctx, callStore, 'fund.createCall', async () => {
        authorise(ctx, fundResource(ctx.actor.clusterId));
        return { ...input, id: newId(), ...made };
      }),
    ),

  updateCall: writeProcedure('fund:manage')
    .input(updateCallInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, callStore, input, 'fund.updateCall', (before) => ({ ...before, ...input })),
    ),

  /** One that was made by mistake: only while nobody has applied. */
  archiveCall: writeProcedure('fund:manage')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, callStore, input, 'fund.archiveCall', async (before, trx) => {
        const applied = await listApplications(trx, ctx.actor.clusterId, before.id);
        if (applied.length > 0) refuseField('id', 'call_has_applications');
        return { ...before, archivedAt: ctx.now };
      }),
    ),

  createApplication: writeProcedure('fund:manage')
    .input(createApplicationInput)
    .mutation(({ ctx, input }) =>
      createRow(ctx, applicationStore, 'fund.createApplication', async (trx) => {
        const { clusterId } = ctx.actor;
        authorise(ctx, fundResource(clusterId));
        const call = await findCall(trx, clusterId, input.callId);
        if (!call || call.archivedAt !== null) refuseField('callId', 'choice_invalid');
        await checkParty(trx, clusterId, input);
        const unjudged = { state: 'received' as const, score: null, assessment: '' };
        return { ...input, ...unjudged, id: newId(), ...made };
      }),
    ),

  updateApplication: writeProcedure('fund:manage')
    .input(updateApplicationInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, applicationStore, input, 'fund.updateApplication', async (before, trx) => {
        refuseDecided(before);
        await checkParty(trx, ctx.actor.clusterId, input);
        return { ...before, ...input };
      }),
    ),

  /** What the assessment committee thinks of it. */
  assessApplication: writeProcedure('fund:manage')
    .input(assessApplicationInput)
    .mutation(({ ctx, input: { isRecommended, ...input } }) =>
      changeRow(ctx, applicationStore, input, 'fund.assessApplication', (before) => {
        refuseDecided(before);
        const state = isRecommended ? ('recommended' as const) : ('not_recommended' as const);
        return { ...before, score: input.score, assessment: input.assessment, state };
      }),
    ),

  /** It gets nothing. */
  declineApplication: writeProcedure('fund:manage')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, applicationStore, input, 'fund.declineApplication', (before) => {
        refuseDecided(before);
        return { ...before, state: 'declined' as const };
      }),
    ),

  /** Drawn back by whoever sent it. */
  withdrawApplication: writeProcedure('fund:manage')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, applicationStore, input, 'fund.withdrawApplication', (before) => {
        refuseDecided(before);
        return { ...before, state: 'withdrawn' as const };
      }),
    ),

  /** By a decision: the application becomes a project with its money. */
  award: writeProcedure('fund:manage')
    .input(awardInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, applicationStore, input, 'fund.award', async (before, trx, audit) => {
        refuseDecided(before);
        await checkDecision(trx, ctx.actor.clusterId, input.decisionId);
        const project = projectOf(before);
        await makeAwarded({ ctx, trx, audit }, project, {
          id: newId(),
          year: Number(input.on.slice(0, 4)),
          projectId: project.id,
          kind: 'award',
          amount: input.amount,
          on: input.on,
          decisionId: input.decisionId,
          note: '',
          ...made,
        });
        return { ...before, state: 'awarded' as const };
      }),
    ),
};

function refuseDecided({ state }: ApplicationRow): void {
  const isOpen = state === 'received' || state === 'recommended' || state === 'not_recommended';
  if (!isOpen) refuseField('id', 'application_decided');
}

function projectOf(application: ApplicationRow): ProjectRow {
  const { title, summary, lang, kind, leadPartnerId, partnerIds, serves, hrcs } = application;
  return {
    id: newId(),
    applicationId: application.id,
    title,
    summary,
    lang,
    kind,
    leadPartnerId,
    partnerIds,
    serves,
    startsOn: null,
    endsOn: null,
    state: 'planned',
    result: '',
    hrcs,
    ...made,
  };
}

async function makeAwarded(
  { ctx, trx, audit }: Write,
  project: ProjectRow,
  entry: FundEntryRow,
): Promise<void> {
  const { clusterId } = ctx.actor;
  await insertProject(trx, clusterId, project);
  await refuseImbalance(trx, clusterId, 'amount', { entry });
  await insertEntry(trx, clusterId, entry);
  for (const [store, row] of [
    [projectStore, project],
    [entryStore, entry],
  ] as const)
    await audit({
      action: 'fund.award',
      entity: store.entity,
      entityId: row.id,
      before: null,
      after: row,
    });
}
