// The mail that invites somebody: who asks, to what, with which roles, and until when.
import { formatInstant } from '#shared/date-format.ts';
import type { Role } from '#shared/permission.ts';
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
import type { LinkMailData } from './sign-in-link-mail.ts';

export type InvitationMailData = LinkMailData & {
  inviter: string;
  /** Each role, and the name of the body or group it is held in. */
  roles: readonly { role: Role; body: string }[];
};

export function invitationMail(words: MailWords, data: InvitationMailData): MailDocument {
  const { lang, t } = words;
  const [cluster, inviter] = [mailName(data.cluster), mailName(data.inviter)];
  const until = formatInstant(data.validUntil, lang);
  return mailDocument(words, {
    kind: 'invitation',
    subject: t('mail.invitation.subject', { cluster }),
    cluster: data.cluster,
    expiresAt: data.validUntil,
    blocks: [
      greeting(words, data.name),
      paragraph(t('mail.invitation.lead', { cluster, inviter })),
      ...rolesOf(words, data.roles),
      linkBlock(words, t('mail.invitation.action'), data.url),
      paragraph(t('mail.invitation.until', { until })),
      note(t('mail.invitation.unasked', { inviter })),
    ],
  });
}

function rolesOf({ t }: MailWords, roles: InvitationMailData['roles']): MailBlock[] {
  if (roles.length === 0) return [];
  const facts = roles.map(({ role, body }) => ({
    label: mailName(body),
    value: t(`person.role.${role}`),
  }));
  return [paragraph(t('mail.invitation.roles', { count: roles.length })), { kind: 'facts', facts }];
}
