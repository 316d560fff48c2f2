// From a row of cells to a record: what each column says, or why it says nothing. A cell that stands as an export would
// write it leaves its value alone, so that what was taken out unchanged can always be put back.
import type { Lang } from '#shared/strategy/strategy-type.ts';
import { bodyName } from '#shared/people/body-name.ts';
import { comparable, linesOf, tidyText, type Cell } from './cell.ts';
import type { GoalFinder } from './goal-reference.ts';
import {
  choiceTypes,
  columnType,
  keptWhenEmpty,
  type ChoiceType,
  type SheetKind,
} from './import-column.ts';
import type { ImportProblem } from './import-problem.ts';
import type { ImportSheet } from './import-schema.ts';
import { choiceOf, flagOf, type Vocabularies } from './import-vocabulary.ts';
import type { KnownPlan } from './known-plan.ts';
import type { PlanRecord } from './plan-record.ts';
import {
  readDate,
  readMilestones,
  readNumber,
  readPeriod,
  readTargets,
  readTime,
  readTold,
  type Read,
} from './read-cell.ts';
import { writeCell, type Names } from './write-cell.ts';

/** What a cell is read with. */
export type ReadingDesk = {
  vocabularies: Vocabularies;
  numbersIn: Lang;
  known: Pick<KnownPlan, 'bodies' | 'partners' | 'members'>;
  names: Names;
  findGoal: GoalFinder;
};
export type Desk = ReadingDesk & { known: KnownPlan };

/** A row of the file with its cells by column. */
export type FileRow = {
  sheet: number;
  line: number;
  cells: ReadonlyMap<string, Cell>;
};

export function fileRows(sheet: ImportSheet<SheetKind>, place: number): FileRow[] {
  return sheet.rows
    .map(({ line, cells }) => ({
      sheet: place,
      line,
      cells: new Map(sheet.columns.map((column, at) => [column, cells[at] ?? null])),
    }))
    .filter(({ cells }) => [...cells.values()].some((cell) => tidyText(cell) !== ''));
}

/** `before`: what the row says now, or the usual values of a new one. */
export function readRow(
  kind: SheetKind,
  { cells }: FileRow,
  before: PlanRecord,
  isNew: boolean,
  desk: ReadingDesk,
): { record: PlanRecord; problems: ImportProblem[] } {
  const record = { ...before };
  const problems: ImportProblem[] = [];
  for (const [column, cell] of inReadingOrder(cells)) {
    const isEmpty = tidyText(cell) === '';
    const isUntold = !(column in before) || (isEmpty && keptWhenEmpty.includes(column));
    if (isUntold || (column === 'isSample' && !isNew)) continue;
    if (!isNew && isAsWritten(kind, column, cell, before[column], desk)) continue;
    const read = readValue(kind, column, cell, record, desk);
    if ('reason' in read) problems.push({ column, ...read });
    else record[column] = read.value;
  }
  return { record, problems };
}

/** Who answers for something is looked for in the body that owns it, wherever its column stands. */
function inReadingOrder(cells: FileRow['cells']): [string, Cell][] {
  return [...cells].toSorted(
    ([one], [other]) => Number(one === 'responsible') - Number(other === 'responsible'),
  );
}

function isAsWritten(
  kind: SheetKind,
  column: string,
  cell: Cell,
  value: unknown,
  { names, vocabularies, numbersIn }: ReadingDesk,
): boolean {
  const written = writeCell(columnType(kind, column)!, value, names, vocabularies[numbersIn]);
  return typeof cell === typeof written || cell === null || written === null
    ? tidyText(cell) === tidyText(written)
    : false;
}

const isChoice = (type: string): type is ChoiceType =>
  (choiceTypes as readonly string[]).includes(type);

function readValue(
  kind: SheetKind,
  column: string,
  cell: Cell,
  record: PlanRecord,
  desk: ReadingDesk,
): Read {
  const type = columnType(kind, column)!;
  const text = tidyText(cell);
  if (isChoice(type)) {
    if (text === '') return { value: null };
    const code = choiceOf(desk.vocabularies, type, text);
    return code === undefined ? { reason: 'word_unknown', given: text } : { value: code };
  }
  switch (type) {
    case 'number':
      return kind === 'observation' ? readObserved(cell, desk) : readNumber(cell, desk.numbersIn);
    case 'date':
      return readDate(cell, desk.numbersIn);
    case 'period':
      return readPeriod(cell);
    case 'flag': {
      const flag = flagOf(desk.vocabularies, text);
      return flag === undefined ? { reason: 'flag_unread', given: text } : { value: flag };
    }
    case 'targets':
      return readTargets(cell, desk.numbersIn);
    case 'milestones':
      return readMilestones(cell, desk.numbersIn);
    case 'lines':
      return { value: linesOf(cell) };
    case 'goal':
      return desk.findGoal(cell);
    case 'goals':
      return readList(cell, desk.findGoal);
    case 'body':
      return readBody(text, desk.known);
    case 'partners':
      return readList(cell, (part) => readPartner(part, desk.known));
    case 'organisers':
      return readList(cell, (part) => readOrganiser(part, desk.known), /[;,]/);
    case 'time':
      return readTime(cell);
    case 'count':
      return readTold(cell);
    case 'person':
      return readPerson(text, record['owner'], desk.known);
    default:
      return { value: text };
  }
}

/** A value may also be a yes or a no. */
function readObserved(cell: Cell, { vocabularies, numbersIn }: ReadingDesk): Read {
  const text = tidyText(cell);
  const isWord = typeof cell !== 'number' && /^\p{L}+$/u.test(text);
  const flag = isWord ? flagOf(vocabularies, text) : undefined;
  return flag === undefined ? readNumber(cell, numbersIn) : { value: flag ? 1 : 0 };
}

/** One name a line; where a line is no name, its parts between semicolons. */
function readList(cell: Cell, readOne: (name: string) => Read, mark: RegExp = /;/): Read {
  const values: unknown[] = [];
  for (const line of linesOf(cell)) {
    const whole = readOne(line);
    const parts =
      'reason' in whole ? line.split(mark).filter((part) => part.trim() !== '') : [line];
    for (const part of parts) {
      const read = readOne(part.trim());
      if ('reason' in read) return read;
      values.push(read.value);
    }
  }
  return { value: values };
}

function readBody(given: string, { bodies }: ReadingDesk['known']): Read {
  if (given === '') return { value: null };
  const sought = comparable(given);
  const found = bodies.filter((body) => comparable(bodyName(body)) === sought);
  return found.length === 1 ? { value: found[0]!.id } : { reason: 'name_unknown', given };
}

function readPartner(given: string, { partners }: ReadingDesk['known']): Read {
  const sought = comparable(given);
  const found = partners.filter(({ shortName, name }) =>
    [shortName, name].some((each) => comparable(each) === sought),
  );
  return found.length === 1 ? { value: found[0]!.id } : { reason: 'name_unknown', given };
}

/** A partner or a body: both hold events. */
function readOrganiser(given: string, known: ReadingDesk['known']): Read {
  const partner = readPartner(given, known);
  return 'reason' in partner ? readBody(given, known) : partner;
}

function readPerson(given: string, ownerBodyId: unknown, { members }: ReadingDesk['known']): Read {
  if (given === '') return { value: null };
  const sought = comparable(given);
  const found = members.filter(
    ({ name, bodyIds }) => comparable(name) === sought && bodyIds.includes(ownerBodyId as string),
  );
  if (found.length === 0) return { reason: 'person_unknown', given };
  return found.length === 1 ? { value: found[0]!.id } : { reason: 'person_ambiguous', given };
}
