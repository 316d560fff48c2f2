// Meetings and cases as rows that are made and changed: whose they are, and where they are kept.
import { findCase, insertCase, updateCase } from '#db/meeting/case-queries.ts';
import { findMeeting, insertMeeting, updateMeeting } from '#db/meeting/meeting-queries.ts';
import type { RowStore } from '#server/change-row.ts';
import type { CaseRow, MeetingRow } from '#shared/meeting/meeting-type.ts';
import type { Resource } from '#shared/permission.ts';

/** A body's meetings are its own to prepare. */
export function bodyResource(clusterId: string, { bodyId }: { bodyId: string }): Resource {
  return { clusterId, bodyId };
}

export const meetingStore: RowStore<MeetingRow> = {
  entity: 'meeting',
  resource: bodyResource,
  insert: insertMeeting,
  find: findMeeting,
  update: updateMeeting,
};

export const caseStore: RowStore<CaseRow> = {
  entity: 'meeting_case',
  resource: bodyResource,
  insert: insertCase,
  find: findCase,
  update: updateCase,
  // A draft may say what its minutes never will, and the trail cannot forget.
  audited: ({ minutes: _minutes, ...row }) => row,
};
