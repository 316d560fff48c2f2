// The address in a mail's head that mail programs post to when their reader presses "unsubscribe" (RFC 8058). It asks for
// nobody's cookie, and whoever opens it as a page is shown the one with the button.
import type { RequestHandler } from 'express';
import type { AppParts } from '#server/app.ts';
import { stopMail } from '#server/mail/stop-mail.ts';
import { Refusal } from '#server/refusal.ts';

function tokenOf(query: unknown): string {
  const { t } = query as { t?: unknown };
  return typeof t === 'string' ? t.slice(0, 300) : '';
}

export function stopMailByPost({ connection, auth, clock }: AppParts): RequestHandler {
  return async (request, response) => {
    try {
      await stopMail({ db: connection, secret: auth.secret, now: clock() }, tokenOf(request.query));
      response.sendStatus(200);
    } catch (error) {
      const isRefused = error instanceof Error && error.cause instanceof Refusal;
      if (!isRefused) throw error;
      response.sendStatus(400);
    }
  };
}

/** Mail scanners open every address: nothing is done here. */
export function stopMailPage(): RequestHandler {
  return (request, response) => {
    response.redirect(303, `/e-post#${encodeURIComponent(tokenOf(request.query))}`);
  };
}
