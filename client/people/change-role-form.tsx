// A role's seat, leader mark and last day. Body, role and first day stay: another role is given, and this one ended.
import { queryClient, seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { EditDialog } from '#client/ui/edit-dialog.tsx';
import { DateField } from '#client/ui/date-field.tsx';
import { useFormat } from '#client/ui/format.ts';
import { useNotice } from '#client/ui/notice.tsx';
import { changeRoleInput } from '#shared/people/people-schema.ts';
import { isIsoDate } from '#shared/iso-date.ts';
import type { ClusterPeople, RoleRow } from './known-person.ts';
import { useRoleWords } from './role-words.ts';
import { SeatFields } from './seat-fields.tsx';

type ChangeRoleFormProps = { role: RoleRow; cluster: ClusterPeople; onClose: () => void };

type Changed = Pick<RoleRow, 'isLeader' | 'seat' | 'organisation' | 'toOn'>;
const draftOf = ({ isLeader, seat, organisation, toOn }: Changed): Changed => ({
  isLeader,
  seat,
  organisation,
  toOn,
});

export function ChangeRoleForm({ role, cluster, onClose }: ChangeRoleFormProps) {
  const a = useAdminText();
  const t = useText();
  const format = useFormat();
  const show = useNotice();
  const { whereOf, periodOf } = useRoleWords(cluster.bodies);
  const day = (date: string | null) => (date && isIsoDate(date) ? format.date(date) : (date ?? ''));
  const body = cluster.bodies.find(({ id }) => id === role.bodyId);
  return (
    <EditDialog
      title={a('peopleAdmin.change.title')}
      lead={`${whereOf(role)}, ${periodOf(role)}`}
      row={role}
      draftOf={draftOf}
      inputOf={(draft, version) => ({ id: role.id, version, ...draft })}
      wordsOf={({ isLeader, seat, organisation, toOn }) => [
        [a('peopleAdmin.field.seat'), a(`person.seat.${seat}`)],
        [a('peopleAdmin.field.organisation'), organisation],
        [a('peopleAdmin.field.leader'), t(isLeader ? 'indicator.yes' : 'indicator.no')],
        [a('peopleAdmin.field.toOn'), day(toOn)],
      ]}
      schema={changeRoleInput}
      send={seamClient.people.changeRole.mutate}
      onSaved={({ id, version }) =>
        show({
          text: a('peopleAdmin.change.done'),
          undo: async () => {
            await seamClient.people.changeRole.mutate({ id, version, ...draftOf(role) });
            await queryClient.invalidateQueries();
          },
        })
      }
      onClose={onClose}
    >
      {({ draft, change, errorOf }) => (
        <>
          <SeatFields draft={draft} errorOf={errorOf} onChange={change} />
          <DateField
            label={a('peopleAdmin.field.toOn')}
            name="toOn"
            description={a(
              body?.kind === 'panel' ? 'peopleAdmin.field.panelHint' : 'peopleAdmin.field.toOnHint',
            )}
            value={draft.toOn}
            error={errorOf('toOn')}
            onChange={(toOn) => change({ toOn })}
          />
        </>
      )}
    </EditDialog>
  );
}
