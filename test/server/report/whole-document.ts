// The fixture of every block, and of what it lacks: what people write with marks, decisions, pictures, cells of all kinds,
// charts side by side, and what is still to be signed.
import { sparkline } from '#shared/chart/small-graphic.ts';
import type { DocBlock, DocPictures, ReportDocument } from '#shared/report/report-document.ts';
import { nb } from '#shared/text/nb.ts';
import { translatorFor } from '#shared/text/text.ts';
import { charts } from '#test/unit/report/chart-fixture.ts';
import { documentFixture } from '#test/unit/report/document-fixture.ts';

const t = translatorFor('nb', nb);
const behind = { status: 'behind', word: 'Noe etter', stale: 'Utdatert' } as const;

/** One blue pixel. */
const bluePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNgYPj/HwADAgH/p9pdlwAAAABJRU5ErkJggg==',
  'base64',
);

export const wholePictures: DocPictures = new Map([['blue', bluePixel]]);

const more: DocBlock[] = [
  { kind: 'part', number: 'VII', title: 'Det øvrige', lead: { text: 'In short.', lang: 'en' } },
  // One level is jumped, as whoever writes may do.
  { kind: 'heading', level: 4, number: '', text: 'Rett på' },
  {
    kind: 'prose',
    prose: {
      lang: 'en',
      nodes: [
        {
          kind: 'paragraph',
          runs: [
            { text: 'See ' },
            { text: 'the plan', href: 'https://example.org/plan', isStrong: true },
            { text: '\n' },
            { text: 'soon', isEmphasis: true },
          ],
        },
        {
          kind: 'list',
          isNumbered: true,
          start: 3,
          items: [[{ kind: 'paragraph', runs: [{ text: 'Third' }] }]],
        },
        { kind: 'quote', nodes: [{ kind: 'paragraph', runs: [{ text: 'Quoted words' }] }] },
      ],
    },
  },
  {
    kind: 'decision',
    label: 'Vedtak:',
    prose: {
      lang: null,
      nodes: [
        { kind: 'paragraph', runs: [{ text: 'Planen ' }, { text: 'godkjennes', isStrong: true }] },
        { kind: 'paragraph', runs: [{ text: 'Den følges opp.' }] },
      ],
    },
    notes: ['Følges opp av sekretariatet.'],
  },
  {
    kind: 'table',
    caption: '',
    columns: [
      { header: 'Stemme', align: 'left', width: { share: 2 } },
      { header: 'Nådd', align: 'left', width: { share: 1 } },
      { header: 'Status', align: 'left', width: { share: 1 } },
      { header: 'Utvikling', align: 'left', width: { mm: 22 } },
      { header: 'Beløp', align: 'right', width: { mm: 22 } },
    ],
    rows: [
      { kind: 'group', text: 'Med alle slags celler' },
      {
        kind: 'cells',
        cells: [
          {
            kind: 'voice',
            status: behind,
            text: { text: 'We are late.', lang: 'en' },
            reasons: [{ label: 'Årsak', text: 'Forsinket levering' }],
            byline: 'Faglig forum, 12.02.2026',
          },
          { kind: 'attainment', share: 0.42, plan: 0.6, label: '42 %', status: behind },
          { kind: 'status', status: behind },
          {
            kind: 'sparkline',
            sparkline: sparkline({ title: 'Kurs', values: [1, 4, 9], format: String }, t),
          },
          { kind: 'figure', label: 'kr 140 350', sub: '2024', isSoft: true },
        ],
      },
      { kind: 'note', text: 'Småtrykk til raden over.' },
    ],
    notes: ['En anmerkning.'],
    isCompact: true,
  },
  { kind: 'chart', chart: charts.pairs, height: 0 },
  {
    kind: 'picture',
    picture: {
      id: 'blue',
      type: 'image/png',
      width: 300,
      height: 200,
      alt: { text: 'Students at a table', lang: 'en' },
      caption: 'Studentkonferansen i juni',
    },
  },
  { kind: 'signature', name: '', role: 'Styreleder', place: 'Bergen', date: '' },
];

export const wholeDocument: ReportDocument = {
  ...documentFixture,
  blocks: [...documentFixture.blocks, ...more],
};

export const everyKind: readonly DocBlock['kind'][] = [
  'chapter',
  'chart',
  'contents',
  'decision',
  'facts',
  'goal',
  'heading',
  'highlights',
  'key-figures',
  'list',
  'page-break',
  'paragraph',
  'part',
  'picture',
  'prose',
  'rings',
  'signature',
  'strategy-page',
  'table',
  'voices',
];
