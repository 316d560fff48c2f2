// The forms of an event: a new one, from nothing or like one that was, and one that is changed in place.
import { useNavigate } from '@tanstack/react-router';
import { useSuspenseQuery } from '@tanstack/react-query';
import { seamClient, useTRPC } from '#client/seam.ts';
import { useReachedBodies } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { EditDialog } from '#client/ui/edit-dialog.tsx';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { useDraft } from '#client/ui/use-draft.ts';
import { useSave } from '#client/ui/use-save.ts';
import {
  createEventInput,
  updateEventInput,
  type CreateEventInput,
} from '#shared/event/event-schema.ts';
import type { EventRow } from '#shared/event/event-type.ts';
import { bodyName } from '#shared/people/body-name.ts';
import { copyOfEvent, draftOfEvent, emptyEvent } from './event-draft.ts';
import { EventFields, type EventFieldsProps } from './event-fields.tsx';
import { useEventWords } from './use-event-words.ts';

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

type EditEventFormProps = {
  row: EventRow;
  goals: EventFieldsProps['otherGoals'];
  onClose: () => void;
};

export function EditEventForm({ row, goals, onClose }: EditEventFormProps) {
  const a = useAdminText();
  const show = useNotice();
  const words = useEventWords();
  const { data: people } = useSuspenseQuery(useTRPC().people.list.queryOptions());
  const partnerNames = (ids: readonly string[]) =>
    ids.map((id) => people.partners.find((each) => each.id === id)?.shortName ?? '').join(', ');
  const bodyNames = (ids: readonly string[]) =>
    ids
      .flatMap((id) => people.bodies.find((each) => each.id === id) ?? [])
      .map((body) => bodyName(body))
      .join(', ');
  const goalNames = (ids: readonly string[]) =>
    ids.map((id) => goals.find((each) => each.id === id)?.title ?? id).join(', ');
  const partWords = (parts: CreateEventInput['parts']) =>
    parts
      .map(
        (part) => `${words.part(part, people)}: ${part.registered ?? '–'}/${part.present ?? '–'}`,
      )
      .join(', ');
  return (
    <EditDialog
      title={a('event.form.edit')}
      row={row}
      schema={updateEventInput}
      draftOf={draftOfEvent}
      inputOf={(draft, version) => ({ ...draft, id: row.id, version })}
      send={(input) => seamClient.event.update.mutate(input)}
      wordsOf={(draft) => [
        [a('event.form.title'), draft.title],
        [a('event.form.kind'), words.kind(draft)],
        [a('event.form.series'), draft.series],
        [a('event.page.when'), words.time(draft)],
        [a('event.form.place'), draft.place],
        [a('event.form.organiserPartners'), partnerNames(draft.organiserPartnerIds)],
        [a('event.form.organiserBodies'), bodyNames(draft.organiserBodyIds)],
        [a('event.form.goals'), goalNames(draft.servedGoalIds)],
        [a('event.participation.registered'), draft.registered],
        [a('event.participation.present'), draft.present],
        [a('event.form.parts'), partWords(draft.parts)],
        [a('event.form.text'), draft.text],
        [a('event.form.url'), draft.url],
        [a('event.form.links'), draft.links.map(({ title, url }) => `${title} ${url}`).join(', ')],
      ]}
      onSaved={() => show({ text: a('event.form.saved') })}
      onClose={onClose}
    >
      {({ draft, change, errorOf }) => (
        <EventFields draft={draft} change={change} errorOf={errorOf} otherGoals={goals} />
      )}
    </EditDialog>
  );
}
