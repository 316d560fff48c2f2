// A mail before it is set as text and HTML: a subject and blocks of words in one language. Pure builders
// (`<kind>-mail.ts`) make it, so that both settings say the same.
import type { Lang } from '#shared/strategy/strategy-type.ts';
import type { IsoInstant } from '#shared/iso-date.ts';
import { mailName } from './mail-name.ts';
import type { MailKind, MailWords, OptionalMailKind } from './mail-type.ts';

export type MailFact = { label: string; value: string };

export type MailBlock =
  | { kind: 'paragraph'; text: string }
  /** A button in HTML; `copy` leads in the address written out, for those whose button does not work. */
  | { kind: 'link'; label: string; url: string; copy: string }
  | { kind: 'note'; text: string }
  /** What somebody wrote, line by line, in the language they wrote it in. */
  | { kind: 'quote'; lines: readonly string[]; lang: Lang }
  | { kind: 'facts'; facts: readonly MailFact[] };

/** The way out of a kind of mail that one may turn off. */
export type MailStop = {
  kind: OptionalMailKind;
  /** A page that asks once more: programs that look through mails open every link. */
  url: string;
  /** Where mail programs post it (RFC 8058); null where the rest of the mail cannot be turned off. */
  postUrl: string | null;
};

export type MailDocument = {
  kind: MailKind;
  lang: Lang;
  /** Also the heading. */
  subject: string;
  blocks: readonly MailBlock[];
  /** Who sends this, and why one cannot answer. */
  footer: string;
  stop: (MailStop & { label: string }) | null;
  /** When it is no longer worth sending or keeping, as when the link in it has died. */
  expiresAt: IsoInstant | null;
};

export function paragraph(text: string): MailBlock {
  return { kind: 'paragraph', text };
}

export function note(text: string): MailBlock {
  return { kind: 'note', text };
}

/** Throws unless the address is one that a browser opens. */
export function linkBlock({ t }: MailWords, label: string, url: string): MailBlock {
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') throw new Error('A mail links to pages only.');
  return { kind: 'link', label, url: href, copy: t('mail.copyLink') };
}

/** `Hei, Kari!`, or without a name. */
export function greeting({ t }: MailWords, name: string): MailBlock {
  const shown = mailName(name);
  return paragraph(shown ? t('mail.greetingName', { name: shown }) : t('mail.greeting'));
}

type Parts = {
  kind: MailKind;
  subject: string;
  cluster: string;
  blocks: readonly MailBlock[];
  expiresAt: IsoInstant | null;
  stop?: MailStop | null;
};

export function mailDocument(
  { lang, t }: MailWords,
  { cluster, stop = null, ...parts }: Parts,
): MailDocument {
  const footer = t('mail.footer', { cluster: mailName(cluster) });
  return { ...parts, lang, footer, stop: stop && { ...stop, label: t(`mail.stop.${stop.kind}`) } };
}
