// What in the plan ought to be looked at by the reader: a mail of its own once a week, or the end of the day's reminder.
import {
  greeting,
  linkBlock,
  mailDocument,
  paragraph,
  type MailBlock,
  type MailDocument,
  type MailStop,
} from './mail-document.ts';
import { mailName } from './mail-name.ts';
import type { MailWords } from './mail-type.ts';
import type { Nudge } from '#shared/strategy/nudge.ts';

export type NudgeBlocksData = {
  /** By strategy. */
  nudged: readonly {
    strategy: string;
    url: string;
    nudges: readonly Pick<Nudge, 'kind' | 'title' | 'measures'>[];
  }[];
  stop: MailStop;
};

const listed = 8;

export function nudgeMail(
  words: MailWords,
  { name, cluster, ...data }: NudgeBlocksData & { name: string; cluster: string },
): MailDocument {
  const count = data.nudged.reduce((sum, { nudges }) => sum + nudges.length, 0);
  return mailDocument(words, {
    kind: 'nudge',
    subject: words.t('mail.nudge.subject', { count }),
    cluster,
    expiresAt: null,
    stop: data.stop,
    blocks: [greeting(words, name), ...nudgeBlocks(words, data)],
  });
}

export function nudgeBlocks(words: MailWords, { nudged }: Pick<NudgeBlocksData, 'nudged'>) {
  const { t } = words;
  return nudged.flatMap(({ strategy, url, nudges }): MailBlock[] => {
    const more = nudges.length - listed;
    return [
      paragraph(t('mail.nudge.lead', { strategy: mailName(strategy), count: nudges.length })),
      {
        kind: 'facts',
        facts: nudges.slice(0, listed).map(({ kind, title, measures }) => ({
          label: mailName(title),
          value: t(`nudge.kind.${kind}`, {
            open: measures?.open ?? 0,
            agreed: measures?.agreed ?? 0,
          }),
        })),
      },
      ...(more > 0 ? [paragraph(t('mail.round.more', { count: more }))] : []),
      linkBlock(words, t('mail.nudge.action'), url),
    ];
  });
}
