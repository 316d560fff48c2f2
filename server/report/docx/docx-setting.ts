// What the blocks of one Word file are set with: its words, its pictures, and the count of its lists. Drawings that are the
// same are drawn once.
import { ImageRun } from 'docx';
import { lightPalette } from '#shared/chart/palette.ts';
import type { DocPictures, ReportMeta } from '#shared/report/report-document.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import { svgPicture, type SvgPicture } from '#server/report/svg-picture.ts';
import { listCounter, type NewList } from './docx-text.ts';

/** A4 with 22 mm on each side, in Word's measure. */
export const reportMargin = 1247;
export const reportWidth = 9411;

/** The same in points. */
export const reportWidthPoints = reportWidth / 20;

/** Word has colours without their sign. */
const bare = (colour: string) => colour.slice(1);
export const ink = bare(lightPalette.ink);
export const inkSoft = bare(lightPalette.inkSoft);
export const textColour = bare(lightPalette.text);
export const textSoft = bare(lightPalette.textSoft);
export const hairline = bare(lightPalette.line);
export const tint = bare(lightPalette.tint);
export const ochre = bare(lightPalette.ochre);
export const ochreText = bare(lightPalette.ochreText);

export type Setting = {
  lang: Lang;
  words: ReportMeta['words'];
  pictures: DocPictures;
  newList: NewList;
  /** `alt` null: the words beside it say the same. `width` in points; without it, as it is drawn. */
  draw: (svg: string, alt: string | null, width?: number) => ImageRun;
};

export function docxSetting({ lang, words }: ReportMeta, pictures: DocPictures): Setting {
  const drawn = new Map<string, SvgPicture>();
  return {
    lang,
    words,
    pictures,
    newList: listCounter(),
    draw(svg, alt, width) {
      const picture = drawn.get(svg) ?? svgPicture(svg);
      drawn.set(svg, picture);
      const scale = (width ?? picture.width) / picture.width;
      const transformation = {
        width: pixels(picture.width * scale),
        height: pixels(picture.height * scale),
      };
      return new ImageRun({
        type: 'svg',
        data: Buffer.from(picture.svg),
        fallback: { type: 'png', data: picture.png },
        transformation,
        ...(alt === null ? { decorative: true } : { altText: { description: alt } }),
      });
    },
  };
}

/** Word counts 96 to the inch. */
export function pixels(points: number): number {
  return (points * 96) / 72;
}
