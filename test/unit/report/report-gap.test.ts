import { describe, expect, it } from 'vitest';
import { liveBlockMarkdown } from '#shared/report/live-block.ts';
import { reportGaps } from '#shared/report/report-gap.ts';
import type { ChapterRow } from '#shared/report/report-type.ts';

const id = (place: number) => `00000000-0000-7000-8000-${String(place).padStart(12, '0')}`;
const [area, indicator, picture, gone] = [id(1), id(2), id(3), id(4)];
const showable = {
  goals: new Set([area]),
  indicators: new Set([indicator]),
  pictures: new Set([picture]),
};
const today = '2026-11-23';

const chapter = (more: Partial<ChapterRow>) => ({
  id: 'c',
  part: 'outlook' as const,
  text: 'Vi ser framover.',
  isDone: true,
  dueOn: null,
  ownerBodyId: 'b',
  ownerPersonId: null,
  signedOn: null,
  ...more,
});
const gapsOf = (more: Partial<ChapterRow>) =>
  reportGaps([chapter(more)], showable, today).map(({ chapterId: _id, ...gap }) => gap);

const show = (kind: 'chart/goal' | 'figure/indicator' | 'picture', of: string, words: string) =>
  liveBlockMarkdown({ kind, id: of }, words);

describe('what a report lacks', () => {
  it.each<[string, Partial<ChapterRow>, object[]]>([
    ['nothing', {}, []],
    ['a text', { text: ' \n' }, [{ what: 'unwritten' }]],
    ['its owner’s word', { isDone: false }, [{ what: 'unfinished' }]],
    [
      'both, past the day',
      { text: '', isDone: false, dueOn: '2026-11-22' },
      [{ what: 'unwritten' }, { what: 'overdue', dueOn: '2026-11-22' }],
    ],
    ['nothing on the very day', { text: 'Ord.', dueOn: today }, []],
    ['time, when it is done', { dueOn: '2026-01-01' }, []],
    [
      'an owner',
      { isDone: false, ownerBodyId: null },
      [{ what: 'unfinished' }, { what: 'unowned' }],
    ],
    [
      'a body, with a person asked',
      { isDone: false, ownerBodyId: null, ownerPersonId: 'p' },
      [{ what: 'unfinished' }],
    ],
    ['an owner, when it is done', { ownerBodyId: null }, []],
    ['a signature', { part: 'foreword' }, [{ what: 'unsigned' }]],
    ['a signed text', { part: 'foreword', signedOn: '2026-11-20' }, []],
    ['a signature, unwritten', { part: 'foreword', text: '' }, [{ what: 'unwritten' }]],
    [
      'what is shown',
      {
        text: `Før.\n\n${show('chart/goal', gone, 'Årene')}\n\nog ${show('figure/indicator', gone, 'Tall')}`,
      },
      [
        { what: 'gone', name: 'Årene' },
        { what: 'gone', name: 'Tall' },
      ],
    ],
    ['a picture', { text: show('picture', gone, '') }, [{ what: 'gone', name: '' }]],
    [
      'words for pictures',
      { text: `${show('picture', picture, '')}\n\n${show('picture', picture, ' ')}` },
      [{ what: 'no_alt', count: 2 }],
    ],
    [
      'words in tables',
      {
        text: [
          '| Partner | Sum |\n| - | - |\n| UiB | |',
          '## Penger *i år*',
          '| Partner | Sum |\n| - | - |\n| UiB | – |',
          '|  | 2025 |\n| - | - |\n|  |  |\n| HVL | 1 |\n| NORCE |',
        ].join('\n\n'),
      },
      [
        { what: 'empty_cells', table: 1, heading: null, count: 1 },
        { what: 'empty_cells', table: 3, heading: 'Penger i år', count: 4 },
      ],
    ],
    ['nothing where a stroke is no table', { text: 'Enten | eller.' }, []],
    [
      'nothing where a picture fills a cell',
      { text: '| Kart |\n| - |\n| ![Kart](https://eksempel.example/kart.png) |' },
      [],
    ],
    [
      'nothing where all is there',
      {
        text: [
          show('picture', picture, 'Studenter i samtale'),
          show('chart/goal', area, 'Årene'),
          show('figure/indicator', indicator, 'Tall'),
          '![](malbar:table/areas)',
          '![](https://eksempel.example/bilde.png)',
        ].join('\n\n'),
      },
      [],
    ],
  ])('%s', (_lack, more, gaps) => {
    expect(gapsOf(more)).toEqual(gaps);
  });

  it('stands in the order of the chapters', () => {
    const gaps = reportGaps(
      [chapter({ id: 'x', text: '' }), chapter({ id: 'y', isDone: false })],
      showable,
      today,
    );
    expect(gaps.map(({ chapterId, what }) => [chapterId, what])).toEqual([
      ['x', 'unwritten'],
      ['y', 'unfinished'],
    ]);
  });
});
