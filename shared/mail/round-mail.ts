// The mail that asks somebody in a reporting round: what is asked, until when, and the one link that opens it.
import { formatDate } from '#shared/date-format.ts';
import type { Period } from '#shared/indicator/indicator-type.ts';
import { addDays, norwegianDay, type IsoDate, type IsoInstant } from '#shared/iso-date.ts';
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

export type ToldRound = {
  /** Its short name. */
  strategy: string;
  period: Period;
  /** From the secretariat; may be empty. */
  message: string;
  asked: readonly { title: string; dueOn: IsoDate }[];
  url: string;
  /** When the link dies. */
  validUntil: IsoInstant;
};

export type RoundMailData = {
  name: string;
  cluster: string;
  /** One, but where several open on the same day. */
  rounds: readonly ToldRound[];
};

// Enough to know what it is about; the rest stands on the page.
const listed = 8;

export function roundMail(
  words: MailWords,
  { name, cluster, rounds }: RoundMailData,
): MailDocument {
  const { lang, t, tPage } = words;
  const asked = rounds.flatMap((round) => round.asked);
  const count = asked.length;
  const date = formatDate(asked.map(({ dueOn }) => dueOn).toSorted()[0] ?? '', lang);
  const periods = [...new Set(rounds.map(({ period }) => periodText(period, tPage)))].join(', ');
  return mailDocument(words, {
    kind: 'round',
    subject: t('mail.round.subject', { count, date, period: periods }),
    cluster,
    expiresAt:
      rounds
        .map(({ validUntil }) => validUntil)
        .toSorted()
        .at(-1) ?? null,
    blocks: [
      greeting(words, name),
      ...rounds.flatMap((round) => roundBlocks(words, round)),
      note(t('mail.round.personal', { name: mailName(name) })),
    ],
  });
}

function roundBlocks(words: MailWords, round: ToldRound): MailBlock[] {
  const { lang, t, tPage } = words;
  const strategy = mailName(round.strategy);
  const period = periodText(round.period, tPage);
  const lastDay = addDays(norwegianDay(round.validUntil), -1);
  return [
    paragraph(t('mail.round.lead', { strategy, period, count: round.asked.length })),
    ...round.message
      .split(/\n+/)
      .filter((line) => line.trim() !== '')
      .map(paragraph),
    linkBlock(words, t('mail.round.action'), round.url),
    ...askedBlock(words, round.asked),
    paragraph(t('mail.round.until', { date: formatDate(lastDay, lang) })),
  ];
}

function askedBlock({ lang, t }: MailWords, asked: ToldRound['asked']): MailBlock[] {
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
