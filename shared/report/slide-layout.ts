// Puts a slide's things in their places. The deck has made every text short enough for the place it gets here.
import { lightPalette as palette } from '#shared/chart/palette.ts';
import { areaItems } from './slide-layout-area.ts';
import { coverItems } from './slide-layout-cover.ts';
import {
  bodyEnd,
  bodyHeight,
  bodyTop,
  columnWidth,
  contentWidth,
  edge,
  figureColumns,
  gutter,
  kickerTop,
  leadSize,
  ringColumns,
  ringTextWidth,
  slideSize,
  strategyColumn,
  strategyPerSlide,
  titleTop,
} from './slide-grid.ts';
import {
  chartCaption,
  para,
  plain,
  soft,
  statusPara,
  strong,
  textItem,
} from './slide-layout-text.ts';
import { bullet, chunks, titleSetting } from './slide-part.ts';
import type { SceneItem, SceneParagraph, SlideScene } from './slide-scene.ts';
import { cellPadding, headerHeight } from './slide-table.ts';
import { lineCount, textHeight } from './slide-text.ts';
import type { CoverBody, Slide, SlideBody, SlideParagraph } from './slide-type.ts';

export function slideScene(slide: Slide): SlideScene {
  if (slide.body.kind === 'cover')
    return { background: palette.ink, items: coverItems(slide.title, slide.body) };
  const { items, end } = headItems(slide);
  return { background: null, items: [...items, ...bodyItems(slide.body, end)] };
}

function headItems({ title, kicker, lead }: Slide): { items: SceneItem[]; end: number } {
  const { size, lines } = titleSetting(title);
  const height = textHeight(lines, size) + 0.8;
  const items: SceneItem[] = [
    { kind: 'rect', box: { x: 0, y: 0, w: slideSize.w, h: 2.2 }, fill: palette.ink },
  ];
  if (kicker !== '')
    items.push(
      textItem(edge, kickerTop - 0.8, contentWidth, [
        para(9.5, { text: kicker, colour: palette.ochreText, isBold: true }),
      ]),
    );
  items.push({
    kind: 'title',
    box: { x: edge, y: titleTop, w: contentWidth, h: height },
    text: title,
    size,
    colour: palette.ink,
  });
  const end = titleTop + height + 1.2;
  if (lead !== null) items.push(textItem(edge, end, contentWidth, [para(leadSize, soft(lead))]));
  return { items, end };
}

function bodyItems(body: Exclude<SlideBody, CoverBody>, headEnd: number): SceneItem[] {
  switch (body.kind) {
    case 'rings':
      return ringItems(body);
    case 'figures':
      return figureItems(body);
    case 'strategy':
      return strategyItems(body);
    case 'highlights':
      return highlightItems(body);
    case 'area':
      return areaItems(body);
    case 'table':
      return [tableItem(body)];
    case 'bullets':
      return [
        {
          kind: 'text',
          role: 'list',
          box: { x: edge, y: bodyTop + 2, w: contentWidth, h: bodyHeight - 2 },
          paragraphs: body.items.map((text) => para(bullet.size, plain(text), bullet.above)),
        },
      ];
    case 'picture':
      return [pictureItem(body, headEnd)];
  }
}

type Body<K extends SlideBody['kind']> = Extract<SlideBody, { kind: K }>;

function ringItems({ items }: Body<'rings'>): SceneItem[] {
  if (items.length <= ringColumns.few) {
    const width = columnWidth(Math.max(3, items.length));
    const size = 40;
    return items.flatMap(({ ring, title, status, lines }, at): SceneItem[] => {
      const x = edge + at * (width + gutter);
      return [
        { kind: 'ring', box: { x: x + (width - size) / 2, y: 43, w: size, h: size }, ring },
        textItem(x, 87, width, [
          para(13, strong(title), 0, 'center'),
          statusPara(12, status, 3, 'center'),
          ...lines.map((line) => para(10.5, soft(line), 2, 'center')),
        ]),
      ];
    });
  }
  const width = columnWidth(ringColumns.many);
  const size = 26;
  return chunks(items, ringColumns.many).flatMap((row, line) =>
    row.flatMap(({ ring, title, status, lines }, at): SceneItem[] => {
      const [x, y] = [edge + at * (width + gutter), bodyTop + 1 + line * 31];
      return [
        { kind: 'ring', box: { x, y, w: size, h: size }, ring },
        textItem(x + size + 3, y + 2, ringTextWidth, [
          para(12, strong(title)),
          statusPara(11, status, 2),
          ...lines.map((words) => para(9.5, soft(words), 1)),
        ]),
      ];
    }),
  );
}

