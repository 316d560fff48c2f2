// The seeds' slides, as PowerPoint and as a PDF: what a reader would find in them, against the deck that they are made of.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '#db/connection.ts';
import { alrekCluster } from '#db/seed/load-seed.ts';
import { loadReport } from '#server/report/load-report.ts';
import { createPdfRenderer } from '#server/report/pdf-renderer.ts';
import { slidesPptx } from '#server/report/slides/pptx-file.ts';
import type { ReportDocument } from '#shared/report/report-document.ts';
import { slideDeck } from '#shared/report/slide-deck.ts';
import { slideScene } from '#shared/report/slide-layout.ts';
import { wordsOf } from '#shared/report/slide-text.ts';
import type { Slide, SlideDeck } from '#shared/report/slide-type.ts';
import { langs, type Lang } from '#shared/strategy/strategy-type.ts';
import { adminTranslatorFor, loadAdminTexts } from '#shared/text/text.ts';
import { openTestDatabase } from '#test/database.ts';
import { documentFixture } from '#test/unit/report/document-fixture.ts';
import { overflows, shownWords } from '#test/unit/report/slide-fixture.ts';
import { chartFigures } from './document-figures.ts';
import { readPdfBack } from './pdf-reader.ts';
import { readPptxBack } from './pptx-reader.ts';

const renderer = createPdfRenderer();
let connection: Connection;

beforeAll(async () => {
  connection = await openTestDatabase('sqlite', 'filled');
});
afterAll(async () => {
  await renderer.close();
  await connection.close();
});

async function deckOf(document: ReportDocument): Promise<SlideDeck> {
  const { lang } = document.meta;
  return slideDeck(document, adminTranslatorFor(lang, await loadAdminTexts(lang)));
}

async function load(strategy: string, year: number, lang: Lang): Promise<SlideDeck> {
  const request = { strategy, year, lang };
  const document = await loadReport(connection.read, alrekCluster.id, request, '2026-11-22');
  if (!document) throw new Error(`No report for ${strategy} in ${year}`);
  return deckOf(document);
}

const tags: Record<Lang, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };
const flat = (text: string) => text.replace(/[\s\u00AD\u200B-]+/g, '');
const chartOf = ({ body }: Slide) =>
  body.kind === 'area' || body.kind === 'figures' ? body.chart : null;
/** What is words or a figure on a slide; a chart's numbers are compared as numbers. */
function told(slide: Slide): string[] {
  const inChart = new Set(chartOf(slide)?.table.rows.flat() ?? []);
  return shownWords(slide).filter((words) => words !== '' && !inChart.has(words));
}

const decks: [string, number, Lang][] = [
  ...langs.map((lang): [string, number, Lang] => ['alrek-2026', 2025, lang]),
  ['alrek-2026', 2026, 'nb'],
  ['helseomsorg21', 2018, 'nb'],
];

