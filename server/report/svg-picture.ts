// Drawings as pictures that any program shows alike: letters as outlines in the report's fonts, which no reader has, and the
// same as PNG for programs that take no SVG.
import { Resvg } from '@resvg/resvg-js';
import { fontPaths } from './font-file.ts';

/** Width and height in points. */
export type SvgPicture = { svg: string; png: Buffer; width: number; height: number };

/** Dots of the PNG for each point: 216 to the inch. */
const dotsPerPoint = 3;

/** Two decimals of a point are finer than any printer. */
const longFraction = /(\.\d\d)\d+/g;

export function svgPicture(svg: string): SvgPicture {
  const hasText = svg.includes('<text');
  const drawing = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: hasText ? fontPaths() : [] },
    fitTo: { mode: 'zoom', value: dotsPerPoint },
  });
  return {
    svg: drawing.toString().replace(longFraction, '$1'),
    png: drawing.render().asPng(),
    width: drawing.width,
    height: drawing.height,
  };
}
