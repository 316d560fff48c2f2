// The slides as a PowerPoint file: real titles, native charts and tables, notes, each passage in its own language. The only file
// that knows the library; what the library cannot say is put right in the finished package (pptx-package.ts).
import { createRequire } from 'node:module';
import type * as Library from 'pptxgenjs';
import { lightPalette as palette } from '#shared/chart/palette.ts';
import type { DocPictures, DocText } from '#shared/report/report-document.ts';
import { edge, footTop, slideSize, tableCell, type Box } from '#shared/report/slide-grid.ts';
import { slideScene } from '#shared/report/slide-layout.ts';
import type { SceneItem, SceneParagraph, SlideScene } from '#shared/report/slide-scene.ts';
import { linePitch, wordsOf } from '#shared/report/slide-text.ts';
import type { SlideDeck } from '#shared/report/slide-type.ts';
import type { GoalStatus } from '#shared/strategy/strategy-type.ts';
import { nativeChart } from './pptx-chart.ts';
import {
  escaped,
  finishedPackage,
  languageTags,
  type PartNote,
  type SlideNote,
  writable,
} from './pptx-package.ts';
import { ringShapes } from './pptx-ring.ts';

type Slide = Library.default.Slide;
type TextProps = Library.default.TextProps;

const font = 'Calibri';
/** Fonts that have the shapes of statuses are found by the program itself where this one is missing. */
const symbolFont = 'Segoe UI Symbol';

const shapes: Record<GoalStatus, string> = {
  achieved: '✔',
  on_track: '●',
  behind: '◒',
  off_track: '⊖',
  reversing: '▼',
  no_data: '◌',
  not_measured: '–',
};

const inch = (mm: number) => mm / 25.4;
const placed = ({ x, y, w, h }: Box) => ({ x: inch(x), y: inch(y), w: inch(w), h: inch(h) });
const hex = (colour: string) => colour.replace('#', '');

/** The same deck gives the same file, byte by byte. */
export async function slidesPptx(
  deck: SlideDeck,
  pictures: DocPictures = new Map(),
): Promise<Buffer> {
  // Required, not imported: its types are of the one kind of module and its code of the other.
  const Presentation = createRequire(import.meta.url)(
    'pptxgenjs',
  ) as typeof Library.default.default;
  const file = new Presentation();
  const { meta } = deck;
  file.defineLayout({ name: 'slides', width: inch(slideSize.w), height: inch(slideSize.h) });
  file.layout = 'slides';
  file.title = clean(meta.title);
  file.author = clean(meta.organisation);
  // The one text that the library writes as it is.
  file.company = escaped(meta.organisation);
  file.subject = clean(meta.footLine);
  file.theme = { headFontFace: font, bodyFontFace: font };
  defineMasters(file, deck);
  const notes = deck.slides.map((slide): SlideNote => {
    const scene = slideScene(slide);
    const page = file.addSlide({ masterName: scene.background === null ? 'content' : 'cover' });
    page.addNotes('-');
    const parts = scene.items.flatMap((item) => addItem(page, item, { deck, pictures, scene }));
    return { parts, notes: slide.notes };
  });
  const raw = await file.write({ outputType: 'uint8array', compression: false });
  return finishedPackage(raw as Uint8Array, { meta, slides: notes });
}

function defineMasters(
  file: InstanceType<typeof Library.default.default>,
  { meta }: SlideDeck,
): void {
  const title = { name: 'title', type: 'title' as const, align: 'left' as const, margin: 0 };
  const small = { fontFace: font, fontSize: 8.5, margin: 0, h: 0.2, y: inch(footTop) };
  file.defineSlideMaster({
    title: 'cover',
    background: { color: hex(palette.ink) },
    objects: [
      { placeholder: { options: { ...title, x: 0.55, y: 1.5, w: 4.6, h: 0.8 }, text: '' } },
    ],
  });
  file.defineSlideMaster({
    title: 'content',
    background: { color: hex(palette.paper) },
    objects: [
      {
        text: {
          text: clean(meta.footLine),
          options: { ...small, x: inch(edge), w: 5.4, color: hex(palette.textSoft) },
        },
      },
      ...(meta.sampleNotice === null
        ? []
        : [
            {
              text: {
                text: clean(meta.sampleNotice),
                options: { ...small, x: 6.1, w: 2, color: hex(palette.ochreText), bold: true },
              },
            },
          ]),
      { placeholder: { options: { ...title, x: 0.55, y: 0.45, w: 8.9, h: 0.45 }, text: '' } },
    ],
    slideNumber: {
      x: inch(slideSize.w - edge) - 0.8,
      y: inch(footTop),
      w: 0.8,
      h: 0.2,
      fontFace: font,
      fontSize: 8.5,
      color: hex(palette.textSoft),
      align: 'right',
      margin: 0,
    },
  });
}

type Place = { deck: SlideDeck; pictures: DocPictures; scene: SlideScene };

