// The minutes as files: as they were sent out or approved, as a draft for those who write them, and as they are published.
import type { Request, RequestHandler, Response } from 'express';
import { recordEvent } from '#db/audited-transaction.ts';
import { findPublished } from '#db/meeting/document-queries.ts';
import { findMeeting } from '#db/meeting/meeting-queries.ts';
import type { AppParts } from '#server/app.ts';
import type { HttpRoute } from '#server/http-route.ts';
import { mayTellAttendance } from '#server/meeting/attendance-procedures.ts';
import { thawed, thawMinutes } from '#server/meeting/freeze-document.ts';
import { loadMinutes } from '#server/meeting/load-minutes.ts';
import { bodyResource } from '#server/meeting/meeting-store.ts';
import { visitorOf } from '#server/people/visitor.ts';
import { minutesDocx } from '#server/report/docx/docx-minutes.ts';
import { sendPdf } from '#server/report/send-pdf.ts';
import { requestIdOf, writeContextOf } from '#server/request-context.ts';
import { errorBody } from '#server/request-guard.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { hasMinutes, isApproved } from '#shared/meeting/meeting-state.ts';
import type { MeetingRow } from '#shared/meeting/meeting-type.ts';
import { can, type Actor } from '#shared/permission.ts';
import type { MinutesDocument } from '#shared/report/meeting-minutes.ts';
import { idField } from '#shared/text-field.ts';

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Format = 'pdf' | 'docx';
type Found = MinutesDocument | undefined;
type Load = (parts: AppParts, actor: Actor, meeting: MeetingRow) => Promise<Found>;

/** What was sent out for remarks, or approved: the newest of it. */
const standing: Load = ({ connection }, actor, { id }) =>
  thawMinutes(connection.read, actor.clusterId, id, 'minutes');

/** What would be sent out or published now. */
function draft(isForAll: boolean): Load {
  return async ({ connection, clock }, actor, meeting) => {
    const mayWrite = can(actor, 'meeting:manage', bodyResource(actor.clusterId, meeting));
    if (!mayWrite || !hasMinutes(meeting)) return undefined;
    if (isForAll && isApproved(meeting))
      return thawMinutes(connection.read, actor.clusterId, meeting.id, 'unnamed');
    const wanted = { today: norwegianDay(clock()), isForAll };
    return loadMinutes(connection.read, actor.clusterId, meeting, wanted);
  };
}

function minutesFile(load: Load, format: Format): HttpRoute['handler'] {
  return (parts): RequestHandler =>
    async (request, response) => {
      const { connection, clock } = parts;
      // The route is guarded: whoever comes here is signed in.
      const actor = visitorOf(response).actor!;
      const { data: id = '' } = idField.safeParse(request.params['meeting']);
      const meeting = await findMeeting(connection.read, actor.clusterId, id);
      const mayTell =
        meeting?.archivedAt === null &&
        (await mayTellAttendance({ actor, db: connection }, meeting));
      const document = mayTell ? await load(parts, actor, meeting) : undefined;
      await send(
        parts,
        request,
        response,
        { format, document, fileName: fileNameOf(meeting) },
        () =>
          recordEvent(connection.write, writeContextOf({ actor, now: clock() }), {
            action: 'meeting.downloadMinutes',
            entity: 'meeting',
            entityId: id,
          }),
      );
    };
}

const fileNameOf = (meeting: MeetingRow | undefined) => `referat-${meeting?.heldOn ?? ''}`;

/** What everybody may read leaves no trace of who does. */
function publishedFile(parts: AppParts): RequestHandler {
  return async (request, response) => {
    const { data: id = '' } = idField.safeParse(request.params['meeting']);
    const found = id ? await findPublished(parts.connection.read, id) : undefined;
    const document = found && (thawed(found.document) as MinutesDocument);
    // Found by those who are given the address, and by no search.
    response.set('x-robots-tag', 'noindex');
    const file = { format: 'pdf' as const, document, fileName: 'referat' };
    await send(parts, request, response, file, async () => {});
  };
}

type MinutesFile = { format: Format; document: Found; fileName: string };

async function send(
  { pdf }: AppParts,
  request: Request,
  response: Response,
  { format, document, fileName }: MinutesFile,
  record: () => Promise<void>,
): Promise<void> {
  const file = { document, fileName: `${fileName}.${format}`, record };
  if (format === 'pdf') return sendPdf(pdf, request, response, file);
  if (!document)
    return void response.status(404).json(errorBody('not_found', requestIdOf(request)));
  const bytes = await minutesDocx(document);
  await record();
  response.set({
    'content-type': docxType,
    'content-disposition': `attachment; filename="${file.fileName}"`,
    'cache-control': 'private, no-cache',
  });
  response.send(bytes);
}

function route(
  path: string,
  access: HttpRoute['access'],
  why: string,
  handler: HttpRoute['handler'],
): HttpRoute {
  return { method: 'get', path, access, why, handler };
}

export const minutesRoutes: readonly HttpRoute[] = [
  route(
    '/mote/:meeting/referat.pdf',
    'meeting:read',
    'The minutes of a meeting as they were sent for remarks or approved; those of a panel to its members.',
    minutesFile(standing, 'pdf'),
  ),
  route(
    '/mote/:meeting/referat.docx',
    'meeting:read',
    'The same minutes as a Word file.',
    minutesFile(standing, 'docx'),
  ),
  route(
    '/mote/:meeting/utkast.pdf',
    'meeting:manage',
    'The minutes as they are being written, to those who write them.',
    minutesFile(draft(false), 'pdf'),
  ),
  route(
    '/mote/:meeting/utkast.docx',
    'meeting:manage',
    'The same draft as a Word file.',
    minutesFile(draft(false), 'docx'),
  ),
  route(
    '/mote/:meeting/uten-navn.pdf',
    'meeting:manage',
    'The minutes as they would be published, without the names of people.',
    minutesFile(draft(true), 'pdf'),
  ),
  route(
    '/referat/:meeting.pdf',
    'public',
    'Minutes that have been published, as they were published: for everybody.',
    publishedFile,
  ),
];
