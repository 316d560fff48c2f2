import type { erasure as source } from '#shared/text/nb/erasure.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const erasure: TextShape<typeof source> = {
  title: 'Privacy',
  lead: 'Who has asked to be erased, who is erased automatically, and how long information about people is kept.',
  requests: {
    title: 'Requests to be erased',
    asked: 'Asked {time}',
    noneTitle: 'Nobody has asked to be erased',
    noneText: 'Requests from the account pages come here. They are to be answered within a month.',
  },
  due: {
    title: 'Erased automatically',
    note: 'People without a role are erased when the time below is up.',
    on: 'To be erased {date}',
    noneTitle: 'Nobody is due',
    noneText: 'People come here once their last role has been given an end date.',
  },
  other: {
    title: 'Erase somebody else',
    note: 'For requests that do not come from the account page.',
    person: 'Person',
    choose: 'Choose a person',
  },
  erase: 'Erase',
  eraseOf: 'Erase {name}',
  confirm: {
    title: 'Erase {name}?',
    text: 'The name is replaced by “Slettet person” (erased person) and a number. The address, the institution, the sessions, the password, the invitations and the e-mails to the person are deleted, the roles end today, and somebody who is signed in loses access at once. Figures, assessments, decisions and comments remain. Signed texts in annual reports are not changed.',
    noWay: 'This cannot be undone.',
    erase: 'Erase for good',
    done: 'The person is now called {name}.',
  },
  settings: {
    title: 'How long information is kept',
    personMonths: 'Months from the last role until the name is replaced',
    personMonthsText: '0 means that names are never replaced automatically. At most 120.',
    mailDays: 'Days that e-mails stay in the outbox',
    invitationDays: 'Days that invitations are kept after they were used or expired',
    daysText: 'From 1 to 365.',
    saved: 'The times are changed.',
    person:
      '{count, plural, =0 {Names are not replaced automatically.} one {Names are replaced one month after the last role.} other {Names are replaced # months after the last role.}}',
    mail: '{count, plural, one {E-mails stay in the outbox for one day.} other {E-mails stay in the outbox for # days.}}',
    invitation:
      '{count, plural, one {Invitations are kept for one day after they were used or expired.} other {Invitations are kept for # days after they were used or expired.}}',
    fixed:
      'Sessions, sign-in links and counts of sign-in attempts are deleted when they are over. What is too old is deleted once a day.',
    edit: 'Change the times',
  },
};
