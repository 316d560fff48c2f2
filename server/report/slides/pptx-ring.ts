// A ring as PowerPoint's own shapes, one group with one alternative text: it can be moved and coloured like any other.
import type * as Library from 'pptxgenjs';
import { lightPalette as palette } from '#shared/chart/palette.ts';
import type { SceneItem } from '#shared/report/slide-scene.ts';
import { pointsPerMm } from '#shared/report/slide-text.ts';
import type { PartNote } from './pptx-package.ts';

const inch = (mm: number) => mm / 25.4;
const hex = (colour: string) => colour.replace('#', '');

/** As drawn for print: shares of the ring's box. */
const rim = 0.035;
const thickness = 0.095;

export function ringShapes(
  page: Library.default.Slide,
  { box, ring }: Extract<SceneItem, { kind: 'ring' }>,
  { font, group }: { font: string; group: string },
): PartNote[] {
  const size = box.w * (1 - rim * 2);
  const arc = {
    x: inch(box.x + box.w * rim),
    y: inch(box.y + box.w * rim),
    w: inch(size),
    h: inch(size),
    // The library halves it.
    arcThicknessRatio: (thickness / (1 - rim * 2)) * 2,
  };
  const parts: PartNote[] = [];
  const note = () => parts.push({ name: group, group: { box, alt: ring.alt } });
  const addArc = (share: number, colour: string) => {
    // Clockwise from the top; a whole turn would be none.
    const end = (270 + 360 * Math.min(share, 0.9999)) % 360;
    page.addShape('blockArc', { ...arc, angleRange: [270, end], fill: { color: hex(colour) } });
    note();
  };
  addArc(1, palette.track);
  if (ring.share !== null && ring.share > 0) addArc(ring.share, palette.ink);
  if (ring.plan !== null) {
    const angle = Math.PI * 2 * ring.plan;
    const at = (radius: number) => ({
      x: box.x + box.w * (0.5 + Math.sin(angle) * radius),
      y: box.y + box.w * (0.5 - Math.cos(angle) * radius),
    });
    const from = at(0.5 - rim - thickness - 0.025);
    const to = at(0.5 - rim + 0.03);
    for (const [colour, width] of [
      [palette.paper, 0.045],
      [palette.ochre, 0.024],
    ] as const) {
      page.addShape('line', {
        x: inch(Math.min(from.x, to.x)),
        y: inch(Math.min(from.y, to.y)),
        w: inch(Math.abs(from.x - to.x)),
        h: inch(Math.abs(from.y - to.y)),
        flipV: (from.x - to.x) * (from.y - to.y) < 0,
        line: { color: hex(colour), width: Math.round(box.w * pointsPerMm * width * 10) / 10 },
      });
      note();
    }
  }
  const isFigure = ring.share !== null;
  page.addText(ring.label, {
    x: inch(box.x + box.w * 0.16),
    y: inch(box.y + box.w * 0.3),
    w: inch(box.w * 0.68),
    h: inch(box.w * 0.4),
    align: 'center',
    valign: 'middle',
    margin: 0,
    fontFace: font,
    bold: isFigure,
    fontSize: Math.round(box.w * pointsPerMm * (isFigure ? 0.2 : 0.11)),
    color: hex(isFigure ? palette.ink : palette.textSoft),
    isTextBox: true,
  });
  note();
  return parts;
}
