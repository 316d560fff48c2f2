// The administrator's side of privacy: who has asked to be erased, whose time is up, and how long things are kept.
import * as z from 'zod/mini';
import { auditedTransaction } from '#db/audited-transaction.ts';
import { listErasureRequests } from '#db/people/erasure-queries.ts';
import { listPersons } from '#db/people/person-queries.ts';
import { findRetention, updateRetention } from '#db/people/retention-queries.ts';
import { systemPersonId } from '#db/people/system-person.ts';
import { erasePerson } from '#server/people/erase-person.ts';
import { freshSession } from '#server/people/own-account.ts';
import { listDue } from '#server/people/retention.ts';
import { refuse } from '#server/refusal.ts';
import { writeContextOf } from '#server/request-context.ts';
import { readProcedure, writeProcedure } from '#server/trpc.ts';
import { retentionInput } from '#shared/people/retention.ts';
import { idField } from '#shared/text-field.ts';

export const erasureProcedures = {
  /** Open requests, those whose time will be up by itself, all who could be erased, and the settings. */
  erasureRequests: readProcedure('people:administer').query(async ({ ctx }) => {
    const { clusterId } = ctx.actor;
    const persons = await listPersons(ctx.db.read, clusterId);
    const nameOf = (id: string) => persons.find((person) => person.id === id)?.name ?? '';
    const requests = await listErasureRequests(ctx.db.read, clusterId);
    const due = await listDue(ctx.db, clusterId);
    return {
      requests: requests.map((request) => ({ ...request, name: nameOf(request.personId) })),
      due: due.map((person) => ({ ...person, name: nameOf(person.personId) })),
      persons: persons
        .filter(({ id, erasedAt }) => erasedAt === null && id !== systemPersonId)
        .map(({ id, name, email }) => ({ id, name, email })),
      settings: await findRetention(ctx.db.read, clusterId),
    };
  }),

  /** Cannot be undone. */
  erase: writeProcedure('people:administer')
    .input(z.object({ id: idField }))
    .mutation(async ({ ctx, input: { id } }) => {
      freshSession(ctx);
      // What Målbar does by itself is done in this name.
      if (id === systemPersonId) refuse('not_found');
      const { name } = await erasePerson(ctx, writeContextOf(ctx), id);
      return { id, name };
    }),

  setRetention: writeProcedure('people:administer')
    .input(retentionInput)
    .mutation(async ({ ctx, input }) => {
      freshSession(ctx);
      const { clusterId } = ctx.actor;
      return auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
        const before = await findRetention(trx, clusterId);
        if (before.version !== input.version) refuse('conflict', { current: before });
        const after = { ...input, version: input.version + 1 };
        await updateRetention(trx, clusterId, after);
        const told = { entity: 'cluster', entityId: clusterId, before, after };
        await audit({ action: 'people.setRetention', ...told });
        return after;
      });
    }),
};
