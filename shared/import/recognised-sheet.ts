// What a sheet of a file holds, by its name and headings in any of the three languages; and the sheet as it is sent once
// somebody has looked that over.
import { langs, type Lang } from '#shared/strategy/strategy-type.ts';
import { comparable, tidyText, type Cell } from './cell.ts';
import { eventHeadings } from './event-heading.ts';
import { columnsOf, type ColumnKey, type ImportKind, type SheetKind } from './import-column.ts';
import type { ImportSheet } from './import-schema.ts';
import type { Vocabularies } from './import-vocabulary.ts';

/** A sheet as it was read. */
export type RawSheet = { name: string; rows: Cell[][] };

/** What it was taken for; who looks it over may change kind and columns. */
export type MappedSheet<Kind extends SheetKind = ImportKind> = {
  name: string;
  /** Null: is left out. */
  kind: Kind | null;
  headings: string[];
  /** Of each heading; null: is left out. */
  columns: (ColumnKey | null)[];
  /** Below the headings, with their lines in the file. */
  rows: { line: number; cells: Cell[] }[];
};

// Some write a title or a remark above the headings.
const headingsWithin = 10;

/** `kinds`: those that are looked for. */
export function mappedSheet<Kind extends SheetKind>(
  { name, rows }: RawSheet,
  kinds: readonly Kind[],
  vocabularies: Vocabularies,
): MappedSheet<Kind> {
  const named = kindOfName(name, kinds, vocabularies);
  const [best] = (named ? [named] : kinds)
    .flatMap((kind) =>
      rows.slice(0, headingsWithin).map((cells, place) => {
        const columns = recognisedColumns(kind, cells.map(tidyText), vocabularies);
        return { kind, place, known: columns.filter((column) => column !== null).length };
      }),
    )
    .toSorted((one, other) => other.known - one.known);
  const place = best && best.known > 0 ? best.place : 0;
  const headings = (rows[place] ?? []).map(tidyText);
  // One word in common is chance, unless the sheet's name says the same.
  const kind = best && best.known >= (named ? 1 : 2) ? best.kind : null;
  return {
    name,
    kind,
    headings,
    columns: kind ? recognisedColumns(kind, headings, vocabularies) : headings.map(() => null),
    rows: rows.slice(place + 1).map((cells, index) => ({ line: place + index + 2, cells })),
  };
}

/** The columns that headings stand for, each once: the first that is called so. */
export function recognisedColumns(
  kind: SheetKind,
  headings: readonly string[],
  vocabularies: Vocabularies,
): (ColumnKey | null)[] {
  const taken = new Set<ColumnKey>();
  return headings.map((heading) => {
    const sought = comparable(heading);
    const own = columnsOf(kind).find((key) =>
      langs.some((lang) => comparable(vocabularies[lang].column[key]) === sought),
    );
    const column = own ?? (kind === 'event' ? eventHeadings.get(sought) : undefined);
    if (!column || taken.has(column)) return null;
    taken.add(column);
    return column;
  });
}

function kindOfName<Kind extends SheetKind>(
  name: string,
  kinds: readonly Kind[],
  vocabularies: Vocabularies,
): Kind | undefined {
  const sought = comparable(name);
  return kinds.find((kind) =>
    langs.some((lang) => comparable(vocabularies[lang].sheet[kind]) === sought),
  );
}

/** English where the headings are, and Norwegian where they are not. */
export function languageOf(
  sheets: readonly MappedSheet<SheetKind>[],
  vocabularies: Vocabularies,
): Lang {
  const count = (lang: Lang) =>
    sheets.reduce((sum, { headings, columns }) => {
      const isIn = (heading: string, at: number) => {
        const column = columns[at];
        return column && comparable(vocabularies[lang].column[column]) === comparable(heading);
      };
      return sum + headings.filter(isIn).length;
    }, 0);
  return count('en') > Math.max(count('nb'), count('nn')) ? 'en' : 'nb';
}

/** The sheets as they are sent: what is left out stays in the browser. */
export function sentSheets<Kind extends SheetKind>(
  sheets: readonly MappedSheet<Kind>[],
): ImportSheet<Kind>[] {
  return sheets.flatMap(({ name, kind, columns, rows }) => {
    if (!kind) return [];
    const kept = columns.flatMap((column, at) => (column ? [{ column, at }] : []));
    if (kept.length === 0) return [];
    return [
      {
        kind,
        name: name.slice(0, 100),
        columns: kept.map(({ column }) => column),
        rows: rows
          .map(({ line, cells }) => ({ line, cells: kept.map(({ at }) => cells[at] ?? null) }))
          .filter(({ cells }) => cells.some((cell) => tidyText(cell) !== '')),
      },
    ];
  });
}
