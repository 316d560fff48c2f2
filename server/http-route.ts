// Every address besides the procedures' and the pages': who may ask for it, and why. What is not listed here is not
// mounted, and a test compares the list with the permission table.
import type { RequestHandler } from 'express';
import { recordRefusal } from '#server/audit/record-refusal.ts';
import { accountExport } from '#server/people/account-export-route.ts';
import {
  exportJson,
  exportSheet,
  exportWorkbook,
  templateFile,
} from '#server/import/export-route.ts';
import { providerCallback } from '#server/people/provider-callback.ts';
import { visitorOf } from '#server/people/visitor.ts';
import { reportFile } from '#server/report/report-route.ts';
import { requestIdOf } from '#server/request-context.ts';
import { errorBody } from '#server/request-guard.ts';
import type { AppParts } from '#server/app.ts';
import { can, type Permission } from '#shared/permission.ts';

export type HttpRoute = {
  path: string;
  access: Permission | 'public';
  /** For the reader of `docs/permissions.md`. */
  why: string;
  handler: (parts: AppParts) => RequestHandler;
};

/** All answer to GET. */
export const httpRoutes: readonly HttpRoute[] = [
  {
    path: '/health',
    access: 'public',
    why: 'Tells a monitor that the server and its database answer, and nothing else.',
    handler:
      ({ connection }) =>
      async (_, response) => {
        await connection.read.selectFrom('cluster').select('id').limit(1).execute();
        response.json({ status: 'ok' });
      },
  },
  {
    path: '/api/auth/callback/:provider',
    access: 'public',
    why: 'The way back from a sign-in provider; state, nonce and PKCE say that it belongs to this browser.',
    handler: providerCallback,
  },
  {
    path: '/account/export.json',
    access: 'account:use',
    why: 'All that is stored about whoever asks, as a file.',
    handler: accountExport,
  },
  {
    path: '/report/:strategy/:year.pdf',
    access: 'report:read',
    why: 'The annual report as a file.',
    handler: reportFile,
  },
  {
    path: '/export/:strategy.xlsx',
    access: 'strategy:read',
    why: 'A strategy with its goals, measures, indicators and values, as a workbook.',
    handler: exportWorkbook,
  },
  {
    path: '/export/:strategy/:sheet.csv',
    access: 'strategy:read',
    why: 'One sheet of that workbook.',
    handler: exportSheet,
  },
  {
    path: '/export/:strategy.json',
    access: 'strategy:read',
    why: 'All that stands in a strategy, for other programs.',
    handler: exportJson,
  },
  {
    path: '/import/template.xlsx',
    access: 'import:run',
    why: 'An empty workbook to fill in and import.',
    handler: templateFile,
  },
];

export function guardRoute(
  { path, access }: HttpRoute,
  { connection: db, clock }: AppParts,
): RequestHandler {
  return async (request, response, next) => {
    if (access === 'public') return next();
    const { actor } = visitorOf(response);
    if (can(actor, access)) return next();
    await recordRefusal({ actor, db, now: clock(), logger: request.log }, path, access);
    const reason = actor ? 'forbidden' : 'signed_out';
    response.status(actor ? 403 : 401).json(errorBody(reason, requestIdOf(request)));
  };
}
