import type { outbox as source } from '#shared/text/nb/outbox.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const outbox: TextShape<typeof source> = {
  title: 'Outbox',
  sending:
    'E-mail is sent through {host}, from {from}. What has been sent stands here without its contents.',
  keeping:
    'No e-mail is sent, because no mail server has been set up. E-mails are kept here, and you have to pass each of them on to its recipient yourself.',
  keepingHow: 'With SMTP_URL and MAIL_FROM set up, e-mail is sent by itself.',
  secret: 'An e-mail may hold a link that lets in whoever has it. Give it only to its recipient.',
  stateLabel: 'Show',
  anyState: 'All e-mails ({count})',
  stateCount: '{state} ({count})',
  state: { queued: 'To be sent', sent: 'Sent', failed: 'Not sent', kept: 'Kept here' },
  kind: {
    sign_in_link: 'Sign-in link',
    invitation: 'Invitation',
    account_changed: 'Account notice',
    round: 'Reporting round',
  },
  error: {
    expired: 'The link expired before the e-mail was sent.',
    unreachable: 'The mail server could not be reached.',
    insecure: 'The connection to the mail server was not secure.',
    sign_in_refused: 'The mail server did not accept the user name and password.',
    recipient_refused: 'The mail server did not accept the recipient.',
    refused: 'The mail server did not accept the e-mail.',
    unknown: 'Something went wrong while sending.',
  },
  reply: 'Reply code {code}.',
  next: 'Next attempt {time}',
  expired: 'Expired {time}',
  expires: 'Valid until {time}',
  column: {
    time: 'Time',
    to: 'To',
    kind: 'E-mail',
    state: 'State',
    attempts: 'Attempts',
  },
  show: 'Show the text',
  hide: 'Hide the text',
  showOf: 'Show the text: {subject}, to {to}',
  hideOf: 'Hide the text: {subject}, to {to}',
  textOf: 'The e-mail to {to}',
  copy: 'Copy the text',
  copied: 'The text has been copied.',
  retry: 'Send again',
  retryOf: 'Send again: {subject}, to {to}',
  retried: 'The e-mail will be sent again.',
  older: 'Older',
  newest: 'To the newest',
  pages: 'More e-mails',
  empty: {
    title: 'No e-mails yet',
    text: 'Here are the e-mails that Målbar makes: sign-in links, invitations and notices about accounts. They come by themselves when somebody is invited or asks for a link.',
  },
  none: {
    title: 'No e-mails here',
    text: 'No e-mails are in this state now.',
    all: 'Show all',
  },
};
