// The mail that asks somebody in a reporting round: what is asked, until when, and the one link that opens it.
import { formatDate } from '#shared/date-format.ts';
import type { Period } from '#shared/indicator/indicator-type.ts';
import { addDays, norwegianDay, type IsoDate } from '#shared/iso-date.ts';
import { periodText } from '#shared/text/period-text.ts';
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

export type RoundMailData = LinkMailData & {
  /** Its short name. */
  strategy: string;
  period: Period;
  /** From the secretariat; may be empty. */
  message: string;
  asked: readonly { title: string; dueOn: IsoDate }[];
};

// Enough to know what it is about; the rest stands on the page.
const listed = 8;

export function roundMail(words: MailWords, data: RoundMailData): MailDocument {
  const { lang, t, tPage } = words;
  const period = periodText(data.period, tPage);
  const strategy = mailName(data.strategy);
  const count = data.asked.length;
  const dueOn = formatDate(data.asked.map((one) => one.dueOn).toSorted()[0] ?? '', lang);
  return mailDocument(words, {
    kind: 'round',
    subject: t('mail.round.subject', { count, date: dueOn, period }),
    cluster: data.cluster,
    expiresAt: data.validUntil,
    blocks: [
      greeting(words, data.name),
      paragraph(t('mail.round.lead', { strategy, period, count })),
      ...data.message
        .split(/\n+/)
        .filter((line) => line.trim() !== '')
        .map(paragraph),
      linkBlock(words, t('mail.round.action'), data.url),
      ...askedBlock(words, data.asked),
      paragraph(
        t('mail.round.until', {
          date: formatDate(addDays(norwegianDay(data.validUntil), -1), lang),
        }),
      ),
      note(t('mail.round.personal', { name: mailName(data.name) })),
    ],
  });
}

function askedBlock({ lang, t }: MailWords, asked: RoundMailData['asked']): MailBlock[] {
  const facts = asked.slice(0, listed).map(({ title, dueOn }) => ({
    label: mailName(title),
    value: t('mail.round.due', { date: formatDate(dueOn, lang) }),
  }));
  const more = asked.length - listed;
  return [
    { kind: 'facts', facts },
    ...(more > 0 ? [paragraph(t('mail.round.more', { count: more }))] : []),
  ];
}
