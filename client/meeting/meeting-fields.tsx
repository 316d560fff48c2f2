// When and where a meeting is, and what its notice says: the same fields for a new meeting and one that is changed.
import { Textfield } from '@digdir/designsystemet-react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { DateField } from '#client/ui/date-field.tsx';
import { RichTextField } from '#client/ui/rich-text/rich-text-field.tsx';
import type { MeetingRow } from '#shared/meeting/meeting-type.ts';
import { TimeField } from './time-field.tsx';
import styles from './meeting.module.css';

export type MeetingDraft = Pick<
  MeetingRow,
  'heldOn' | 'startsAt' | 'endsAt' | 'place' | 'roomUrl' | 'invitation' | 'lang'
>;

type MeetingFieldsProps = {
  draft: MeetingDraft;
  change: (patch: Partial<MeetingDraft>) => void;
  errorOf: (path: string) => string | undefined;
};

export function MeetingFields({ draft, change, errorOf }: MeetingFieldsProps) {
  const a = useAdminText();
  return (
    <>
      <div className={styles['times']}>
        <DateField
          name="heldOn"
          label={a('meeting.form.heldOn')}
          hasShortHint
          value={draft.heldOn === '' ? null : draft.heldOn}
          error={errorOf('heldOn')}
          onChange={(heldOn) => change({ heldOn: heldOn ?? '' })}
        />
        {(['startsAt', 'endsAt'] as const).map((name) => (
          <TimeField
            key={name}
            name={name}
            label={a(`meeting.form.${name}`)}
            value={draft[name]}
            error={errorOf(name)}
            onChange={(time) => change({ [name]: time })}
          />
        ))}
      </div>
      <Textfield
        name="place"
        label={a('meeting.form.place')}
        description={a('meeting.form.placeHint')}
        value={draft.place}
        error={errorOf('place')}
        onChange={({ target }) => change({ place: target.value })}
      />
      <Textfield
        name="roomUrl"
        type="url"
        label={a('meeting.form.roomUrl')}
        description={a('meeting.form.roomHint')}
        value={draft.roomUrl}
        error={errorOf('roomUrl')}
        onChange={({ target }) => change({ roomUrl: target.value })}
      />
      <RichTextField
        name="invitation"
        extent="parts"
        label={a('meeting.form.invitation')}
        description={a('meeting.form.invitationHint')}
        lang={draft.lang}
        rows={4}
        value={draft.invitation}
        error={errorOf('invitation')}
        onChange={(invitation) => change({ invitation })}
      />
    </>
  );
}
