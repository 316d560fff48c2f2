// Puts the HTTP side together: guards, the seam, the report, and the built pages.
import { createHash } from 'node:crypto';
import { createExpressMiddleware } from '@trpc/server/adapters/express';
import compression from 'compression';
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { findDataVersion } from '#db/audited-transaction.ts';
import type { Connection } from '#db/connection.ts';
import { createDataWatch } from '#server/data-watch.ts';
import { createAnswerCache, type CacheScope } from '#server/answer-cache.ts';
import { appRouter } from '#server/app-router.ts';
import type { Scheduler } from '#server/job/scheduler.ts';
import type { Mailer } from '#server/mail/mailer.ts';
import type { FileMaker } from '#server/report/file-maker.ts';
import type { PdfRenderer } from '#server/report/pdf-renderer.ts';
import { guardRoute, httpRoutes, isForeignPost } from '#server/http-route.ts';
import type { Auth } from '#server/people/auth.ts';
import { requestHeaders, visitorMiddleware, visitorOf } from '#server/people/visitor.ts';
import { requestIdOf } from '#server/request-context.ts';
import { requestLog } from '#server/request-log.ts';
import { errorBody, ownHostOnly, sameOriginWrites } from '#server/request-guard.ts';
import { norwegianDay, type IsoInstant } from '#shared/iso-date.ts';
import { can } from '#shared/permission.ts';

export type AppParts = {
  connection: Connection;
  auth: Auth;
  logger: Logger;
  pdf: PdfRenderer;
  files: FileMaker;
  mailer: Mailer;
  /** Out of its time table. */
  runJob: Scheduler['runNow'];
  clock: () => IsoInstant;
  /** Serves the client: the built files, or Vite in development. */
  pages: RequestHandler;
  isDevelopment: boolean;
  /** How many proxies before the server may be believed about who asks; default none. */
  trustedProxies?: number;
  /** From one network address, which a whole institution may share; default 3000. */
  requestsPerMinute?: number;
};

// A form's longest text is 20 000 letters; this leaves room for several, in any script.
const maxBodyBytes = 512 * 1024;
// A file or its rows, from those who may import them, lay them before a meeting or put them into a report.
const maxImportBytes = 8 * 1024 * 1024;

export function createApp(parts: AppParts): Express {
  const { auth, connection, logger, clock } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', parts.trustedProxies ?? 0);
  app.use(requestLog(logger));
  app.use(ownHostOnly(auth.baseUrl), sameOriginWrites(isForeignPost));
  app.use(securityHeaders(parts.isDevelopment, auth.baseUrl.startsWith('https:')));
  app.use(compression());
  const limit = rateLimit({
    windowMs: 60_000,
    limit: parts.requestsPerMinute ?? 3000,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (request, response) => {
      response.status(429).json(errorBody('rate_limited', requestIdOf(request)));
    },
  });
  const findVisitor = visitorMiddleware(parts);
  const dataWatch = createDataWatch(connection.read, logger);
  for (const route of httpRoutes) {
    // What is open to all asks for nobody's cookie, and keeps nobody signed in.
    const who = route.access === 'public' ? [] : [findVisitor];
    app[route.method](route.path, limit, ...who, guardRoute(route, parts), route.handler(parts));
  }
  app.use('/api/trpc', limit, findVisitor, createAnswerCache(cacheScopeOf(parts)));
  const [seam, wideSeam] = [maxBodyBytes, maxImportBytes].map((maxBodySize) =>
    createExpressMiddleware({
      router: appRouter,
      maxBodySize,
      // A page asks for a handful at a time.
      maxBatchSize: 20,
      createContext: ({ req, res }) => ({
        ...visitorOf(res),
        db: connection,
        auth,
        mailer: parts.mailer,
        runJob: parts.runJob,
        headers: requestHeaders(req.headers),
        setCookie: (cookie: string) => void res.append('set-cookie', cookie),
        remote: req.ip ?? '',
        dataWatch,
        now: clock(),
        requestId: requestIdOf(req),
        logger: req.log,
        afterwards: (work) => {
          res.once('close', () => void work().catch((error: unknown) => req.log.error(error)));
        },
      }),
      onError: ({ error, req }) => {
        if (error.code === 'INTERNAL_SERVER_ERROR') req.log.error(error.cause ?? error);
      },
    }),
  ) as [RequestHandler, RequestHandler];
  app.use('/api/trpc', (request, response, next) => {
    const { actor } = visitorOf(response);
    const isFile =
      (request.path.startsWith('/import.') && can(actor, 'import:run')) ||
      (request.path === '/meeting.attach' && can(actor, 'meeting:manage')) ||
      (request.path === '/report.addPicture' && can(actor, 'report:write'));
    return (isFile ? wideSeam : seam)(request, response, next);
  });
  app.use(['/api', '/report', '/export', '/import'], (request, response) => {
    response.status(404).json(errorBody('not_found', requestIdOf(request)));
  });
  app.use(parts.pages);
  app.use(lastResort);
  return app;
}

/** Answers of these features are the same for all who hold the same roles. */
const sharedFeatures = ['strategy', 'indicator', 'measure', 'report'];
/** Of these, too much besides the data decides: sessions, mails, events that are no writes (a link that was opened), the moment an invitation ends. */
const uncached =
  /^(?:signIn|account|audit|mail|job)\.|^people\.(?:directory|person)$|^(?:round\.links|strategy\.watch)$/;

/** Whose answers they are, and the state of the data and the day they are of. */
function cacheScopeOf({ connection, clock }: AppParts) {
  return async (request: Request, response: Response): Promise<CacheScope | null> => {
    const { actor } = visitorOf(response);
    const procedures = request.path.slice(1).split(',');
    if (!actor || procedures.some((procedure) => uncached.test(procedure))) return null;
    const isShared = procedures.every((each) => sharedFeatures.includes(each.split('.')[0] ?? ''));
    const who = createHash('sha1').update(JSON.stringify(isShared ? actor.roles : actor));
    const version = await findDataVersion(connection.read, actor.clusterId);
    return {
      cluster: actor.clusterId,
      who: who.digest('base64url'),
      version,
      day: norwegianDay(clock()),
    };
  };
}

function securityHeaders(isDevelopment: boolean, isBehindTls: boolean): RequestHandler {
  return helmet({
    // Belongs behind TLS; on this machine the server speaks plain HTTP.
    strictTransportSecurity: isBehindTls && { maxAge: 31_536_000, includeSubDomains: false },
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
            ...(isBehindTls && { upgradeInsecureRequests: [] }),
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
