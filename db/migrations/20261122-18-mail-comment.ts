// A mail of a comment knows which one, so that a comment that is withdrawn takes its own mails with it, and no others.
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('mail')
    .addColumn('comment_id', 'text', (c) => c.references('comment.id'))
    .execute();
  // The link stands last, after the words, which may hold another comment's address.
  await sql`
    update mail set comment_id = (
      select comment.id from comment
      where comment.cluster_id = mail.cluster_id
        and mail.text like '%/' || comment.subject_id || '#kommentar-' || comment.id || '%'
      order by comment.created_at desc limit 1
    )
    where kind = 'comment' and text <> ''`.execute(db);
  await db.schema.createIndex('mail_comment').on('mail').column('comment_id').execute();
}
