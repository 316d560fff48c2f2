import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMailServer } from '#server/mail/mail-server.ts';
import { isMailAddress, parseMailSender } from '#shared/mail/mail-address.ts';
import { mailName } from '#shared/mail/mail-name.ts';

describe('mail addresses', () => {
  it.each([
    'kari@example.no',
    'kari.as+malbar@post.example.no',
    "o'neil@example.no",
    'x@ærlig.no',
    'post@localhost',
  ])('take %s', (address) => expect(isMailAddress(address)).toBe(true));

  it.each([
    '',
    'kari',
    'kari@',
    '@example.no',
    'a@b@c.no',
    'a b@c.no',
    'a@c.no,b@c.no',
    'a@c.no;b@c.no',
    'Kari <a@c.no>',
    '"a b"@c.no',
    'a@c.no\r\nBcc: b@c.no',
    'a@c.no\n',
    'a\u0000@c.no',
    'a@-c.no',
    'a@c..no',
    '.a@c.no',
    'å@c.no',
    'a@c.no\u202E',
    `${'a'.repeat(65)}@c.no`,
    `a@${'c'.repeat(260)}.no`,
  ])('refuse %j', (address) => expect(isMailAddress(address)).toBe(false));

  it('are decided quickly, whatever is sent', () => {
    const start = performance.now();
    isMailAddress(`a@${'a-'.repeat(120)}!`);
    isMailAddress(`${'a.'.repeat(60)}!`);
    expect(performance.now() - start).toBeLessThan(200);
  });

  it('of a sender may have a name', () => {
    expect(parseMailSender('Målbar <post@example.no>')).toEqual({
      name: 'Målbar',
      address: 'post@example.no',
    });
    expect(parseMailSender('"Målbar" <post@example.no>')).toEqual({
      name: 'Målbar',
      address: 'post@example.no',
    });
    expect(parseMailSender('post@example.no')).toEqual({ name: '', address: 'post@example.no' });
    for (const bad of [
      '',
      'Målbar',
      'x\r\nBcc: a@b.no <post@example.no>',
      'a@b.no, c@d.no',
      'a <b>',
    ])
      expect(parseMailSender(bad)).toBeNull();
  });
});

it('a name is one well-formed line without links, however it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const shown = mailName(name);
      return shown.isWellFormed() && !/[\p{Cc}\u2028\u2029\u202A-\u202E]|\/\/|\.\p{L}/u.test(shown);
    }),
  );
  expect(mailName('Faggruppe for e-helse og St. Olav')).toBe('Faggruppe for e-helse og St. Olav');
});

describe('SMTP_URL', () => {
  it('asks for TLS from the start with smtps', () => {
    expect(parseMailServer('smtps://kari:p%40ss%2Ford@smtp.example.no')).toEqual({
      host: 'smtp.example.no',
      port: 465,
      isSecure: true,
      requiresTls: false,
      verifiesCertificate: true,
      shown: 'smtp.example.no:465',
      credentials: { user: 'kari', pass: 'p@ss/ord' },
    });
  });

  it('requires STARTTLS with smtp, but for this machine and where told not to', () => {
    expect(parseMailServer('smtp://smtp.example.no')).toMatchObject({
      port: 587,
      requiresTls: true,
      verifiesCertificate: true,
    });
    expect(parseMailServer('smtp://smtp.example.no:25/?insecure')).toMatchObject({
      port: 25,
      requiresTls: false,
      verifiesCertificate: false,
    });
    for (const here of ['localhost', '127.0.0.1', '[::1]'])
      expect(parseMailServer(`smtp://${here}:2525`)).toMatchObject({
        port: 2525,
        requiresTls: false,
      });
    expect(parseMailServer('smtp://localhost.example.no')).toMatchObject({ requiresTls: true });
    expect(parseMailServer('smtp://127.0.0.1.example.no')).toMatchObject({ requiresTls: true });
  });

  it.each([
    'smtp.example.no',
    'https://hemmelig:hemmelig@smtp.example.no',
    'smtp://',
    'smtps://hemmelig@smtp.example.no',
    'smtps://a:hemmelig@smtp.example.no/path',
    'smtps://a:hemmelig@smtp.example.no?tls=off',
    'smtps://a:hemmelig%zz@smtp.example.no',
    'smtp://a:hemmelig@smtp.example.no?insecure',
    'smtps://a:hemme/lig@smtp.example.no',
  ])('is refused with a sentence without what is secret: %s', (address) => {
    const sentence = parseMailServer(address);
    expect(typeof sentence).toBe('string');
    expect(sentence).not.toMatch(/hemmelig|zz/);
  });
});
