// Events and funds by hand, for the report and partners: figures as told, one that lacks, and money of two years.
import type { EventRow } from '#shared/event/event-type.ts';
import { readCount } from '#shared/event/participant-count.ts';
import type { FundEntryRow, ProjectRow } from '#shared/fund/fund-type.ts';
import * as rows from '#test/unit/formula/formula-fixture.ts';
import type { ReportFunds } from '#shared/report/report-context.ts';

const kept = { isSample: false, version: 1, archivedAt: null };

export function event(
  id: string,
  startsOn: string,
  { registered = '', present = '', ...rest }: EventDraft = {},
): EventRow {
  return rows.event(id, startsOn, {
    ...rest,
    registered: readCount(registered) ?? null,
    present: readCount(present) ?? null,
  });
}
type EventDraft = Partial<Omit<EventRow, 'registered' | 'present'>> & {
  registered?: string;
  present?: string;
};

export const events = [
  event('før', '2024-05-28', { series: 'DigitalHelse', registered: 'nærmere 700' }),
  event('nå', '2025-06-03', {
    series: 'digitalhelse ',
    title: 'DigitalHelse25',
    registered: '735',
    servedGoalIds: ['A1', 'B1'],
  }),
  event('uten', '2025-09-01', { servedGoalIds: ['B1'] }),
  event('utenfor', '2025-10-01', { registered: 'ca. 40', present: '31' }),
  event('senere', '2026-02-01', { registered: '5000' }),
];

export function project(id: string, changed: Partial<ProjectRow> = {}): ProjectRow {
  return rows.project(id, null, {
    leadPartnerId: 'p1',
    partnerIds: ['p1', 'p2'],
    ...changed,
  });
}

export function entry(
  projectId: string,
  kind: FundEntryRow['kind'],
  amount: number,
  on: string,
): FundEntryRow {
  const year = Number(on.slice(0, 4));
  const id = `${projectId} ${kind} ${on}`;
  return { ...kept, id, projectId, kind, amount, on, year, decisionId: null, note: '' };
}

export const funds: ReportFunds = {
  years: [2024, 2025, 2026].map((year) => ({
    ...kept,
    id: `y${year}`,
    year,
    setAside: 40_000_000,
    index: null,
    roundTo: 5_000,
    note: '',
    lang: 'nb',
    decisionId: year === 2024 ? 'd1' : null,
  })),
  contributions: [
    { ...kept, id: 'c1', year: 2024, partnerId: 'p1', amount: 13_240_000, note: '' },
    { ...kept, id: 'c2', year: 2025, partnerId: 'p1', amount: 14_035_000, note: '' },
    { ...kept, id: 'c3', year: 2026, partnerId: 'p1', amount: 14_595_000, note: '' },
  ],
  projects: [
    project('eldre', {
      endsOn: '2025-12-31',
      serves: [
        { goalId: 'A1a', share: 5000 },
        { goalId: 'B1', share: 5000 },
      ],
      result: 'Det **gikk** bra.',
    }),
    project('ny', { leadPartnerId: 'p2' }),
    project('neste', { serves: [{ goalId: 'A2', share: 10_000 }] }),
  ],
  entries: [
    entry('eldre', 'award', 30_000_001, '2024-02-01'),
    entry('ny', 'award', 20_000_000, '2025-03-01'),
    entry('ny', 'use', 5_000_000, '2025-12-01'),
    entry('neste', 'award', 10_000_000, '2026-01-10'),
  ],
  decisions: [{ id: 'd1', caseNumber: '13-23' }],
};
