// Where somebody sits in a body, and what stands before their name there. Observers of a body that is no panel have sat
// as that all along.
import type { Kysely } from 'kysely';

type Tables = {
  role_assignment: { id: string; body_id: string; role: string; seat: string };
  body: { id: string; kind: string };
};

export async function up(untyped: Kysely<unknown>): Promise<void> {
  const db = untyped as Kysely<Tables>;
  await db.schema
    .alterTable('role_assignment')
    .addColumn('seat', 'text', (c) => c.notNull().defaultTo('member'))
    .execute();
  await db.schema
    .alterTable('role_assignment')
    .addColumn('organisation', 'text', (c) => c.notNull().defaultTo(''))
    .execute();
  await db
    .updateTable('role_assignment')
    .set({ seat: 'observer' })
    .where('role', '=', 'observer')
    .where('body_id', 'not in', (eb) =>
      eb.selectFrom('body').select('body.id').where('body.kind', '=', 'panel'),
    )
    .execute();
}
