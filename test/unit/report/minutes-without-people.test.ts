// A document of minutes without names that were overlooked.
import { expect, it } from 'vitest';
import type { MinutesDocument } from '#shared/report/meeting-minutes.ts';
import { withoutNames } from '#shared/report/minutes-without-people.ts';

const link = (text: string, href: string) => ({ text, href });
const minutes = {
  letterhead: { organisation: 'Klyngen', title: 'Referat', facts: [] },
  blocks: [
    { kind: 'heading', level: 2, text: { text: 'Notat fra Kari Prøve', lang: 'nn' }, number: '' },
    {
      kind: 'prose',
      prose: {
        lang: null,
        nodes: [
          {
            kind: 'paragraph',
            runs: [
              link('Se siden', 'https://a.example/kari%20prøve'),
              link('og den', 'https://a.example/sak'),
            ],
          },
        ],
      },
    },
  ],
} as unknown as MinutesDocument;

it('leaves them out wherever they stand, and no address leads to them', () => {
  const { blocks } = withoutNames(minutes, ['Kari Prøve'], '*');
  expect(blocks).toMatchObject([
    { kind: 'heading', text: { text: 'Notat fra *', lang: 'nn' } },
    {
      prose: { nodes: [{ runs: [{ text: 'Se siden' }, link('og den', 'https://a.example/sak')] }] },
    },
  ]);
  expect(JSON.stringify(blocks)).not.toContain('kari');
});

it('is the same document where nobody was overlooked', () => {
  expect(withoutNames(minutes, [], '*')).toBe(minutes);
});
