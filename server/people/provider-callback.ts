// GET /api/auth/callback/<provider>: the library checks what the provider sends back, and starts the session.
import type { RequestHandler } from 'express';
import type { AppParts } from '#server/app.ts';
import { recordSignIn } from '#server/people/sign-in-event.ts';
import { findVisitor, requestHeaders } from '#server/people/visitor.ts';

export function providerCallback(parts: AppParts): RequestHandler {
  const { auth } = parts;
  return async (request, response) => {
    const url = new URL(request.originalUrl, auth.baseUrl);
    const headers = requestHeaders(request.headers);
    const answer = await auth.handler(new Request(url, { headers }));
    const cookies = answer.headers.getSetCookie();
    response.append('set-cookie', cookies);
    const location = answer.headers.get('location');
    if (!location) {
      response.redirect(303, '/logg-inn?error=provider');
      return;
    }
    // Whoever has a session now, and had none before, has signed in.
    const fresh = new Headers({ cookie: cookies.map((each) => each.split(';')[0]).join('; ') });
    const visitor = await findVisitor(parts, fresh, () => {});
    if (visitor.actor && visitor.session) await recordSignIn(parts, visitor.actor, 'provider');
    response.redirect(303, pathWithin(auth.baseUrl, location));
  };
}

/** The library leads only to addresses of ours; said once more, since this is where a browser is sent. */
function pathWithin(baseUrl: string, location: string): string {
  const url = new URL(location, baseUrl);
  return url.origin === new URL(baseUrl).origin ? url.pathname + url.search : '/';
}
