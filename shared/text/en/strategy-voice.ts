import type { strategyVoice as source } from '#shared/text/nb/strategy-voice.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const strategyVoice: TextShape<typeof source> = {
  title: 'Three voices on the same goal',
  note: 'None of them overrules another.',
  computed: 'Computed from the figures',
  assessment: 'Assessment by the professional forum',
  decision: 'Decision by the steering group',
  decisionBy: 'Decision by {body}',
  computedText: '{attainment} of the way has been covered, while the plan says {plan}.',
  computedNoPlan: '{attainment} of the way has been covered.',
  computedWeak: 'Fewer than half of the indicators have figures.',
  computedNone: 'The goal has no indicators and is therefore not measured.',
  notAssessed: 'Not assessed yet.',
  notDecided: 'No decision.',
  noStatus: 'No status',
  assessedBy: 'For {period}. {name}, {date}',
  decidedBy: '{body}, case {caseNumber}, {date}. Concerns {period}.',
  openCase: 'Awaiting follow-up',
  closedOn: 'Followed up {date}',
  agree: '{voices} agree on the status.',
  agreeing: { computed: 'the figures', assessment: 'the forum', decision: 'the steering group' },
  computedAbout: 'The figures are as of {date}.',
  about: {
    assessment: 'The assessment is for {period}.',
    decision: 'The decision is for {period}.',
  },
  old: 'About an older period: {period} is over too.',
  howAssessed:
    'The professional forum assesses the goal for a period, with a status and a few sentences on why. Choose “Assess” at the top of the page.',
  howDecided:
    'The steering group takes a stand in a meeting: status, reason and case number. The decision shows here once it is recorded.',
  differs: 'The voices differ: {voices}.',
  says: '{voice} {status}',
  who: {
    computed: 'the figures say',
    assessment: 'the forum says',
    decision: 'the decision says',
  },
  olderTitle: 'Earlier assessments and decisions',
  olderAssessment: 'Assessment for {period}',
  olderDecision: 'Decision in case {caseNumber}',
};
