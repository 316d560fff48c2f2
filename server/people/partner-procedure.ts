// One partner: what it gives the cluster, what it gets, and what it does in a strategy.
import * as z from 'zod/mini';
import { listEvents } from '#db/event/event-queries.ts';
import { loadFunds } from '#db/fund/fund-record-queries.ts';
import { listDecisionRecords } from '#db/meeting/decision-queries.ts';
import { listPeopleOf, listSeatsOf } from '#db/people/partner-people-queries.ts';
import { listBodies, listPartners } from '#db/people/people-queries.ts';
import { found } from '#server/refusal.ts';
import { loadStanding } from '#server/strategy/load-standing.ts';
import { readProcedure } from '#server/trpc.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { partnerAccount } from '#shared/people/partner-account.ts';
import { strategyAsOfInput } from '#shared/strategy/as-of-schema.ts';
import { idField } from '#shared/text-field.ts';

export const partnerProcedure = readProcedure('people:read')
  .input(z.extend(strategyAsOfInput, { id: idField }))
  .query(async ({ ctx, input }) => {
    const { clusterId } = ctx.actor;
    const db = ctx.db.read;
    const partners = await listPartners(db, clusterId);
    const partner = found(partners.find(({ id }) => id === input.id));
    const standing = await loadStanding(ctx, input.strategy, input);
    const today = norwegianDay(ctx.now);
    const isNow = input.reportingOn === undefined && input.knownOn === undefined;
    const people = new Set(await listPeopleOf(db, clusterId, partner.id));
    const bodies = await listBodies(db, clusterId);
    const account = partnerAccount(
      { funds: await loadFunds(db, clusterId), events: await listEvents(db, clusterId) },
      partner.id,
      { day: isNow ? null : standing.asOf.reportingOn, today },
    );
    const seats = await listSeatsOf(db, clusterId, partner.id, today);
    const decisions = await listDecisionRecords(db, clusterId);
    return {
      partner,
      asOf: standing.asOf,
      partners,
      ...account,
      /** As of today alone: names of then are no business of now. */
      seats: isNow
        ? seats.flatMap((seat) => {
            const body = bodies.find(({ id }) => id === seat.bodyId);
            return body ? { ...seat, body } : [];
          })
        : null,
      measures: {
        led: standing.measures.filter(({ row }) => row.leadPartnerIds.includes(partner.id)),
        contributed: standing.measures.filter(({ row }) =>
          row.contributorPartnerIds.includes(partner.id),
        ),
      },
      /** That its people answer for. */
      indicators: standing.indicators.filter(({ row }) =>
        people.has(row.responsiblePersonId ?? ''),
      ),
      /** Decisions that its people are to follow up, and have not yet. */
      followUps: isNow
        ? decisions
            .filter(({ ownerId, closedOn }) => closedOn === null && people.has(ownerId ?? ''))
            .map(({ id, caseNumber, text, lang, dueOn }) => ({ id, caseNumber, text, lang, dueOn }))
        : [],
    };
  });
