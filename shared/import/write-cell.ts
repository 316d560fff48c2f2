// From a value to the cell that a file shows, in one language: what `read-cell.ts` reads back.
import type { PeriodValue } from '#shared/indicator/indicator-type.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import type { Milestone } from '#shared/measure/measure-schema.ts';
import { bodyName } from '#shared/people/body-name.ts';
import { buildGoalTree } from '#shared/strategy/goal-tree.ts';
import { numberText, type Cell } from './cell.ts';
import type { ChoiceType, ColumnType } from './import-column.ts';
import type { Vocabulary } from './import-vocabulary.ts';
import type { KnownPlan } from './known-plan.ts';

/** What ids are called. */
export type Names = {
  goal: (id: string) => string;
  body: (id: string) => string;
  person: (id: string) => string;
  partner: (id: string) => string;
};

/** A goal is called by number and title: numbers change when goals are moved, titles may stand twice. */
export function namesIn(
  known: Pick<KnownPlan, 'goals' | 'bodies' | 'members' | 'partners'>,
): Names {
  const { nodes } = buildGoalTree(known.goals);
  const nameIn = (names: ReadonlyMap<string, string>) => (id: string) => names.get(id) ?? '';
  return {
    goal: nameIn(
      new Map([...nodes.values()].map(({ row, number }) => [row.id, `${number} ${row.title}`])),
    ),
    body: nameIn(new Map(known.bodies.map((body) => [body.id, bodyName(body)]))),
    person: nameIn(new Map(known.members.map(({ id, name }) => [id, name]))),
    partner: nameIn(new Map(known.partners.map(({ id, shortName }) => [id, shortName]))),
  };
}

/** Dates stand first, so that a title may hold whatever it likes. */
export const noDate = '–';
export const milestoneMark = ' | ';

function milestoneLine({ dueOn, reachedOn, title }: Milestone): string {
  const day = (date: IsoDate | null) => date ?? noDate;
  return [day(dueOn), day(reachedOn), title].join(milestoneMark);
}

export function writeCell(
  type: ColumnType,
  value: unknown,
  names: Names,
  { lang, choice, yes, no }: Vocabulary,
): Cell {
  if (value === null || value === undefined || value === '') return null;
  const listed = (lineOf: (item: never) => string) =>
    (value as never[]).map(lineOf).join('\n') || null;
  switch (type) {
    case 'flag':
      return value === true ? yes : no;
    case 'goal':
      return names.goal(value as string) || null;
    case 'goals':
      return listed(names.goal);
    case 'body':
      return names.body(value as string) || null;
    case 'person':
      return names.person(value as string) || null;
    case 'partners':
      return listed(names.partner);
    case 'lines':
      return listed((line: string) => line);
    case 'targets':
      return listed((at: PeriodValue) => `${at.period}: ${numberText(at.value, lang)}`);
    case 'milestones':
      return listed(milestoneLine);
    case 'organisers':
      return listed((id: string) => names.partner(id) || names.body(id));
    case 'time':
    case 'count':
    case 'number':
    case 'text':
    case 'date':
    case 'period':
    case 'id':
    case 'place':
    case 'indicator':
      return value as Cell;
    default:
      return choice[type satisfies ChoiceType][value as string] ?? null;
  }
}
