// What the tests' forms send: one good input of each kind, to be changed in the place that a test is about.
import { seedId } from '#db/seed/seed-id.ts';
import { idOf } from '#test/server/caller.ts';

export const goalTextDraft = {
  title: 'Flere prøver ut sammen',
  aim: '',
  arena: '',
  description: '',
  lang: 'nb' as const,
  ownerBodyId: null,
  responsiblePersonId: null,
  weight: 1,
};

export const goalDraft = (parentId: string | null) => ({
  ...goalTextDraft,
  strategyId: idOf('strategy', 'alrek-2026'),
  parentId,
  level: 'sub_goal' as const,
});

export const indicatorDraft = (goalId: string) => ({
  goalId,
  title: 'Prosjekter med kommunepartner',
  definition: 'Antall prosjekter i klyngen der en kommune er partner.',
  unit: 'prosjekter',
  decimals: 0,
  direction: 'increase' as const,
  aggregation: 'last' as const,
  frequency: 'year' as const,
  paceMethod: 'linear' as const,
  formula: null,
  resultsStep: 'output' as const,
  baseline: { period: '2021', value: 400 },
  targets: [{ period: '2026', value: 900 }],
  band: null,
  weight: 1,
  source: '',
  sourceUrl: '',
  caveat: '',
  lang: 'nb' as const,
  ownerBodyId: null,
  responsiblePersonId: null,
});

export const observationDraft = (indicatorId: string) => ({
  indicatorId,
  period: '2024',
  value: 700,
  noValueReason: null,
  isPreliminary: false,
  isBreak: false,
  note: '',
  source: '',
  revision: 0,
});

export const meetingDraft = (bodyId: string) => ({
  bodyId,
  heldOn: '2026-12-15',
  startsAt: '14:00',
  endsAt: '16:00',
  place: 'Møterom 1',
  roomUrl: '',
  invitation: '',
  lang: 'nb' as const,
});

export const caseDraft = (meetingId: string) => ({
  meetingId,
  kind: 'discussion' as const,
  title: 'Samarbeidsmidler, rammer for neste år',
  paper: '',
  proposal: '',
  presenter: '',
  lang: 'nb' as const,
  followsCaseId: null,
  links: [],
  number: null,
  origin: null,
});

/** The smallest whole PDF. */
export const smallPdf = Buffer.from(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n',
);

export const attachmentDraft = (caseId: string, file = smallPdf) => ({
  caseId,
  title: 'Notat om rammer',
  fileName: 'Notat om rammer.pdf',
  file: file.toString('base64'),
});

export const followUpDraft = (caseId: string) => ({
  caseId,
  text: 'Sekretariatet melder fra til partnerne.',
  lang: 'nb' as const,
  ownerId: null,
  dueOn: null,
});

export const decisionDraft = (caseId: string) => ({
  ...followUpDraft(caseId),
  text: 'Styringsgruppen slutter seg til forslaget.',
  votes: null,
  effects: [],
});

export const measureDraft = (homeGoalId: string, ...servedGoalIds: string[]) => ({
  homeGoalId,
  servedGoalIds,
  title: 'Felles mal for samarbeidsavtaler',
  description: '',
  subPoints: [],
  lang: 'nb' as const,
  ownerBodyId: null,
  responsiblePersonId: null,
  leadPartnerIds: [idOf('partner', 'uib')],
  contributorPartnerIds: [idOf('partner', 'hvl')],
  startsOn: '2026-01-01',
  dueOn: '2026-12-31',
  milestones: [{ title: 'Utkast', dueOn: '2026-06-01', reachedOn: null }],
  sourceUrl: '',
});

export const assessmentDraft = (goalId: string) => ({
  goalId,
  period: '2026-T2',
  status: 'behind' as const,
  text: 'Venter på avtaler.',
  cause: 'Avtalene kom sent.',
  nextStep: 'Vi purrer i januar.',
  revision: 0,
});

export const roundDraft = () => ({
  strategyId: seedId('strategy', 'alrek-2026'),
  period: '2026-T3',
  meetingOn: '2026-12-15',
  message: 'Kort er godt.',
  lang: 'nb' as const,
  opensOn: '2026-11-20',
  contentDueOn: '2026-12-01',
  dueOn: '2026-12-07',
  graceOn: '2026-12-09',
  asks: ['measure', 'indicator', 'goal'] as ('measure' | 'indicator' | 'goal')[],
  goalIds: [] as string[],
  bodyIds: [] as string[],
  personIds: [] as string[],
  reviewBodyIds: [] as string[],
});

/** Every fourth Monday of half a year. */
export const seriesWish = (bodyId: string) => ({
  bodyId,
  from: '2027-01-01',
  to: '2027-06-30',
  weekday: 1,
  rhythm: 'every_weeks' as 'every_weeks' | 'count',
  amount: 4,
  startsAt: '14:00',
  endsAt: '16:00',
});

export const seriesDraft = (bodyId: string) => {
  const { heldOn: _, ...given } = meetingDraft(bodyId);
  return { ...given, days: ['2027-01-04', '2027-02-01'] };
};

/** Held by these bodies; by none, it is the secretariat's. */
export const eventDraft = (organiserBodyIds: string[]) => ({
  kind: 'seminar' as const,
  title: 'Frokost om brukermedvirkning',
  text: '',
  lang: 'nb' as const,
  series: '',
  startsOn: '2027-06-01',
  endsOn: null as string | null,
  startsAt: '08:30' as string | null,
  endsAt: '10:00' as string | null,
  place: 'Alrek, auditoriet',
  url: '',
  registered: '',
  present: '',
  parts: [],
  organiserPartnerIds: [] as string[],
  organiserBodyIds,
  servedGoalIds: [] as string[],
  links: [],
});
