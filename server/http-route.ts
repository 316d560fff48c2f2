// Every address besides the procedures' and the pages': who may ask for it, and why. What is not listed here is not
// mounted, and a test compares the list with the permission table.
import type { RequestHandler } from 'express';
import { recordRefusal } from '#server/audit/record-refusal.ts';
import { accountExport } from '#server/people/account-export-route.ts';
import {
  eventTemplateFile,
  exportJson,
  exportSheet,
  exportWorkbook,
  templateFile,
} from '#server/import/export-route.ts';
import { wheelCalendar } from '#server/event/wheel-route.ts';
import { attachedFile } from '#server/meeting/attachment-route.ts';
import { bodyCalendar, meetingCalendar } from '#server/meeting/calendar-route.ts';
import { stopPath } from '#server/mail/stop-mail.ts';
import { stopMailByPost, stopMailPage } from '#server/mail/stop-mail-route.ts';
import { minutesRoutes } from '#server/meeting/minutes-route.ts';
import { papersFile } from '#server/meeting/papers-route.ts';
import { providerCallback } from '#server/people/provider-callback.ts';
import { visitorOf } from '#server/people/visitor.ts';
import { fetchExport, startExport } from '#server/report/export-route.ts';
import { publicFile, publicReport } from '#server/report/public-route.ts';
import { previewFile } from '#server/report/preview-route.ts';
import { reportPicture } from '#server/report/picture-route.ts';
import { reportFile } from '#server/report/report-route.ts';
import { requestIdOf } from '#server/request-context.ts';
import { errorBody } from '#server/request-guard.ts';
import type { AppParts } from '#server/app.ts';
import { can, type Permission } from '#shared/permission.ts';

export type HttpRoute = {
  method: 'get' | 'post';
  /** A post from mail programs, on any site. It goes by its own signed token, and never by who is signed in. */
  isForeign?: true;
  path: string;
  access: Permission | 'public';
  /** For the reader of `docs/permissions.md`. */
  why: string;
  handler: (parts: AppParts) => RequestHandler;
};

export const httpRoutes: readonly HttpRoute[] = [
  {
    method: 'get',
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
    method: 'get',
    path: '/api/auth/callback/:provider',
    access: 'public',
    why: 'The way back from a sign-in provider; state, nonce and PKCE say that it belongs to this browser.',
    handler: providerCallback,
  },
  {
    method: 'get',
    path: '/account/export.json',
    access: 'account:use',
    why: 'All that is stored about whoever asks, as a file.',
    handler: accountExport,
  },
  {
    method: 'get',
    path: '/report/:strategy/:year.pdf',
    access: 'report:read',
    why: 'The annual report as a file.',
    handler: reportFile,
  },
  {
    method: 'post',
    path: '/report/eksport',
    access: 'report:read',
    why: 'Makes a file of a report and tells how far it has come; nothing of the data is written.',
    handler: startExport,
  },
  {
    method: 'get',
    path: '/report/eksport/:ticket',
    access: 'report:read',
    why: 'The finished file, for some minutes and to whoever asked for it.',
    handler: fetchExport,
  },
  {
    method: 'get',
    path: '/rapport/:report',
    access: 'public',
    why: 'A report that has been published, as a page with its corrections: for everybody.',
    handler: publicReport,
  },
  {
    method: 'get',
    path: '/rapport/:report/:file',
    access: 'public',
    why: 'The same report as the file that was frozen when it was approved.',
    handler: publicFile,
  },
  {
    method: 'post',
    path: '/report/:report/forhandsvisning.pdf',
    access: 'report:read',
    why: 'A report as it would print now, with texts that are not saved yet; nothing is written.',
    handler: previewFile,
  },
  {
    method: 'get',
    path: '/report/bilde/:picture',
    access: 'report:read',
    why: 'A picture of a report, for the page that writes it.',
    handler: reportPicture,
  },
  {
    method: 'get',
    path: '/mote/:meeting.pdf',
    access: 'meeting:read',
    why: 'The papers of a meeting as a file.',
    handler: papersFile,
  },
  ...minutesRoutes,
  {
    method: 'get',
    path: '/vedlegg/:attachment.pdf',
    access: 'meeting:read',
    why: 'A file that is laid before a meeting with a case.',
    handler: attachedFile,
  },
  {
    method: 'get',
    path: '/export/:strategy.xlsx',
    access: 'strategy:read',
    why: 'A strategy with its goals, measures, indicators and values, as a workbook.',
    handler: exportWorkbook,
  },
  {
    method: 'get',
    path: '/export/:strategy/:sheet.csv',
    access: 'strategy:read',
    why: 'One sheet of that workbook.',
    handler: exportSheet,
  },
  {
    method: 'get',
    path: '/export/:strategy.json',
    access: 'strategy:read',
    why: 'All that stands in a strategy, for other programs.',
    handler: exportJson,
  },
  {
    method: 'get',
    path: '/import/template.xlsx',
    access: 'import:run',
    why: 'An empty workbook to fill in and import.',
    handler: templateFile,
  },
  {
    method: 'get',
    path: '/import/event-template.xlsx',
    access: 'event:edit',
    why: 'An empty workbook for events.',
    handler: eventTemplateFile,
  },
  {
    method: 'get',
    path: '/mote/:meetingId.ics',
    access: 'meeting:read',
    why: 'One meeting with its invitation, as a calendar file.',
    handler: meetingCalendar,
  },
  {
    method: 'get',
    path: '/kalender/arshjul.ics',
    access: 'public',
    why: 'The wheel of the year for a calendar program, which has no session: by a signed address of one person, as for a body.',
    handler: wheelCalendar,
  },
  {
    method: 'get',
    path: '/kalender/:bodyId.ics',
    access: 'public',
    why: 'The meetings of a body for a calendar program, which has no session: by a signed address of one person, good while that person may read meetings and has not replaced it.',
    handler: bodyCalendar,
  },
  {
    method: 'get',
    path: stopPath,
    access: 'public',
    why: 'Leads whoever opens it to the page where mail is turned off; does nothing by itself.',
    handler: stopMailPage,
  },
  {
    method: 'post',
    isForeign: true,
    path: stopPath,
    access: 'public',
    why: 'Turns off one kind of mail that may be turned off, for the one person whose signed link it is (RFC 8058).',
    handler: stopMailByPost,
  },
];

/** Whether a request comes by an address that other sites may post to. */
export function isForeignPost(path: string): boolean {
  return httpRoutes.some((route) => route.isForeign && route.path === path);
}

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
