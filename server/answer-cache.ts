// Whole answers to read requests, kept until the cluster's data version moves on. What may change an answer besides
// the data is in its key: the address asked for, who asks, and the day.
import { createHash } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';

/** Within a cluster, answers for `who` stand until its data `version` or the `day` changes. */
export type CacheScope = { cluster: string; who: string; version: number; day: string };

type Answer = { cluster: string; etag: string; contentType: string; body: Buffer };

const maxAnswers = 500;
const maxBytes = 32 * 1024 * 1024;

/** `scopeOf` names everything outside the address that an answer depends on; null for what is not to be kept. */
export function createAnswerCache(
  scopeOf: (request: Request, response: Response) => Promise<CacheScope | null>,
): RequestHandler {
  const stateOf = new Map<string, string>();
  let bytes = 0;
  const answers = new Map<string, Answer>();

  function keep(key: string, answer: Answer): void {
    if (answer.body.length > maxBytes / 8) return;
    for (const [oldest, { body }] of answers) {
      if (answers.size < maxAnswers && bytes + answer.body.length <= maxBytes) break;
      answers.delete(oldest);
      bytes -= body.length;
    }
    answers.set(key, answer);
    bytes += answer.body.length;
  }

  /** A new state of its cluster makes all its answers old. */
  function forget(cluster: string): void {
    for (const [key, answer] of answers) {
      if (answer.cluster !== cluster) continue;
      answers.delete(key);
      bytes -= answer.body.length;
    }
  }

  return async (request, response, next) => {
    const scope = request.method === 'GET' ? await scopeOf(request, response) : null;
    if (!scope) {
      // What may hold a sign-in link, or a session, is not to lie about in a browser either.
      response.set('cache-control', 'no-store');
      return next();
    }
    const { cluster, who, version, day } = scope;
    const state = `${version}:${day}`;
    // What a page shows is at least as new as this: it is told of what is newer (`strategy.watch`).
    response.set('data-version', String(version));
    if (stateOf.get(cluster) !== state) {
      forget(cluster);
      stateOf.set(cluster, state);
    }
    const key = `${cluster} ${who} ${request.originalUrl}`;
    const answer = answers.get(key);
    if (answer) return send(request, response, answer);
    collect(request, response, (body) => {
      const fresh: Answer = {
        cluster,
        etag: `W/"${createHash('sha1').update(body).digest('base64url')}"`,
        contentType: String(response.getHeader('content-type') ?? 'application/json'),
        body,
      };
      // A write may have come between the reading and here: then the answer belongs to no state.
      if (stateOf.get(cluster) === state) keep(key, fresh);
      return fresh;
    });
    return next();
  };
}

function send(request: Request, response: Response, answer: Answer): void {
  response.set({ etag: answer.etag, 'cache-control': 'private, no-cache' });
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim());
  if (known?.includes(answer.etag)) {
    response.status(304).end();
    return;
  }
  response.set('content-type', answer.contentType).end(answer.body);
}

/** Holds the body back until it is whole, so that a 200 can be kept and sent with its ETag. */
function collect(request: Request, response: Response, keep: (body: Buffer) => Answer): void {
  const chunks: Buffer[] = [];
  const add = (chunk: unknown) => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk));
    if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const { write, end } = response;
  response.write = ((chunk: unknown) => {
    add(chunk);
    return true;
  }) as Response['write'];
  response.end = ((chunk: unknown) => {
    add(chunk);
    Object.assign(response, { write, end });
    const body = Buffer.concat(chunks);
    if (response.statusCode === 200) send(request, response, keep(body));
    else response.end(body);
    return response;
  }) as Response['end'];
}
