// Turns a deck into what the Typst template of slides reads: cleaned texts, things in their places, drawn charts and rings.
import { attainmentSvg } from '#shared/chart/attainment-svg.ts';
import { lightPalette } from '#shared/chart/palette.ts';
import { ringSvg } from '#shared/chart/small-graphic-svg.ts';
import { slideScene } from '#shared/report/slide-layout.ts';
import type { SceneItem } from '#shared/report/slide-scene.ts';
import { pointsPerMm, reworded, wordsOf } from '#shared/report/slide-text.ts';
import type { SlideDeck } from '#shared/report/slide-type.ts';
import { alt, cleanStrings, title } from '#server/report/document-text.ts';
import type { TextCleaner } from '#server/report/pdf-text.ts';

/** Charts are drawn for print: on a slide their letters are larger. */
const chartScale = 1.3;

export function slideData(deck: SlideDeck, clean: TextCleaner): string {
  const { meta, slides } = cleanStrings(deck, clean) as SlideDeck;
  return JSON.stringify({
    meta: { ...meta, title: title(meta.title) },
    slides: slides.map((slide) => {
      const { background, items } = slideScene(slide);
      return { background, items: items.map(itemData) };
    }),
  });
}

function itemData(item: SceneItem): unknown {
  switch (item.kind) {
    case 'title':
      return { ...item, text: title(item.text) };
    case 'ring':
      return {
        kind: 'drawing',
        box: item.box,
        svg: ringSvg(item.ring, item.box.w * pointsPerMm, lightPalette),
        alt: alt(item.ring.alt),
      };
    case 'chart': {
      const { chart, box } = item;
      const [width, height] = [box.w, box.h].map((side) => (side * pointsPerMm) / chartScale);
      return {
        kind: 'drawing',
        box,
        svg: attainmentSvg(chart, width ?? 0, height ?? 0, lightPalette),
        alt: alt(chart.alt),
      };
    }
    case 'picture':
      return {
        ...item,
        picture: {
          ...item.picture,
          alt: reworded(item.picture.alt, alt(wordsOf(item.picture.alt))),
        },
      };
    default:
      return item;
  }
}
