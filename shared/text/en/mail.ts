import type { mail as source } from '#shared/text/nb/mail.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const mail: TextShape<typeof source> = {
  greeting: 'Hello,',
  greetingName: 'Hello {name},',
  copyLink: 'If the button does not work, copy this address into your browser:',
  onceUntil: 'The link works once, and only until {until} (Norwegian time).',
  footer: 'This e-mail was sent automatically by Målbar for {cluster}. You cannot reply to it.',
  signInLink: {
    subject: 'Sign in to Målbar for {cluster}',
    lead: 'Here is the link you asked for to sign in to Målbar for {cluster}.',
    action: 'Sign in',
    unasked:
      'If you did not ask to sign in, you can ignore this e-mail. Do not forward the link: whoever has it gets in as you.',
  },
  invitation: {
    subject: 'Invitation to Målbar for {cluster}',
    lead: '{inviter} invites you to Målbar, where {cluster} follows whether its strategy’s goals are being reached and what needs doing now.',
    roles: '{count, plural, one {You will have this role:} other {You will have these roles:}}',
    action: 'Accept the invitation',
    until:
      'The invitation is valid until {until} (Norwegian time). If that is too soon, you can ask for a new one.',
    unasked:
      'If you do not know {inviter}, or were not expecting an invitation, you can ignore this e-mail. Do not forward the link: it is for you alone.',
  },
  round: {
    subject: '{count, plural, one {One update} other {# updates}} by {date}: {period}',
    lead: 'It is time to report on {strategy} for {period}: {count, plural, one {one thing is} other {# things are}} waiting for you. The link opens just that. You need not sign in, and “no change” is a perfectly good answer.',
    action: 'Update now',
    due: 'Due {date}',
    more: '{count, plural, one {One more is on the page.} other {# more are on the page.}}',
    until: 'The link works until {date}, or until all is answered.',
    personal:
      'The link is personal. What is answered with it is stored in the name of {name}, so do not pass it on.',
  },
  reminder: {
    subject: 'Reminder: {count, plural, one {one update is} other {# updates are}} waiting for you',
    subjectOthers: '{count, plural, one {One has} other {# have}} not answered in time',
    subjectReviews:
      '{count, plural, one {One answer is} other {# answers are}} waiting for your approval',
    returned: 'Returned: {note}',
    due: '{count, plural, one {One update} other {# updates}} for {period} ({strategy}) {count, plural, one {is} other {are}} waiting for you, due {date}. “No change” is an answer too.',
    late: '{count, plural, one {One update} other {# updates}} for {period} ({strategy}) {count, plural, one {is} other {are}} still waiting for you. The deadline was {date}, but there is still time.',
    silent:
      'These have not answered in time for {period} ({strategy}). Perhaps they need help, or somebody else can answer for them:',
    waits: '{count, plural, one {One thing is waiting} other {# things are waiting}}',
    reviews:
      'These people have answered for {period} ({strategy}). Their answers count once you have approved them:',
    approve: 'See the answers',
    see: 'See the round',
    stops: 'The reminders stop when all is answered. You never get more than one a day.',
  },
  comment: {
    mentioned: {
      subject: 'You are mentioned in a comment: {title}',
      lead: '{name} mentioned you in a comment on “{title}”:',
      why: 'You get this e-mail because the comment mentions you.',
    },
    answered: {
      subject: 'New reply: {title}',
      lead: '{name} replied in a thread you have written in, about “{title}”:',
      why: 'You get this e-mail because you have written in the thread.',
    },
    action: 'Read and reply in Målbar',
  },
  nudge: {
    subject: '{count, plural, one {One thing} other {# things}} in the plan to look at',
    lead: 'In {strategy} there {count, plural, one {is one thing} other {are # things}} for you to look at. There is no hurry, and no answer is needed.',
    action: 'See what to look at',
  },
  meetingCall: {
    first: {
      subject: 'Notice of meeting: {body}, {date}',
      lead: 'You are called to a meeting of {body}.',
    },
    again: {
      subject: 'Changed notice: {body}, {date}',
      lead: 'The notice of the meeting of {body} has changed. This is the one that applies.',
    },
    agenda: 'The cases:',
    action: 'See the meeting and its cases',
    file: 'The papers as PDF',
    why: 'You get this e-mail because you sit in {body}.',
  },
  meetingCancelled: {
    subject: 'Cancelled: {body}, {date}',
    lead: 'The meeting of {body} on {when} is cancelled.',
    action: 'See the meeting',
  },
  meetingMinutes: {
    subject: 'Minutes for remarks: {body}, {date}',
    lead: 'Here are the draft minutes of the meeting of {body} on {date}. If you have remarks, write them on the meeting’s page by {dueOn}.',
    action: 'Read the minutes and add remarks',
    file: 'The minutes as PDF',
  },
  stop: {
    nudge: 'Stop getting mail about what to look at in the plan',
    comment: 'Stop getting mail about comments',
  },
  accountChanged: {
    subject: 'Your account in Målbar for {cluster} has changed',
    lead: 'You get this e-mail because something about how you sign in has changed.',
    what: 'Change',
    when: 'Time',
    change: {
      way_added: 'New way of signing in: {way}',
      way_removed: 'Removed as a way of signing in: {way}',
      address_changed: 'The e-mail address is now {address}',
      two_factor_on: 'Signing in with password and code has been turned on',
      two_factor_off: 'Signing in with password and code has been turned off',
      signed_out_everywhere: 'Signed out on all devices',
    },
    own: 'If you did this, there is nothing more to do.',
    other: 'If you did not, go to your account at once and check the ways of signing in.',
    action: 'Check the account',
    help: 'If you cannot get in, contact whoever administers Målbar where you are.',
  },
};
