// The outbox, for the administrator: what is sent, waits, has failed or is kept; and another try for what has failed.
import * as z from 'zod/mini';
import { auditedTransaction } from '#db/audited-transaction.ts';
import { updateMailQueued } from '#db/mail/mail-queries.ts';
import { countMailsByState, listMails } from '#db/mail/outbox-queries.ts';
import { refuse } from '#server/refusal.ts';
import { writeContextOf } from '#server/request-context.ts';
import { stopMail } from '#server/mail/stop-mail.ts';
import { publicProcedure, readProcedure, router, writeProcedure } from '#server/trpc.ts';
import { stopMailInput } from '#shared/mail/mail-preference.ts';
import { outboxInput, parseMailError } from '#shared/mail/outbox-schema.ts';
import { idField } from '#shared/text-field.ts';

const pageSize = 50;

export const mailRouter = router({
  /** Turns off the kind of mail that a mail's own link is about; answers which. */
  stop: publicProcedure(
    'the link in a mail that may be turned off is signed, one person’s, and turns off that kind of mail alone',
  )
    .input(stopMailInput)
    .mutation(async ({ ctx, input }) => ({
      kind: await stopMail({ ...ctx, secret: ctx.auth.secret }, input.token),
    })),

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
