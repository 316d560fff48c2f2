// One input for every procedure, about things of one's own group and of another's. A procedure that is missing here
// fails the permission walk.
import type { TestServer } from '#test/server/caller.ts';
import { idOf } from '#test/server/caller.ts';
import {
  assessmentDraft,
  attachmentDraft,
  caseDraft,
  decisionDraft,
  eventDraft,
  followUpDraft,
  goalDraft,
  goalTextDraft,
  indicatorDraft,
  measureDraft,
  meetingDraft,
  observationDraft,
  roundDraft,
  seriesDraft,
  seriesWish,
} from '#test/server/draft.ts';
import {
  applicationDraft,
  callDraft,
  fundYearDraft,
  projectDraft,
} from '#test/server/fund/fund-draft.ts';

export type Place = 'own' | 'foreign';
/** What a group answers for. */
export type Things = {
  goalId: string;
  indicatorId: string;
  measureId: string;
  meetingId: string;
  caseId: string;
  decisionId: string;
  followUpId: string;
  attendeeId: string;
  eventId: string;
  attachmentId: string;
};

type ProcedureInput = {
  /** Whether a role that reaches only its own is let through by whose the thing is. */
  isOwned: boolean;
  input: (things: Things, bodyId: string) => unknown;
};

export async function prepareThings(
  as: ReturnType<TestServer['as']>,
  ownerBodyId: string,
): Promise<Things> {
  const { goals } = await as.strategy.outline({ strategy: 'alrek-2026' });
  const priority = goals.find(({ level }) => level === 'priority')!;
  const goal = await as.strategy.goal.create({ ...goalDraft(priority.id), ownerBodyId });
  const indicator = await as.indicator.create({ ...indicatorDraft(goal.id), ownerBodyId });
  const measure = await as.measure.create({ ...measureDraft(goal.id), ownerBodyId });
  const meeting = await as.meeting.create(meetingDraft(ownerBodyId));
  const item = await as.meeting.addCase(caseDraft(meeting.id));
  const attachment = await as.meeting.attach(attachmentDraft(item.id));
  const guest = await as.meeting.addGuest({
    meetingId: meeting.id,
    name: 'Gro Gjest',
    organisation: '',
  });
  return {
    goalId: goal.id,
    indicatorId: indicator.id,
    measureId: measure.id,
    meetingId: meeting.id,
    caseId: item.id,
    decisionId: (await as.meeting.recordDecision(decisionDraft(item.id))).id,
    followUpId: (await as.meeting.recordFollowUp(followUpDraft(item.id))).id,
    attendeeId: guest.id,
    eventId: (await as.event.create(eventDraft([ownerBodyId]))).id,
    attachmentId: attachment.id,
  };
}

const strategy = { strategy: 'alrek-2026' };
const token = 'x'.repeat(32);
const seen = { kind: 'measure', version: 1, phase: 'completed', progress: 100, text: '' };
const closing = { closedOn: '2026-11-22', closedNote: '' };
const unknownId = idOf('nothing', 'of this id');

const emptyFile = {
  strategyId: idOf('strategy', 'alrek-2026'),
  fileName: 'plan.xlsx',
  numbersIn: 'nb',
  sheets: [],
};

const emptyEventFile = {
  ...emptyFile,
  usual: { kind: 'seminar', bodyId: null },
};

const reads = (input: ProcedureInput['input']): ProcedureInput => ({ isOwned: false, input });
const owned = (input: ProcedureInput['input']): ProcedureInput => ({ isOwned: true, input });

