// One line for each request that is worth one. Headers, addresses with queries and bodies never stand in it: they hold
// cookies, tokens and what people write.
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { newId } from '#db/id.ts';

export function requestLog(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    genReqId: () => newId(),
    quietReqLogger: true,
    serializers: {
      req: ({ id, method, url }: { id: unknown; method: string; url: string }) => {
        return { id, method, path: url.split('?', 1)[0] };
      },
      // A database's error may tell the row it stumbled on.
      err: ({ type, code, message, stack }: Record<string, unknown>) => {
        return { type, code, message, stack };
      },
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
  });
}
