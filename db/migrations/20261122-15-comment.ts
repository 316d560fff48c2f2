// Comments on goals, measures and indicators, and whom they mention.
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('comment')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('entity', 'text', (c) => c.notNull())
    .addColumn('subject_id', 'text', (c) => c.notNull())
    .addColumn('thread_id', 'text', (c) => c.references('comment.id'))
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('lang', 'text', (c) => c.notNull())
    .addColumn('author_id', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('edited_at', 'text')
    .addColumn('resolved_at', 'text')
    .addColumn('resolved_by', 'text', (c) => c.references('person.id'))
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('archived_at', 'text')
    .addColumn('archived_by', 'text', (c) => c.references('person.id'))
    .execute();
  await db.schema
    .createIndex('comment_subject')
    .on('comment')
    .columns(['cluster_id', 'entity', 'subject_id'])
    .execute();
  await db.schema.createIndex('comment_author').on('comment').column('author_id').execute();

  // Each is told of a comment once, however often it is edited.
  await db.schema
    .createTable('comment_mention')
    .addColumn('comment_id', 'text', (c) => c.notNull().references('comment.id'))
    .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addPrimaryKeyConstraint('comment_mention_key', ['comment_id', 'person_id'])
    .execute();
  await db.schema
    .createIndex('comment_mention_person')
    .on('comment_mention')
    .column('person_id')
    .execute();
}
