// Who is signed in, with the way to their account and out; or the way in.
import { Button, Popover } from '@digdir/designsystemet-react';
import { Link, useLocation } from '@tanstack/react-router';
import { seamClient } from '#client/seam.ts';
import { useActor } from '#client/shell/actor.tsx';
import { useText } from '#client/shell/language.tsx';
import { can } from '#shared/permission.ts';
import styles from './user-name.module.css';

export function UserName() {
  const t = useText();
  const actor = useActor();
  const { pathname } = useLocation();
  if (actor === undefined) return null;
  if (actor === null) {
    if (pathname.startsWith('/logg-inn')) return null;
    return (
      <Link to="/logg-inn" className={styles['signIn']}>
        {t('shell.user.signIn')}
      </Link>
    );
  }
  return (
    <Popover.TriggerContext>
      <Popover.Trigger variant="tertiary" data-size="sm" className={styles['user']}>
        <span className="visually-hidden">{t('shell.user.label')} </span>
        {actor.name}
      </Popover.Trigger>
      <Popover placement="bottom-end" data-color="accent">
        <div className={styles['menu']}>
          {can(actor, 'round:answer') && (
            <Link to="/mine-oppdateringer">{t('shell.user.updates')}</Link>
          )}
          <Link to="/konto">{t('shell.user.account')}</Link>
          {can(actor, 'people:manage') && (
            <Link to="/administrasjon/personer">{t('shell.user.administration')}</Link>
          )}
          <Button variant="secondary" data-size="sm" onClick={() => void signOut()}>
            {t('shell.user.signOut')}
          </Button>
        </div>
      </Popover>
    </Popover.TriggerContext>
  );
}

/** Whatever the answer, the client starts anew and shows what the server says. */
async function signOut(): Promise<void> {
  await seamClient.account.signOut.mutate().catch(() => undefined);
  window.location.assign('/logg-inn');
}
