// A body on its own page, in English.
import type { TextShape } from '#shared/text/text-shape.ts';
import type { body as nb } from '#shared/text/nb/body.ts';

export const body: TextShape<typeof nb> = {
  open: 'Members and meetings',
  openOf: 'Members and meetings: {body}',
  about: 'Mandate',
  noMandate: 'No mandate has been entered.',
  edit: {
    open: 'Edit the mandate',
    title: 'Edit the mandate',
    mandate: 'Mandate',
    saved: 'The mandate has been saved.',
  },
  rename: {
    open: 'Rename',
    title: 'Rename',
    lead: 'Meetings and decisions from before the date keep the old name.',
    name: 'New name',
    from: 'Valid from',
    fromHint: 'Choose the day the newest name began to correct it.',
    submit: 'Save the name',
    saved: 'The body is now called {name}.',
  },
  members: {
    title: 'Members',
    note: '{count, plural, =0 {Nobody sits in the body now.} one {One person, as of {date}.} other {# people, as of {date}.}}',
    manage: 'People and roles',
    none: {
      title: 'No members yet',
      text: 'The secretariat gives people a role in the body, with a seat and a period.',
    },
    hidden:
      'Only the secretariat and the administrator see who sits in the panel, since it may say something about health.',
    organisation: 'Organisation',
    name: 'Name',
    period: 'Period',
    leader: '{name}, chair',
    noOrganisation: 'No organisation',
    coming: 'To come',
    former: '{count, plural, one {One former member} other {# former members}}',
    formerCaption: 'Former members',
  },
  group: {
    member: 'Members',
    deputy: 'Deputy members',
    observer: 'Observers',
    secretariat: 'Secretariat',
  },
  meetings: {
    title: 'Meetings',
    past: '{count, plural, one {One earlier meeting} other {# earlier meetings}}',
    none: 'No meetings are planned.',
    plan: 'Plan a meeting',
  },
};
