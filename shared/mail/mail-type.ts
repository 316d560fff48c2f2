// The words of mails, as unions that builders, rows, pages and texts share.
import type { Lang } from '#shared/strategy/strategy-type.ts';
import type { AdminTranslate, Translate } from '#shared/text/text.ts';

export const mailKinds = ['sign_in_link', 'invitation', 'account_changed', 'round'] as const;
export type MailKind = (typeof mailKinds)[number];

/** `kept`: no mail server is set, so the administrator hands it over. */
export const mailStates = ['queued', 'sent', 'failed', 'kept'] as const;
export type MailState = (typeof mailStates)[number];

/** Why a mail could not be sent, so far or for good. */
export const mailErrors = [
  'expired',
  'unreachable',
  'insecure',
  'sign_in_refused',
  'recipient_refused',
  'refused',
  'unknown',
] as const;
export type MailError = (typeof mailErrors)[number];

/** The language of one mail, its translator, and that of the words that pages show too: periods, statuses. */
export type MailWords = { lang: Lang; t: AdminTranslate; tPage: Translate };