function figureItems({ items, chart }: Body<'figures'>): SceneItem[] {
  const across = figureColumns(items.length);
  const width = columnWidth(across);
  const sizes = [28, 24, 20, 17, 15] as const;
  const size =
    sizes.find((one) =>
      items.every(({ value }) => lineCount(value, { width, size: one, bold: true }, 1) === 1),
    ) ?? 15;
  const figures = chunks(items, across).flatMap((row, line) =>
    row.flatMap(({ value, label, detail }, at): SceneItem[] => {
      const [x, y] = [edge + at * (width + gutter), bodyTop + line * 44];
      return [
        { kind: 'rect', box: { x, y, w: width, h: 0.5 }, fill: palette.ink },
        textItem(x, y + 2, width, [
          para(size, { text: value, colour: palette.ink, isBold: true }),
          para(11, strong(label), 1),
          ...(detail === '' ? [] : [para(9.5, soft(detail), 1)]),
        ]),
      ];
    }),
  );
  if (!chart) return figures;
  const top = 72;
  return [
    ...figures,
    chartCaption(chart.title, [chart.unit, chart.asOf], edge, top, contentWidth),
    { kind: 'chart', box: { x: edge, y: top + 6, w: contentWidth, h: bodyEnd - top - 6 }, chart },
  ];
}

function strategyItems({ columns, note }: Body<'strategy'>): SceneItem[] {
  const gap = 3;
  const isFlat = columns.every(({ tiles }) => tiles.length === 0);
  const rows = isFlat ? chunks(columns, strategyPerSlide.columns) : [columns];
  const items = rows.flatMap((row, line) =>
    row.flatMap((column, at): SceneItem[] => {
      const [x, y] = [edge + at * (strategyColumn + gap), bodyTop - 8 + line * 29];
      return [
        { kind: 'rect', box: { x, y, w: strategyColumn, h: 0.5 }, fill: palette.ink },
        textItem(x, y + 1.6, strategyColumn, [
          para(11, { text: column.title, colour: palette.ink, isBold: true }),
          statusPara(9.5, column.status, 2, 'left', column.label),
        ]),
        ...column.tiles.flatMap((tile, depth) => {
          const top = y + 15.9 + depth * 20.9;
          const height = 19.9;
          return [
            {
              kind: 'rect' as const,
              box: { x, y: top, w: strategyColumn, h: height },
              fill: palette.tint,
            },
            {
              kind: 'rect' as const,
              box: { x, y: top, w: 0.9, h: height },
              fill: palette.status[tile.status.status].graphic,
            },
            textItem(x + 2.4, top + 0.6, strategyColumn - 3.2, [
              statusPara(9, tile.status),
              para(9, plain(tile.title)),
            ]),
          ];
        }),
      ];
    }),
  );
  return note === ''
    ? items
    : [...items, textItem(edge, bodyEnd + 0.4, contentWidth, [para(9, soft(note))])];
}

function highlightItems({ columns }: Body<'highlights'>): SceneItem[] {
  const width = columnWidth(columns.length, contentWidth, 10);
  return columns.flatMap(({ heading, items, empty }, at): SceneItem[] => {
    const x = edge + at * (width + 10);
    return [
      {
        ...textItem(x, bodyTop - 2, width, [
          para(13, { text: heading, colour: palette.ink, isBold: true }),
        ]),
        role: 'heading',
      },
      { kind: 'rect', box: { x, y: bodyTop + 5.5, w: width, h: 0.5 }, fill: palette.ink },
      ...(items.length === 0
        ? [textItem(x, bodyTop + 9, width, [para(12, soft(empty))])]
        : items.map(({ text, detail, status }, place) =>
            textItem(x, bodyTop + 9 + place * 26, width, [
              para(12, strong(text)),
              ...(status ? [statusPara(10.5, status, 2)] : []),
              para(10, soft(detail), 1),
            ]),
          )),
    ];
  });
}

function tableItem({ columns, rows }: Body<'table'>): SceneItem {
  const align = (at: number) => columns[at]?.align ?? 'left';
  const headHeight = headerHeight({ header: columns[0]?.size ?? 0 });
  return {
    kind: 'table',
    box: {
      x: edge,
      y: bodyTop,
      w: contentWidth,
      h: rows.reduce((height, row) => height + row.height, headHeight),
    },
    headHeight,
    columns: columns.map(({ header, width, size }, at) => ({
      width,
      padding: cellPadding(align(at), at),
      header: para(size, { text: header, colour: palette.textSoft, isBold: true }, 0, align(at)),
    })),
    rows: rows.map(({ cells, height }) => ({
      height,
      cells: cells.map((paragraphs, at) =>
        paragraphs.map((paragraph) => cellPara(paragraph, align(at))),
      ),
    })),
  };
}

function cellPara({ size, runs }: SlideParagraph, align: 'left' | 'right'): SceneParagraph {
  return {
    size,
    align,
    runs: runs.map(({ text, tone, status }) =>
      status
        ? { text, colour: palette.status[status].text, isBold: true, mark: status }
        : { plain, strong, soft }[tone](text),
    ),
  };
}

function pictureItem({ picture }: Body<'picture'>, top: number): SceneItem {
  const room = { w: contentWidth, h: bodyEnd - top - 3 };
  const scale = Math.min(room.w / picture.width, room.h / picture.height);
  const [w, h] = [picture.width * scale, picture.height * scale];
  return {
    kind: 'picture',
    picture,
    box: { x: edge + (room.w - w) / 2, y: top + 3, w, h },
  };
}
