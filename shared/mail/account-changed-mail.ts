// The notice to the owner of an account that its ways in have changed: should it have been somebody else, they see it.
// On a new address it goes to the old one as well.
import { formatInstant } from '#shared/date-format.ts';
import type { IsoInstant } from '#shared/iso-date.ts';
import { isMailAddress } from './mail-address.ts';
import {
  greeting,
  linkBlock,
  mailDocument,
  note,
  paragraph,
  type MailDocument,
} from './mail-document.ts';
import { mailName } from './mail-name.ts';
import type { MailWords } from './mail-type.ts';

export type AccountChange =
  /** `way`: what people call it, such as Feide. */
  | { change: 'way_added' | 'way_removed'; way: string }
  /** `address`: the new one. */
  | { change: 'address_changed'; address: string }
  | {
      change: 'two_factor_on' | 'two_factor_off' | 'signed_out_everywhere';
    };

export type AccountChangedMailData = {
  name: string;
  cluster: string;
  change: AccountChange;
  changedAt: IsoInstant;
  /** The page of one's own account. */
  accountUrl: string;
};

export function accountChangedMail(words: MailWords, data: AccountChangedMailData): MailDocument {
  const { lang, t } = words;
  const cluster = mailName(data.cluster);
  return mailDocument(words, {
    kind: 'account_changed',
    subject: t('mail.accountChanged.subject', { cluster }),
    cluster: data.cluster,
    expiresAt: null,
    blocks: [
      greeting(words, data.name),
      paragraph(t('mail.accountChanged.lead')),
      {
        kind: 'facts',
        facts: [
          { label: t('mail.accountChanged.what'), value: changeText(words, data.change) },
          { label: t('mail.accountChanged.when'), value: formatInstant(data.changedAt, lang) },
        ],
      },
      paragraph(t('mail.accountChanged.own')),
      paragraph(t('mail.accountChanged.other')),
      linkBlock(words, t('mail.accountChanged.action'), data.accountUrl),
      note(t('mail.accountChanged.help')),
    ],
  });
}

function changeText({ t }: MailWords, change: AccountChange): string {
  if (change.change === 'way_added' || change.change === 'way_removed')
    return t(`mail.accountChanged.change.${change.change}`, { way: mailName(change.way) });
  if (change.change !== 'address_changed') return t(`mail.accountChanged.change.${change.change}`);
  if (!isMailAddress(change.address)) throw new Error('Not a mail address.');
  return t('mail.accountChanged.change.address_changed', { address: change.address });
}
