// Planning a meeting: whose it is, when and where.
import { useNavigate } from '@tanstack/react-router';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { useDraft } from '#client/ui/use-draft.ts';
import { useSave } from '#client/ui/use-save.ts';
import { createMeetingInput, type CreateMeetingInput } from '#shared/meeting/meeting-schema.ts';
import type { MeetingRow } from '#shared/meeting/meeting-type.ts';
import { bodyName } from '#shared/people/body-name.ts';
import type { BodyRow } from '#shared/strategy/snapshot.ts';
import { MeetingFields } from './meeting-fields.tsx';

type MeetingFormProps = { bodies: readonly BodyRow[]; onClose: () => void };

export function MeetingForm({ bodies, onClose }: MeetingFormProps) {
  const a = useAdminText();
  const { lang } = useLanguage();
  const show = useNotice();
  const navigate = useNavigate();
  const strategy = useStrategySlug();
  // The steering group's most often; a group's leader has the group's own alone.
  const usual = bodies.find(({ kind }) => kind === 'steering_group') ?? bodies[0];
  const { draft, change, isDirty } = useDraft<CreateMeetingInput>({
    bodyId: usual?.id ?? '',
    heldOn: '',
    startsAt: '14:00',
    endsAt: '16:00',
    place: '',
    roomUrl: '',
    invitation: '',
    lang,
  });
  const save = useSave<CreateMeetingInput, MeetingRow>({
    schema: createMeetingInput,
    send: (input) => seamClient.meeting.create.mutate(input),
    onSaved({ id }) {
      show({ text: a('meeting.form.created') });
      onClose();
      void navigate({
        to: '/$strategy/moter/$meetingId',
        params: { strategy, meetingId: id },
        ignoreBlocker: true,
      });
    },
  });
  return (
    <FormDialog
      title={a('meeting.form.plan')}
      isDirty={isDirty}
      save={save}
      submitLabel={a('meeting.form.create')}
      onSubmit={() => save.send(draft)}
      onClose={onClose}
    >
      <ChoiceField
        name="bodyId"
        label={a('meeting.form.body')}
        value={draft.bodyId}
        choices={bodies.map((body) => ({
          value: body.id,
          label: bodyName(body),
          lang: body.lang,
        }))}
        error={save.errorOf('bodyId')}
        onChange={(bodyId) => change({ bodyId })}
      />
      <MeetingFields draft={draft} change={change} errorOf={save.errorOf} />
    </FormDialog>
  );
}
