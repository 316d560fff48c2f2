// An event, changed in place.
import { useSuspenseQuery } from '@tanstack/react-query';
import { seamClient, useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { EditDialog } from '#client/ui/edit-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { updateEventInput, type CreateEventInput } from '#shared/event/event-schema.ts';
import type { EventRow } from '#shared/event/event-type.ts';
import { bodyName } from '#shared/people/body-name.ts';
import { draftOfEvent } from './event-draft.ts';
import { EventFields, type EventFieldsProps } from './event-fields.tsx';
import { useEventWords } from './use-event-words.ts';

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
