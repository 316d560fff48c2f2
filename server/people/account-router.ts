// One's own account: whatever role one holds, or none. Every procedure is about whoever asks, and no input names another.
import { auditedTransaction } from '#db/audited-transaction.ts';
import {
  deleteErasureRequest,
  findErasureRequest,
  insertErasureRequest,
} from '#db/people/erasure-queries.ts';
import { findMailPreference, updateMailPreference } from '#db/mail/preference-queries.ts';
import { updatePerson } from '#db/people/person-queries.ts';
import { loadAccount } from '#server/people/load-account.ts';
import { ownPerson, ownSession } from '#server/people/own-account.ts';
import { passwordProcedures } from '#server/people/password-procedures.ts';
import { providerProcedures } from '#server/people/provider-procedures.ts';
import { sessionProcedures } from '#server/people/session-procedures.ts';
import { loadStoredData } from '#server/people/stored-data.ts';
import { refuse, refuseField } from '#server/refusal.ts';
import { writeContextOf } from '#server/request-context.ts';
import { readProcedure, router, writeProcedure } from '#server/trpc.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import {
  mailPreferenceInput,
  quietUntilProblem,
  type MailPreference,
} from '#shared/mail/mail-preference.ts';
import { updateAccountInput } from '#shared/people/account-schema.ts';
import { auditedPerson } from '#shared/people/person.ts';

export const accountRouter = router({
  get: readProcedure('account:use').query(({ ctx }) => loadAccount(ctx)),

  /** Name and language of mails; the address is the secretariat's to change, since it is a way in. */
  update: writeProcedure('account:use')
    .input(updateAccountInput)
    .mutation(async ({ ctx, input: { version, ...input } }) => {
      const { clusterId } = ctx.actor;
      return auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
        const before = await ownPerson({ ...ctx, db: { ...ctx.db, read: trx } });
        if (before.version !== version) refuse('conflict', { current: before });
        const after = { ...before, ...input, version: version + 1 };
        if (!(await updatePerson(trx, clusterId, after, version))) refuse('conflict');
        await audit({
          action: 'account.update',
          entity: 'person',
          entityId: after.id,
          before: auditedPerson(before),
          after: auditedPerson(after),
        });
        return after;
      });
    }),

  ...passwordProcedures,
  ...providerProcedures,
  ...sessionProcedures,

  /** What mail one wants, and on which days. A last quiet day that is past is none. */
  mailPreference: readProcedure('account:use').query(async ({ ctx }) => {
    const { clusterId, personId } = ctx.actor;
    const stored = await findMailPreference(ctx.db.read, clusterId, personId);
    const isOver = stored.quietUntil !== null && stored.quietUntil < norwegianDay(ctx.now);
    return isOver ? { ...stored, quietUntil: null } : stored;
  }),

  setMailPreference: writeProcedure('account:use')
    .input(mailPreferenceInput)
    .mutation(async ({ ctx, input }) => {
      const { clusterId, personId } = ctx.actor;
      const problem = quietUntilProblem(input.quietUntil, norwegianDay(ctx.now));
      if (problem) refuseField('quietUntil', problem);
      return auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
        const before = await findMailPreference(trx, clusterId, personId);
        if (before.version !== input.version) refuse('conflict', { current: before });
        const after = { ...input, version: before.version + 1 };
        await updateMailPreference(trx, clusterId, personId, after);
        // Not which days: the trail is read by others, and never forgets when somebody was away.
        const told = (one: MailPreference) => ({ offKinds: one.offKinds, version: one.version });
        await audit({
          action: 'account.setMailPreference',
          entity: 'person',
          entityId: personId,
          before: told(before),
          after: told(after),
        });
        return after;
      });
    }),

  /** Everything that is stored about whoever asks. */
  stored: readProcedure('account:use').query(({ ctx }) => {
    const { clusterId, personId } = ctx.actor;
    return loadStoredData(ctx, { clusterId, personId, userId: ownSession(ctx).userId });
  }),

  /** Leaves a request that administrators see; they erase, since the record must stand. */
  askErasure: writeProcedure('account:use').mutation(async ({ ctx }) => {
    const { clusterId, personId } = ctx.actor;
    await auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
      await insertErasureRequest(trx, clusterId, personId, ctx.now);
      const person = auditedPerson(await ownPerson({ ...ctx, db: { ...ctx.db, read: trx } }));
      const told = { entity: 'person', entityId: personId, before: person, after: person };
      await audit({ action: 'account.askErasure', ...told });
    });
    return { askedAt: await findErasureRequest(ctx.db.read, clusterId, personId) };
  }),

  withdrawErasure: writeProcedure('account:use').mutation(async ({ ctx }) => {
    const { clusterId, personId } = ctx.actor;
    await auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
      if (!(await deleteErasureRequest(trx, clusterId, personId))) refuse('not_found');
      const person = auditedPerson(await ownPerson({ ...ctx, db: { ...ctx.db, read: trx } }));
      const told = { entity: 'person', entityId: personId, before: person, after: person };
      await audit({ action: 'account.withdrawErasure', ...told });
    });
    return { askedAt: null };
  }),
});
