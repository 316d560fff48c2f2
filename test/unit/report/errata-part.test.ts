// What is appended to a frozen report when something in it has been corrected.
import { expect, test } from 'vitest';
import { withErrata } from '#shared/report/errata-part.ts';
import type { ReportSnapshot } from '#shared/report/report-snapshot.ts';
import type { SignedErratum } from '#shared/report/report-type.ts';
import { loadTexts, translatorFor } from '#shared/text/text.ts';
import { documentFixture } from './document-fixture.ts';
import { snapshot as rows, standingOf } from './snapshot-fixture.ts';

const standing = standingOf(rows);
const snapshot = { source: { standing } } as ReportSnapshot;
const { row } = standing.indicators[0]!;

const erratum: SignedErratum = {
  id: 'e1',
  reportId: 'r1',
  editionId: 'd1',
  number: 1,
  kind: 'figure',
  indicatorId: row.id,
  period: '2025',
  was: 12,
  becomes: null,
  title: row.title,
  text: 'Talt to ganger.',
  lang: 'nb',
  signedById: 'p1',
  signedRole: '',
  signedName: 'Kari Prøve',
  recordedAt: '2026-04-01T10:00:00.000Z',
};

async function corrected(errata: SignedErratum[]) {
  const t = translatorFor('nb', await loadTexts('nb'));
  return withErrata({ document: documentFixture, snapshot, errata, on: '2026-05-02' }, t);
}

test('nothing corrected is the very document that was frozen', async () => {
  expect(await corrected([])).toBe(documentFixture);
});

test('what was frozen stays in front, and every page says that it is corrected', async () => {
  const { blocks, meta } = await corrected([erratum]);
  expect(blocks.slice(0, documentFixture.blocks.length)).toEqual(documentFixture.blocks);
  expect(meta.footLine).toContain('med rettelser per 02.05.2026');
});

test('both values stand side by side, and a withdrawn one is missing and not zero', async () => {
  const { blocks } = await corrected([erratum]);
  const table = blocks.at(-1);
  const [first, note] = table?.kind === 'table' ? table.rows : [];
  const labels = first?.kind === 'cells' ? first.cells.map((c) => 'label' in c && c.label) : [];
  expect(labels[3]).toMatch(/^12/);
  expect(labels[4]).toBe('ingen tall');
  expect(note).toEqual({ kind: 'note', text: 'Talt to ganger.' });
});

test('a correction in words has no values, names its role, and keeps its language', async () => {
  const words: SignedErratum = {
    ...erratum,
    kind: 'text',
    indicatorId: null,
    period: null,
    was: null,
    title: 'Page 4',
    text: 'It was in June.',
    lang: 'en',
    signedRole: 'Sekretariatet',
  };
  const json = JSON.stringify((await corrected([words])).blocks.at(-1));
  expect(json).toContain('Rettet av Kari Prøve, Sekretariatet');
  expect(json).toContain('{"text":"It was in June.","lang":"en"}');
  expect(json).not.toContain('ingen tall');
});
