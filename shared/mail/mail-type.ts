// The words of mails, as unions that builders, rows, pages and texts share.
import type { Lang } from '#shared/strategy/strategy-type.ts';
import type { AdminTranslate, Translate } from '#shared/text/text.ts';

export const mailKinds = [
  'sign_in_link',
  'invitation',
  'account_changed',
  'round',
  'round_reminder',
  'comment',
  'nudge',
  'meeting_papers',
  'meeting_minutes',
] as const;
export type MailKind = (typeof mailKinds)[number];

/** What one may turn off. Rounds ask for an answer, and the rest guards the way in: those always come. */
export const optionalMailKinds = ['nudge', 'comment'] as const satisfies readonly MailKind[];
export type OptionalMailKind = (typeof optionalMailKinds)[number];

/** Rather lost than sent twice: nobody asked for them. The others wait for their reader, and come twice if need be. */
export const onceMailKinds = [
  'round',
  'round_reminder',
  'nudge',
] as const satisfies readonly MailKind[];

/** `kept`: no mail server is set, so the administrator hands it over. */
export const mailStates = ['queued', 'sent', 'failed', 'kept'] as const;
export type MailState = (typeof mailStates)[number];

/** Why a mail could not be sent, so far or for good. */
export const mailErrors = [
  'sending',
  'uncertain',
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
