// SQLite's lower() knows only ASCII: what is searched is kept lower-cased by us, Norwegian letters included.
import { sql, type Expression, type SqlBool } from 'kysely';

export function searchText(...parts: string[]): string {
  return parts.filter(Boolean).join('\n').toLocaleLowerCase('nb');
}

/** Rows whose search text holds the query anywhere. LIKE's own signs in the query are text. */
export function mentions(searchColumn: Expression<string>, query: string): Expression<SqlBool> {
  const pattern = `%${query
    .trim()
    .toLocaleLowerCase('nb')
    .replace(/[\\%_]/g, '\\$&')}%`;
  // Kysely has no word for ESCAPE, and SQLite has no escape sign without it.
  return sql<SqlBool>`${searchColumn} like ${pattern} escape '\\'`;
}
