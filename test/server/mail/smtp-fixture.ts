// A real SMTP server on the loopback, and what it was handed, read back by a mail parser.
import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { pino, type Logger } from 'pino';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { parseMailServer } from '#server/mail/mail-server.ts';
import type { MailSending } from '#server/mail/mail-transport.ts';

export type Received = { mail: ParsedMail; raw: string; envelope: string[]; user: string | null };

export type TestSmtp = { port: number; received: Received[]; close(): Promise<void> };

/** With a port: where a server stood before, as after a restart. */
export async function startSmtp(options: SMTPServerOptions = {}, port = 0): Promise<TestSmtp> {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    // No name look-ups: tests ask nobody else.
    disableReverseLookup: true,
    logger: false,
    async onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      const raw = Buffer.concat(chunks);
      received.push({
        mail: await simpleParser(raw),
        raw: raw.toString('utf8'),
        envelope: session.envelope.rcptTo.map(({ address }) => address),
        user: session.user ?? null,
      });
      callback();
    },
    ...options,
  });
  // A client that leaves in the middle is part of some tests.
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

export function sendingTo(port: number, user = ''): MailSending {
  const server = parseMailServer(`smtp://${user}127.0.0.1:${port}`);
  if (typeof server === 'string') throw new Error(server);
  return { server, from: { name: 'Målbar', address: 'post@malbar.example.no' } };
}

/** A clock that moves when told to. */
export function testClock(start: string) {
  let at = Date.parse(start);
  return {
    now: () => new Date(at).toISOString(),
    advance: (minutes: number) => {
      at += minutes * 60_000;
    },
  };
}

/** A logger whose lines are kept, for what must not stand in them. */
export function keptLog(): { logger: Logger; lines: string[] } {
  const lines: string[] = [];
  return { logger: pino({ level: 'trace' }, { write: (line: string) => lines.push(line) }), lines };
}
