// GET /kalender/<body>.ics?t=<token>: a body's meetings, for calendar programs that ask again and again.
// GET /mote/<meeting>.ics: one meeting with its invitation, for who is signed in.
import type { RequestHandler, Response } from 'express';
import type { Connection } from '#db/connection.ts';
import { findMeeting, listMeetings } from '#db/meeting/meeting-queries.ts';
import { findBody } from '#db/people/body-queries.ts';
import { listStrategies } from '#db/strategy/strategy-queries.ts';
import type { AppParts } from '#server/app.ts';
import { mailWords } from '#server/mail/mail-words.ts';
import { openCalendarAddress } from '#server/meeting/calendar-address.ts';
import { calendarText } from '#server/meeting/calendar-text.ts';
import { visitorOf } from '#server/people/visitor.ts';
import { requestIdOf } from '#server/request-context.ts';
import { errorBody } from '#server/request-guard.ts';
import { calendarEvent } from '#shared/meeting/meeting-calendar.ts';
import type { MeetingRow } from '#shared/meeting/meeting-type.ts';
import { bodyName, bodyNameOn } from '#shared/people/body-name.ts';
import { idField } from '#shared/text-field.ts';

export function bodyCalendar({ connection: db, auth, clock }: AppParts): RequestHandler {
  return async (request, response) => {
    const { t } = request.query;
    const token = typeof t === 'string' ? t.slice(0, 300) : '';
    const now = clock();
    const address = await openCalendarAddress({ db, auth, now }, token);
    const bodyId = address?.bodyId ?? null;
    const isOurs = bodyId !== null && bodyId === request.params['bodyId'];
    const body = address && isOurs && (await findBody(db.read, address.clusterId, bodyId));
    if (!body) return notFound(response, requestIdOf(request));
    const { clusterId } = address;
    const meetings = await listMeetings(db.read, clusterId, bodyId);
    const events = await eventsOf(db, auth.baseUrl, clusterId, meetings);
    send(response, calendarText(bodyName(body), events, now));
  };
}

export function meetingCalendar({ connection: db, auth, clock }: AppParts): RequestHandler {
  return async (request, response) => {
    // The route is guarded: whoever comes here is signed in.
    const { clusterId } = visitorOf(response).actor!;
    const id = idField.safeParse(request.params['meetingId']);
    const meeting = id.success ? await findMeeting(db.read, clusterId, id.data) : undefined;
    if (!meeting || meeting.archivedAt !== null) return notFound(response, requestIdOf(request));
    const [event] = await eventsOf(db, auth.baseUrl, clusterId, [meeting]);
    response.set('content-disposition', `attachment; filename="mote-${meeting.heldOn}.ics"`);
    send(response, calendarText(event!.summary, [event!], clock()));
  };
}

function notFound(response: Response, requestId: string): void {
  response.status(404).json(errorBody('not_found', requestId));
}

function send(response: Response, text: string): void {
  response.set({ 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'no-store' });
  response.send(text);
}

/** Each in the language of its invitation, under the name that the body has on the day. */
async function eventsOf(
  db: Pick<Connection, 'read'>,
  baseUrl: string,
  clusterId: string,
  meetings: readonly MeetingRow[],
) {
  // Meetings stand on the pages of every strategy: the cluster's own is the first.
  const [strategy] = await listStrategies(db.read, clusterId);
  const events = [];
  for (const meeting of meetings) {
    const body = await findBody(db.read, clusterId, meeting.bodyId);
    const name = body ? bodyNameOn(body, meeting.heldOn) : '';
    const { t } = mailWords(meeting.lang);
    const summary = t('meeting.calendar.summary', { body: name });
    const url = strategy ? `${baseUrl}/${strategy.slug}/moter/${meeting.id}` : baseUrl;
    events.push(calendarEvent(meeting, { summary, url }));
  }
  return events;
}
