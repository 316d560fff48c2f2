// Slides of any report: nothing runs out of its place, nothing is told twice under one title, and no slide is empty.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ring } from '#shared/chart/small-graphic.ts';
import type {
  DocBlock,
  DocStatus,
  DocText,
  ReportDocument,
} from '#shared/report/report-document.ts';
import { mostRows } from '#shared/report/slide-grid.ts';
import { fitted, isCut, lineCount, wordsOf } from '#shared/report/slide-text.ts';
import type { Slide } from '#shared/report/slide-type.ts';
import { nb } from '#shared/text/nb.ts';
import { translatorFor } from '#shared/text/text.ts';
import { charts, percent } from './chart-fixture.ts';
import { documentFixture } from './document-fixture.ts';
import { deckOf, overflows, shownWords } from './slide-fixture.ts';

const t = translatorFor('nb', nb);
const status = (code: DocStatus['status']): DocStatus => ({
  status: code,
  word: nb.word.status[code],
  stale: null,
});
const titles = (slides: readonly Slide[]) => slides.map(({ title }) => wordsOf(title));
const kinds = (slides: readonly Slide[]) => slides.map(({ body }) => body.kind);
const withBlocks = (blocks: DocBlock[]): ReportDocument => ({ ...documentFixture, blocks });

function expectSound(document: ReportDocument): Slide[] {
  const { slides } = deckOf(document);
  for (const slide of slides) {
    expect(overflows(slide), wordsOf(slide.title)).toEqual([]);
    const words = shownWords(slide).filter((one) => one.trim() !== '');
    expect(words.length, wordsOf(slide.title)).toBeGreaterThan(1);
    expect(slide.notes.length).toBeGreaterThan(0);
    if (slide.body.kind === 'table') expect(slide.body.rows.length).toBeLessThanOrEqual(mostRows);
  }
  expect(new Set(titles(slides)).size).toBe(slides.length);
  return slides;
}

test('a report’s slides in their order', () => {
  const slides = expectSound(documentFixture);
  expect(kinds(slides)).toEqual([
    'cover',
    'rings',
    'figures',
    'strategy',
    'highlights',
    'area',
    'table',
  ]);
  expect(titles(slides)).toEqual([
    'Årsrapport 2025',
    'Samlet måloppnåelse er 54 %, opp fra 41 % i 2024. Planen sier 70 %.',
    'Nøkkeltall',
    'Strategien på en side',
    'Det som gikk bra, og det som trenger en beslutning',
    '1 Innovasjon',
    'Om tallene og rapporten',
  ]);
});

test('an area’s slide has its ring, chart, voices and weakest goals', () => {
  const weak: DocBlock = {
    kind: 'goal',
    level: 3,
    number: '1.2',
    title: 'Den svakeste',
    status: status('off_track'),
    bullet: { share: 0.1, plan: 0.8, label: '10 %' },
    note: '',
  };
  const chapter = documentFixture.blocks.findIndex(({ kind }) => kind === 'chapter');
  const voices = documentFixture.blocks.find(({ kind }) => kind === 'voices');
  const blocks = documentFixture.blocks.toSpliced(chapter + 1, 0, voices!);
  const slide = deckOf(withBlocks([...blocks.slice(0, -3), weak])).slides.find(
    ({ body }) => body.kind === 'area',
  );
  const body = slide?.body.kind === 'area' ? slide.body : undefined;
  expect(body?.ring.label).toBe(percent(0.72));
  expect(body?.chart?.years.length).toBeGreaterThan(1);
  expect(body?.voices.map(({ role }) => role)).toEqual(['assessment', 'decision']);
  expect(body?.weakest?.items.map(({ text }) => text)).toEqual(['1.2 Den svakeste']);
  // On track: not among the weakest.
  expect(JSON.stringify(body)).not.toContain('Innovasjonssamarbeid');
  expect(slide?.notes.map(wordsOf).join(' ')).toContain('Vurderingen avviker fra beregnet status.');
});

