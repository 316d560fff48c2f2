// Words of meetings and cases, in English.
import type { TextShape } from '#shared/text/text-shape.ts';
import type { meeting as nb } from '#shared/text/nb/meeting.ts';

export const meeting: TextShape<typeof nb> = {
  proposal: {
    approval: {
      title: 'Approval of notice, agenda and minutes of the last meeting',
      firstTitle: 'Approval of notice and agenda',
      paper: 'The minutes of the meeting on {date} were sent out after it.',
      proposal: 'The notice, agenda and minutes are approved.',
      firstProposal: 'The notice and agenda are approved.',
      why: 'Every meeting begins with this.',
    },
    sinceLast: {
      title: 'Since the last meeting: {strategy}',
      paper:
        'Since the meeting on {date}, this has been added: {observations, plural, =0 {no figures} one {one figure} other {# figures}}, {updates, plural, =0 {no updates of measures} one {one update of a measure} other {# updates of measures}} and {assessments, plural, =0 {no assessments} one {one assessment} other {# assessments}}.',
      why: 'Something was recorded after the meeting on {date}.',
    },
    openDecision: {
      title: 'Follow-up of the decision in case {number}',
      paper: 'On {date} it was decided: “{text}”\n\nThe decision is not closed.',
      why: 'The decision of {date} is not closed.',
    },
    failingArea: {
      title: '{area}: {count, plural, one {one goal is off track} other {# goals are off track}}',
      paper:
        '{count, plural, one {The goal below is off track or moving the wrong way.} other {The goals below are off track or moving the wrong way.}}',
      proposal: '{body} asks that …',
      why: 'The figures or the assessment say that the goal is off track or moving the wrong way.',
    },
    stale: {
      title: '{strategy}: figures that are missing or old',
      paper:
        '{count, plural, one {One indicator has no figure, or an old one.} other {# indicators have no figures, or old ones.}} Then we do not know whether the goals are reached.',
      why: 'What is not measured cannot be steered by.',
    },
    report: {
      title: 'Annual report {year}',
      paper: 'A draft of the annual report of {strategy} is presented.',
      proposal: 'The annual report for {year} is approved.',
      why: 'The annual report for {year} is dealt with in the first half of the year.',
    },
    meetingDates: {
      title: 'Dates of meetings',
      why: 'No meeting is planned after this one.',
    },
    information: { title: 'Information', why: 'Always on the agenda.' },
    otherBusiness: { title: 'Any other business', why: 'Always on the agenda.' },
  },
};
