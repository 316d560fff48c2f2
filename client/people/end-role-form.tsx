// Ending a role: on which day it is held for the last time.
import { useState } from 'react';
import { queryClient, seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { DateField } from '#client/ui/date-field.tsx';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useFormat } from '#client/ui/format.ts';
import { useNotice } from '#client/ui/notice.tsx';
import { useSave } from '#client/ui/use-save.ts';
import { endRoleInput } from '#shared/people/people-schema.ts';
import type { ClusterPeople, RoleRow } from './known-person.ts';
import { useRoleWords } from './role-words.ts';

type EndRoleFormProps = {
  role: RoleRow;
  cluster: ClusterPeople;
  today: string;
  onClose: () => void;
};

export function EndRoleForm({ role, cluster, today, onClose }: EndRoleFormProps) {
  const a = useAdminText();
  const format = useFormat();
  const show = useNotice();
  const { whereOf, periodOf } = useRoleWords(cluster.bodies);
  const [on, setOn] = useState(today);
  const save = useSave({
    schema: endRoleInput,
    send: seamClient.people.endRole.mutate,
    onSaved: ({ id, version, toOn }) => {
      show({
        text: a('peopleAdmin.end.done', { date: toOn ? format.date(toOn) : '' }),
        undo: async () => {
          const { isLeader, seat, organisation, toOn: before } = role;
          await seamClient.people.changeRole.mutate({
            id,
            version,
            isLeader,
            seat,
            organisation,
            toOn: before,
          });
          await queryClient.invalidateQueries();
        },
      });
      onClose();
    },
  });
  return (
    <FormDialog
      title={a('peopleAdmin.end.title')}
      lead={`${whereOf(role)}, ${periodOf(role)}`}
      isDirty={on !== today}
      save={save}
      submitLabel={a('peopleAdmin.end.submit')}
      onSubmit={() => save.send({ id: role.id, version: role.version, on })}
      onClose={onClose}
    >
      <DateField
        label={a('peopleAdmin.end.on')}
        name="on"
        description={a('peopleAdmin.end.onHint')}
        value={on}
        error={save.errorOf('on') ?? save.errorOf('toOn')}
        onChange={(value) => setOn(value ?? '')}
      />
    </FormDialog>
  );
}