describe('rules', () => {
  const cells = (texts: DocText[], isOpen: boolean) => ({
    kind: 'cells' as const,
    cells: [
      ...texts.map((text) => ({ kind: 'text' as const, text })),
      { kind: 'text' as const, text: isOpen ? 'venter' : 'fulgt opp', isStrong: isOpen },
    ],
  });
  const table = (rows: number, words: string): DocBlock[] => [
    { kind: 'heading', level: 2, number: '', text: 'Beslutninger' },
    {
      kind: 'table',
      topic: 'decisions',
      caption: 'Alle beslutningene',
      columns: [
        { header: 'Sak', align: 'left', width: { mm: 20 } },
        { header: 'Beslutning', align: 'left', width: { share: 1 } },
        { header: 'Oppfølging', align: 'right', width: { mm: 27 } },
      ],
      rows: Array.from({ length: rows }, (_, at) =>
        cells([`${at + 1}-25`, `${words} ${at}`], at % 2 === 1),
      ),
      notes: [],
    },
  ];

  test('what waits stands first, and rows go on over as many slides as they need', () => {
    const slides = expectSound(withBlocks(table(20, 'Vedtak om noe som tar plass'))).filter(
      ({ title }) => wordsOf(title).startsWith('Beslutninger'),
    );
    expect(titles(slides)).toEqual([
      'Beslutninger (1 av 3)',
      'Beslutninger (2 av 3)',
      'Beslutninger (3 av 3)',
    ]);
    const followed = slides.flatMap(({ body }) =>
      body.kind === 'table'
        ? body.rows.map(({ cells: row }) => wordsOf(row.at(-1)?.[0]?.runs[0]?.text ?? ''))
        : [],
    );
    expect(followed).toEqual([
      ...Array.from({ length: 10 }, () => 'venter'),
      ...Array.from({ length: 10 }, () => 'fulgt opp'),
    ]);
  });

  test('a table stands as large as it can on no more slides', () => {
    const sizeOf = (rows: number, words: string) =>
      deckOf(withBlocks(table(rows, words))).slides.flatMap(({ body }) =>
        body.kind === 'table' ? [body.rows[0]?.cells[0]?.[0]?.size ?? 0] : [],
      )[0] ?? 0;
    const long = 'Et vedtak som tar mer enn en linje på lysbildet. '.repeat(3);
    expect(sizeOf(3, 'Vedtak')).toBeGreaterThan(sizeOf(7, long));
  });

  test('a text that is cut stands in the notes in whole', () => {
    const long = 'En setning om saken. '.repeat(60).trim();
    const [slide] = deckOf(withBlocks(table(1, long))).slides.filter(
      ({ title }) => wordsOf(title) === 'Beslutninger',
    );
    expect(shownWords(slide!).join(' ')).toContain('saken. …');
    expect(slide?.notes.map(wordsOf).join(' ')).toContain(long);
  });

  test('a text keeps its language, on the slide and in the notes', () => {
    const text = { text: 'A very long English text. '.repeat(40), lang: 'en' as const };
    const list: DocBlock = { kind: 'list', topic: 'needs', items: [text] };
    const slide = deckOf(
      withBlocks([{ kind: 'heading', level: 2, number: '', text: 'Neste år' }, list]),
    ).slides.find(({ body }) => body.kind === 'bullets');
    expect(slide?.body).toMatchObject({ items: [{ lang: 'en' }] });
    expect(slide?.notes).toContainEqual(expect.objectContaining({ lang: 'en' }));
  });

  test('a picture of a chapter gets a slide, with its alternative text in the notes', () => {
    const picture = {
      id: 'p',
      type: 'image/png' as const,
      width: 400,
      height: 2000,
      alt: 'Studenter ved et bord',
      caption: 'Studentkonferansen',
    };
    const chapter = documentFixture.blocks.filter(({ kind }) => kind === 'chapter');
    const slides = expectSound(withBlocks([...chapter, { kind: 'picture', picture }]));
    const slide = slides.find(({ body }) => body.kind === 'picture');
    expect(wordsOf(slide?.title ?? '')).toBe('Studentkonferansen');
    expect(slide?.notes.map(wordsOf).join(' ')).toContain('Studenter ved et bord');
  });

  test('a document without chapters, figures or decisions has slides for what there is', () => {
    expect(kinds(expectSound(withBlocks([])))).toEqual(['cover', 'table']);
  });
});

