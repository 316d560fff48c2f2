// The annual report as something written together, approved, frozen and corrected. What was written before becomes chapters
// of a report that is begun.
import { randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';

type OldText = {
  id: string;
  cluster_id: string;
  strategy_id: string;
  year: number;
  part: string;
  text: string;
  lang: string;
  signed_name: string;
  signed_role: string;
  signed_on: string | null;
  is_sample: number;
  version: number;
};

const frozenTables = [
  'report_picture',
  'report_edition',
  'report_figure',
  'report_file',
  'report_erratum',
];

/** A text that was written in several of them is a chapter in the first, which the report tells, and a chapter in each other. */
const oldLangs = ['nb', 'nn', 'en'];

const oldOrder = ['foreword', 'introduction', 'results', 'governance', 'outlook', 'accounts'];

// oxlint-disable-next-line typescript/no-explicit-any -- a migration knows tables that the schema no longer has
export async function up(db: Kysely<any>): Promise<void> {
  const isSqlite = db.getExecutor().adapter.constructor.name.startsWith('Sqlite');
  const bytes = isSqlite ? 'blob' : sql`bytea`;
  await db.schema
    .createTable('report')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('strategy_id', 'text', (c) => c.notNull().references('strategy.id'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('year', 'integer', (c) => c.notNull())
    .addColumn('template', 'text', (c) => c.notNull())
    .addColumn('lang', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('due_on', 'text')
    .addColumn('decision_id', 'text', (c) => c.references('decision.id'))
    .addColumn('approved_at', 'text')
    .addColumn('approved_by', 'text', (c) => c.references('person.id'))
    .addColumn('published_at', 'text')
    .addColumn('published_by', 'text', (c) => c.references('person.id'))
    .addColumn('is_sample', 'integer', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('archived_at', 'text')
    .execute();
  // One of each kind and year; one that was begun by mistake may be begun again.
  await db.schema
    .createIndex('report_of_year')
    .unique()
    .on('report')
    .columns(['cluster_id', 'strategy_id', 'kind', 'year'])
    .where(sql.ref('archived_at'), 'is', null)
    .execute();
  await db.schema
    .createTable('report_chapter')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('report_id', 'text', (c) => c.notNull().references('report.id'))
    .addColumn('part', 'text', (c) => c.notNull())
    .addColumn('goal_id', 'text', (c) => c.references('goal.id'))
    .addColumn('sort_order', 'integer', (c) => c.notNull())
    .addColumn('owner_body_id', 'text', (c) => c.references('body.id'))
    .addColumn('owner_person_id', 'text', (c) => c.references('person.id'))
    .addColumn('due_on', 'text')
    .addColumn('lang', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('is_done', 'integer', (c) => c.notNull())
    .addColumn('signed_name', 'text', (c) => c.notNull())
    .addColumn('signed_role', 'text', (c) => c.notNull())
    .addColumn('signed_place', 'text', (c) => c.notNull())
    .addColumn('signed_on', 'text')
    .addColumn('signed_by', 'text', (c) => c.references('person.id'))
    .addColumn('is_sample', 'integer', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('archived_at', 'text')
    .execute();
  await index(db, 'report_chapter', 'report_id');
  await db.schema
    .createTable('report_suggestion')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('chapter_id', 'text', (c) => c.notNull().references('report_chapter.id'))
    .addColumn('base_text', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('note', 'text', (c) => c.notNull())
    .addColumn('lang', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('author_id', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('settled_by', 'text', (c) => c.references('person.id'))
    .addColumn('settled_at', 'text')
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('archived_at', 'text')
    .execute();
  await index(db, 'report_suggestion', 'chapter_id');
  await db.schema
    .createTable('report_picture')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('report_id', 'text', (c) => c.notNull().references('report.id'))
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('width', 'integer', (c) => c.notNull())
    .addColumn('height', 'integer', (c) => c.notNull())
    .addColumn('bytes', bytes, (c) => c.notNull())
    .addColumn('sha256', 'text', (c) => c.notNull())
    .addColumn('added_by', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('added_at', 'text', (c) => c.notNull())
    .execute();
  await index(db, 'report_picture', 'report_id');
  await db.schema
    .createTable('report_edition')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('report_id', 'text', (c) => c.notNull().references('report.id'))
    .addColumn('edition', 'integer', (c) => c.notNull())
    .addColumn('snapshot', 'text', (c) => c.notNull())
    .addColumn('sha256', 'text', (c) => c.notNull())
    .addColumn('documents', 'text', (c) => c.notNull())
    .addColumn('documents_sha256', 'text', (c) => c.notNull())
    .addColumn('making', 'text', (c) => c.notNull())
    .addColumn('made_by', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('made_at', 'text', (c) => c.notNull())
    .addUniqueConstraint('report_edition_number', ['report_id', 'edition'])
    .execute();
  await db.schema
    .createTable('report_figure')
    .addColumn('edition_id', 'text', (c) => c.notNull().references('report_edition.id'))
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('indicator_id', 'text', (c) => c.notNull().references('indicator.id'))
    .addColumn('period', 'text', (c) => c.notNull())
    .addColumn('value', 'double precision', (c) => c.notNull())
    .addPrimaryKeyConstraint('report_figure_key', ['edition_id', 'indicator_id', 'period'])
    .execute();
  await db.schema
    .createIndex('report_figure_of_indicator')
    .on('report_figure')
    .columns(['cluster_id', 'indicator_id', 'period'])
    .execute();
  await db.schema
    .createTable('report_file')
    .addColumn('edition_id', 'text', (c) => c.notNull().references('report_edition.id'))
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('lang', 'text', (c) => c.notNull())
    .addColumn('format', 'text', (c) => c.notNull())
    .addColumn('bytes', bytes, (c) => c.notNull())
    .addColumn('size', 'integer', (c) => c.notNull())
    .addColumn('sha256', 'text', (c) => c.notNull())
    .addColumn('made_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('report_file_key', ['edition_id', 'lang', 'format'])
    .execute();
  await db.schema
    .createTable('report_erratum')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('report_id', 'text', (c) => c.notNull().references('report.id'))
    .addColumn('edition_id', 'text', (c) => c.notNull().references('report_edition.id'))
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('indicator_id', 'text', (c) => c.references('indicator.id'))
    .addColumn('period', 'text')
    .addColumn('was', 'double precision')
    .addColumn('becomes', 'double precision')
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('lang', 'text', (c) => c.notNull())
    .addColumn('signed_by', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('signed_role', 'text', (c) => c.notNull())
    .addColumn('recorded_at', 'text', (c) => c.notNull())
    .addUniqueConstraint('report_erratum_number', ['edition_id', 'number'])
    .execute();
  await db.schema
    .createIndex('report_erratum_of_figure')
    .on('report_erratum')
    .columns(['cluster_id', 'indicator_id', 'period'])
    .execute();
  for (const table of frozenTables) await keepAppendOnly(db, table, isSqlite);
  await moveTexts(db);
  await db.schema.dropTable('report_text').execute();
}

// oxlint-disable-next-line typescript/no-explicit-any -- as above
async function index(db: Kysely<any>, table: string, column: string): Promise<void> {
  await db.schema.createIndex(`${table}_${column}`).on(table).column(column).execute();
}

async function keepAppendOnly(
  // oxlint-disable-next-line typescript/no-explicit-any -- as above
  db: Kysely<any>,
  table: string,
  isSqlite: boolean,
): Promise<void> {
  if (!isSqlite) {
    await sql`create trigger ${sql.ref(`${table}_append_only`)} before update or delete or truncate on ${sql.table(table)}
      for each statement execute function refuse_change()`.execute(db);
    return;
  }
  for (const verb of ['update', 'delete']) {
    await sql`create trigger ${sql.ref(`${table}_no_${verb}`)} before ${sql.raw(verb)} on ${sql.table(table)}
      begin select raise(abort, 'append-only'); end`.execute(db);
  }
}

/** A report of DFØ's six parts for every year that somebody had written of. */
// oxlint-disable-next-line typescript/no-explicit-any -- as above
async function moveTexts(db: Kysely<any>): Promise<void> {
  const found = (await db.selectFrom('report_text').selectAll().execute()) as OldText[];
  const texts = found.toSorted((a, b) => oldLangs.indexOf(a.lang) - oldLangs.indexOf(b.lang));
  const reports = Map.groupBy(texts, (text) => `${text.strategy_id} ${text.year}`);
  for (const written of reports.values()) {
    const { cluster_id, strategy_id, year, lang, is_sample } = written[0]!;
    const made = { cluster_id, is_sample, version: 1 };
    const report = { ...made, id: randomUUID(), strategy_id, kind: 'year', year, lang };
    await db
      .insertInto('report')
      .values({ ...report, template: 'dfo', state: 'draft' })
      .execute();
    const goals = await db
      .selectFrom('goal')
      .select('id')
      .where('strategy_id', '=', strategy_id)
      .where('parent_id', 'is', null)
      .where('archived_at', 'is', null)
      .orderBy('sort_order')
      .execute();
    const places = oldOrder.flatMap((part) => {
      const ofPart = written.filter((text) => text.part === part);
      const chapters = ofPart.length > 0 ? ofPart : [undefined];
      return [
        ...chapters.map((old) => ({ part, goal_id: null, old })),
        ...(part === 'results'
          ? goals.map(({ id }) => ({ part: 'area', goal_id: id, old: undefined }))
          : []),
      ];
    });
    for (const [sort_order, { old, ...place }] of places.entries()) {
      await db
        .insertInto('report_chapter')
        .values({
          ...made,
          ...place,
          // The trail knows a text by its id, so a chapter that was one keeps it.
          id: old?.id ?? randomUUID(),
          report_id: report.id,
          sort_order,
          lang: old?.lang ?? lang,
          text: old?.text ?? '',
          is_done: old ? 1 : 0,
          signed_name: old?.signed_name ?? '',
          signed_role: old?.signed_role ?? '',
          signed_place: '',
          signed_on: old?.signed_on ?? null,
          version: old?.version ?? 1,
        })
        .execute();
    }
  }
}
