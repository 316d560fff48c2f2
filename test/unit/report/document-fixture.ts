// A small report document with one of every block, hand-made: rendering is tested apart from the builder.
import { ring, sparkline } from '#shared/chart/small-graphic.ts';
import type { DocBlock, DocStatus, ReportDocument } from '#shared/report/report-document.ts';
import type { GoalStatus } from '#shared/strategy/strategy-type.ts';
import { nb } from '#shared/text/nb.ts';
import { translatorFor } from '#shared/text/text.ts';
import { charts, percent } from './chart-fixture.ts';

const t = translatorFor('nb', nb);
const status = (code: GoalStatus, stale: string | null = null): DocStatus => ({
  status: code,
  word: nb.word.status[code],
  stale,
});

const blocks: DocBlock[] = [
  {
    kind: 'part',
    number: '',
    title: 'Året på én side',
    lead: 'Samlet måloppnåelse er 54 %, opp fra 41 % i 2024. Planen sier 70 %.',
  },
  {
    kind: 'rings',
    items: [
      {
        ring: ring({ name: 'Innovasjon', attainment: 0.72, plan: 0.8, percent }, t),
        title: 'Innovasjon',
        status: status('behind'),
        lines: ['Planen sier 80 %', '7 av 9 indikatorer'],
      },
      {
        ring: ring({ name: 'Forskning', attainment: null, plan: null, percent }, t),
        title: { text: 'Research', lang: 'en' },
        status: status('not_measured'),
        lines: [],
      },
    ],
  },
  {
    kind: 'strategy-page',
    title: 'Strategien på en side',
    note: 'Fargen og merket viser beregnet status.',
    columns: [1, 2, 3, 4, 5].map((number) => ({
      number: String(number),
      title:
        ['Innovasjon', 'Forskning', 'Utdanning', 'Formidling', 'Brukermedvirkning'][number - 1] ??
        '',
      label: percent(number / 7),
      status: status('behind'),
      tiles: [1, 2, 3, 4].map((tile) => ({
        number: `${number}.${tile}`,
        title: 'Bedre kvalitet og samordning av praksis i utdanning',
        status: status(
          (['achieved', 'on_track', 'off_track', 'not_measured'] as const)[tile - 1] ?? 'no_data',
        ),
      })),
    })),
  },
  {
    kind: 'highlights',
    columns: [
      {
        heading: 'Tre som gikk bra',
        items: [
          {
            text: 'Deltakere på DigitalHelse',
            detail: 'Fra 400 til 720',
            status: status('achieved'),
          },
        ],
        empty: '',
      },
      { heading: 'Tre som trenger en beslutning', items: [], empty: 'Ingen.' },
    ],
  },
  {
    kind: 'key-figures',
    items: [
      { value: '720', label: 'deltakere', detail: 'på DigitalHelse 2025' },
      { value: '20', label: 'satsinger', detail: '' },
    ],
  },
  {
    kind: 'contents',
    title: 'Innhold',
    leftOut: { intro: 'Utelatt:', lines: ['VI Årsregnskap – føres ikke ennå.'] },
  },
  { kind: 'part', number: 'I', title: 'Leders beretning', lead: null },
  {
    kind: 'paragraph',
    tone: 'body',
    text: 'Dette er et år med tydelig framgang.\n\nTo områder ligger likevel etter planen, og styringsgruppen har bedt om en plan.',
  },
  { kind: 'list', items: ['Første punkt', { text: 'A second point in English', lang: 'en' }] },
  {
    kind: 'signature',
    name: 'Kari Eksempel',
    role: 'Leder av styringsgruppen',
    place: 'Bergen',
    date: '15.02.2026',
  },
  { kind: 'part', number: 'III', title: 'Årets aktiviteter og resultater', lead: null },
  {
    kind: 'chapter',
    number: '1',
    kicker: 'Innsatsområde 1 av 5',
    title: 'Innovasjon',
    arena: 'Å skape arenaer for nytenking og utvikling',
    goalLabel: 'Mål',
    goal: 'Frembringe løsninger som er til nytte for folkehelse og helse- og omsorgstjenester',
    ring: ring({ name: 'Innovasjon', attainment: 0.72, plan: 0.8, percent }, t),
    status: status('behind', 'Utdatert'),
    facts: [
      { label: 'Planen sier', value: '80 %' },
      { label: 'Dekning', value: '7 av 9 indikatorer' },
    ],
  },
  { kind: 'heading', level: 3, number: '', text: 'Utviklingen' },
  { kind: 'chart', chart: charts.attainment, height: 150 },
  { kind: 'chart', chart: charts.distribution, height: 0 },
  { kind: 'chart', chart: charts.indicator, height: 150 },
  { kind: 'chart', chart: charts.multiples, height: 92 },
  { kind: 'chart', chart: charts.bars, height: 0 },
  {
    kind: 'goal',
    level: 3,
    number: '1.1',
    title: 'Innovasjonssamarbeid på tvers av fag og sektor',
    status: status('on_track'),
    bullet: { share: 0.6, plan: 0.7, label: '60 %' },
    note: 'Bygger på 2 av 3 indikatorer',
  },
  {
    kind: 'voices',
    voices: [
      {
        role: 'computed',
        isRaised: true,
        heading: 'Beregnet',
        status: status('behind'),
        text: 'Takten er 0,8 av planen.',
        reasons: [],
        byline: 'Regel 1',
      },
      {
        role: 'assessment',
        isRaised: true,
        heading: 'Vurdering',
        status: status('on_track'),
        text: 'Vi venter at tallene tar seg opp.',
        reasons: [],
        byline: 'Faglig forum, 20.01.2026',
      },
      {
        role: 'decision',
        isRaised: true,
        heading: 'Beslutning',
        status: null,
        text: 'Det legges fram en plan til neste møte.',
        reasons: [],
        byline: 'Styringsgruppen, sak 12-25',
      },
    ],
    difference: 'Vurderingen avviker fra beregnet status.',
  },
  {
    kind: 'table',
    caption: 'Indikatorer under Innovasjon',
    columns: [
      { header: 'Indikator', align: 'left', width: { share: 1 } },
      { header: '2025', align: 'right', width: { mm: 14 } },
      { header: 'Utvikling', align: 'left', width: { mm: 22 } },
      { header: 'Måloppnåelse', align: 'left', width: { mm: 34 } },
      { header: 'Status', align: 'left', width: { mm: 26 } },
    ],
    rows: [
      { kind: 'group', text: 'Delmål 1.1' },
      ...Array.from({ length: 30 }, (_, index) => ({
        kind: 'cells' as const,
        cells: [
          { kind: 'text' as const, text: `Indikator nummer ${index + 1}`, detail: 'personer' },
          { kind: 'figure' as const, label: String(700 + index), isStrong: true },
          {
            kind: 'sparkline' as const,
            sparkline: sparkline(
              { title: 'x', values: [1, 3, null, 5, index], target: 9, format: String },
              t,
            ),
          },
          { kind: 'bullet' as const, share: 0.6, plan: 0.8, label: '60 %' },
          { kind: 'status' as const, status: status('behind', index === 2 ? 'Utdatert' : null) },
        ],
      })),
    ],
    notes: ['Tall i 2025 er foreløpige.'],
  },
  { kind: 'facts', items: [{ term: 'Nullpunkt', text: 'Verdien vi begynte med.' }] },
  { kind: 'paragraph', tone: 'note', text: 'Del VI har ikke innhold ennå og er utelatt.' },
  { kind: 'page-break' },
  { kind: 'heading', level: 2, number: '', text: 'Errata' },
  { kind: 'paragraph', tone: 'body', text: 'Ingen kjente feil.' },
];