/** What somebody could write: sentences, one endless word, nothing at all, marks. */
const anyText = fc.oneof(
  fc.lorem({ mode: 'sentences', maxCount: 12 }),
  fc.string({ maxLength: 400 }),
  fc.constantFrom('', ' ', 'Brukermedvirkningskompetanse', 'x'.repeat(2000), 'Å '.repeat(900)),
);
const anyStatus = fc
  .constantFrom(
    'achieved',
    'on_track',
    'behind',
    'off_track',
    'reversing',
    'not_measured',
    'no_data',
  )
  .map((code) => status(code));
const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
const anyArea = fc.record({
  title: anyText,
  aim: anyText,
  status: anyStatus,
  share,
  plan: share,
  said: anyText,
  goals: fc.array(fc.tuple(anyText, anyStatus), { maxLength: 7 }),
});

test('nothing runs over, whatever is written and however many areas there are', () => {
  fc.assert(
    fc.property(fc.array(anyArea, { minLength: 1, maxLength: 8 }), anyText, (areas, lead) => {
      const rings = areas.map(({ title, share, plan, status }) => ({
        ring: ring({ name: title, attainment: share, plan, percent }, t),
        title,
        status,
        lines: [lead, title],
      }));
      const document = withBlocks([
        { kind: 'part', number: '', title: 'Året på én side', lead },
        { kind: 'rings', items: rings },
        {
          kind: 'strategy-page',
          title: 'Strategien',
          note: lead,
          columns: areas.map(({ title, status, goals }, at) => ({
            number: String(at + 1),
            title,
            label: '50 %',
            status,
            tiles: goals.map(([goal, of], tile) => ({
              number: `${at + 1}.${tile + 1}`,
              title: goal,
              status: of,
            })),
          })),
        },
        {
          kind: 'highlights',
          columns: [0, 1].map((column) => ({
            heading: lead,
            items: areas.map(({ title, said, status }) => ({ text: title, detail: said, status })),
            empty: `Ingen ${column}`,
          })),
        },
        {
          kind: 'key-figures',
          items: areas.map(({ title, said }) => ({
            value: title.slice(0, 30),
            label: title,
            detail: said,
          })),
        },
        ...areas.flatMap(({ title, aim, said, goals, status }, at): DocBlock[] => [
          {
            kind: 'chapter',
            number: String(at + 1),
            kicker: lead,
            title,
            arena: '',
            goalLabel: 'Mål',
            goal: aim,
            ring: rings[at]!.ring,
            status,
            facts: [title, said, aim, lead].map((value) => ({ label: value, value })),
          },
          { kind: 'chart', chart: charts.attainment, height: 100 },
          {
            kind: 'voices',
            difference: '',
            voices: (['computed', 'assessment', 'decision'] as const).map((role) => ({
              role,
              isRaised: said !== '',
              heading: role,
              status,
              text: said,
              reasons: [],
              byline: aim,
            })),
          },
          ...goals.map(([goal, of], place): DocBlock => ({
            kind: 'goal',
            level: 3,
            number: `${at + 1}.${place + 1}`,
            title: goal,
            status: of,
            bullet: null,
            note: '',
          })),
        ]),
        { kind: 'heading', level: 2, number: '', text: lead },
        { kind: 'list', topic: 'needs', items: areas.map(({ said }) => said) },
      ]);
      const slides = expectSound(document);
      // Each focus area has its slide, whatever it is called.
      const numbers = slides.flatMap(({ title, body }) =>
        body.kind === 'area' || body.kind === 'bullets' ? [/^\d+/.exec(wordsOf(title))?.[0]] : [],
      );
      for (const [at] of areas.entries()) expect(numbers).toContain(String(at + 1));
    }),
    { numRuns: 40 },
  );
});

test('a text is whole or ends in an ellipsis, and always has room', () => {
  const place = fc.record({
    width: fc.integer({ min: 20, max: 226 }),
    size: fc.integer({ min: 9, max: 24 }),
    lines: fc.integer({ min: 1, max: 6 }),
  });
  fc.assert(
    fc.property(anyText, place, (text, room) => {
      const short = wordsOf(fitted(text, room));
      expect(lineCount(short, room)).toBeLessThanOrEqual(room.lines);
      expect(isCut(text, short)).toBe(short.endsWith('…') && !text.trim().endsWith('…'));
    }),
  );
});
