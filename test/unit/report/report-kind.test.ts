// What differs between a year's report, a half-year status and a final report, and between DFØ's six parts and the short form.
import { describe, expect, test } from 'vitest';
import { buildReport } from '#shared/report/build-report.ts';
import type { ReportOptions } from '#shared/report/report-context.ts';
import type { DocBlock, ReportDocument } from '#shared/report/report-document.ts';
import { reportingDate, reportSpan, spanYears } from '#shared/report/report-span.ts';
import { chapterPlaces } from '#shared/report/report-template.ts';
import type { ChapterRow, ReportKind } from '#shared/report/report-type.ts';
import { langs, type Lang } from '#shared/strategy/strategy-type.ts';
import { adminTranslatorFor, loadAdminTexts, loadTexts, translatorFor } from '#shared/text/text.ts';
import { foreword, snapshot, standingOf } from './snapshot-fixture.ts';

const strategy = { startsOn: '2022-01-01', endsOn: '2026-12-31', recordedAt: '2022-01-01' };

test.each([
  ['year', '2025-01-01', '2025-12-31', '2025-12-31', [2025]],
  ['half_year', '2025-01-01', '2025-06-30', '2025-06-30', [2025]],
  ['period', '2022-01-01', '2025-12-31', '2025-12-31', [2022, 2023, 2024, 2025]],
] as const)('%s of 2025 tells of %s to %s', (kind, from, to, on, years) => {
  const span = reportSpan({ kind, year: 2025 }, strategy, '2026-03-01');
  expect(span).toEqual({ from, to });
  expect(reportingDate(span, '2026-03-01')).toBe(on);
  expect(spanYears(span)).toEqual(years);
});

test('a span that runs is seen as of today', () => {
  const span = reportSpan({ kind: 'half_year', year: 2026 }, strategy, '2026-05-01');
  expect(reportingDate(span, '2026-05-01')).toBe('2026-05-01');
});

test('chapters have one place each, and areas stand where the template has them', () => {
  expect(chapterPlaces('dfo', ['a', 'b']).map(({ part, goalId }) => goalId ?? part)).toEqual([
    'foreword',
    'introduction',
    'results',
    'a',
    'b',
    'governance',
    'outlook',
    'accounts',
  ]);
  expect(chapterPlaces('short', ['a']).map(({ part }) => part)).toEqual([
    'economy',
    'strategy',
    'activity',
  ]);
});

async function made(
  options: Partial<ReportOptions> & { lang?: Lang },
  chapters: ChapterRow[] = [],
  rows = snapshot,
): Promise<ReportDocument> {
  const { lang = 'nb' } = options;
  return buildReport(
    {
      standing: standingOf(rows),
      chapters,
      organisation: 'Alrek helseklynge',
      isOwnStrategy: true,
      revisions: rows.observations,
    },
    {
      t: translatorFor(lang, await loadTexts(lang)),
      a: adminTranslatorFor(lang, await loadAdminTexts(lang)),
    },
    { year: 2025, createdOn: '2026-02-15', ...options, lang },
  );
}

const parts = ({ blocks }: ReportDocument) =>
  blocks.flatMap((block) => (block.kind === 'part' ? block.title : []));

test.each([
  ['year', 'nb', 'Årsrapport 2025 – måloppnåelse'],
  ['half_year', 'nn', 'Halvårsstatus 2025 – måloppnåing'],
  ['period', 'en', 'Final report 2022–2025 – goal attainment'],
] as const)('%s in %s is called so', async (kind: ReportKind, lang, title) => {
  const { meta, cover } = await made({ kind, lang });
  expect(meta.title).toBe(title);
  expect(meta.footLine).toContain(cover.title.split(' ')[0]);
});

test.each([
  ['year', 'Hva som krever ekstra innsats neste år'],
  ['half_year', 'Hva som krever ekstra innsats neste halvår'],
  ['period', 'Hva som krever ekstra innsats videre'],
] as const)('%s looks ahead from where it ends', async (kind, heading) => {
  const { blocks } = await made({ kind, lang: 'nb' });
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? block.text : []));
  expect(
    headings.filter((text) => typeof text === 'string' && text.startsWith('Hva som krever')),
  ).toEqual([heading]);
});

describe('the short form', () => {
  test.each(langs)('has its three parts in %s, and says which it leaves out', async (lang) => {
    const document = await made({ template: 'short', lang });
    // Nobody has entered money or written of it.
    expect(parts(document)).toHaveLength(4);
    const contents = document.blocks.find(({ kind }) => kind === 'contents') as Extract<
      DocBlock,
      { kind: 'contents' }
    >;
    expect(contents.leftOut.lines).toHaveLength(1);
  });

  test('opens each part with what was written, and signs the money', async () => {
    const economy: ChapterRow = { ...foreword, part: 'economy', text: '## Ramme\n\nGod kontroll.' };
    const { blocks } = await made({ template: 'short' }, [economy]);
    const at = blocks.findIndex((block) => block.kind === 'part' && block.title === 'Økonomi');
    expect(blocks[at + 1]).toMatchObject({ kind: 'heading', level: 2, text: 'Ramme' });
    expect(blocks[at + 2]).toMatchObject({ kind: 'prose' });
    expect(blocks[at + 3]).toMatchObject({
      kind: 'signature',
      name: 'Leif Prøve',
      place: 'Bergen',
    });
  });
});

describe('what is live in a text', () => {
  const [areaId, indicatorId, gone] = [1, 2, 3].map(
    (digit) => `${`${digit}`.repeat(8)}-1111-4111-8111-111111111111`,
  );
  // The rows by hand have short ids; an address names a real one.
  const rows = JSON.parse(
    JSON.stringify(snapshot)
      .replaceAll('"A"', `"${areaId}"`)
      .replaceAll(`"${snapshot.indicators[0]!.id}"`, `"${indicatorId}"`),
  ) as typeof snapshot;
  const written = (text: string): ChapterRow => ({ ...foreword, text });
  const blocksAfter = async (text: string) => {
    const { blocks } = await made({}, [written(text)], rows);
    const at = blocks.findIndex(
      (block) => block.kind === 'part' && block.title === 'Leders beretning',
    );
    return blocks.slice(at + 1);
  };

  test('becomes the figure, the chart and the table of the report’s date', async () => {
    const text = `Før.\n\n![Ring](malbar:figure/goal/${areaId})\n\n![Kurve](malbar:chart/indicator/${indicatorId})\n\n![Områdene](malbar:table/areas)\n\nEtter.`;
    const kinds = (await blocksAfter(text)).slice(0, 5).map(({ kind }) => kind);
    expect(kinds).toEqual(['prose', 'key-figures', 'chart', 'table', 'prose']);
  });

  test('says so where what it names is gone, and keeps the words of other images', async () => {
    const text = `![Borte](malbar:chart/goal/${gone})\n\n![Et bilde](https://example.org/x.png)`;
    const [missing, words] = await blocksAfter(text);
    expect(missing).toMatchObject({ kind: 'paragraph', tone: 'note' });
    expect(JSON.stringify(missing)).toContain('Borte');
    expect(JSON.stringify(words)).toContain('Et bilde');
  });
});
