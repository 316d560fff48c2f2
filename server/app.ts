// Puts the HTTP side together: guards, the seam, the report, and the built pages.
import { createHash } from 'node:crypto';
import { createExpressMiddleware } from '@trpc/server/adapters/express';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { findDataVersion } from '#db/audited-transaction.ts';
import type { Connection } from '#db/connection.ts';
import { newId } from '#db/id.ts';
import { createAnswerCache } from '#server/answer-cache.ts';
import { appRouter } from '#server/app-router.ts';
import type { PdfRenderer } from '#server/report/pdf-renderer.ts';
import { createReportRoute } from '#server/report/report-route.ts';
import { requestIdOf, type RequestContext } from '#server/request-context.ts';
import { errorBody, loopbackHostOnly, sameOriginWrites } from '#server/request-guard.ts';
import { norwegianDay, type IsoInstant } from '#shared/iso-date.ts';
import type { Actor } from '#shared/permission.ts';

export type AppParts = {
  connection: Connection;
  /** Everyone who reaches the server acts as this person until sign-in exists. */
  actor: Actor;
  logger: Logger;
  pdf: PdfRenderer;
  clock: () => IsoInstant;
  /** Serves the client: the built files, or Vite in development. */
  pages: RequestHandler;
  isDevelopment: boolean;
  /** From one address; default 1200. */
  requestsPerMinute?: number;
};

// A form's longest text is 20 000 letters; this leaves room for several, in any script.
const maxBodyBytes = 512 * 1024;

export function createApp(parts: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(pinoHttp({ logger: parts.logger, genReqId: () => newId(), quietReqLogger: true }));
  app.use(loopbackHostOnly, sameOriginWrites);
  app.use(securityHeaders(parts.isDevelopment));
  app.use(compression());
  const contextOf = (requestId: string): RequestContext => ({
    db: parts.connection,
    actor: parts.actor,
    now: parts.clock(),
    requestId,
    logError: (error) => parts.logger.error({ requestId, err: error }),
  });
  const limit = rateLimit({
    windowMs: 60_000,
    limit: parts.requestsPerMinute ?? 1200,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (request, response) => {
      response.status(429).json(errorBody('rate_limited', requestIdOf(request)));
    },
  });
  app.use('/api/trpc', limit, createAnswerCache(dataStateOf(parts)));
  app.use(
    '/api/trpc',
    createExpressMiddleware({
      router: appRouter,
      maxBodySize: maxBodyBytes,
      createContext: ({ req }) => contextOf(requestIdOf(req)),
      onError: ({ error, req }) => {
        if (error.code === 'INTERNAL_SERVER_ERROR') req.log.error(error.cause ?? error);
      },
    }),
  );
  app.use('/report', limit, createReportRoute(contextOf, parts.pdf));
  app.use(['/api', '/report'], (request, response) => {
    response.status(404).json(errorBody('not_found', requestIdOf(request)));
  });
  app.use(parts.pages);
  app.use(lastResort);
  return app;
}

/** Answers depend on the data, the day, and what the actor may do. */
function dataStateOf({ connection, actor, clock }: AppParts) {
  const who = createHash('sha1').update(JSON.stringify(actor)).digest('base64url');
  return async () => {
    const version = await findDataVersion(connection.read, actor.clusterId);
    return `${version}:${norwegianDay(clock())}:${who}`;
  };
}

function securityHeaders(isDevelopment: boolean): RequestHandler {
  return helmet({
    // HSTS and upgrades to HTTPS belong behind TLS; until sign-in the server speaks plain HTTP on the loopback.
    strictTransportSecurity: false,
    // Vite's client is an inline script and a socket.
    contentSecurityPolicy: isDevelopment
      ? false
      : {
          useDefaults: false,
          directives: {
            defaultSrc: ["'self'"],
            scriptSrc: ["'self'"],
            styleSrc: ["'self'"],
            imgSrc: ["'self'", 'data:'],
            fontSrc: ["'self'"],
            connectSrc: ["'self'"],
            objectSrc: ["'none'"],
            baseUri: ["'none'"],
            formAction: ["'self'"],
            frameAncestors: ["'none'"],
          },
        },
  });
}

const lastResort: ErrorRequestHandler = (error, request, response, next) => {
  // Express says so itself when an address cannot be read.
  if (isClientError(error)) {
    response.status(400).json(errorBody('invalid_input', requestIdOf(request)));
    return;
  }
  request.log.error(error);
  if (response.headersSent) return next(error);
  response.status(500).json(errorBody('unknown', requestIdOf(request)));
};

function isClientError(error: unknown): boolean {
  return error instanceof Error && 'status' in error && error.status === 400;
}
