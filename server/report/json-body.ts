// A request with a body of its own size, for addresses beside the procedures: read, then handled as any other.
import express, { type Request, type RequestHandler, type Response } from 'express';

/** `limit`: bytes. */
export function withJsonBody(
  limit: number,
  handle: (request: Request, response: Response) => Promise<void>,
): RequestHandler {
  const readBody = express.json({ limit });
  return (request, response, next) => {
    readBody(request, response, (error?: unknown) => {
      if (error) return next(error);
      handle(request, response).catch(next);
    });
  };
}
