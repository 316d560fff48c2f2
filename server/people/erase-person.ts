// Erasing a person: the name becomes one that leads to nobody, and all ways in are gone. What they recorded stays, under
// an id that no longer says who; the audit trail holds ids and versions alone, so it stays whole (decision 0009).
import { auditedTransaction, type WriteContext } from '#db/audited-transaction.ts';
import type { Connection } from '#db/connection.ts';
import { deleteMailPreference } from '#db/mail/preference-queries.ts';
import { eraseAttendee } from '#db/meeting/attendee-queries.ts';
import { deleteCalendarAddresses } from '#db/meeting/calendar-queries.ts';
import { deleteDraftsNaming } from '#db/meeting/document-queries.ts';
import {
  countErased,
  deleteErasureRequest,
  deleteInvitationsOfPerson,
  deleteMailTraces,
} from '#db/people/erasure-queries.ts';
import {
  deletePersonVersions,
  findPerson,
  findUserId,
  listPersonVersions,
  setUserId,
  updatePerson,
} from '#db/people/person-queries.ts';
import {
  clearOrganisations,
  hasAdministrator,
  listRoles,
  updateRole,
} from '#db/people/role-queries.ts';
import type { Auth } from '#server/people/auth.ts';
import { forgetUser } from '#server/people/forget-user.ts';
import { found, refuseField } from '#server/refusal.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { auditedPerson, isHeldOn, type PersonRow } from '#shared/people/person.ts';

type Parts = { db: Pick<Connection, 'read' | 'write'>; auth: Auth };

/** What an erased person is called, in all languages: a name, kept as it was given. */
export function erasedName(place: number): string {
  return `Slettet person ${place}`;
}

/** Refuses `not_found`, and to leave the cluster without an administrator. Answers the person as they are now. */
export async function erasePerson(
  { db, auth }: Parts,
  context: WriteContext,
  personId: string,
): Promise<PersonRow> {
  const { clusterId, now } = context;
  const { erased, userId, addresses } = await auditedTransaction(
    db.write,
    context,
    async (trx, audit) => {
      const before = found(await findPerson(trx, clusterId, personId));
      if (before.erasedAt !== null) refuseField('id', 'choice_invalid');
      const isAdministered = () => hasAdministrator(trx, clusterId, norwegianDay(now), auth);
      const hadAdministrator = await isAdministered();
      await endRoles(trx, audit, context, personId);
      const userId = await findUserId(trx, personId);
      const versions = await listPersonVersions(trx, clusterId, personId);
      // As they are now too: of people from before versions were kept there may be none.
      const called = [...versions, before];
      const addresses = [...new Set(called.flatMap(({ email }) => email ?? []))];
      const names = [...new Set(called.map(({ name }) => name))];
      const erased: PersonRow = {
        ...before,
        name: erasedName((await countErased(trx, clusterId)) + 1),
        email: null,
        partnerId: null,
        lang: 'nb',
        erasedAt: now,
        version: before.version + 1,
      };
      await deleteDraftsNaming(trx, clusterId, names);
      await eraseAttendee(trx, clusterId, personId, erased.name);
      await deleteCalendarAddresses(trx, clusterId, personId);
      await clearOrganisations(trx, clusterId, personId);
      await updatePerson(trx, clusterId, erased, before.version);
      await deletePersonVersions(trx, clusterId, personId);
      await setUserId(trx, personId, null);
      await deleteInvitationsOfPerson(trx, clusterId, personId);
      await deleteMailTraces(trx, clusterId, { personId, names, addresses });
      await deleteErasureRequest(trx, clusterId, personId);
      await deleteMailPreference(trx, clusterId, personId);
      await audit({
        action: 'people.erase',
        entity: 'person',
        entityId: personId,
        before: auditedPerson(before),
        after: auditedPerson(erased),
      });
      // Checked on what is left, within the lock that lets one writer in at a time.
      if (hadAdministrator && !(await isAdministered())) refuseField('id', 'last_administrator');
      return { erased, userId, addresses };
    },
  );
  // From the commit on no session leads to the person; the library's own rows go now.
  await forgetUser(auth, db, { userId, addresses });
  return erased;
}

type Work = Parameters<Parameters<typeof auditedTransaction>[2]>;

/** Roles that are held end today; those that were to begin later were never meant to be. */
async function endRoles(
  trx: Work[0],
  audit: Work[1],
  { clusterId, now }: WriteContext,
  personId: string,
): Promise<void> {
  const today = norwegianDay(now);
  for (const before of await listRoles(trx, clusterId, personId)) {
    const isComing = before.fromOn > today;
    if (!isComing && (!isHeldOn(before, today) || before.toOn === today)) continue;
    const ending = isComing ? { archivedAt: now } : { toOn: today };
    const after = { ...before, ...ending, version: before.version + 1 };
    await updateRole(trx, clusterId, after, before.version);
    const told = { entity: 'role_assignment', entityId: before.id, before, after };
    await audit({ action: 'people.endRole', ...told });
  }
}
