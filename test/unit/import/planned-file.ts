// A small strategy, and what one sheet of a file would come to in it.
import type { Cell } from '#shared/import/cell.ts';
import type { ImportKind } from '#shared/import/import-column.ts';
import { importPlan } from '#shared/import/import-plan.ts';
import { loadVocabularies } from '#shared/import/import-vocabulary.ts';
import type { KnownPlan } from '#shared/import/known-plan.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import { fileOf } from './malformed-file.ts';
import { emptyPlan, idAt, strategy } from './empty-plan.ts';

export const vocabularies = await loadVocabularies();

const goal = (
  place: number,
  parent: number | null,
  level: 'focus_area' | 'sub_goal',
  title: string,
) => ({
  id: idAt(place),
  strategyId: strategy.id,
  parentId: parent === null ? null : idAt(parent),
  level,
  sortOrder: place,
  title,
  aim: '',
  arena: '',
  description: '',
  lang: 'nb' as const,
  ownerBodyId: null,
  responsiblePersonId: null,
  weight: 1,
  isSample: false,
  archivedAt: null,
  version: 1,
});

export const known: KnownPlan = {
  ...emptyPlan,
  goals: [
    goal(1, null, 'focus_area', 'Helse'),
    goal(2, 1, 'sub_goal', 'Trygghet'),
    goal(3, null, 'focus_area', 'Læring'),
    goal(4, 3, 'sub_goal', 'Trygghet'),
  ],
  archivedIds: [idAt(9)],
};

export function planned(
  kind: ImportKind,
  columns: string[],
  rows: Cell[][],
  numbersIn: Lang = 'nb',
) {
  const file = fileOf([{ kind, name: 'Ark', columns, rows }]);
  return importPlan({ ...file, numbersIn }, known, vocabularies, 'nb');
}
