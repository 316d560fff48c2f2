// What can be done with a person, but for their roles, which have buttons of their own.
import { Button } from '@digdir/designsystemet-react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useAct } from '#client/ui/use-act.ts';
import { roleTime } from '#shared/people/person-state.ts';
import type { PersonPageData } from './known-person.ts';

type PersonActionsProps = { data: PersonPageData; onOpen: (form: 'edit' | 'handOver') => void };

export function PersonActions({ data, onOpen }: PersonActionsProps) {
  const a = useAdminText();
  const act = useAct();
  const { person, owned, today } = data;
  const { id: personId, email, hasSignedIn, invitation, roles } = person;
  const isHolding =
    roles.some((role) => roleTime(role, today) !== 'past') ||
    Object.values(owned).some(({ length }) => length > 0);
  return (
    <>
      <Button onClick={() => onOpen('edit')}>{a('peopleAdmin.edit.open')}</Button>
      {isHolding && (
        <Button variant="secondary" onClick={() => onOpen('handOver')}>
          {a('peopleAdmin.handOver.open')}
        </Button>
      )}
      {!hasSignedIn && email && (
        <Button
          variant="secondary"
          onClick={() =>
            void act({
              run: () => seamClient.people.resendInvitation.mutate({ personId }),
              done: a('peopleAdmin.invitation.resent', { email }),
            })
          }
        >
          {a('peopleAdmin.invitation.resend')}
        </Button>
      )}
      {invitation === 'open' && (
        <Button
          variant="tertiary"
          onClick={() =>
            void act({
              run: () => seamClient.people.revokeInvitation.mutate({ personId }),
              done: a('peopleAdmin.invitation.revoked'),
            })
          }
        >
          {a('peopleAdmin.invitation.revoke')}
        </Button>
      )}
    </>
  );
}
