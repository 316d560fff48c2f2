// A new event: from nothing, or like one that was.
import { useNavigate } from '@tanstack/react-router';
import { seamClient } from '#client/seam.ts';
import { useReachedBodies } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { useDraft } from '#client/ui/use-draft.ts';
import { useSave } from '#client/ui/use-save.ts';
import { createEventInput, type CreateEventInput } from '#shared/event/event-schema.ts';
import type { EventRow } from '#shared/event/event-type.ts';
import { copyOfEvent, emptyEvent } from './event-draft.ts';
import { EventFields, type EventFieldsProps } from './event-fields.tsx';

type EventFormProps = {
  /** The one that it is to be like. */
  source: { event: EventRow; goals: EventFieldsProps['otherGoals'] } | null;
  onClose: () => void;
};

export function EventForm({ source, onClose }: EventFormProps) {
  const a = useAdminText();
  const { lang } = useLanguage();
  const show = useNotice();
  const navigate = useNavigate();
  const strategy = useStrategySlug();
  const reached = useReachedBodies('event:edit');
  // Whoever looks after a group's events alone begins with the group.
  const own = reached === 'all' ? [] : reached.slice(0, 1);
  const { draft, change, isDirty } = useDraft<CreateEventInput>(
    source ? copyOfEvent(source.event) : emptyEvent(lang, own),
  );
  const save = useSave<CreateEventInput, EventRow>({
    schema: createEventInput,
    send: (input) => seamClient.event.create.mutate(input),
    onSaved({ id }) {
      show({ text: a('event.form.created') });
      onClose();
      void navigate({
        to: '/$strategy/arrangement/$eventId',
        params: { strategy, eventId: id },
        ignoreBlocker: true,
      });
    },
  });
  return (
    <FormDialog
      title={a(source ? 'event.form.copy' : 'event.form.add')}
      lead={source && a('event.form.copyLead')}
      isDirty={isDirty}
      save={save}
      submitLabel={a('event.form.create')}
      onSubmit={() => save.send(draft)}
      onClose={onClose}
    >
      <EventFields
        draft={draft}
        change={change}
        errorOf={save.errorOf}
        otherGoals={source?.goals ?? []}
      />
    </FormDialog>
  );
}
