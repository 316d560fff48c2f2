// What the audit trail tells about.

/** Kinds of things with a history that pages show. `observation`, `measure_update` and `assessment` are filed under their indicator, measure and goal. */
export const auditedEntities = [
  'cluster',
  'partner',
  'body',
  'person',
  'role_assignment',
  'strategy',
  'goal',
  'measure',
  'measure_update',
  'indicator',
  'observation',
  'assessment',
  'decision',
  'report_text',
  'reporting_round',
  'round_item',
  'import_run',
  'meeting',
  'meeting_case',
  'follow_up',
  'meeting_attendee',
  'meeting_stage',
  'event',
  'comment',
] as const;

/** Of people, only those who look after them may read. */
export const personalEntities: readonly string[] = [
  'person',
  'role_assignment',
  'meeting_attendee',
];

export type AuditedEntity = (typeof auditedEntities)[number];

/** Entries that tell of no change. All others are changes. */
export const eventActions = {
  sign_in: ['people.signIn', 'people.failSignIn', 'round.openLink'],
  refusal: ['refused'],
  download: [
    'report.download',
    'meeting.download',
    'meeting.downloadMinutes',
    'account.export',
    'import.export',
  ],
} as const satisfies Record<string, readonly string[]>;

export const auditKinds = ['change', 'sign_in', 'refusal', 'download'] as const;
export type AuditKind = (typeof auditKinds)[number];

/** What is told in words of its own; any other action is told by whether a thing came, changed or went. */
export const toldActions = [
  'people.signIn',
  'people.failSignIn',
  'people.makeSetupLink',
  'people.acceptInvitation',
  'people.erase',
  'people.setRetention',
  'account.update',
  'account.confirmPassword',
  'account.removePassword',
  'account.linkProvider',
  'account.unlinkProvider',
  'account.endSession',
  'account.signOutEverywhere',
  'account.askErasure',
  'account.withdrawErasure',
  'account.export',
  'account.setMailPreference',
  'account.stopMail',
  'strategy.moveGoal',
  'strategy.assessGoal',
  'strategy.undoAssessment',
  'strategy.decideGoal',
  'measure.recordUpdate',
  'measure.undoUpdate',
  'indicator.recordObservation',
  'indicator.undoObservation',
  'round.open',
  'round.close',
  'round.answerItem',
  'round.submitItem',
  'round.approveItem',
  'round.returnItem',
  'round.openLink',
  'round.sendLink',
  'round.revokeLink',
  'round.remind',
  'round.passOn',
  'round.agreeMeasures',
  'report.writeText',
  'report.download',
  'meeting.download',
  'meeting.downloadMinutes',
  'meeting.sendPapers',
  'meeting.hold',
  'meeting.circulateMinutes',
  'meeting.approveMinutes',
  'meeting.publishMinutes',
  'meeting.writeMinutes',
  'meeting.freeze',
  'meeting.newCalendarAddress',
  'event.newCalendarAddress',
  'meeting.begin',
  'meeting.show',
  'meeting.writeStageText',
  'comment.add',
  'comment.reply',
  'comment.edit',
  'comment.withdraw',
  'comment.moderate',
  'comment.resolve',
  'comment.reopen',
  'import.run',
  'import.undo',
  'import.export',
] as const;
export type ToldAction = (typeof toldActions)[number];
