// A decision (vedtak) belongs to a case, may bear on several things, and is followed up until it is closed. What stood on
// the decision itself, its one goal, becomes the first of its effects. Follow-ups are what a meeting asks of somebody besides.
import type { Kysely } from 'kysely';

type Before = {
  decision: {
    id: string;
    cluster_id: string;
    goal_id: string;
    period: string;
    body_id: string;
    case_number: string;
    decided_on: string;
    status: string | null;
    text: string;
    lang: string;
    closed_on: string | null;
    is_sample: number;
    recorded_by: string;
    recorded_at: string;
  };
};
type After = {
  decision_anew: Omit<Before['decision'], 'goal_id' | 'period' | 'status'> & {
    case_id: string | null;
    owner_id: string | null;
    due_on: string | null;
    closed_note: string;
    votes: string | null;
    version: number;
    archived_at: string | null;
    search_text: string;
  };
  decision_effect: {
    cluster_id: string;
    decision_id: string;
    kind: string;
    target_id: string;
    period: string | null;
    status: string | null;
    target: string | null;
    sort_order: number;
  };
};

export async function up(db: Kysely<Before & After>): Promise<void> {
  // Made anew: SQLite takes no NOT NULL off a column.
  await db.schema
    .createTable('decision_anew')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('body_id', 'text', (c) => c.notNull().references('body.id'))
    .addColumn('case_id', 'text', (c) => c.references('meeting_case.id'))
    .addColumn('case_number', 'text', (c) => c.notNull())
    .addColumn('decided_on', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('lang', 'text', (c) => c.notNull())
    .addColumn('owner_id', 'text', (c) => c.references('person.id'))
    .addColumn('due_on', 'text')
    .addColumn('closed_on', 'text')
    .addColumn('closed_note', 'text', (c) => c.notNull())
    .addColumn('votes', 'text')
    .addColumn('is_sample', 'integer', (c) => c.notNull())
    .addColumn('recorded_by', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('recorded_at', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('archived_at', 'text')
    .addColumn('search_text', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('decision_effect')
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('decision_id', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('target_id', 'text', (c) => c.notNull())
    .addColumn('period', 'text')
    .addColumn('status', 'text')
    .addColumn('target', 'text')
    .addColumn('sort_order', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('decision_effect_key', ['decision_id', 'sort_order'])
    .execute();

  for (const row of await db.selectFrom('decision').selectAll().orderBy('id').execute()) {
    const { goal_id, period, status, ...kept } = row;
    await db
      .insertInto('decision_anew')
      .values({
        ...kept,
        case_id: null,
        owner_id: null,
        due_on: null,
        closed_note: '',
        votes: null,
        version: 1,
        archived_at: null,
        search_text: [row.case_number, row.text].join('\n').toLocaleLowerCase('nb'),
      })
      .execute();
    await db
      .insertInto('decision_effect')
      .values({
        cluster_id: row.cluster_id,
        decision_id: row.id,
        kind: 'goal',
        target_id: goal_id,
        period,
        status,
        target: null,
        sort_order: 0,
      })
      .execute();
  }
  await db.schema.dropTable('decision').execute();
  await db.schema.alterTable('decision_anew').renameTo('decision').execute();
  await db.schema
    .createIndex('decision_body')
    .on('decision')
    .columns(['cluster_id', 'body_id'])
    .execute();
  await db.schema.createIndex('decision_case').on('decision').column('case_id').execute();
  await db.schema
    .createIndex('decision_effect_target')
    .on('decision_effect')
    .column('target_id')
    .execute();

  await db.schema
    .createTable('follow_up')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('body_id', 'text', (c) => c.notNull().references('body.id'))
    .addColumn('case_id', 'text', (c) => c.notNull().references('meeting_case.id'))
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('lang', 'text', (c) => c.notNull())
    .addColumn('owner_id', 'text', (c) => c.references('person.id'))
    .addColumn('due_on', 'text')
    .addColumn('closed_on', 'text')
    .addColumn('closed_note', 'text', (c) => c.notNull())
    .addColumn('recorded_by', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('recorded_at', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('archived_at', 'text')
    .execute();
  await db.schema.createIndex('follow_up_case').on('follow_up').column('case_id').execute();
}
