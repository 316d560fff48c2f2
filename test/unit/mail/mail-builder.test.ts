import { describe, expect, it } from 'vitest';
import { mailHtml } from '#server/mail/mail-html.ts';
import { mailText } from '#server/mail/mail-text.ts';
import { mailWords } from '#server/mail/mail-words.ts';
import type { AccountChange } from '#shared/mail/account-changed-mail.ts';
import { unwrapMailText } from '#shared/mail/mail-line.ts';
import { mailKinds, optionalMailKinds } from '#shared/mail/mail-type.ts';
import { signInLinkMail } from '#shared/mail/sign-in-link-mail.ts';
import { langs } from '#shared/strategy/strategy-type.ts';
import { mailOf, mailUrl, noticeOf, validUntil } from './mail-fixture.ts';

const all = mailKinds.flatMap((kind) => langs.map((lang) => [kind, lang] as const));
const escapedUrl = mailUrl.replaceAll('&', '&amp;');

describe.each(all)('the mail %s in %s', (kind, lang) => {
  const document = mailOf(kind, lang);
  const [text, html] = [mailText(document), mailHtml(document)];

  it('has words for everything', () => {
    for (const each of [document.subject, text, html]) {
      expect(each).not.toMatch(/undefined|null|NaN|\[object|\bmail\.\w|\{\w+\}/);
      expect(each.trim()).not.toBe('');
    }
    expect(text).toContain('Kari Ås');
    expect(text).toContain('Alrek helseklynge');
  });

  it('holds the link, in the text alone on its line', () => {
    expect(text.split('\n')).toContain(mailUrl);
    expect(html).toContain(`href="${escapedUrl}"`);
    // Written out too, for a button that does not work.
    expect(html).toContain(`>${escapedUrl}</a>`);
  });

  it('has lines that fit', () => {
    const long = text
      .split('\n')
      .filter((line) => line !== mailUrl && Array.from(line).length > 72);
    expect(long).toEqual([]);
  });

  it('is joined again into paragraphs, links alone on their lines', () => {
    const joined = unwrapMailText(text).split('\n');
    expect(joined).toContain(mailUrl);
    for (const block of document.blocks) if ('text' in block) expect(joined).toContain(block.text);
    for (const block of document.blocks)
      if (block.kind === 'quote')
        for (const line of block.lines) expect(joined).toContain(`> ${line}`.trimEnd());
    expect(joined).toContain(document.footer);
  });

  it('says its language, its title and one heading, and fetches nothing', () => {
    expect(html).toMatch(new RegExp(`^<!doctype html>\n<html lang="${lang}"`));
    expect(html).toContain(`<title>${document.subject}</title>`);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(html).not.toMatch(/<(img|script|link|iframe|object|table|form)|url\(|@import|src=/i);
    expect(html.match(/https?:\/\/[^"<\s]+/g)?.filter((url) => url !== escapedUrl)).toEqual([]);
  });

  it('offers to be turned off where it can be, and there alone', () => {
    const isOptional = (optionalMailKinds as readonly string[]).includes(kind);
    expect(document.stop?.postUrl != null).toBe(isOptional);
    // A reminder may end with what can be turned off: its foot says so, mail programs do not offer it.
    const isOffered = isOptional || kind === 'round_reminder';
    expect(document.stop !== null).toBe(isOffered);
    if (document.stop) expect(html).toContain(document.stop.label);
  });

  it('lives as long as its link', () => {
    // What these say holds for good.
    const isLasting = ['account_changed', 'comment', 'nudge'].includes(kind);
    expect(document.expiresAt).toBe(isLasting ? null : validUntil);
  });
});

it.each(langs)('the three languages are not one (%s)', (lang) => {
  const others = langs.filter((each) => each !== lang);
  for (const kind of mailKinds)
    for (const other of others)
      expect(mailText(mailOf(kind, lang))).not.toBe(mailText(mailOf(kind, other)));
});

it('greets without a name', () => {
  expect(mailText(mailOf('sign_in_link', 'nb', { name: ' ' }))).toContain('\n\nHei!\n\n');
});

const changes: AccountChange[] = [
  { change: 'way_added', way: 'Feide' },
  { change: 'way_removed', way: 'Entra ID' },
  { change: 'address_changed', address: 'ny@example.no' },
  { change: 'two_factor_on' },
  { change: 'two_factor_off' },
  { change: 'signed_out_everywhere' },
];
it.each(changes.flatMap((change) => langs.map((lang) => [change, lang] as const)))(
  'the notice of %j in %s says what has changed',
  (change, lang) => {
    const text = mailText(noticeOf(lang, change));
    expect(text).not.toMatch(/undefined|\bmail\.\w|\{\w+\}/);
    if ('way' in change) expect(text).toContain(change.way);
    if ('address' in change) expect(text).toContain(change.address);
  },
);

it('refuses a new address that is none, and links that are no pages', () => {
  expect(() =>
    noticeOf('nb', { change: 'address_changed', address: 'a@b.no\nBcc: x@y.no' }),
  ).toThrow();
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'x'])
    expect(() =>
      signInLinkMail(mailWords('nb'), { name: '', cluster: 'X', url, validUntil }),
    ).toThrow();
});

describe('hostile names', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    'Kari\r\nBcc: alle@example.no\r\n\r\nHei',
    'Kari\u2028Ny linje',
    'Kari \u202Egpj.exe\u2066',
    'Vinn på http://svindel.example/x',
    'www.svindel.example',
    '{cluster} <b>#</b>',
    'x'.repeat(5000),
    '\uD800',
  ];
  it.each(
    hostile.flatMap((name) => mailKinds.map((kind) => [name.slice(0, 30), kind, name] as const)),
  )('%j in the mail %s stay words on a line', (_, kind, name) => {
    const document = mailOf(kind, 'nb', {
      name,
      cluster: name,
      inviter: name,
      body: name,
      way: name,
    });
    expect(document.subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    expect(document.subject.length).toBeLessThan(200);
    const [text, html] = [mailText(document), mailHtml(document)];
    expect(text + html).not.toMatch(/[\u2028\u2029\u202A-\u202E\u2066-\u2069\r]/);
    expect(text.isWellFormed() && html.isWellFormed()).toBe(true);
    expect(html).not.toMatch(/<(script|img|b)[ >]/);
    expect(text).not.toContain('http://');
    expect(text).not.toMatch(/svindel\.example/);
  });
});
