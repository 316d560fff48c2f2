// Who is called to a meeting, and who came.
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('meeting_attendee')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('meeting_id', 'text', (c) => c.notNull().references('meeting.id'))
    .addColumn('person_id', 'text', (c) => c.references('person.id'))
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('organisation', 'text', (c) => c.notNull())
    .addColumn('code', 'text', (c) => c.notNull())
    .addColumn('seat', 'text', (c) => c.notNull())
    .addColumn('is_leader', 'integer', (c) => c.notNull())
    .addColumn('attended', 'integer')
    .addColumn('sort_order', 'integer', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex('meeting_attendee_meeting')
    .on('meeting_attendee')
    .columns(['meeting_id', 'person_id'])
    .unique()
    .execute();
  await db.schema
    .createIndex('meeting_attendee_person')
    .on('meeting_attendee')
    .column('person_id')
    .execute();
}