export const documentFixture: ReportDocument = {
  meta: {
    title: 'Årsrapport 2025 – måloppnåelse',
    organisation: 'Alrek helseklynge',
    footLine: 'Alrek helseklynge · Årsrapport 2025 · utkast',
    lang: 'nb',
    createdOn: '2026-02-15',
    sampleNotice: 'eksempeldata',
    words: { page: 'Side', of: 'av', figure: 'Figur', table: 'Tabell' },
  },
  cover: {
    organisation: 'Alrek helseklynge',
    title: 'Årsrapport 2025',
    subtitle: 'Måloppnåelse',
    strategy: 'Strategi mot 2026',
    facts: [
      { label: 'Dato', value: '15.02.2026' },
      { label: 'Versjon', value: 'Utkast' },
    ],
    rods: [
      { name: 'Innovasjon', label: percent(0.72), share: 0.72, plan: 0.8 },
      { name: 'Forskning', label: percent(0.41), share: 0.41, plan: 0.75 },
      { name: 'Utdanning', label: percent(0.58), share: 0.58, plan: 0.6 },
      { name: 'Formidling', label: percent(0.83), share: 0.83, plan: 0.7 },
      { name: 'Brukermedvirkning', label: 'Ikke målt', share: null, plan: null },
    ],
    rodsAlt: 'Måloppnåelse per innsatsområde: Innovasjon 72 %, Forskning 41 %.',
    rodsCaption: 'Måloppnåelse per innsatsområde ved utgangen av 2025. Oker strek: planen.',
  },
  blocks,
};
