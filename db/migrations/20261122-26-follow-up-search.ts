// Follow-ups are searched by the database, as decisions are.
import type { Kysely } from 'kysely';

type Before = { follow_up: { id: string; text: string; search_text: string } };

export async function up(db: Kysely<Before>): Promise<void> {
  await db.schema
    .alterTable('follow_up')
    .addColumn('search_text', 'text', (c) => c.notNull().defaultTo(''))
    .execute();
  for (const { id, text } of await db.selectFrom('follow_up').select(['id', 'text']).execute()) {
    await db
      .updateTable('follow_up')
      .set({ search_text: text.toLocaleLowerCase('nb') })
      .where('id', '=', id)
      .execute();
  }
}
