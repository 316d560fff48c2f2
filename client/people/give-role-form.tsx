// One more role for a person.
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { useDraft } from '#client/ui/use-draft.ts';
import { useSave } from '#client/ui/use-save.ts';
import { giveRoleInput } from '#shared/people/people-schema.ts';
import { isIsoDate } from '#shared/iso-date.ts';
import { panelWarning } from '#shared/people/panel-term.ts';
import type { ClusterPeople, KnownPerson } from './known-person.ts';
import styles from './person-page.module.css';
import { emptyRole } from './role-draft.ts';
import { RoleFields } from './role-fields.tsx';
import { useRoleWords } from './role-words.ts';

type GiveRoleFormProps = {
  person: KnownPerson;
  cluster: ClusterPeople;
  today: string;
  onClose: () => void;
};

export function GiveRoleForm({ person, cluster, today, onClose }: GiveRoleFormProps) {
  const a = useAdminText();
  const show = useNotice();
  const { bodyOf } = useRoleWords(cluster.bodies);
  const { draft, take, start } = useDraft(emptyRole(today));
  const save = useSave({
    schema: giveRoleInput,
    send: seamClient.people.giveRole.mutate,
    onSaved: ({ id, version }) => {
      show({
        text: a('peopleAdmin.give.done', { name: person.name }),
        undo: () => seamClient.people.withdrawRole.mutate({ id, version }),
      });
      onClose();
    },
  });
  const body = cluster.bodies.find(({ id }) => id === draft.bodyId);
  const served = person.roles.filter(({ bodyId }) => bodyId === draft.bodyId);
  const isRead = isIsoDate(draft.fromOn) && (draft.toOn === null || isIsoDate(draft.toOn));
  const warning = body?.kind === 'panel' && isRead ? panelWarning([...served, draft], today) : null;
  return (
    <FormDialog
      title={a('peopleAdmin.give.title', { name: person.name })}
      isDirty={draft.bodyId !== ''}
      save={save}
      submitLabel={a('peopleAdmin.give.submit')}
      onSubmit={() =>
        save.send(
          { personId: person.id, ...draft },
          draft.bodyId === '' ? { bodyId: ['choice_invalid'] } : {},
        )
      }
      onClose={onClose}
    >
      <RoleFields
        draft={draft}
        bodies={cluster.bodies}
        errorOf={save.errorOf}
        onChange={(next) => take(next, start)}
      />
      {warning && (
        <p role="status" className={styles['warning']}>
          {a(`peopleAdmin.person.${warning}`, { body: bodyOf(draft.bodyId) })}
        </p>
      )}
    </FormDialog>
  );
}
