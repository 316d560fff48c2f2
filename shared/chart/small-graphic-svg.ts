// Draws ring, sparkline and bullet for print.
import { arc, line as d3Line } from 'd3-shape';
import type { Bullet, Ring, Sparkline } from '#shared/chart/chart-spec.ts';
import type { Palette } from '#shared/chart/palette.ts';
import {
  dot,
  figureFont,
  line,
  n,
  path,
  rect,
  svgDocument,
  text,
} from '#shared/chart/svg-element.ts';

/** Attainment clockwise from the top; the ochre tick crosses the ring where the plan says it should be. */
export function ringSvg(ring: Ring, size: number, palette: Palette): string {
  const outer = size / 2 - size * 0.035;
  const thickness = size * 0.095;
  const inner = outer - thickness;
  const shape = arc<null>().innerRadius(inner).outerRadius(outer).digits(2);
  const slice = (from: number, to: number) => shape.startAngle(from).endAngle(to)(null) ?? '';
  const parts = [
    path(slice(0, Math.PI * 2), `fill="${palette.track}"`),
    ring.share === null ? '' : path(slice(0, Math.PI * 2 * ring.share), `fill="${palette.ink}"`),
  ];
  if (ring.plan !== null) {
    const angle = Math.PI * 2 * ring.plan;
    const at = (radius: number): [number, number] => [
      Math.sin(angle) * radius,
      -Math.cos(angle) * radius,
    ];
    const reach: [[number, number], [number, number]] = [
      at(inner - size * 0.025),
      at(outer + size * 0.03),
    ];
    parts.push(line(...reach, palette.paper, size * 0.045));
    parts.push(line(...reach, palette.ochre, size * 0.024));
  }
  parts.push(ringLabel(ring, size, palette));
  return svgDocument(size, size, [
    `<g transform="translate(${n(size / 2)} ${n(size / 2)})">`,
    ...parts,
    '</g>',
  ]);
}

function ringLabel(ring: Ring, size: number, palette: Palette): string {
  if (ring.share !== null) {
    const fontSize = size * (ring.label.length > 4 ? 0.2 : 0.23);
    return text(0, fontSize * 0.34, ring.label, {
      size: fontSize,
      colour: palette.ink,
      anchor: 'middle',
      bold: true,
      font: figureFont,
    });
  }
  const fontSize = Math.max(6.5, size * 0.115);
  const words = ring.label.split(' ');
  return words
    .map((word, index) =>
      text(0, fontSize * (0.35 + (index - (words.length - 1) / 2) * 1.1), word, {
        size: fontSize,
        colour: palette.textSoft,
        anchor: 'middle',
      }),
    )
    .join('');
}

/** The last point is marked, gaps stay open; what the plan says is dashed. */
export function sparklineSvg(
  sparkline: Sparkline,
  width: number,
  height: number,
  palette: Palette,
): string {
  const all = [...sparkline.values, ...sparkline.plan, sparkline.target].filter(
    (value) => value !== null,
  );
  const [low, high] = sparkline.scale?.domain ?? [Math.min(...all), Math.max(...all)];
  const x = (index: number) => 3 + (index / Math.max(1, sparkline.values.length - 1)) * (width - 6);
  const y = (value: number) =>
    height - 3 - (high > low ? (value - low) / (high - low) : 0.5) * (height - 6);
  const shape = d3Line<number | null>()
    .defined((value) => value !== null)
    .x((_, index) => x(index))
    .y((value) => y(value ?? 0))
    .digits(2);
  const lastIndex = sparkline.values.findLastIndex((value) => value !== null);
  const last = sparkline.values[lastIndex];
  const target = sparkline.target;
  return svgDocument(width, height, [
    target === null
      ? ''
      : line(
          [1, y(target)],
          [width - 1, y(target)],
          palette.ochre,
          0.9,
          ' stroke-dasharray="2 1.6"',
        ),
    path(
      shape(sparkline.plan) ?? '',
      `fill="none" stroke="${palette.ochre}" stroke-width="0.9" stroke-dasharray="2 1.6"`,
    ),
    path(
      shape(sparkline.values) ?? '',
      `fill="none" stroke="${palette.ink}" stroke-width="1.1" stroke-linejoin="round"`,
    ),
    last === undefined || last === null ? '' : dot(x(lastIndex), y(last), 1.9, palette.ink),
  ]);
}

export function bulletSvg(bullet: Bullet, width: number, height: number, palette: Palette): string {
  const middle = height / 2;
  const thickness = height * 0.5;
  const at = (bullet.plan ?? 0) * (width - 2) + 1;
  return svgDocument(width, height, [
    rect(0, middle - thickness / 2, width, thickness, palette.track),
    bullet.share === null
      ? ''
      : rect(0, middle - thickness / 2, width * bullet.share, thickness, palette.ink),
    bullet.plan === null
      ? ''
      : line([at, 0], [at, height], palette.paper, 3) +
        line([at, 0], [at, height], palette.ochre, 1.6),
  ]);
}
