// People who sign in: addresses, the roles they hold in bodies for a time, invitations, the set-up link, and the count
// of attempts that locks a way in. Sessions and credentials have tables of their own, made by the sign-in library.
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('person').addColumn('email', 'text').execute();
  await db.schema.alterTable('person').addColumn('partner_id', 'text').execute();
  await db.schema
    .alterTable('person')
    .addColumn('lang', 'text', (c) => c.notNull().defaultTo('nb'))
    .execute();
  await db.schema.alterTable('person').addColumn('user_id', 'text').execute();
  await db.schema.alterTable('person').addColumn('erased_at', 'text').execute();
  await db.schema
    .alterTable('person')
    .addColumn('version', 'integer', (c) => c.notNull().defaultTo(1))
    .execute();
  await db.schema
    .alterTable('person')
    .addColumn('search_text', 'text', (c) => c.notNull().defaultTo(''))
    .execute();
  await db.schema
    .createIndex('person_email')
    .on('person')
    .columns(['cluster_id', 'email'])
    .unique()
    .execute();
  await db.schema.createIndex('person_user').on('person').column('user_id').execute();

  await db.schema
    .createTable('person_version')
    .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('email', 'text')
    .addPrimaryKeyConstraint('person_version_key', ['person_id', 'version'])
    .execute();

  await db.schema
    .createTable('role_assignment')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('body_id', 'text', (c) => c.notNull().references('body.id'))
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('is_leader', 'integer', (c) => c.notNull())
    .addColumn('from_on', 'text', (c) => c.notNull())
    .addColumn('to_on', 'text')
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('archived_at', 'text')
    .execute();
  await db.schema
    .createIndex('role_assignment_person')
    .on('role_assignment')
    .column('person_id')
    .execute();
  await db.schema
    .createIndex('role_assignment_body')
    .on('role_assignment')
    .columns(['cluster_id', 'body_id'])
    .execute();

  await db.schema
    .createTable('invitation')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('token_hash', 'text', (c) => c.notNull().unique())
    .addColumn('invited_by', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('expires_at', 'text', (c) => c.notNull())
    .addColumn('accepted_at', 'text')
    .addColumn('revoked_at', 'text')
    .execute();
  await db.schema.createIndex('invitation_person').on('invitation').column('person_id').execute();

  await db.schema
    .createTable('setup_link')
    .addColumn('token_hash', 'text', (c) => c.primaryKey())
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('expires_at', 'text', (c) => c.notNull())
    .addColumn('used_at', 'text')
    .execute();

  await db.schema
    .createTable('attempt')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('count', 'integer', (c) => c.notNull())
    .addColumn('ends_at', 'text', (c) => c.notNull())
    .execute();
}
