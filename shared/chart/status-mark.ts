// The status marks, drawn once and used by page, charts and PDF alike: a shape per status, so that a status
// reads in black and white at 10 px. Always shown with its word.
import type { GoalStatus } from '#shared/strategy/strategy-type.ts';

/** Every mark stands in a square of this size; strokes and fills take the status colour. */
export const markSize = 16;

/** `fill` uses the even-odd rule, so that a hole shows what is behind it on any background. */
export type MarkElement =
  | { paint: 'fill'; d: string }
  | { paint: 'stroke'; d: string; width: number; dash?: string };

export type MarkName = GoalStatus | 'stale' | 'overdue';

const ring = (radius: number) => circle(8, 8, radius);

const marks: Record<MarkName, readonly MarkElement[]> = {
  // The check is a hole in the disc.
  achieved: [
    { paint: 'fill', d: `${ring(7.25)}M3.9 8.35 5.2 7.05 7 8.85 10.85 5 12.15 6.3 7 11.45Z` },
  ],
  on_track: [{ paint: 'fill', d: ring(6.5) }],
  behind: [
    { paint: 'stroke', d: ring(6.1), width: 1.3 },
    { paint: 'fill', d: 'M1.9 8.6H14.1A6.1 6.1 0 0 1 1.9 8.6Z' },
  ],
  off_track: [
    { paint: 'stroke', d: ring(6), width: 1.75 },
    { paint: 'fill', d: 'M4.4 6.75H11.6V9.25H4.4Z' },
  ],
  reversing: [{ paint: 'fill', d: 'M1 2.6H15L8 14.6Z' }],
  no_data: [{ paint: 'stroke', d: ring(6), width: 1.9, dash: '0.01 3.14' }],
  not_measured: [{ paint: 'stroke', d: 'M4.5 8H11.5', width: 1.75 }],
  stale: [
    { paint: 'stroke', d: ring(6.25), width: 1.4 },
    { paint: 'stroke', d: 'M8 4.4V8L10.7 9.7', width: 1.4 },
  ],
  // An arrow past the line of the due date.
  overdue: [
    { paint: 'stroke', d: 'M5 2V14', width: 2 },
    { paint: 'stroke', d: 'M1.5 8H14M11 5 14 8 11 11', width: 1.6 },
  ],
};

/** The elements of a mark in a `markSize` square, back to front. */
export function markElements(name: MarkName): readonly MarkElement[] {
  return marks[name];
}

/** A mark as an SVG fragment whose top left corner stands at (x, y), `size` wide. */
export function markSvg(
  name: MarkName,
  x: number,
  y: number,
  size: number,
  colour: string,
): string {
  const paths = marks[name].map((element) =>
    element.paint === 'fill'
      ? `<path d="${element.d}" fill="${colour}" fill-rule="evenodd"/>`
      : `<path d="${element.d}" fill="none" stroke="${colour}" stroke-width="${element.width}" stroke-linecap="round" stroke-linejoin="round"${element.dash ? ` stroke-dasharray="${element.dash}"` : ''}/>`,
  );
  return `<g transform="translate(${x} ${y}) scale(${size / markSize})">${paths.join('')}</g>`;
}

function circle(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}A${radius} ${radius} 0 1 1 ${x + radius} ${y}A${radius} ${radius} 0 1 1 ${x - radius} ${y}Z`;
}
