// The mails of a meeting: its papers, and its minutes for remarks. Both lead to the meeting's page and to the file.
import type { Lang } from '#shared/strategy/strategy-type.ts';
import {
  greeting,
  linkBlock,
  mailDocument,
  note,
  paragraph,
  type MailBlock,
  type MailDocument,
} from './mail-document.ts';
import { mailName } from './mail-name.ts';
import type { MailWords } from './mail-type.ts';

type About = {
  /** The reader's. */
  name: string;
  cluster: string;
  body: string;
  /** `15.12.2026`, in the reader's language. */
  date: string;
  url: string;
};
type Common = About & { fileUrl: string };

export type MeetingCallData = Common & {
  /** `tirsdag 15.12.2026 kl. 14:00–16:00` */
  when: string;
  place: string;
  roomUrl: string;
  invitation: { text: string; lang: Lang };
  cases: readonly { number: string; title: string }[];
  /** They have been sent out before. */
  isAgain: boolean;
};

export function meetingCallMail(words: MailWords, data: MeetingCallData): MailDocument {
  const { t } = words;
  const { cluster, when, invitation, isAgain, cases } = data;
  const [body, which] = [mailName(data.body), isAgain ? 'again' : 'first'] as const;
  const quoted: MailBlock[] = invitation.text
    ? [{ kind: 'quote', lines: invitation.text.split('\n'), lang: invitation.lang }]
    : [];
  const facts = [
    { label: t('meeting.papers.when'), value: when },
    { label: t('meeting.papers.place'), value: data.place },
    { label: t('meeting.papers.room'), value: data.roomUrl },
  ].filter(({ value }) => value !== '');
  return mailDocument(words, {
    kind: 'meeting_papers',
    subject: t(`mail.meetingCall.${which}.subject`, { body, date: data.date }),
    cluster,
    expiresAt: null,
    blocks: [
      greeting(words, data.name),
      paragraph(t(`mail.meetingCall.${which}.lead`, { body })),
      { kind: 'facts', facts },
      ...quoted,
      paragraph(t('mail.meetingCall.agenda')),
      {
        kind: 'facts',
        facts: cases.map(({ number, title }) => ({
          label: t('meeting.agenda.number', { number }),
          value: mailName(title),
        })),
      },
      linkBlock(words, t('mail.meetingCall.action'), data.url),
      linkBlock(words, t('mail.meetingCall.file'), data.fileUrl),
      note(t('mail.meetingCall.why', { body })),
    ],
  });
}

export type MeetingCancelledData = About & {
  /** `tirsdag 15.12.2026 kl. 14:00–16:00` */
  when: string;
};

export function meetingCancelledMail(words: MailWords, data: MeetingCancelledData): MailDocument {
  const { t } = words;
  const body = mailName(data.body);
  return mailDocument(words, {
    kind: 'meeting_papers',
    subject: t('mail.meetingCancelled.subject', { body, date: data.date }),
    cluster: data.cluster,
    expiresAt: null,
    blocks: [
      greeting(words, data.name),
      paragraph(t('mail.meetingCancelled.lead', { body, when: data.when })),
      linkBlock(words, t('mail.meetingCancelled.action'), data.url),
      note(t('mail.meetingCall.why', { body })),
    ],
  });
}

export type MinutesMailData = Common & {
  /** The last day for remarks, in the reader's language. */
  dueOn: string;
};

export function minutesMail(words: MailWords, data: MinutesMailData): MailDocument {
  const { t } = words;
  const body = mailName(data.body);
  const { date, dueOn } = data;
  return mailDocument(words, {
    kind: 'meeting_minutes',
    subject: t('mail.meetingMinutes.subject', { body, date }),
    cluster: data.cluster,
    expiresAt: null,
    blocks: [
      greeting(words, data.name),
      paragraph(t('mail.meetingMinutes.lead', { body, date, dueOn })),
      linkBlock(words, t('mail.meetingMinutes.action'), data.url),
      linkBlock(words, t('mail.meetingMinutes.file'), data.fileUrl),
      note(t('mail.meetingCall.why', { body })),
    ],
  });
}
