// Roles held in bodies for a time.
import { expressionBuilder, type Kysely } from 'kysely';
import type { WhoComesIn } from '#db/people/person-queries.ts';
import type { Database } from '#db/schema.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import type { BodyKind } from '#shared/people/people-type.ts';
import type { RoleAssignmentRow } from '#shared/people/person.ts';
import type { HeldRole, Role } from '#shared/permission.ts';
import type { Seat } from '#shared/people/seat.ts';

/** The role's days hold this one: `isHeldOn` (shared/people/person.ts) as the database asks it. */
export function heldOn(day: IsoDate) {
  const eb = expressionBuilder<Database, 'role_assignment'>();
  return eb.and([
    eb('role_assignment.from_on', '<=', day),
    eb.or([eb('role_assignment.to_on', 'is', null), eb('role_assignment.to_on', '>=', day)]),
  ]);
}

/** What a person may act as on a day. */
export async function listHeldRoles(
  db: Kysely<Database>,
  personId: string,
  day: IsoDate,
): Promise<HeldRole[]> {
  const rows = await db
    .selectFrom('role_assignment')
    .innerJoin('body', 'body.id', 'role_assignment.body_id')
    .select(['role_assignment.role', 'body.id as bodyId', 'body.kind as bodyKind'])
    .where('role_assignment.person_id', '=', personId)
    .where('role_assignment.archived_at', 'is', null)
    .where(heldOn(day))
    .orderBy('role_assignment.id')
    .execute();
  return rows.map(({ role, bodyId, bodyKind }) => ({
    role: role as Role,
    bodyId,
    bodyKind: bodyKind as BodyKind,
  }));
}

function selectRoles(db: Kysely<Database>, clusterId: string) {
  return db
    .selectFrom('role_assignment')
    .select([
      'id',
      'person_id as personId',
      'body_id as bodyId',
      'role',
      'is_leader as isLeader',
      'seat',
      'organisation',
      'from_on as fromOn',
      'to_on as toOn',
      'version',
      'archived_at as archivedAt',
    ])
    .where('cluster_id', '=', clusterId);
}
type SelectedRole = Awaited<ReturnType<ReturnType<typeof selectRoles>['executeTakeFirst']>>;

function roleRow(row: NonNullable<SelectedRole>): RoleAssignmentRow {
  return { ...row, role: row.role as Role, seat: row.seat as Seat, isLeader: row.isLeader === 1 };
}

export async function findRole(
  db: Kysely<Database>,
  clusterId: string,
  id: string,
): Promise<RoleAssignmentRow | undefined> {
  const row = await selectRoles(db, clusterId).where('id', '=', id).executeTakeFirst();
  return row && roleRow(row);
}

/** Of the cluster, or of one person; oldest first, those that were never meant to be left out. */
export async function listRoles(
  db: Kysely<Database>,
  clusterId: string,
  personId?: string,
): Promise<RoleAssignmentRow[]> {
  const rows = await selectRoles(db, clusterId)
    .where('archived_at', 'is', null)
    .$if(personId !== undefined, (query) => query.where('person_id', '=', personId!))
    .orderBy('from_on')
    .orderBy('id')
    .execute();
  return rows.map(roleRow);
}

/** Also those that were never meant to be: for what has happened to a person. */
export async function listRolesEver(
  db: Kysely<Database>,
  clusterId: string,
  personId: string,
): Promise<RoleAssignmentRow[]> {
  const rows = await selectRoles(db, clusterId)
    .where('person_id', '=', personId)
    .orderBy('from_on')
    .orderBy('id')
    .execute();
  return rows.map(roleRow);
}

/** Of everybody who can sign in. */
export async function listAdministratorRoles(
  db: Kysely<Database>,
  clusterId: string,
  { withSample }: WhoComesIn,
): Promise<RoleAssignmentRow[]> {
  const rows = await selectRoles(db, clusterId)
    .where('role', '=', 'administrator')
    .where('archived_at', 'is', null)
    .where('person_id', 'in', (eb) =>
      eb
        .selectFrom('person')
        .select('id')
        .where('cluster_id', '=', clusterId)
        .where('email', 'is not', null)
        .where('erased_at', 'is', null)
        .$if(!withSample, (query) => query.where('is_sample', '=', 0)),
    )
    .orderBy('id')
    .execute();
  return rows.map(roleRow);
}

export async function insertRole(
  db: Kysely<Database>,
  clusterId: string,
  role: RoleAssignmentRow,
): Promise<void> {
  await db
    .insertInto('role_assignment')
    .values({ ...columnsOf(role), id: role.id, cluster_id: clusterId, person_id: role.personId })
    .execute();
}

/** Answers false when the role no longer has the expected version. */
export async function updateRole(
  db: Kysely<Database>,
  clusterId: string,
  role: RoleAssignmentRow,
  expectedVersion: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('role_assignment')
    .set(columnsOf(role))
    .where('cluster_id', '=', clusterId)
    .where('id', '=', role.id)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

function columnsOf(role: RoleAssignmentRow) {
  return {
    body_id: role.bodyId,
    role: role.role,
    is_leader: role.isLeader ? 1 : 0,
    seat: role.seat,
    organisation: role.organisation,
    from_on: role.fromOn,
    to_on: role.toOn,
    version: role.version,
    archived_at: role.archivedAt,
  };
}

/** Of one who is erased: where they came from can say who they were. */
export async function clearOrganisations(
  db: Kysely<Database>,
  clusterId: string,
  personId: string,
): Promise<void> {
  await db
    .updateTable('role_assignment')
    .set({ organisation: '' })
    .where('cluster_id', '=', clusterId)
    .where('person_id', '=', personId)
    .execute();
}

/** Whether somebody who may sign in administers the cluster on a day. */
export async function hasAdministrator(
  db: Kysely<Database>,
  clusterId: string,
  day: IsoDate,
  { withSample }: WhoComesIn,
): Promise<boolean> {
  const row = await db
    .selectFrom('role_assignment')
    .innerJoin('person', 'person.id', 'role_assignment.person_id')
    .select('role_assignment.id')
    .where('role_assignment.cluster_id', '=', clusterId)
    .where('role_assignment.role', '=', 'administrator')
    .where('role_assignment.archived_at', 'is', null)
    .where(heldOn(day))
    .where('person.erased_at', 'is', null)
    .$if(!withSample, (query) => query.where('person.is_sample', '=', 0))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
