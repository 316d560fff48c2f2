// A representative leaves: what they hold and answer for goes to a successor in one step, or none of it does.
import type { Transaction } from 'kysely';
import { auditedTransaction, type Audit } from '#db/audited-transaction.ts';
import { newId } from '#db/id.ts';
import { updateIndicator } from '#db/indicator/indicator-queries.ts';
import { updateMeasure } from '#db/measure/measure-queries.ts';
import { listOwned } from '#db/people/ownership-queries.ts';
import { listBodies, listPartners } from '#db/people/people-queries.ts';
import { listItemsOf, updateItemPerson } from '#db/round/round-item-queries.ts';
import { listPersonsAt } from '#db/people/person-queries.ts';
import { listRoles, updateRole } from '#db/people/role-queries.ts';
import type { Database } from '#db/schema.ts';
import { updateGoal } from '#db/strategy/goal-queries.ts';
import { createPerson, giveRole, newPerson } from '#server/people/invitation-procedures.ts';
import { sendInvitation } from '#server/people/invitation-mail-out.ts';
import { authoriseRole, checkAdministrators, loadPerson } from '#server/people/people-guard.ts';
import { checkRole } from '#server/people/role-procedures.ts';
import { refuseField } from '#server/refusal.ts';
import { itemTold } from '#server/round/answer-item.ts';
import { toBeTold } from '#server/round/round-link.ts';
import { tellRoundsNow } from '#server/round/tell-round.ts';
import { writeContextOf, type ActorContext } from '#server/request-context.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { handedRoles } from '#shared/people/hand-over-rule.ts';
import type { HandOverInput } from '#shared/people/people-schema.ts';
import type { PersonRow } from '#shared/people/person.ts';

/** Answers what was handed over. */
export async function handOver(ctx: ActorContext, input: HandOverInput) {
  // What was held and done until today stays who it was.
  if (input.fromOn < norwegianDay(ctx.now)) refuseField('fromOn', 'date_in_past');
  const told = await auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
    const { person: leaver } = await loadPerson(ctx, trx, input.personId);
    const { person: successor, isNew } = await findSuccessor(ctx, trx, audit, input);
    if (successor.id === leaver.id) refuseField('to.personId', 'choice_invalid');
    const roles = await handRoles(ctx, trx, audit, { leaver, successor, fromOn: input.fromOn });
    const owned = await handOwned(ctx, trx, audit, leaver, successor);
    // What an open round waits for goes along with the role; on a later day, the round passes it on (`pass-on.ts`).
    if (input.fromOn <= norwegianDay(ctx.now))
      await handWaiting(ctx, trx, audit, leaver, successor);
    if (isNew) {
      const given = await listRoles(trx, ctx.actor.clusterId, successor.id);
      await sendInvitation(ctx, trx, successor, given);
    }
    if (roles + owned.goals + owned.measures + owned.indicators === 0)
      refuseField('personId', 'choice_invalid');
    return { successorId: successor.id, roles, ...owned };
  });
  await tellRoundsNow(ctx);
  void ctx.mailer.kick();
  return told;
}

async function findSuccessor(
  ctx: ActorContext,
  trx: Transaction<Database>,
  audit: Audit,
  { to }: HandOverInput,
): Promise<{ person: PersonRow; isNew: boolean }> {
  if (to.person === null)
    return { person: (await loadPerson(ctx, trx, to.personId ?? '')).person, isNew: false };
  const { clusterId } = ctx.actor;
  const known = await listPersonsAt(trx, to.person.email);
  if (known.some((each) => each.clusterId === clusterId))
    refuseField('to.person.email', 'email_taken');
  const partners = await listPartners(trx, clusterId);
  const { partnerId } = to.person;
  if (partnerId !== null && !partners.some(({ id }) => id === partnerId))
    refuseField('to.person.partnerId', 'choice_invalid');
  const person = newPerson({ ...to.person, lang: to.lang });
  await createPerson(ctx, trx, audit, person);
  return { person, isNew: true };
}

type Handing = { leaver: PersonRow; successor: PersonRow; fromOn: string };

async function handRoles(
  ctx: ActorContext,
  trx: Transaction<Database>,
  audit: Audit,
  { leaver, successor, fromOn }: Handing,
): Promise<number> {
  const { clusterId } = ctx.actor;
  const leaving = await listRoles(trx, clusterId, leaver.id);
  const held = await listRoles(trx, clusterId, successor.id);
  const { ended, widened, given } = handedRoles(leaving, held, { fromOn, now: ctx.now });
  const fresh = given.map((role) => ({ ...role, id: newId(), personId: successor.id }));
  const changes = [...ended, ...widened];
  for (const { role } of [...changes.map(({ after }) => after), ...fresh]) authoriseRole(ctx, role);
  await checkAdministrators(ctx, trx, [...changes.map(({ after }) => after), ...fresh]);
  const bodies = await listBodies(trx, clusterId);
  const standing = held.map(
    (role) => widened.find(({ after }) => after.id === role.id)?.after ?? role,
  );
  for (const role of [...widened.map(({ after }) => after), ...fresh])
    checkRole(role, bodies, [...standing, ...fresh], () => 'to');
  for (const { before, after } of changes) {
    await updateRole(trx, clusterId, after, before.version);
    const told = { entity: 'role_assignment', entityId: after.id, before, after };
    await audit({ action: 'people.handOver', ...told });
  }
  for (const role of fresh) await giveRole(ctx, trx, audit, role);
  return ended.length;
}

/** Only who answers for it changes: whoever may manage people need not be allowed to edit the rest. */
async function handOwned(
  ctx: ActorContext,
  trx: Transaction<Database>,
  audit: Audit,
  leaver: PersonRow,
  successor: PersonRow,
) {
  const { clusterId } = ctx.actor;
  const { goals, measures, indicators } = await listOwned(trx, clusterId, leaver.id);
  const handed = <Row extends { version: number }>(before: Row) => ({
    ...before,
    responsiblePersonId: successor.id,
    version: before.version + 1,
  });
  const tell = (entity: string, before: { id: string }, after: object) =>
    audit({ action: 'people.handOver', entity, entityId: before.id, before, after });
  for (const before of goals) {
    await updateGoal(trx, clusterId, handed(before), before.version);
    await tell('goal', before, handed(before));
  }
  for (const before of measures) {
    await updateMeasure(trx, clusterId, handed(before), before.version);
    await tell('measure', before, handed(before));
  }
  for (const before of indicators) {
    await updateIndicator(trx, clusterId, handed(before), before.version);
    await tell('indicator', before, handed(before));
  }
  const isLive = ({ archivedAt }: { archivedAt: string | null }) => archivedAt === null;
  return {
    goals: goals.filter(isLive).length,
    measures: measures.filter(isLive).length,
    indicators: indicators.filter(isLive).length,
  };
}

/** Whoever has the role answers, and gets a link of their own to what waits. */
async function handWaiting(
  { actor: { clusterId }, now }: ActorContext,
  trx: Transaction<Database>,
  audit: Audit,
  leaver: PersonRow,
  successor: PersonRow,
): Promise<void> {
  const { id: personId } = successor;
  const items = await listItemsOf(trx, clusterId, leaver.id);
  const waiting = items.filter(({ answeredAt }) => answeredAt === null);
  for (const before of waiting) {
    const after = { ...before, personId };
    await updateItemPerson(trx, clusterId, after);
    await audit({ action: 'people.handOver', ...itemTold(before, after) });
  }
  for (const roundId of new Set(waiting.map((item) => item.roundId)))
    await toBeTold(trx, clusterId, { roundId, personId }, now);
}
