// Refusals before any handler runs: hosts that are not this machine, and writes that other sites send.
import type { RequestHandler } from 'express';
import type { ErrorReason } from '#shared/error-reason.ts';

/** The answer in tRPC's own error shape, so that the client reads it like any other. */
export function errorBody(reason: ErrorReason, requestId: string | null) {
  return {
    error: {
      message: reason,
      code: -32_000,
      data: { reason, fields: {}, current: null, requestId },
    },
  };
}

/** Answers to the name that people reach the server by, and to no other that somebody points at it. */
export function ownHostOnly(baseUrl: string): RequestHandler {
  const { hostname } = new URL(baseUrl);
  const names = isLoopback(hostname) ? ['localhost', '127.0.0.1', '[::1]'] : [hostname];
  return (request, response, next) => {
    const name = request.headers.host?.replace(/:\d+$/, '');
    if (name && names.includes(name)) return next();
    response.status(403).json(errorBody('forbidden', null));
  };
}

export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
}

/** Refuses writes whose sender is another origin, but for those that are for all. Browsers send both headers; scripts send neither, and have no cookie. */
export function sameOriginWrites(isForAll: (path: string) => boolean): RequestHandler {
  return (request, response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') return next();
    if (request.method === 'POST' && isForAll(request.path)) return next();
    const site = request.headers['sec-fetch-site'];
    const { origin, host } = request.headers;
    const isForeignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
    const isForeignOrigin =
      origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host);
    if (!isForeignSite && !isForeignOrigin) return next();
    response.status(403).json(errorBody('cross_site', null));
  };
}