/** What was added, in order: the package names and describes its parts by it. */
function addItem(page: Slide, item: SceneItem, { deck, pictures }: Place): PartNote[] {
  const { words } = deck.meta;
  const place = placed(item.box);
  switch (item.kind) {
    case 'title':
      page.addText(
        [
          textRun(deck, item.text, {
            bold: true,
            color: hex(item.colour),
            fontFace: font,
            fontSize: item.size,
            lineSpacing: item.size * linePitch,
            align: 'left',
          }),
        ],
        { ...place, placeholder: 'title', valign: 'top', margin: 0 },
      );
      return [{ name: 'Title', box: item.box }];
    case 'text':
      page.addText(textRuns(deck, item.paragraphs, item.role === 'list'), {
        ...place,
        margin: 0,
        valign: 'top',
        fontFace: font,
        isTextBox: true,
      });
      return [{ name: item.role === 'heading' ? 'Heading' : 'Text' }];
    case 'rect':
      page.addShape('rect', { ...place, fill: { color: hex(item.fill) } });
      return [{ name: 'Line', isDecoration: true }];
    case 'ring':
      return ringShapes(page, item, { font, group: words.figure });
    case 'chart': {
      const { series, options } = nativeChart(item.chart, { font, clean });
      const alt = clean(item.chart.alt);
      page.addChart('bar', series, {
        ...options,
        ...place,
        altText: alt,
      });
      return [{ name: words.figure, alt }];
    }
    case 'table':
      page.addTable(tableRows(deck, item), {
        x: place.x,
        y: place.y,
        w: place.w,
        colW: item.columns.map(({ width }) => inch(width)),
        rowH: [inch(item.headHeight), ...item.rows.map(({ height }) => inch(height))],
        fontFace: font,
        valign: 'top',
      });
      return [
        { name: words.table, alt: item.columns.map(({ header }) => said(header)).join(', ') },
      ];
    case 'picture': {
      const { picture } = item;
      const bytes = pictures.get(picture.id);
      if (!bytes) throw new Error(`The deck's picture ${picture.id} is not among the pictures`);
      const data = `${picture.type};base64,${Buffer.from(bytes).toString('base64')}`;
      const alt = clean(wordsOf(picture.alt));
      page.addImage({ ...place, data, altText: alt });
      return [{ name: words.figure, alt }];
    }
  }
}

type TableItem = Extract<SceneItem, { kind: 'table' }>;

function tableRows(deck: SlideDeck, { columns, rows }: TableItem): Library.default.TableRow[] {
  const cell = (paragraphs: SceneParagraph[], at: number, line: { pt: number; color: string }) => {
    const { left, right } = columns[at]!.padding;
    const none = { type: 'none' as const };
    return {
      // Typed as cells, but set as any text.
      text: textRuns(deck, paragraphs, false) as unknown as Library.default.TableCell[],
      options: {
        margin: [tableCell.padY, right, tableCell.padY, left].map(inch) as [
          number,
          number,
          number,
          number,
        ],
        border: [none, none, { type: 'solid' as const, ...line }, none] as [
          Library.default.BorderProps,
          Library.default.BorderProps,
          Library.default.BorderProps,
          Library.default.BorderProps,
        ],
      },
    };
  };
  const under = { pt: 1, color: hex(palette.ink) };
  const between = { pt: 0.5, color: hex(palette.line) };
  return [
    columns.map(({ header }, at) => cell([header], at, under)),
    ...rows.map(({ cells }) => cells.map((paragraphs, at) => cell(paragraphs, at, between))),
  ];
}

function textRuns(
  deck: SlideDeck,
  paragraphs: readonly SceneParagraph[],
  isList: boolean,
): TextProps[] {
  return paragraphs.flatMap(({ size, runs, above = 0, align = 'left' }, at) => {
    const options = {
      fontFace: font,
      fontSize: size,
      lineSpacing: size * linePitch,
      align,
      ...(at > 0 && above > 0 ? { paraSpaceBefore: above } : {}),
    };
    const set = runs.flatMap(({ text, colour, isBold, mark }): TextProps[] => {
      const look = { ...options, color: hex(colour), bold: isBold ?? false };
      const run = textRun(deck, text, look);
      if (!mark) return [run];
      return [textRun(deck, `${shapes[mark]} `, { ...look, fontFace: symbolFont }), run];
    });
    const [first, last] = [set[0], set.at(-1)];
    if (isList && first)
      first.options = { ...first.options, bullet: { characterCode: '2013', indent: size } };
    if (last && at < paragraphs.length - 1) last.options = { ...last.options, breakLine: true };
    return set;
  });
}

function textRun(deck: SlideDeck, text: DocText, options: Library.default.TextPropsOptions) {
  const lang = typeof text === 'string' ? deck.meta.lang : text.lang;
  return { text: clean(wordsOf(text)), options: { ...options, lang: languageTags[lang] } };
}

const said = ({ runs }: SceneParagraph) => clean(runs.map(({ text }) => wordsOf(text)).join(''));

/** Endless words may part where they may in the PDF, though without the hyphen, which would be shown in mid-line too. */
function clean(text: string): string {
  return writable(text)
    .replaceAll('\u00AD', '\u200B')
    .replace(/\s*\n\s*/g, ' ');
}