export const procedureInputs: Record<string, ProcedureInput> = {
  'strategy.list': reads(() => undefined),
  'strategy.watch': reads(() => undefined),
  'strategy.overview': reads(() => strategy),
  'strategy.goalDetail': reads(({ goalId }) => ({ id: goalId })),
  'strategy.dates': reads(() => strategy),
  'strategy.outline': reads(() => strategy),
  'strategy.archived': reads(() => strategy),
  'strategy.search': reads(() => ({ query: 'bruker' })),
  'strategy.goal.create': owned(({ goalId }, ownerBodyId) => ({
    ...goalDraft(goalId),
    ownerBodyId,
  })),
  'strategy.goal.update': owned(({ goalId: id }, ownerBodyId) => ({
    ...goalTextDraft,
    id,
    version: 1,
    ownerBodyId,
  })),
  'strategy.goal.move': owned(({ goalId: id }) => ({
    id,
    version: 1,
    parentId: null,
    position: 0,
  })),
  'strategy.goal.archive': owned(({ goalId: id }) => ({ id, version: 1 })),
  'strategy.goal.restore': owned(({ goalId: id }) => ({ id, version: 1 })),
  'strategy.assessGoal': owned(({ goalId }) => assessmentDraft(goalId)),
  'strategy.undoAssessment': owned(({ goalId }) => ({ goalId, period: '2026-T2', revision: 1 })),
  'indicator.list': reads(() => strategy),
  'indicator.get': reads(({ indicatorId: id }) => ({ id })),
  'indicator.create': owned(({ goalId }, ownerBodyId) => ({
    ...indicatorDraft(goalId),
    ownerBodyId,
  })),
  'indicator.update': owned(({ indicatorId: id, goalId }, ownerBodyId) => ({
    ...indicatorDraft(goalId),
    id,
    version: 1,
    ownerBodyId,
  })),
  'indicator.formulaChoices': reads(() => strategy),
  'indicator.tryFormula': reads(() => ({
    ...strategy,
    formula: {
      kind: 'amount',
      whenEmpty: 'missing',
      amount: { source: 'money', method: 'sum', figure: 'awarded', goalId: null, partnerId: null },
    } as const,
    frequency: 'year' as const,
    decimals: 0,
  })),
  'indicator.trace': reads(({ indicatorId: id }) => ({ id, period: '2025' })),
  'indicator.archive': owned(({ indicatorId: id }) => ({ id, version: 9 })),
  'indicator.restore': owned(({ indicatorId: id }) => ({ id, version: 9 })),
  'indicator.recordObservation': owned(({ indicatorId }) => observationDraft(indicatorId)),
  'indicator.recordObservations': owned(({ indicatorId }) => ({
    observations: [observationDraft(indicatorId)],
  })),
  'indicator.recordable': reads(() => undefined),
  'indicator.undoObservation': owned(({ indicatorId }) => ({
    indicatorId,
    period: '2024',
    revision: 1,
  })),
  'measure.list': reads(() => strategy),
  'measure.get': reads(({ measureId: id }) => ({ id })),
  'measure.create': owned(({ goalId }, ownerBodyId) => ({ ...measureDraft(goalId), ownerBodyId })),
  'measure.update': owned(({ measureId: id, goalId }, ownerBodyId) => ({
    ...measureDraft(goalId),
    id,
    version: 1,
    ownerBodyId,
  })),
  'measure.archive': owned(({ measureId: id }) => ({ id, version: 9 })),
  'measure.restore': owned(({ measureId: id }) => ({ id, version: 9 })),
  'measure.recordUpdate': owned(({ measureId }) => ({
    measureId,
    version: 1,
    phase: 'in_progress',
    progress: 10,
    text: '',
  })),
  'measure.undoUpdate': owned(({ measureId }) => ({ measureId, version: 1 })),
  'round.list': reads(() => ({ strategyId: idOf('strategy', 'alrek-2026') })),
  'round.detail': reads(() => ({ id: unknownId })),
  'round.preview': reads(() => roundDraft()),
  'round.create': reads(() => roundDraft()),
  'round.update': reads(() => ({ ...roundDraft(), id: unknownId, version: 1 })),
  'round.open': reads(() => ({ id: unknownId, version: 1 })),
  'round.close': reads(() => ({ id: unknownId, version: 1 })),
  'round.archive': reads(() => ({ id: unknownId, version: 1 })),
  'round.sendLink': reads(() => ({ roundId: unknownId, personId: unknownId })),
  'round.revokeLink': reads(() => ({ roundId: unknownId, personId: unknownId })),
  'meeting.list': reads(() => ({})),
  'meeting.get': reads(({ meetingId: id }) => ({ id })),
  'meeting.sinceLast': reads(({ meetingId: id }) => ({ id })),
  'meeting.cases': reads((_, bodyId) => ({ bodyId })),
  'meeting.create': owned((_, bodyId) => meetingDraft(bodyId)),
  'meeting.update': owned(({ meetingId: id }, bodyId) => ({
    ...meetingDraft(bodyId),
    id,
    version: 9,
  })),
  'meeting.cancel': owned(({ meetingId: id }) => ({ id, version: 9 })),
  'meeting.archive': owned(({ meetingId: id }) => ({ id, version: 9 })),
  'meeting.attendance': reads(({ meetingId: id }) => ({ id })),
  'meeting.fetchMembers': owned(({ meetingId: id }) => ({ id })),
  'meeting.addGuest': owned(({ meetingId }) => ({ meetingId, name: 'Gro', organisation: '' })),
  'meeting.markAttendee': owned(({ attendeeId: id }) => ({
    id,
    version: 9,
    attended: true,
    code: 'GG',
    organisation: '',
  })),
  'meeting.removeAttendee': owned(({ attendeeId: id }) => ({ id, version: 9 })),
  'meeting.stage': reads(({ meetingId: id }) => ({ id })),
  'meeting.stageNotes': owned(({ meetingId: id }) => ({ id })),
  'meeting.begin': owned(({ meetingId }) => ({ meetingId, version: 9 })),
  'meeting.show': owned(({ meetingId }) => {
    return { meetingId, version: 9, place: 'summary', thingId: null };
  }),
  'meeting.writeStageText': owned(({ caseId }) => {
    return { caseId, kind: 'notes', version: 9, text: 'Husk å takke.' };
  }),
  'meeting.calendar': reads((_, bodyId) => ({ bodyId })),
  'meeting.newCalendarAddress': reads((_, bodyId) => ({ bodyId })),
  'meeting.proposeDays': owned((_, bodyId) => seriesWish(bodyId)),
  'meeting.createMany': owned((_, bodyId) => seriesDraft(bodyId)),
  'event.list': reads(() => undefined),
  'event.get': reads(({ eventId: id }) => ({ id })),
  'event.wheel': reads(() => strategy),
  'event.calendar': reads(() => undefined),
  'event.newCalendarAddress': reads(() => undefined),
  'event.create': owned((_, bodyId) => eventDraft([bodyId])),
  'event.update': owned(({ eventId: id }, bodyId) => ({ ...eventDraft([bodyId]), id, version: 1 })),
  'event.cancel': owned(({ eventId: id }) => ({ id, version: 9, reason: '' })),
  'event.uncancel': owned(({ eventId: id }) => ({ id, version: 9 })),
  'event.archive': owned(({ eventId: id }) => ({ id, version: 9 })),
  'event.restore': owned(({ eventId: id }) => ({ id, version: 9 })),
  'event.previewImport': reads(() => emptyEventFile),
  'event.runImport': reads(() => ({ ...emptyEventFile, digest: 'x'.repeat(43), leftOut: [] })),
  'event.listImports': reads(() => undefined),
  'event.undoImport': reads(() => ({ id: unknownId })),
  'meeting.addCase': owned(({ meetingId }) => caseDraft(meetingId)),
  'meeting.attach': owned(({ caseId }) => attachmentDraft(caseId)),
  'meeting.withdrawAttachment': owned(({ attachmentId: id }) => ({ id, version: 9 })),
  'meeting.restoreAttachment': owned(({ attachmentId: id }) => ({ id, version: 9 })),
  'meeting.updateCase': owned(({ meetingId, caseId: id }) => ({
    ...caseDraft(meetingId),
    id,
    version: 9,
  })),
  'meeting.orderCases': owned(({ meetingId, caseId }) => ({ meetingId, caseIds: [caseId] })),
  'meeting.proposals': owned(({ meetingId }) => ({ meetingId, lang: 'nb' })),
  'meeting.acceptProposals': owned(({ meetingId }) => ({ meetingId, keys: ['approval'] })),
  'meeting.decisions': reads(() => ({})),
  'meeting.recordDecision': owned(({ caseId }) => decisionDraft(caseId)),
  'meeting.updateDecision': owned(({ decisionId: id, caseId }) => ({
    ...decisionDraft(caseId),
    id,
    version: 9,
  })),
  'meeting.withdrawDecision': owned(({ decisionId: id }) => ({ id, version: 9 })),
  'meeting.closeDecision': owned(({ decisionId: id }) => ({ ...closing, id, version: 9 })),
  'meeting.reopenDecision': owned(({ decisionId: id }) => ({ id, version: 9 })),
  'meeting.recordFollowUp': owned(({ caseId }) => followUpDraft(caseId)),
  'meeting.updateFollowUp': owned(({ followUpId: id, caseId }) => ({
    ...followUpDraft(caseId),
    id,
    version: 9,
  })),
  'meeting.withdrawFollowUp': owned(({ followUpId: id }) => ({ id, version: 9 })),
  'meeting.closeFollowUp': owned(({ followUpId: id }) => ({ ...closing, id, version: 9 })),
  'meeting.reopenFollowUp': owned(({ followUpId: id }) => ({ id, version: 9 })),
  'meeting.writeMinutes': owned(({ caseId: id }) => ({
    id,
    version: 9,
    minutes: 'Det ble drøftet.',
  })),
  'meeting.sendPapers': owned(({ meetingId: id }) => ({ id, version: 9 })),
  'meeting.circulateMinutes': owned(({ meetingId: id }) => ({
    id,
    version: 9,
    remarksDueOn: '2030-01-01',
  })),
  'meeting.approvingCases': reads(({ meetingId: id }) => ({ id })),
  'meeting.approveMinutes': owned(({ meetingId: id }) => ({
    id,
    version: 9,
    caseId: null,
    approvedOn: '2026-01-01',
  })),
  'meeting.publishMinutes': owned(({ meetingId: id }) => ({
    id,
    version: 9,
    leavesOutPeople: true,
    alsoLeaveOut: [],
  })),
  'meeting.reopen': owned(({ meetingId: id }) => ({ id, version: 9 })),
  'meeting.withdrawPublication': owned(({ meetingId: id }) => ({ id, version: 9 })),
  'meeting.hold': owned(({ meetingId: id }) => ({ id, version: 9 })),
  'meeting.withdrawCase': owned(({ caseId: id }) => ({ id, version: 9 })),
  'meeting.restoreCase': owned(({ caseId: id }) => ({ id, version: 9 })),
  'round.nudges': reads(() => ({ strategyId: idOf('strategy', 'alrek-2026') })),
  'round.agreeMeasures': reads(() => ({
    strategyId: idOf('strategy', 'alrek-2026'),
    agreedMeasures: 7,
    version: 9,
  })),
  'job.list': reads(() => undefined),
  'round.reviews': reads(() => undefined),
  'round.approveItem': reads(() => ({ itemId: unknownId })),
  'round.returnItem': reads(() => ({ itemId: unknownId, note: 'Se på tallet.' })),
  'round.owned': reads(() => undefined),
  'round.item': reads(() => ({ itemId: unknownId })),
  'round.links': reads(() => ({ id: unknownId })),
  'round.mine': reads(() => undefined),
  'round.answerItem': reads(() => ({ itemId: unknownId, answer: { kind: 'unchanged', seen } })),
  'round.openLink': reads(() => ({ token })),
  'round.answerByLink': reads(() => ({
    token,
    itemId: unknownId,
    answer: { kind: 'unchanged', seen },
  })),
  'comment.list': reads(({ goalId }) => ({ entity: 'goal', subjectId: goalId })),
  'comment.mentionable': reads(() => undefined),
  'comment.add': reads(({ goalId }) => ({
    entity: 'goal',
    subjectId: goalId,
    threadId: null,
    text: 'Bra retning.',
    lang: 'nb',
  })),
  'comment.edit': reads(() => ({ id: unknownId, version: 1, text: 'Bra retning.', lang: 'nb' })),
  'comment.withdraw': reads(() => ({ id: unknownId, version: 1 })),
  'comment.moderate': reads(() => ({ id: unknownId, version: 1 })),
  'comment.resolve': reads(() => ({ id: unknownId, version: 1 })),
  'comment.reopen': reads(() => ({ id: unknownId, version: 1 })),
  'import.preview': reads(() => ({ ...emptyFile, lang: 'nb' })),
  'import.run': reads(() => ({ ...emptyFile, digest: 'x'.repeat(43) })),
  'import.list': reads(() => ({ strategyId: idOf('strategy', 'alrek-2026') })),
  'import.undo': reads(() => ({ id: unknownId })),
  'fund.overview': reads(() => strategy),
  'fund.callDetail': reads(() => ({ id: unknownId })),
  'fund.project': reads(() => ({ id: unknownId })),
  'fund.decisions': reads(() => undefined),
  'fund.things': reads(() => undefined),
  'fund.figures': reads(() => ({ ids: [unknownId] })),
  'fund.cases': reads(() => ({ id: unknownId })),
  'fund.draftCase': reads(() => ({ kind: 'fund_year', id: unknownId, meetingId: unknownId })),
  'fund.saveYear': reads(() => fundYearDraft(2099)),
  'fund.confirmYear': reads(() => ({ id: unknownId, version: 1, decisionId: null })),
  'fund.proposeContributions': reads(() => ({ year: 2099 })),
  'fund.saveContribution': reads(() => ({
    year: 2098,
    partnerId: unknownId,
    version: 0,
    amount: 1,
    note: '',
  })),
  'fund.createCall': reads(() => callDraft()),
  'fund.updateCall': reads(() => ({ ...callDraft(), id: unknownId, version: 1 })),
  'fund.archiveCall': reads(() => ({ id: unknownId, version: 1 })),
  'fund.createApplication': reads(() => applicationDraft(unknownId)),
  'fund.updateApplication': reads(() => ({
    ...applicationDraft(unknownId),
    id: unknownId,
    version: 1,
  })),
  'fund.assessApplication': reads(() => ({
    id: unknownId,
    version: 1,
    score: 5,
    assessment: '',
    isRecommended: true,
  })),
  'fund.declineApplication': reads(() => ({ id: unknownId, version: 1 })),
  'fund.withdrawApplication': reads(() => ({ id: unknownId, version: 1 })),
  'fund.award': reads(() => ({
    id: unknownId,
    version: 1,
    amount: 1,
    on: '2026-01-01',
    decisionId: unknownId,
  })),
  'fund.createProject': reads(() => projectDraft()),
  'fund.updateProject': reads(() => ({ ...projectDraft(), id: unknownId, version: 1 })),
  'fund.archiveProject': reads(() => ({ id: unknownId, version: 1 })),
  'fund.recordEntry': reads(() => ({
    projectId: unknownId,
    kind: 'use',
    amount: 1,
    on: '2026-01-01',
    decisionId: null,
    note: '',
  })),
  'fund.withdrawEntry': reads(() => ({ id: unknownId, version: 1 })),
  'report.years': reads(() => strategy),
  'report.clusterYear': reads(() => strategy),
  'report.document': reads(() => ({ ...strategy, year: 2025, lang: 'nb' })),
  'people.me': reads(() => undefined),
  'people.list': reads(() => undefined),
  'people.leaders': reads(() => undefined),
  'people.directory': reads(() => undefined),
  'people.person': reads(() => ({ personId: unknownId })),
  'people.invite': reads((_, bodyId) => ({
    people: [{ name: 'N', email: 'ny@eksempel.example', partnerId: null }],
    lang: 'nb',
    role: {
      bodyId,
      role: 'observer',
      isLeader: false,
      seat: 'member',
      organisation: '',
      fromOn: '2026-11-22',
      toOn: null,
    },
  })),
  'people.resendInvitation': reads(() => ({ personId: unknownId })),
  'people.revokeInvitation': reads(() => ({ personId: unknownId })),
  'people.updatePerson': reads(() => ({
    id: unknownId,
    version: 1,
    name: 'N',
    email: 'ny@eksempel.example',
    partnerId: null,
    lang: 'nb',
  })),
  'people.giveRole': reads((_, bodyId) => ({
    personId: unknownId,
    bodyId,
    role: 'observer',
    isLeader: false,
    seat: 'member',
    organisation: '',
    fromOn: '2026-11-22',
    toOn: null,
  })),
  'people.partner': reads(() => ({ ...strategy, id: idOf('partner', 'uib') })),
  'people.body': reads((_, id) => ({ id })),
  'people.updateBody': reads((_, id) => ({ id, version: 9, mandate: 'Å samordne.' })),
  'people.renameBody': reads((_, id) => ({
    id,
    version: 9,
    name: 'Et nytt navn',
    from: '2026-11-01',
  })),
  'people.changeRole': reads(() => ({
    id: unknownId,
    version: 1,
    isLeader: false,
    seat: 'member',
    organisation: '',
    toOn: null,
  })),
  'people.endRole': reads(() => ({ id: unknownId, version: 1 })),
  'people.withdrawRole': reads(() => ({ id: unknownId, version: 1 })),
  'people.handOver': reads(() => ({
    personId: unknownId,
    to: { personId: unknownId, person: null, lang: 'nb' },
    fromOn: '2026-11-22',
  })),
  'audit.history': reads(({ goalId: id }) => ({ entity: 'goal', id })),
  'audit.trail': reads(({ goalId: id }) => ({ entities: ['goal'], id })),
  'audit.actors': reads(() => undefined),
  'audit.search': reads(() => ({})),
  'mail.outbox': reads(() => ({})),
  'mail.stop': reads(() => ({ token })),
  'mail.retry': reads(() => ({ id: unknownId })),
  'signIn.ways': reads(() => undefined),
  'signIn.requestLink': reads(() => ({ email: 'ingen@eksempel.example' })),
  'signIn.withLink': reads(() => ({ token })),
  'signIn.withPassword': reads(() => ({ email: 'ingen@eksempel.example', password: 'feil' })),
  'signIn.withCode': reads(() => ({ code: '123456' })),
  'signIn.withProvider': reads(() => ({ provider: 'ingen' })),
  'signIn.asSample': reads(() => ({ personId: unknownId })),
  'signIn.withInvitation': reads(() => ({ token })),
  'signIn.setUp': reads(() => ({ token, name: 'N', email: 'ny@eksempel.example', lang: 'nb' })),
  'people.erasureRequests': reads(() => undefined),
  'people.erase': reads(() => ({ id: unknownId })),
  'people.setRetention': reads(() => ({
    personMonths: 24,
    mailDays: 90,
    invitationDays: 90,
    version: 9,
  })),
  'account.get': reads(() => undefined),
  'account.update': reads(() => ({ name: 'N', lang: 'nb', version: 9 })),
  'account.mailPreference': reads(() => undefined),
  'account.setMailPreference': reads(() => ({
    quietWeekdays: [5],
    quietUntil: null,
    offKinds: ['nudge'],
    version: 9,
  })),
  'account.startPassword': reads(() => ({ password: 'fjorden er stille' })),
  'account.confirmPassword': reads(() => ({ code: '123456' })),
  'account.removePassword': reads(() => undefined),
  'account.linkProvider': reads(() => ({ provider: 'ingen' })),
  'account.unlinkProvider': reads(() => ({ provider: 'ingen' })),
  'account.signOut': reads(() => undefined),
  'account.endSession': reads(() => ({ id: unknownId })),
  'account.signOutEverywhere': reads(() => undefined),
  'account.stored': reads(() => undefined),
  'account.askErasure': reads(() => undefined),
  'account.withdrawErasure': reads(() => undefined),
};
