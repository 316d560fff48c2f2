// One day's reminder, all in one mail: what waits for the reader, and what waits with others they answer for.
import { formatDate } from '#shared/date-format.ts';
import type { Period } from '#shared/indicator/indicator-type.ts';
import type { IsoDate, IsoInstant } from '#shared/iso-date.ts';
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
import { nudgeBlocks, type NudgeBlocksData } from './nudge-mail.ts';

type RoundName = { strategy: string; period: Period; url: string };

export type ReminderMailData = {
  name: string;
  cluster: string;
  today: IsoDate;
  /** With `isPersonal` the link answers in the reader's name. */
  own: readonly (RoundName & {
    isPersonal: boolean;
    /** `returned`: why it was sent back; null where it was not. */
    asked: readonly { title: string; dueOn: IsoDate; returned: string | null }[];
  })[];
  /** To approve, by who answered. */
  reviews: readonly (RoundName & { people: readonly { name: string; count: number }[] })[];
  /** Of others, by name. */
  silent: readonly (RoundName & { people: readonly { name: string; count: number }[] })[];
  nudges: NudgeBlocksData | null;
  /** When the last link in it dies; null where none does. */
  validUntil: IsoInstant | null;
};

const listed = 8;

export function reminderMail(words: MailWords, data: ReminderMailData): MailDocument {
  const { t } = words;
  const own = data.own.flatMap(({ asked }) => asked);
  const others = data.silent.flatMap(({ people }) => people);
  const toApprove = data.reviews.flatMap(({ people }) => people);
  const reviewed = toApprove.reduce((sum, { count }) => sum + count, 0);
  return mailDocument(words, {
    kind: 'round_reminder',
    subject:
      own.length > 0
        ? t('mail.reminder.subject', { count: own.length })
        : reviewed > 0
          ? t('mail.reminder.subjectReviews', { count: reviewed })
          : t('mail.reminder.subjectOthers', { count: others.length }),
    cluster: data.cluster,
    expiresAt: data.validUntil,
    // What is asked cannot be turned off, so no program may offer to: the page tells which part of it can.
    stop: data.nudges && { ...data.nudges.stop, postUrl: null },
    blocks: [
      greeting(words, data.name),
      ...data.own.flatMap((round) => ownBlocks(words, round, data)),
      ...data.reviews.flatMap((round) => reviewBlocks(words, round)),
      ...data.silent.flatMap((round) => silentBlocks(words, round)),
      paragraph(t('mail.reminder.stops')),
      ...(data.nudges ? nudgeBlocks(words, data.nudges) : []),
    ],
  });
}

function ownBlocks(
  words: MailWords,
  { asked, url, isPersonal, ...round }: ReminderMailData['own'][number],
  { name, today }: ReminderMailData,
): MailBlock[] {
  const { lang, t, tPage } = words;
  const dueOn = asked.map((one) => one.dueOn).toSorted()[0] ?? today;
  const named = {
    strategy: mailName(round.strategy),
    period: periodText(round.period, tPage),
    count: asked.length,
    date: formatDate(dueOn, lang),
  };
  const more = asked.length - listed;
  return [
    paragraph(t(dueOn < today ? 'mail.reminder.late' : 'mail.reminder.due', named)),
    linkBlock(words, t('mail.round.action'), url),
    {
      kind: 'facts',
      facts: returnedFirst(asked)
        .slice(0, listed)
        .map((one) => ({
          label: mailName(one.title),
          value:
            one.returned === null
              ? t('mail.round.due', { date: formatDate(one.dueOn, lang) })
              : t('mail.reminder.returned', { note: mailName(one.returned) }),
        })),
    },
    ...(more > 0 ? [paragraph(t('mail.round.more', { count: more }))] : []),
    ...(isPersonal ? [note(t('mail.round.personal', { name: mailName(name) }))] : []),
  ];
}

function returnedFirst<One extends { returned: string | null }>(asked: readonly One[]): One[] {
  return asked.toSorted((a, b) => Number(a.returned === null) - Number(b.returned === null));
}

function reviewBlocks(
  words: MailWords,
  { people, url, ...round }: ReminderMailData['reviews'][number],
): MailBlock[] {
  const { t, tPage } = words;
  const named = { strategy: mailName(round.strategy), period: periodText(round.period, tPage) };
  return [
    paragraph(t('mail.reminder.reviews', named)),
    { kind: 'facts', facts: countedFacts(words, people) },
    linkBlock(words, t('mail.reminder.approve'), url),
  ];
}

function countedFacts({ t }: MailWords, people: readonly { name: string; count: number }[]) {
  return people.map(({ name, count }) => ({
    label: mailName(name),
    value: t('mail.reminder.waits', { count }),
  }));
}

function silentBlocks(
  words: MailWords,
  { people, url, ...round }: ReminderMailData['silent'][number],
): MailBlock[] {
  const { t, tPage } = words;
  const named = { strategy: mailName(round.strategy), period: periodText(round.period, tPage) };
  return [
    paragraph(t('mail.reminder.silent', named)),
    { kind: 'facts', facts: countedFacts(words, people) },
    linkBlock(words, t('mail.reminder.see'), url),
  ];
}
