import { expect, it } from 'vitest';
import { reportPath } from '#shared/report/report-path.ts';
import type { ReportState } from '#shared/report/report-type.ts';

const walked = (...states: ReportState[]) =>
  reportPath(states.map((state, day) => ({ state, at: String(day), by: null }))).map(
    ({ state, at }) => `${state} ${at}`,
  );

it.each<[ReportState[], string[]]>([
  [['draft'], ['draft 0']],
  [
    ['draft', 'in_review', 'approved', 'published'],
    ['draft 0', 'in_review 1', 'approved 2', 'published 3'],
  ],
  [['draft', 'in_review', 'draft'], ['draft 0']],
  [
    ['draft', 'in_review', 'draft', 'in_review'],
    ['draft 0', 'in_review 3'],
  ],
  [
    ['draft', 'in_review', 'approved', 'in_review'],
    ['draft 0', 'in_review 1'],
  ],
  [
    ['draft', 'in_review', 'approved', 'in_review', 'approved'],
    ['draft 0', 'in_review 1', 'approved 4'],
  ],
])('of %j, each state is shown once', (moves, path) => {
  expect(walked(...moves)).toEqual(path);
});
