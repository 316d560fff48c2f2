// Every status has a shape of its own: marks are told apart without colour.
import { expect, test } from 'vitest';
import { markElements, markSize, markSvg, type MarkName } from '#shared/chart/status-mark.ts';

const names: MarkName[] = [
  'achieved',
  'on_track',
  'behind',
  'off_track',
  'reversing',
  'no_data',
  'not_measured',
  'stale',
  'overdue',
];

test('no two marks share a drawing', () => {
  const drawings = names.map((name) => JSON.stringify(markElements(name)));
  expect(new Set(drawings).size).toBe(names.length);
});

test.each(names)('%s stays inside its square', (name) => {
  for (const { d } of markElements(name)) {
    const numbers = d.match(/-?\d+(\.\d+)?/g) ?? [];
    for (const number of numbers) {
      expect(Number(number)).toBeGreaterThanOrEqual(0);
      expect(Number(number)).toBeLessThanOrEqual(markSize);
    }
  }
});

test('a mark as SVG takes place, size and colour', () => {
  expect(markSvg('reversing', 2, 3, 8, '#123456')).toContain('translate(2 3) scale(0.5)');
  expect(markSvg('reversing', 2, 3, 8, '#123456')).toContain('fill="#123456"');
});
