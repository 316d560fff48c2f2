// One stored thing as one line.
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import { auditedEntities, toldActions } from '#shared/audit/audit-type.ts';
import type {
  StoredAttendance,
  StoredComment,
  StoredData,
  StoredEvent,
  StoredRecord,
} from '#shared/people/stored-data.ts';

export function useStoredWords() {
  const a = useAdminText();
  const format = useFormat();

  function deed({ action, entity }: StoredEvent): string {
    if (action === 'refused') return a('audit.refusedOther');
    const told = toldActions.find((each) => each === action);
    if (told) return a(`audit.did.${told}`);
    const thing = auditedEntities.find((each) => each === entity) ?? 'other';
    return a('audit.verb.changed', { thing: a(`audit.thing.${thing}`) });
  }

  return {
    event: (event: StoredEvent) => `${format.instant(event.at)}: ${deed(event)}`,

    record({ kind, title, period, at }: StoredRecord): string {
      const what = [a(`account.stored.kind.${kind}`), title, period && format.period(period)];
      return `${format.instant(at)}: ${what.filter(Boolean).join(', ')}`;
    },

    comment({ kind, title, at, text, withdrawnAt }: StoredComment): string {
      const what = [a(`account.stored.comment.${kind}`), title, text];
      const withdrawn =
        withdrawnAt && a('account.stored.withdrawn', { date: format.instant(withdrawnAt) });
      return `${format.instant(at)}: ${[...what, withdrawn].filter(Boolean).join(', ')}`;
    },

    attendance({ heldOn, body, organisation, code, attended }: StoredAttendance): string {
      const came =
        attended !== null && a(attended ? 'meeting.attendance.came' : 'meeting.attendance.stayed');
      const what = [body, organisation, code, came];
      return `${format.date(heldOn)}: ${what.filter(Boolean).join(', ')}`;
    },

    calendar({ body, createdAt, revokedAt }: StoredData['calendars'][number]): string {
      const ended = revokedAt && a('account.stored.withdrawn', { date: format.instant(revokedAt) });
      const what = body ?? a('wheel.title');
      return [`${format.instant(createdAt)}: ${what}`, ended].filter(Boolean).join(', ');
    },

    mail({ kind, to, sentAt, createdAt }: StoredData['mails'][number]): string {
      return `${format.instant(sentAt ?? createdAt)}: ${a(`outbox.kind.${kind}`)}, ${to}`;
    },

    invitation({ createdAt, acceptedAt, revokedAt }: StoredData['invitations'][number]): string {
      const date = format.instant(createdAt);
      if (acceptedAt)
        return a('account.stored.accepted', { date, accepted: format.instant(acceptedAt) });
      if (revokedAt) return a('account.stored.ended', { date, revoked: format.instant(revokedAt) });
      return a('account.stored.invited', { date });
    },
  };
}
