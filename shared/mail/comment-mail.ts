// The mail that tells of a comment: who wrote what, about what, and the way to it.
import type { TellingReason } from '#shared/comment/comment-recipient.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import {
  greeting,
  linkBlock,
  mailDocument,
  note,
  paragraph,
  type MailDocument,
  type MailStop,
} from './mail-document.ts';
import { mailName } from './mail-name.ts';
import type { MailWords } from './mail-type.ts';

export type CommentMailData = {
  reason: TellingReason;
  /** The reader's. */
  name: string;
  cluster: string;
  /** Who wrote it. */
  writer: string;
  /** Of what it is about. */
  title: string;
  /** With names for those it mentions. */
  text: string;
  lang: Lang;
  url: string;
  stop: MailStop;
};

export function commentMail(words: MailWords, data: CommentMailData): MailDocument {
  const { t } = words;
  const { reason, text, lang } = data;
  const title = mailName(data.title);
  return mailDocument(words, {
    kind: 'comment',
    // Nobody's name: subjects are kept longer than words, and shown on locked screens.
    subject: t(`mail.comment.${reason}.subject`, { title }),
    cluster: data.cluster,
    // It says the same tomorrow.
    expiresAt: null,
    stop: data.stop,
    blocks: [
      greeting(words, data.name),
      paragraph(t(`mail.comment.${reason}.lead`, { name: mailName(data.writer), title })),
      { kind: 'quote', lines: text.split('\n'), lang },
      linkBlock(words, t('mail.comment.action'), data.url),
      note(t(`mail.comment.${reason}.why`)),
    ],
  });
}
