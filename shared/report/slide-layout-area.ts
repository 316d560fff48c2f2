// The slide of one focus area: ring, status and facts to the left; the chart, and under it what is said and what stands weakest.
import { lightPalette as palette } from '#shared/chart/palette.ts';
import { area, columnWidth, edge } from './slide-grid.ts';
import {
  chartCaption,
  para,
  plain,
  soft,
  statusPara,
  strong,
  textItem,
} from './slide-layout-text.ts';
import type { SceneItem } from './slide-scene.ts';
import type { AreaBody } from './slide-type.ts';

const gap = 5;

export function areaItems({ ring, status, facts, chart, voices, weakest }: AreaBody): SceneItem[] {
  const size = 40;
  const columns = voices.length + (weakest ? 1 : 0);
  const width = columnWidth(Math.max(1, columns), area.width, gap);
  const x = (at: number) => area.left + at * (width + gap);
  const head = (at: number, colour: string): SceneItem => ({
    kind: 'rect',
    box: { x: x(at), y: area.voicesTop, w: width, h: 0.7 },
    fill: colour,
  });
  return [
    {
      kind: 'ring',
      box: { x: edge + (area.side - size) / 2, y: area.top, w: size, h: size },
      ring,
    },
    textItem(edge, area.top + size + 2, area.side, [statusPara(13, status, 0, 'center')]),
    ...facts.flatMap(({ label, value }, at): SceneItem[] => {
      const y = area.voicesTop + at * 10.6;
      return [
        { kind: 'rect', box: { x: edge, y, w: area.side, h: 0.25 }, fill: palette.line },
        textItem(edge, y + 0.9, area.side, [para(9, soft(label)), para(11, strong(value))]),
      ];
    }),
    ...(chart
      ? [
          chartCaption(chart.title, [chart.unit, chart.asOf], area.left, area.top, area.width),
          {
            kind: 'chart' as const,
            box: {
              x: area.left,
              y: area.chartTop,
              w: area.width,
              h: area.chartEnd - area.chartTop,
            },
            chart,
          },
        ]
      : []),
    ...voices.flatMap((voice, at): SceneItem[] => [
      head(at, voice.role === 'decision' ? palette.ochre : palette.inkSoft),
      {
        ...textItem(x(at), area.voicesTop + 1.6, width, [para(10, strong(voice.heading))]),
        role: 'heading',
      },
      textItem(x(at), area.voicesTop + 6.4, width, [
        ...(voice.status ? [statusPara(10.5, voice.status)] : []),
        para(10, plain(voice.text), 2),
        ...(voice.byline === '' ? [] : [para(8.5, soft(voice.byline), 2)]),
      ]),
    ]),
    ...(weakest
      ? [
          head(voices.length, palette.ink),
          {
            ...textItem(x(voices.length), area.voicesTop + 1.6, width, [
              para(10, strong(weakest.heading)),
            ]),
            role: 'heading' as const,
          },
          textItem(
            x(voices.length),
            area.voicesTop + 6.4,
            width,
            weakest.items.flatMap((goal, at) => [
              para(9.5, plain(goal.text), at === 0 ? 0 : 3),
              statusPara(9.5, goal.status, 0, 'left', goal.label),
            ]),
          ),
        ]
      : []),
  ];
}
