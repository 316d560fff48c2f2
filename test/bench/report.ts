// How long reports of some twenty, sixty and two hundred pages take: building, cold, warm and per page, and the other formats.
import { performance } from 'node:perf_hooks';
import { createFileMaker } from '#server/report/file-maker.ts';
import { createPdfRenderer } from '#server/report/pdf-renderer.ts';
import type { ReportDocument } from '#shared/report/report-document.ts';
import { largest, largestReport, largestSource } from '#test/server/report/largest-report.ts';
import type { ReportSize } from '#test/server/report/largest-rows.ts';
import { readPdfBack } from '#test/server/report/pdf-reader.ts';

const small: ReportSize = {
  areas: 3,
  prioritiesEach: 2,
  indicators: 14,
  measures: 20,
  years: 5,
  letters: 700,
  pictures: 0,
};
const sizes: ReportSize[] = [
  small,
  {
    ...small,
    areas: 5,
    prioritiesEach: 4,
    indicators: 54,
    measures: 73,
    letters: 3500,
    pictures: 6,
  },
  largest,
];

/** Another report of the same size: one sentence differs, as when somebody corrects a text. */
const changed = (document: ReportDocument, round: number): ReportDocument => ({
  ...document,
  blocks: document.blocks.map((block) =>
    block.kind === 'signature' ? { ...block, role: `${block.role} ${round}` } : block,
  ),
});

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const start = performance.now();
  const result = await work();
  return { ms: performance.now() - start, result };
}

const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

export type ReportTimes = {
  pages: number;
  building: number;
  cold: number;
  warm: number;
  /** Of the other formats; empty of the smallest. */
  formats: Record<string, number>;
};

export async function timeReports(rounds: number): Promise<ReportTimes[]> {
  const all: ReportTimes[] = [];
  for (const size of sizes) all.push(await timeReport(size, rounds));
  return all;
}

async function timeReport(size: ReportSize, rounds: number): Promise<ReportTimes> {
  const building: number[] = [];
  const made = largestSource(size);
  const { pictures } = made;
  const document = await largestReport(made, 'nb');
  for (let round = 0; round < rounds; round += 1)
    building.push((await timed(() => largestReport(made, 'nb'))).ms);
  const pdf = createPdfRenderer();
  const cold = await timed(() => pdf.render(document, { pictures }));
  const warm: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    warm.push((await timed(() => pdf.render(changed(document, round), { pictures }))).ms);
  const files = createFileMaker(pdf);
  const formats: Record<string, number> = {};
  if (size !== small) {
    for (const format of ['docx', 'xlsx', 'pptx', 'slides', 'html'] as const)
      formats[format] = (await timed(() => files.make(format, document, { pictures }))).ms;
  }
  await pdf.close();
  return {
    pages: readPdfBack(cold.result).pageCount,
    building: median(building),
    cold: cold.ms,
    warm: median(warm),
    formats,
  };
}
