// The links of a round as the secretariat has them in hand: who has one, a new one in place of it, and taking one back.
import { auditedTransaction } from '#db/audited-transaction.ts';
import { listPersons } from '#db/people/person-queries.ts';
import { listItems } from '#db/round/round-item-queries.ts';
import { listAskable } from '#db/round/askable-queries.ts';
import { insertReminder } from '#db/round/reminder-queries.ts';
import { insertLink, listLinks, revokeLinks } from '#db/round/round-link-queries.ts';
import { findRound } from '#db/round/round-queries.ts';
import { found, refuse } from '#server/refusal.ts';
import { writeContextOf } from '#server/request-context.ts';
import { newLink } from '#server/round/round-link.ts';
import { tellLinks } from '#server/round/tell-round.ts';
import { readProcedure, writeProcedure } from '#server/trpc.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { takesAnswers } from '#shared/round/round-date.ts';
import { linkOwnerInput, roundIdInput } from '#shared/round/round-schema.ts';

export const linkOwnerProcedures = {
  /** Everybody who has something left to answer, by name, with how their newest link stands. */
  links: readProcedure('round:manage')
    .input(roundIdInput)
    .query(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      const round = found(await findRound(ctx.db.read, clusterId, input.id));
      const items = await listItems(ctx.db.read, clusterId, round.id);
      const links = await listLinks(ctx.db.read, clusterId, round.id);
      const persons = await listPersons(ctx.db.read, clusterId);
      return persons
        .map(({ id, name }) => {
          const link = links.find(({ personId }) => personId === id);
          return {
            personId: id,
            name,
            left: items.filter(({ personId, answer }) => personId === id && answer === null).length,
            sentAt: link?.createdAt ?? null,
            toldAt: link?.toldAt ?? null,
            openedAt: link?.openedAt ?? null,
            revokedAt: link?.revokedAt ?? null,
          };
        })
        .filter(({ left }) => left > 0);
    }),

  /** A new link in place of the old one, to somebody who has lost it or passed it on. */
  sendLink: writeProcedure('round:manage')
    .input(linkOwnerInput)
    .mutation(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      const round = found(await findRound(ctx.db.read, clusterId, input.roundId));
      const today = norwegianDay(ctx.now);
      if (!takesAnswers(round, today)) refuse('round_over');
      const people = await listAskable(ctx.db.read, clusterId, today, ctx.auth);
      const person = found(people.find(({ actor }) => actor.personId === input.personId));
      await auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
        await revokeLinks(trx, clusterId, input, ctx.now);
        const link = newLink(clusterId, input, ctx.now);
        await insertLink(trx, link);
        const mailId = await tellLinks(trx, { person, links: [link] }, ctx);
        if (mailId === null) refuse('not_found');
        const { personId } = input;
        // It is the day's mail: no reminder comes on top of it.
        const told = { clusterId, personId, day: today, mailId, digestAt: null, nudges: null };
        await insertReminder(trx, told);
        await audit({ action: 'round.sendLink', ...linkTold(input) });
      });
      void ctx.mailer.kick();
      return input;
    }),

  /** The link opens nothing any longer; signed in, its person answers as before. */
  revokeLink: writeProcedure('round:manage')
    .input(linkOwnerInput)
    .mutation(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      await auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
        if ((await revokeLinks(trx, clusterId, input, ctx.now)) === 0) refuse('not_found');
        await audit({ action: 'round.revokeLink', ...linkTold(input) });
      });
      return input;
    }),
};

/** As the trail has it: whose link, of which round. */
function linkTold({ roundId, personId }: { roundId: string; personId: string }) {
  return { entity: 'reporting_round', entityId: roundId, before: null, after: { personId } };
}
