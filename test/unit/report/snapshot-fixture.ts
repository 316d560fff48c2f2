// Two small strategies by hand: one with everything, one like HelseOmsorg21 (measures on the top level, nothing measured).
import { strategyStanding, type StrategyStanding } from '#shared/strategy/standing.ts';
import type { ChapterRow } from '#shared/report/report-type.ts';
import type { MeasureRow, StrategySnapshot } from '#shared/strategy/snapshot.ts';
import { goal, indicator, measure, observation, strategy } from './row-fixture.ts';

const update = (
  measureId: string,
  phase: MeasureRow['phase'],
  progress: number,
  recordedAt: string,
) => ({
  id: `u-${measureId}-${recordedAt}`,
  measureId,
  phase,
  progress,
  text: `Nytt om ${measureId}`,
  isSample: false,
  recordedBy: 'Kari Prøve',
  onBehalfOf: null,
  approvedBy: null,
  recordedAt,
  withdrawsId: null,
});

export const snapshot: StrategySnapshot = {
  strategy,
  goals: [
    goal('A', null, 'focus_area', 0, {
      title: 'Innovasjon',
      arena: 'Å skape arenaer',
      aim: 'Løsninger til nytte',
    }),
    goal('A1', 'A', 'priority', 0, { title: 'Samarbeid' }),
    goal('A1a', 'A1', 'sub_goal', 0, { title: 'Flere prosjekter' }),
    goal('A2', 'A', 'priority', 1, { title: 'Kompetanse' }),
    goal('B', null, 'focus_area', 1, { title: 'Research', lang: 'en' }),
    goal('B1', 'B', 'priority', 0, { title: 'Nytte' }),
  ],
  indicators: [
    indicator('i1', 'A1a'),
    indicator('i2', 'A1', { title: 'Går feil vei' }),
    indicator('i3', 'A2', { title: 'Nådd alt' }),
    indicator('i4', 'A2', { title: 'Uten tall' }),
    indicator('i5', 'A1', { title: 'Bare utvikling', targets: [] }),
  ],
  observations: [
    observation('i1', '2023', 30),
    observation('i1', '2024', 40, { isBreak: true }),
    observation('i1', '2025', 60, { isPreliminary: true, note: 'Foreløpig telling.' }),
    observation('i2', '2024', 7),
    observation('i2', '2024', 10, {
      revision: 2,
      recordedAt: '2025-09-01T09:00:00.000Z',
      note: 'Rettet feil.',
    }),
    observation('i2', '2025', -5),
    observation('i3', '2025', 118),
    observation('i4', '2025', null, { noValueReason: 'not_publishable', note: 'For få svar.' }),
    observation('i5', '2025', 12),
  ],
  measures: [
    measure('m1', 'A1', { servedGoalIds: ['B1'] }),
    measure('m2', 'A1a', { dueOn: '2026-12-31' }),
    measure('m3', 'A2', { dueOn: '2025-12-31' }),
    measure('m4', 'B1', { dueOn: null }),
  ],
  measureUpdates: [
    update('m1', 'in_progress', 40, '2025-02-01T09:00:00.000Z'),
    update('m2', 'in_progress', 50, '2025-02-01T09:00:00.000Z'),
    update('m3', 'completed', 100, '2025-05-01T09:00:00.000Z'),
  ],
  assessments: [
    {
      goalId: 'A1',
      period: '2025',
      revision: 1,
      status: 'on_track',
      text: 'Vi venter bedring.',
      cause: '',
      nextStep: '',
      lang: 'nn',
      isWithdrawn: false,
      isSample: false,
      recordedBy: 'Ola Prøve',
      onBehalfOf: null,
      approvedBy: null,
      recordedAt: '2026-01-20T09:00:00.000Z',
    },
  ],
  decisions: [
    {
      id: 'd1',
      goalId: 'A1',
      period: '2025',
      bodyId: 'b1',
      caseNumber: '12-25',
      decidedOn: '2025-10-20',
      status: 'off_track',
      text: 'Det legges fram en plan.',
      lang: 'nb',
      closedOn: null,
      isSample: false,
      recordedAt: '2025-10-20T09:00:00.000Z',
    },
  ],
  partners: [
    {
      id: 'p1',
      shortName: 'UiB',
      name: 'Universitetet i Bergen',
      kind: 'university',
      isMember: true,
      lang: 'nb',
      url: '',
      isSample: false,
    },
    {
      id: 'p2',
      shortName: 'HOD',
      name: 'Helse- og omsorgsdepartementet',
      kind: 'ministry',
      isMember: false,
      lang: 'nb',
      url: '',
      isSample: false,
    },
  ],
  bodies: [
    {
      id: 'b1',
      kind: 'steering_group',
      names: [
        { name: 'Arbeidsgruppen', from: null, to: '2021-12-31' },
        { name: 'Styringsgruppen', from: '2022-01-01', to: null },
      ],
      mandate: 'Styrer.',
      lang: 'nb',
      source: '',
      isSample: false,
    },
  ],
};

/** Ten priorities on the top level, four measures each, no sub-goals and no indicators. */
export const unmeasuredSnapshot: StrategySnapshot = {
  ...snapshot,
  strategy: { ...strategy, startsOn: '2015-01-01', endsOn: '2018-12-31', lang: 'nn' },
  goals: Array.from({ length: 10 }, (_, index) =>
    goal(`g${index}`, null, 'priority', index, { title: `Satsing ${index + 1}`, lang: 'nn' }),
  ),
  indicators: [],
  observations: [],
  measures: Array.from({ length: 40 }, (_, index) =>
    measure(`h${index}`, `g${index % 10}`, {
      startsOn: null,
      dueOn: null,
      leadPartnerIds: ['p2'],
      lang: 'nn',
    }),
  ),
  measureUpdates: [],
  assessments: [],
  decisions: [],
};

export const foreword: ChapterRow = {
  id: 't1',
  reportId: 'r1',
  part: 'foreword',
  goalId: null,
  sortOrder: 0,
  ownerBodyId: null,
  ownerPersonId: null,
  dueOn: null,
  isDone: true,
  signedPlace: 'Bergen',
  signedById: null,
  archivedAt: null,
  text: 'Et godt år.\n\nMen ikke godt nok.',
  lang: 'nb',
  signedName: 'Leif Prøve',
  signedRole: 'Leder av Styringsgruppen',
  signedOn: '2026-02-16',
  isSample: false,
  version: 1,
};

export function standingOf(rows: StrategySnapshot, reportingOn = '2025-12-31'): StrategyStanding {
  return strategyStanding(rows, { reportingOn, knownOn: null });
}
