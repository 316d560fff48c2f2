// What an event of a file is, and who holds it, where the file does not say.
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTRPC } from '#client/seam.ts';
import { useReachedBodies } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import type { EventFile } from '#shared/event/event-schema.ts';
import { eventKinds } from '#shared/event/event-type.ts';
import { bodyName } from '#shared/people/body-name.ts';
import styles from './event.module.css';

export type Usual = EventFile['usual'];

type UsualFieldsProps = { usual: Usual; onChange: (usual: Usual) => void };

export function UsualFields({ usual, onChange }: UsualFieldsProps) {
  const a = useAdminText();
  const reached = useReachedBodies('event:edit');
  const { data: people } = useSuspenseQuery(useTRPC().people.list.queryOptions());
  const bodies = people.bodies.filter(({ id }) => reached === 'all' || reached.includes(id));
  return (
    <fieldset className={styles['usual']}>
      <legend>{a('event.import.usual.title')}</legend>
      <ChoiceField
        name="usual.kind"
        label={a('event.import.usual.kind')}
        value={usual.kind}
        choices={eventKinds.map((kind) => ({ value: kind, label: a(`event.kind.${kind}`) }))}
        onChange={(value) =>
          onChange({ ...usual, kind: eventKinds.find((each) => each === value) ?? usual.kind })
        }
      />
      <ChoiceField
        name="usual.bodyId"
        label={a('event.import.usual.body')}
        value={usual.bodyId ?? ''}
        choices={[
          ...(reached === 'all' ? [{ value: '', label: a('event.import.usual.nobody') }] : []),
          ...bodies.map((body) => ({ value: body.id, label: bodyName(body), lang: body.lang })),
        ]}
        onChange={(value) => onChange({ ...usual, bodyId: value === '' ? null : value })}
      />
    </fieldset>
  );
}
