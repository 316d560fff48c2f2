// The sample's annual reports, with the chapters that somebody has written.
import { insertChapter } from '#db/report/chapter-queries.ts';
import { insertReport } from '#db/report/report-queries.ts';
import { seedId } from '#db/seed/seed-id.ts';
import { recordedAt, type SeedTarget } from '#db/seed/seed-target.ts';
import type { ReportSeed, StrategySeed } from '#db/seed/seed-type.ts';
import { firstChapters } from '#shared/report/report-template.ts';
import type { ReportRow } from '#shared/report/report-type.ts';

export async function writeReports(
  { trx, audit, clusterId }: SeedTarget,
  strategy: StrategySeed,
  reports: readonly ReportSeed[],
): Promise<void> {
  const areas = strategy.goals
    .filter(({ parentKey }) => !parentKey)
    .map(({ key, ownerKey }) => ({
      id: seedId('goal', key),
      ownerBodyId: ownerKey ? seedId('body', ownerKey) : null,
    }));
  for (const seed of reports) {
    const key = `${strategy.slug}:${seed.year}`;
    const report: ReportRow = {
      id: seedId('report', key),
      strategyId: seedId('strategy', strategy.slug),
      kind: 'year',
      year: seed.year,
      template: 'dfo',
      lang: strategy.lang,
      state: 'draft',
      dueOn: seed.dueOn,
      decisionId: null,
      approvedAt: null,
      approvedById: null,
      publishedAt: null,
      publishedById: null,
      isSample: true,
      version: 1,
      archivedAt: null,
    };
    const knownAt = recordedAt(seed.begunOn);
    const told = { before: null, knownAt };
    await insertReport(trx, clusterId, report);
    const action = 'report.start';
    await audit({ action, entity: 'report', entityId: report.id, after: report, ...told });
    const leadingBodyId = seedId('body', 'styringsgruppen');
    for (const chapter of firstChapters(report, { areas, leadingBodyId })) {
      const written = seed.chapters.find(
        ({ part, goalKey }) =>
          part === chapter.part && (goalKey ? seedId('goal', goalKey) : null) === chapter.goalId,
      );
      const { text = '', isDone = text !== '', signed } = written ?? {};
      const row = {
        ...chapter,
        id: seedId('report-text', `${key}:${chapter.part}:${chapter.goalId ?? ''}`),
        text,
        isDone,
        signedName: signed?.name ?? '',
        signedRole: signed?.role ?? '',
        signedPlace: signed?.place ?? '',
        signedOn: signed?.on ?? null,
      };
      await insertChapter(trx, clusterId, row);
      const { signedName: _name, ...kept } = row;
      await audit({
        action: 'report.writeChapter',
        entity: 'report_chapter',
        entityId: row.id,
        after: { ...kept, year: seed.year },
        ...told,
      });
    }
  }
}
