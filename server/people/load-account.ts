// What the page of one's own account shows.
import { findErasureRequest } from '#db/people/erasure-queries.ts';
import { findCluster, listPartners } from '#db/people/people-queries.ts';
import { listPersons } from '#db/people/person-queries.ts';
import { listRoles } from '#db/people/role-queries.ts';
import { ownPerson, ownSession } from '#server/people/own-account.ts';
import { listOwnSessions, listOwnWays, twoStepSince } from '#server/people/sign-in-account.ts';
import { listStoredRoles } from '#server/people/stored-data.ts';
import { found } from '#server/refusal.ts';
import type { ActorContext } from '#server/request-context.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { isHeldOn } from '#shared/people/person.ts';
import { roleTime } from '#shared/people/person-state.ts';

export async function loadAccount(ctx: ActorContext) {
  const { db, auth, actor } = ctx;
  const { clusterId, personId } = actor;
  const { id: sessionId, userId } = ownSession(ctx);
  const person = await ownPerson(ctx);
  const partners = await listPartners(db.read, clusterId);
  const ways = await listOwnWays(auth, userId);
  const sessions = await listOwnSessions(auth, userId);
  const today = norwegianDay(ctx.now);
  const roles = await listStoredRoles(db, clusterId, personId);
  return {
    cluster: found(await findCluster(db.read, clusterId)).name,
    person: {
      name: person.name,
      email: person.email,
      lang: person.lang,
      version: person.version,
      institution: partners.find(({ id }) => id === person.partnerId)?.name ?? null,
    },
    roles: roles
      .filter(({ withdrawnAt }) => withdrawnAt === null)
      .map((role) => ({ ...role, state: roleTime(role, today) })),
    twoStepSince: await twoStepSince(auth, userId),
    ways,
    /** Those that could be linked. */
    otherWays: auth.providers
      .filter(({ id }) => ways.every((way) => way.id !== id))
      .map(({ id, label }) => ({ id, label })),
    sessions: sessions.map(({ token: _token, ...session }) => {
      return { ...session, isThis: session.id === sessionId };
    }),
    erasureAskedAt: await findErasureRequest(db.read, clusterId, personId),
    /** Whom to ask for a role: names alone, and only where it is needed. */
    helpers: actor.roles.length === 0 ? await listHelpers(ctx, today) : [],
  };
}

/** Who runs the cluster today. */
async function listHelpers({ db, actor }: ActorContext, today: string): Promise<string[]> {
  const roles = await listRoles(db.read, actor.clusterId);
  const ids = new Set(
    roles
      .filter(({ role }) => role === 'secretariat' || role === 'administrator')
      .filter((role) => isHeldOn(role, today))
      .map(({ personId }) => personId),
  );
  const persons = await listPersons(db.read, actor.clusterId);
  return persons
    .filter(({ id, erasedAt }) => ids.has(id) && erasedAt === null)
    .map(({ name }) => name);
}
