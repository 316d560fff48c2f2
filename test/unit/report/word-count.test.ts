import { expect, it } from 'vitest';
import { wordCount } from '#shared/report/word-count.ts';

const figure = '![Deltakere](malbar:figure/indicator/00000000-0000-7000-8000-000000000001)';

it.each([
  ['', 0],
  ['Et godt år.', 3],
  ['# Et år\n\nDet gikk *svært* **godt**.', 6],
  ['**Fett**ere ord', 2],
  ['- ett\n- to\n\n1. tre', 3],
  ['| År | Tall |\n| --- | ---: |\n| 2025 | 12 |', 4],
  [`Før.\n\n${figure}\n\nEtter.`, 2],
  ['En [lenke her](https://eksempel.example/lang/adresse).', 3],
  ['linje én\nlinje to  \nlinje tre', 6],
  ['pris – kr 140 350', 4],
  ['«sitat» … !', 1],
  ['E-helse og KI-verktøy', 3],
])('counts the words that a reader sees of %j', (markdown, count) => {
  expect(wordCount(markdown)).toBe(count);
});
