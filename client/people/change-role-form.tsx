// A role's leader mark and last day. Body, role and first day stay: another role is given, and this one ended.
import { Checkbox } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { queryClient, seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { ConflictBox } from '#client/ui/conflict-box.tsx';
import { DateField } from '#client/ui/date-field.tsx';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useFormat } from '#client/ui/format.ts';
import { useNotice } from '#client/ui/notice.tsx';
import { useDraft } from '#client/ui/use-draft.ts';
import { useRefreshOnConflict } from '#client/ui/use-refresh-on-conflict.ts';
import { useSave } from '#client/ui/use-save.ts';
import { changeRoleInput, type ChangeRoleInput } from '#shared/people/people-schema.ts';
import { isIsoDate } from '#shared/iso-date.ts';
import type { ClusterPeople, RoleRow } from './known-person.ts';
import { useRoleWords } from './role-words.ts';

type ChangeRoleFormProps = { role: RoleRow; cluster: ClusterPeople; onClose: () => void };

const draftOf = ({ isLeader, toOn }: Pick<RoleRow, 'isLeader' | 'toOn'>) => ({ isLeader, toOn });

export function ChangeRoleForm({ role, cluster, onClose }: ChangeRoleFormProps) {
  const a = useAdminText();
  const t = useText();
  const format = useFormat();
  const show = useNotice();
  const { whereOf, periodOf } = useRoleWords(cluster.bodies);
  const { draft, change, isDirty, take } = useDraft(draftOf(role));
  const [version, setVersion] = useState(role.version);
  const save = useSave<ChangeRoleInput, RoleRow>({
    schema: changeRoleInput,
    send: seamClient.people.changeRole.mutate,
    onSaved: (saved) => {
      show({
        text: a('peopleAdmin.change.done'),
        undo: async () => {
          const { id, version: newest } = saved;
          await seamClient.people.changeRole.mutate({ id, version: newest, ...draftOf(role) });
          await queryClient.invalidateQueries();
        },
      });
      onClose();
    },
  });
  const { conflict } = save;
  useRefreshOnConflict(conflict);
  const submit = (at: number) => save.send({ id: role.id, version: at, ...draft });
  const day = (date: string | null) => (date && isIsoDate(date) ? format.date(date) : (date ?? ''));
  const yesNo = (is: boolean) => t(is ? 'indicator.yes' : 'indicator.no');
  const body = cluster.bodies.find(({ id }) => id === role.bodyId);
  return (
    <FormDialog
      title={a('peopleAdmin.change.title')}
      lead={`${whereOf(role)}, ${periodOf(role)}`}
      isDirty={isDirty}
      save={save}
      conflict={
        conflict && (
          <ConflictBox
            first={null}
            isSaving={save.isSaving}
            fields={[
              {
                label: a('peopleAdmin.field.leader'),
                mine: yesNo(draft.isLeader),
                theirs: yesNo(conflict.isLeader),
              },
              {
                label: a('peopleAdmin.field.toOn'),
                mine: day(draft.toOn),
                theirs: day(conflict.toOn),
              },
            ]}
            onKeepMine={() => submit(conflict.version)}
            onTakeTheirs={() => {
              take(draftOf(conflict));
              setVersion(conflict.version);
              save.clear();
            }}
          />
        )
      }
      onSubmit={() => submit(version)}
      onClose={onClose}
    >
      <Checkbox
        label={a('peopleAdmin.field.leader')}
        name="isLeader"
        checked={draft.isLeader}
        onChange={(event) => change({ isLeader: event.target.checked })}
      />
      <DateField
        label={a('peopleAdmin.field.toOn')}
        name="toOn"
        description={a(
          body?.kind === 'panel' ? 'peopleAdmin.field.panelHint' : 'peopleAdmin.field.toOnHint',
        )}
        value={draft.toOn}
        error={save.errorOf('toOn')}
        onChange={(toOn) => change({ toOn })}
      />
    </FormDialog>
  );
}