describe.each(decks)('%s %i in %s', (strategy, year, lang) => {
  test('nothing runs over, and each focus area has its slide', async () => {
    const { slides } = await load(strategy, year, lang);
    for (const slide of slides) expect(overflows(slide), wordsOf(slide.title)).toEqual([]);
    const areas = slides.filter(
      ({ title, body }) => body.kind !== 'bullets' && /^\d+ /.test(wordsOf(title)),
    );
    expect(areas.length).toBe(strategy === 'alrek-2026' ? 5 : 10);
    expect(slides.length).toBeLessThanOrEqual(24);
  });

  test('in PowerPoint: every word and figure, titles, alternative texts, notes and languages', async () => {
    const deck = await load(strategy, year, lang);
    const file = await slidesPptx(deck);
    const reading = readPptxBack(file);
    expect(reading.slides.length).toBe(deck.slides.length);
    expect(reading.core).toContain('2026-11-22T00:00:00Z');
    for (const [at, slide] of deck.slides.entries()) {
      const read = reading.slides[at]!;
      expect(flat(read.title)).toBe(flat(wordsOf(slide.title)));
      const text = flat(read.texts.join(''));
      for (const words of told(slide)) expect(text).toContain(flat(words));
      for (const note of slide.notes) expect(flat(read.notes)).toContain(flat(wordsOf(note)));
      expect(read.langs).toContain(tags[lang]);
      expect(read.langs).not.toContain('en-US');
      expect(new Set(read.ids).size).toBe(read.ids.length);
      const items = slideScene(slide).items;
      for (const item of items) {
        if (item.kind === 'ring') expect(read.alts).toContain(item.ring.alt);
        if (item.kind === 'chart') expect(read.alts).toContain(item.chart.alt);
      }
      const tables = items.filter(({ kind }) => kind === 'table').length;
      expect(read.xml.split('<a:tblPr firstRow="1"/>').length - 1).toBe(tables);
      const chart = chartOf(slide);
      expect(read.charts.length).toBe(chart ? 1 : 0);
      const [attainment, plan] = read.charts[0]?.series ?? [];
      for (const [place, each] of (chart?.years ?? []).entries()) {
        expect(attainment?.values.get(place)).toBe(each.attainment?.value);
        expect(plan?.values.get(place)).toBe(each.plan?.value);
      }
    }
  });

  test('as a PDF: a page and a bookmark for each slide, tags, both standards, every word and figure', async () => {
    const deck = await load(strategy, year, lang);
    const reading = readPdfBack(await renderer.render(deck));
    expect(reading.pageCount).toBe(deck.slides.length);
    expect(reading.bookmarks.map(flat)).toEqual(
      deck.slides.map(({ title }) => flat(wordsOf(title))),
    );
    expect(reading.tags.get('H1')).toBe(deck.slides.length);
    expect(reading.catalog).toContain(`/Lang (${lang})`);
    expect(reading.xmp).toMatch(/<pdfaid:part>2<[\s\S]*<pdfaid:conformance>A</);
    expect(reading.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const items = deck.slides.map((slide) => slideScene(slide).items);
    const count = (kind: string) => items.flat().filter((item) => item.kind === kind).length;
    expect(reading.tags.get('Table') ?? 0).toBe(count('table'));
    expect(reading.tags.get('Figure') ?? 0).toBe(count('ring') + count('chart'));
    for (const item of items.flat()) {
      if (item.kind === 'ring') expect(reading.alts).toContain(item.ring.alt);
      if (item.kind === 'chart') expect(reading.alts).toContain(item.chart.alt);
    }
    for (const [at, slide] of deck.slides.entries()) {
      const page = flat(reading.pages[at] ?? '');
      for (const words of told(slide)) expect(page).toContain(flat(words));
      const chart = chartOf(slide);
      if (chart) for (const { label } of chartFigures(chart)) expect(page).toContain(flat(label));
      if (at > 0 && deck.meta.sampleNotice) expect(page).toContain(flat(deck.meta.sampleNotice));
    }
  });
});

test('the same deck gives the same PowerPoint file, also after others', async () => {
  const deck = await load('alrek-2026', 2025, 'nb');
  const first = await slidesPptx(deck);
  await slidesPptx(await load('alrek-2026', 2025, 'en'));
  expect(first.equals(await slidesPptx(deck))).toBe(true);
});

test('a passage in another language is tagged with it, on the slide and in the notes', async () => {
  const deck = await load('helseomsorg21', 2018, 'nb');
  const { slides } = readPptxBack(await slidesPptx(deck));
  const area = slides.find(({ title }) => title.startsWith('1 '));
  expect(area?.langs).toEqual(expect.arrayContaining(['nb-NO', 'nn-NO']));
  expect(area?.notesXml).toContain('lang="nn-NO"');
  expect(readPdfBack(await renderer.render(deck)).langs).toContain('nn');
});

const bluePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGMQCVgAAAGAAQUSaopEAAAAAElFTkSuQmCC',
  'base64',
);

describe('whatever is written', () => {
  const picture = {
    id: 'blue',
    type: 'image/png' as const,
    width: 400,
    height: 300,
    alt: { text: 'Students at a “table” & a lamp', lang: 'en' as const },
    caption: 'Studentkonferansen <i juni>',
  };
  const chapter = documentFixture.blocks.findIndex(({ kind }) => kind === 'chapter');
  const hostile: ReportDocument = {
    ...documentFixture,
    meta: { ...documentFixture.meta, organisation: 'A & B <c>', sampleNotice: null },
    blocks: documentFixture.blocks
      .map((block) =>
        block.kind === 'part' && block.lead
          ? { ...block, lead: `#panic("x") $& </a:t> \u0007\uD800 ${'x'.repeat(5000)}` }
          : block,
      )
      .toSpliced(chapter + 1, 0, { kind: 'picture', picture }),
  };
  const pictures = new Map([['blue', bluePixel]]);

  test('it is text in PowerPoint, and a picture has its alternative text', async () => {
    const { slides } = readPptxBack(await slidesPptx(await deckOf(hostile), pictures));
    expect(slides[1]?.title).toContain('#panic("x") $& </a:t>');
    const shown = slides.find(({ title }) => title === 'Studentkonferansen <i juni>');
    expect(shown?.alts).toContain('Students at a “table” & a lamp');
    expect(shown?.xml).toContain('<p:pic>');
  });

  test('it is text in the PDF, and a picture has its alternative text', async () => {
    const reading = readPdfBack(await renderer.render(await deckOf(hostile), { pictures }));
    expect(reading.pages[1]).toContain('#panic("x")');
    expect(reading.alts).toContain('Students at a “table” & a lamp');
  });

  test('a year without a figure is a gap in the native chart, not zero', async () => {
    const deck = await deckOf(documentFixture);
    const emptied = {
      ...deck,
      slides: deck.slides.map((slide) =>
        slide.body.kind === 'area' && slide.body.chart
          ? {
              ...slide,
              body: {
                ...slide.body,
                chart: {
                  ...slide.body.chart,
                  years: slide.body.chart.years.with(0, {
                    ...slide.body.chart.years[0]!,
                    attainment: null,
                  }),
                },
              },
            }
          : slide,
      ),
    };
    const chart = readPptxBack(await slidesPptx(emptied)).slides.flatMap(({ charts }) => charts)[0];
    expect(chart?.categories.length).toBeGreaterThan(1);
    expect(chart?.series[0]?.values.has(0)).toBe(false);
    expect(chart?.series[0]?.values.has(1)).toBe(true);
  });
});
