// The outbox, for the administrator: what is sent, waits, has failed or is kept; and another try for what has failed.
import * as z from 'zod/mini';
import { auditedTransaction } from '#db/audited-transaction.ts';
import { countMailsByState, listMails, updateMailQueued } from '#db/mail/mail-queries.ts';
import { refuse } from '#server/refusal.ts';
import { writeContextOf } from '#server/request-context.ts';
import { readProcedure, router, writeProcedure } from '#server/trpc.ts';
import { outboxInput, parseMailError } from '#shared/mail/outbox-schema.ts';
import { idField } from '#shared/text-field.ts';

const pageSize = 50;

export const mailRouter = router({
  outbox: readProcedure('mail:read')
    .input(outboxInput)
    .query(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      const mails = await listMails(ctx.db.read, clusterId, { ...input, limit: pageSize + 1 });
      const shown = mails.slice(0, pageSize);
      return {
        sending: ctx.mailer.sending,
        now: ctx.now,
        counts: await countMailsByState(ctx.db.read, clusterId),
        mails: shown.map((mail) => ({ ...mail, error: mail.error && parseMailError(mail.error) })),
        /** What to ask the next page with; null on the last one. */
        older: mails.length > pageSize ? (shown.at(-1)?.id ?? null) : null,
      };
    }),

  retry: writeProcedure('mail:send')
    .input(z.object({ id: idField }))
    .mutation(async ({ ctx, input: { id } }) => {
      const { clusterId } = ctx.actor;
      await auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
        if (!(await updateMailQueued(trx, clusterId, id, ctx.now))) refuse('not_found');
        // Neither address nor words: the trail is read by more people than the outbox.
        await audit({
          action: 'mail.retry',
          entity: 'mail',
          entityId: id,
          before: { state: 'failed' },
          after: { state: 'queued' },
        });
      });
      void ctx.mailer.kick();
      return { id };
    }),
});
